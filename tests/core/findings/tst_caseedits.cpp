// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/answerstore.h"
#include "core/validation/verificationstore.h"
#include "tests/core/findings/findingsfixture.h"

using namespace ctpat;

class TestCaseEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnAnswerOpens_data();
    void whatAnAnswerOpens();
    void oneActUndoneAtOnce();
    void noAgainMakesNoSecondFinding();
    void yesKeepsTheDraft();
    void withdrawnFindingDoesNotCount();
    void numbersGoOnPerKind();
    void unknownAndOutOfScope();
    void dueDatesFollowTheRelease();
    void dueDateByHandStays();
    void issuedDueDatesAreAbsolute();
    void otherCriteriaChangeKinds();
    void otherCriteriaKeepWhatIsUsed();
};

void TestCaseEdits::whatAnAnswerOpens_data()
{
    QTest::addColumn<bool>("must");
    QTest::addColumn<std::optional<AnswerValue>>("value");
    QTest::addColumn<QStringList>("labels");
    for (AnswerValue value : allValues<AnswerValue>()) {
        const bool isNo = value == AnswerValue::No;
        QTest::addRow("must %s", qPrintable(toCode(value)))
            << true << std::optional(value) << (isNo ? QStringList{QStringLiteral("A-01")} : QStringList());
        QTest::addRow("should %s", qPrintable(toCode(value)))
            << false << std::optional(value) << (isNo ? QStringList{QStringLiteral("R-01")} : QStringList());
    }
    QTest::newRow("must, none") << true << std::optional<AnswerValue>() << QStringList();
}

void TestCaseEdits::whatAnAnswerOpens()
{
    QFETCH(bool, must);
    QFETCH(std::optional<AnswerValue>, value);
    QFETCH(QStringList, labels);
    const FindingsFixture fixture;
    CTPAT_OK(fixture.release(QDate(2026, 12, 4)));
    const AnswerKey key = must ? fixture.must(fixture.plant1) : fixture.should(fixture.plant1);
    CTPAT_OK(fixture.answer(key, value));
    QCOMPARE(fixture.labels(), labels);
    if (labels.isEmpty())
        return;
    const Finding finding = fixture.findings().findings.front();
    QCOMPARE(finding.criterion, key.criterion);
    QCOMPARE(finding.state, FindingState::Draft);
    QCOMPARE(finding.dueDate, QDate(2027, 3, 4));
    QVERIFY(!finding.numberFixed && !finding.dueByHand);
    QVERIFY(finding.isBlank());
    QCOMPARE(finding.answers, std::vector<Uuid>{fixture.validation.snapshot().answer(key)->id});
}

void TestCaseEdits::oneActUndoneAtOnce()
{
    const FindingsFixture fixture;
    const AnswerKey key = fixture.must(fixture.plant1);
    CTPAT_OK(fixture.answer(key, AnswerValue::Yes));
    CTPAT_OK(fixture.answer(key, AnswerValue::No));
    QCOMPARE(fixture.file().undoLabel(), QStringLiteral("Answer %1: Plant 1").arg(key.criterion));
    const HistoryEntry newest = fixture.file().history().entries(1)->front();
    // The answer, the finding and the link between them.
    QCOMPARE(fixture.file().history().entriesOfChange(newest.change)->size(), std::size_t(3));
    CTPAT_OK(fixture.file().undo());
    QVERIFY(fixture.findings().findings.empty());
    QCOMPARE(fixture.validation.snapshot().answer(key)->value, std::optional(AnswerValue::Yes));
    CTPAT_OK(fixture.file().redo());
    QCOMPARE(fixture.labels(), QStringList{QStringLiteral("A-01")});
    QCOMPARE(fixture.findings().findings.front().answers.size(), std::size_t(1));
    CTPAT_OK(fixture.file().history().verify());
}

void TestCaseEdits::noAgainMakesNoSecondFinding()
{
    const FindingsFixture fixture;
    const AnswerKey key = fixture.must(fixture.plant1);
    CTPAT_OK(fixture.answer(key, AnswerValue::No));
    CTPAT_OK(fixture.answer(key, AnswerValue::No));
    CTPAT_OK(fixture.answer(key, AnswerValue::Yes));
    CTPAT_OK(fixture.answer(key, AnswerValue::No));
    QCOMPARE(fixture.labels(), QStringList{QStringLiteral("A-01")});
}

void TestCaseEdits::yesKeepsTheDraft()
{
    const FindingsFixture fixture;
    const AnswerKey key = fixture.must(fixture.plant1);
    CTPAT_OK(fixture.answer(key, AnswerValue::No));
    CTPAT_OK(fixture.answer(key, AnswerValue::Yes));
    QCOMPARE(fixture.labels(), QStringList{QStringLiteral("A-01")});
    // Cleared altogether, the record stays for the finding that hangs on it.
    CTPAT_OK(fixture.answer(key, std::nullopt));
    QVERIFY(fixture.validation.snapshot().answer(key));
    QCOMPARE(fixture.findings().findings.front().answers.size(), std::size_t(1));
}

void TestCaseEdits::withdrawnFindingDoesNotCount()
{
    const FindingsFixture fixture;
    const AnswerKey key = fixture.must(fixture.plant1);
    CTPAT_OK(fixture.answer(key, AnswerValue::No));
    CTPAT_OK(fixture.answer(key, AnswerValue::Yes));
    CTPAT_OK(FindingStateStore::withdraw(fixture.file(), fixture.findings().findings.front().id,
                                         QStringLiteral("Seen again")));
    CTPAT_OK(fixture.answer(key, AnswerValue::No));
    QCOMPARE(fixture.labels(), (QStringList{QStringLiteral("A-01"), QStringLiteral("A-02")}));
    QCOMPARE(fixture.findings().count(FindingKind::Action), 1);
}

void TestCaseEdits::numbersGoOnPerKind()
{
    const FindingsFixture fixture;
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant1, 0), AnswerValue::No));
    CTPAT_OK(fixture.answer(fixture.should(fixture.plant1, 0), AnswerValue::No));
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant2, 0), AnswerValue::No));
    CTPAT_OK(fixture.answer(fixture.should(fixture.plant2, 1), AnswerValue::No));
    const QStringList expected{QStringLiteral("A-01"), QStringLiteral("A-02"), QStringLiteral("R-01"),
                               QStringLiteral("R-02")};
    QCOMPARE(fixture.labels(), expected);
    QCOMPARE(fixture.findings().count(FindingKind::Recommendation), 2);
    QCOMPARE(fixture.findings().ofCriterion(fixture.validation.must()).size(), std::size_t(2));
}

void TestCaseEdits::unknownAndOutOfScope()
{
    FindingsFixture fixture;
    CTPAT_ERROR(fixture.answer({QStringLiteral("99.1"), fixture.plant1}, AnswerValue::No), ErrorCode::NotFound);
    CTPAT_ERROR(fixture.answer({fixture.validation.must(), Uuid::create()}, AnswerValue::No), ErrorCode::NotFound);
    const Uuid narrow = fixture.validation.addVisit(QStringLiteral("Plant 3"), {fixture.validation.must(0)});
    CTPAT_ERROR(fixture.answer(fixture.must(narrow, 1), AnswerValue::No), ErrorCode::RuleBroken);
    QVERIFY(fixture.findings().findings.empty());
}

void TestCaseEdits::dueDatesFollowTheRelease()
{
    const FindingsFixture fixture;
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant1), AnswerValue::No));
    const auto due = [&] { return fixture.findings().findings.front().dueDate; };
    QVERIFY(!due().isValid());
    CTPAT_OK(fixture.release(QDate(2026, 12, 4)));
    QCOMPARE(due(), QDate(2027, 3, 4));
    CTPAT_OK(fixture.release(QDate(2026, 12, 4), 30));
    QCOMPARE(due(), QDate(2027, 1, 3));
    CTPAT_OK(fixture.file().undo());
    QCOMPARE(due(), QDate(2027, 3, 4));
    CTPAT_OK(fixture.release(QDate()));
    QVERIFY(!due().isValid());
}

void TestCaseEdits::dueDateByHandStays()
{
    const FindingsFixture fixture;
    CTPAT_OK(fixture.release(QDate(2026, 12, 4)));
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant1), AnswerValue::No));
    Finding finding = fixture.findings().findings.front();
    finding.dueByHand = true;
    finding.dueDate = QDate(2027, 1, 15);
    CTPAT_OK(FindingStore::save(fixture.file(), finding, fixture.reasons));
    CTPAT_OK(fixture.release(QDate(2026, 12, 11)));
    QCOMPARE(fixture.findings().findings.front().dueDate, QDate(2027, 1, 15));
    finding.dueByHand = false;
    CTPAT_OK(FindingStore::save(fixture.file(), finding, fixture.reasons));
    QCOMPARE(fixture.findings().findings.front().dueDate, QDate(2027, 3, 11));
}

void TestCaseEdits::issuedDueDatesAreAbsolute()
{
    const FindingsFixture fixture;
    CTPAT_OK(fixture.release(QDate(2026, 12, 4)));
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant1), AnswerValue::No));
    CTPAT_OK(fixture.issue());
    CTPAT_OK(fixture.release(QDate(2026, 12, 31)));
    QCOMPARE(fixture.findings().findings.front().dueDate, QDate(2027, 3, 4));
}

void TestCaseEdits::otherCriteriaChangeKinds()
{
    // 3.9 was a should for importers until the end of 2022, and is a must since.
    FindingsFixture fixture;
    const auto importer = QStringLiteral("importer");
    const CriteriaSet before = fixture.validation.catalog.criteriaSet(importer, QDate(2022, 6, 1)).take();
    const CriteriaSet after = fixture.validation.catalog.criteriaSet(importer, QDate(2023, 6, 1)).take();
    const AnswerKey key{QStringLiteral("3.9"), fixture.plant1};
    CTPAT_OK(changeCriteria(fixture.file(), importer, before));
    CTPAT_OK(fixture.answer(key, AnswerValue::No));
    QCOMPARE(fixture.labels(), QStringList{QStringLiteral("R-01")});
    CTPAT_OK(changeCriteria(fixture.file(), importer, after));
    QCOMPARE(fixture.labels(), QStringList{QStringLiteral("A-01")});
    const CaseSnapshot snapshot = fixture.validation.snapshot();
    QCOMPARE(snapshot.criteria(), after);
    QCOMPARE(snapshot.details.criteriaDate, QDate(2023, 6, 1));
    QCOMPARE(snapshot.details.entityGroup, importer);
    QCOMPARE(snapshot.criteriaOf(*snapshot.visit(fixture.plant1)), after);
    CTPAT_OK(fixture.file().undo());
    QCOMPARE(fixture.labels(), QStringList{QStringLiteral("R-01")});
    QCOMPARE(fixture.validation.snapshot().criteria(), before);
}

void TestCaseEdits::otherCriteriaKeepWhatIsUsed()
{
    FindingsFixture fixture;
    const CriteriaSet carrier = fixture.validation.criteriaOf(QStringLiteral("highway_carrier_us"));
    QString only;
    for (const Criterion &criterion : fixture.validation.criteria.criteria) {
        if (!carrier.criterion(criterion.id))
            only = criterion.id;
    }
    QVERIFY(!only.isEmpty());
    CTPAT_OK(fixture.answer({only, fixture.plant1}, AnswerValue::Yes));
    CTPAT_ERROR(changeCriteria(fixture.file(), QStringLiteral("highway_us_mexico"), carrier), ErrorCode::RuleBroken);
    QCOMPARE(fixture.validation.snapshot().criteria(), fixture.validation.criteria);
    QCOMPARE(fixture.validation.count("criteria_set"), 1);
}

QTEST_GUILESS_MAIN(TestCaseEdits)
#include "tst_caseedits.moc"
