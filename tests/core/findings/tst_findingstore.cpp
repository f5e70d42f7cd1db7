// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findings/findingsfixture.h"

using namespace ctpat;

class TestFindingStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEditComesBack();
    void saveLeavesStateAndLinks();
    void anotherKindGetsItsNumber();
    void refuses_data();
    void refuses();
    void byLabel();
    void recurrence();
    void fixedNumberKeepsItsKind();
    void withdrawAndReinstate();
    void issueFixesNumbers();
    void linkOneFindingToTwoSites();
    void linkKeepsDraftsThatSaySomething();
    void linkRefuses_data();
    void linkRefuses();
    void unlinkNeverLeavesANoAlone();
    void furtherFinding();
};

void TestFindingStore::everyEditComesBack()
{
    const FindingsFixture fixture;
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant1), AnswerValue::No));
    const Finding before = *fixture.findings().byLabel(QStringLiteral("a-1"));
    Finding after = before;
    after.actionText = QStringLiteral("Use seals that conform to ISO 17712.");
    after.shownBy = QStringLiteral("Certificates");
    after.primaryReason = QStringLiteral("inadequate-evidence");
    after.primaryReasonText = QStringLiteral("No log");
    after.dueByHand = true;
    after.dueDate = QDate(2027, 2, 1);
    after.internalNote = QStringLiteral("Ask in January");
    after.contributingReasons = {QStringLiteral("other")};
    CTPAT_OK(FindingStore::save(fixture.file(), after, fixture.reasons));
    QCOMPARE(*FindingStore::byLabel(fixture.file(), QStringLiteral("A-01")), after);
    QCOMPARE(fixture.file().undoLabel(), QStringLiteral("Edit finding A-01"));
    QVERIFY(!after.isBlank());
    CTPAT_OK(fixture.file().undo());
    QCOMPARE(*FindingStore::load(fixture.file(), before.id), before);
    CTPAT_OK(fixture.file().redo());
    after.contributingReasons = {fixture.reasons.find(QStringLiteral("R6"))->id};
    CTPAT_OK(FindingStore::save(fixture.file(), after, fixture.reasons));
    QCOMPARE(*FindingStore::load(fixture.file(), before.id), after);
}

void TestFindingStore::saveLeavesStateAndLinks()
{
    const FindingsFixture fixture;
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant1), AnswerValue::No));
    const Finding stored = fixture.findings().findings.front();
    Finding forged = stored;
    forged.state = FindingState::Accepted;
    forged.number = 77;
    forged.numberFixed = true;
    forged.criterion = QStringLiteral("1.1");
    forged.answers.clear();
    forged.stateReason = QStringLiteral("None");
    CTPAT_OK(FindingStore::save(fixture.file(), forged, fixture.reasons));
    QCOMPARE(fixture.findings().findings.front(), stored);
}

void TestFindingStore::anotherKindGetsItsNumber()
{
    const FindingsFixture fixture;
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant1, 0), AnswerValue::No));
    CTPAT_OK(fixture.answer(fixture.should(fixture.plant1, 0), AnswerValue::No));
    Finding finding = FindingStore::byLabel(fixture.file(), QStringLiteral("A-01")).take();
    finding.kind = FindingKind::Recommendation;
    CTPAT_ERROR(FindingStore::save(fixture.file(), finding, fixture.reasons), ErrorCode::RuleBroken);
    finding.kindReason = QStringLiteral("Met in another way");
    CTPAT_OK(FindingStore::save(fixture.file(), finding, fixture.reasons));
    QCOMPARE(fixture.labels(), (QStringList{QStringLiteral("R-01"), QStringLiteral("R-02")}));
    QCOMPARE(FindingStore::load(fixture.file(), finding.id)->kindReason, finding.kindReason);
    CTPAT_OK(fixture.file().undo());
    QCOMPARE(fixture.labels(), (QStringList{QStringLiteral("A-01"), QStringLiteral("R-01")}));
}

void TestFindingStore::refuses_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unknown reason") << QStringLiteral("reason") << ErrorCode::NotFound;
    QTest::newRow("due by hand without a date") << QStringLiteral("due") << ErrorCode::InvalidInput;
    QTest::newRow("recurrence of itself") << QStringLiteral("self") << ErrorCode::RuleBroken;
    QTest::newRow("recurrence of none") << QStringLiteral("earlier") << ErrorCode::NotFound;
    QTest::newRow("no such finding") << QStringLiteral("id") << ErrorCode::NotFound;
}

void TestFindingStore::refuses()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    const FindingsFixture fixture;
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant1), AnswerValue::No));
    Finding finding = fixture.findings().findings.front();
    finding.actionText = QStringLiteral("Do it");
    if (what == QLatin1String("reason"))
        finding.contributingReasons = {QStringLiteral("bad-luck")};
    if (what == QLatin1String("due"))
        finding.dueByHand = true;
    if (what == QLatin1String("self"))
        finding.recurrenceOf = finding.id;
    if (what == QLatin1String("earlier"))
        finding.recurrenceOf = Uuid::create();
    if (what == QLatin1String("id"))
        finding.id = Uuid::create();
    CTPAT_ERROR(FindingStore::save(fixture.file(), finding, fixture.reasons), code);
    QVERIFY(fixture.findings().findings.front().isBlank());
}

void TestFindingStore::byLabel()
{
    const FindingsFixture fixture;
    CTPAT_OK(fixture.answer(fixture.should(fixture.plant1), AnswerValue::No));
    CTPAT_OK(FindingStore::byLabel(fixture.file(), QStringLiteral("r-1")));
    CTPAT_ERROR(FindingStore::byLabel(fixture.file(), QStringLiteral("A-01")), ErrorCode::NotFound);
    CTPAT_ERROR(FindingStore::byLabel(fixture.file(), QStringLiteral("seal")), ErrorCode::NotFound);
    CTPAT_ERROR(FindingStore::load(fixture.file(), Uuid::create()), ErrorCode::NotFound);
}

void TestFindingStore::recurrence()
{
    const FindingsFixture fixture;
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant1), AnswerValue::No));
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant2), AnswerValue::No));
    Finding second = FindingStore::byLabel(fixture.file(), QStringLiteral("A-02")).take();
    second.recurrenceOf = FindingStore::byLabel(fixture.file(), QStringLiteral("A-01"))->id;
    CTPAT_OK(FindingStore::save(fixture.file(), second, fixture.reasons));
    QCOMPARE(FindingStore::load(fixture.file(), second.id)->recurrenceOf, second.recurrenceOf);
}

void TestFindingStore::fixedNumberKeepsItsKind()
{
    const FindingsFixture fixture;
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant1), AnswerValue::No));
    CTPAT_OK(fixture.issue());
    Finding finding = fixture.findings().findings.front();
    finding.kind = FindingKind::Recommendation;
    finding.kindReason = QStringLiteral("Met in another way");
    CTPAT_ERROR(FindingStore::save(fixture.file(), finding, fixture.reasons), ErrorCode::RuleBroken);
}

void TestFindingStore::withdrawAndReinstate()
{
    const FindingsFixture fixture;
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant1), AnswerValue::No));
    const Uuid id = fixture.findings().findings.front().id;
    const auto stored = [&] { return fixture.findings().findings.front(); };
    CTPAT_ERROR(FindingStateStore::withdraw(fixture.file(), id, QStringLiteral(" ")), ErrorCode::InvalidInput);
    CTPAT_ERROR(FindingStateStore::reinstate(fixture.file(), id), ErrorCode::RuleBroken);
    CTPAT_ERROR(FindingStateStore::withdraw(fixture.file(), Uuid::create(), QStringLiteral("x")), ErrorCode::NotFound);
    CTPAT_OK(FindingStateStore::withdraw(fixture.file(), id, QStringLiteral("Not so")));
    QCOMPARE(stored().state, FindingState::Withdrawn);
    QCOMPARE(stored().stateReason, QStringLiteral("Not so"));
    QVERIFY(!stored().isOpen());
    CTPAT_ERROR(FindingStateStore::withdraw(fixture.file(), id, QStringLiteral("Again")), ErrorCode::RuleBroken);
    CTPAT_OK(fixture.file().undo());
    QCOMPARE(stored().state, FindingState::Draft);
    CTPAT_OK(fixture.file().redo());
    CTPAT_OK(fixture.release(QDate(2026, 12, 4)));
    QVERIFY(!stored().dueDate.isValid());
    CTPAT_OK(FindingStateStore::reinstate(fixture.file(), id));
    QCOMPARE(stored().state, FindingState::Draft);
    QVERIFY(stored().stateReason.isEmpty());
    QCOMPARE(stored().dueDate, QDate(2027, 3, 4));
    CTPAT_OK(fixture.issue());
    CTPAT_OK(FindingStateStore::withdraw(fixture.file(), id, QStringLiteral("Not so")));
    CTPAT_OK(FindingStateStore::reinstate(fixture.file(), id));
    QCOMPARE(stored().state, FindingState::Issued);
}

void TestFindingStore::issueFixesNumbers()
{
    const FindingsFixture fixture;
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant1, 0), AnswerValue::No));
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant1, 1), AnswerValue::No));
    const Uuid withdrawn = FindingStore::byLabel(fixture.file(), QStringLiteral("A-01"))->id;
    CTPAT_OK(FindingStateStore::withdraw(fixture.file(), withdrawn, QStringLiteral("Not so")));
    CTPAT_OK(fixture.issue());
    QCOMPARE(FindingStore::load(fixture.file(), withdrawn)->numberFixed, false);
    const Finding issued = FindingStore::byLabel(fixture.file(), QStringLiteral("A-02")).take();
    QCOMPARE(issued.state, FindingState::Issued);
    QVERIFY(issued.numberFixed);
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant1, 2), AnswerValue::No));
    QCOMPARE(fixture.labels().last(), QStringLiteral("A-03"));
}

void TestFindingStore::linkOneFindingToTwoSites()
{
    const FindingsFixture fixture;
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant1), AnswerValue::No));
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant2), AnswerValue::No));
    const Uuid first = FindingStore::byLabel(fixture.file(), QStringLiteral("A-01"))->id;
    CTPAT_OK(FindingLinkStore::link(fixture.file(), first, fixture.must(fixture.plant2)));
    QCOMPARE(fixture.file().undoLabel(), QStringLiteral("Let A-01 stand for Plant 2 too"));
    // The blank draft of the second site is gone: one deficiency, one finding.
    QCOMPARE(fixture.labels(), QStringList{QStringLiteral("A-01")});
    const CaseSnapshot snapshot = fixture.validation.snapshot();
    const FindingsSnapshot findings = fixture.findings();
    QCOMPARE(findings.findings.front().answers, (std::vector<Uuid>{snapshot.answer(fixture.must(fixture.plant1))->id,
                                                                   snapshot.answer(fixture.must(fixture.plant2))->id}));
    QCOMPARE(findings.ofAnswer(snapshot.answer(fixture.must(fixture.plant2))->id).front()->id, first);
    const auto head = fixture.file().history().head();
    CTPAT_OK(FindingLinkStore::link(fixture.file(), first, fixture.must(fixture.plant2)));
    QCOMPARE(fixture.file().history().head()->seq, head->seq);
    CTPAT_OK(fixture.file().undo());
    QCOMPARE(fixture.labels(), (QStringList{QStringLiteral("A-01"), QStringLiteral("A-02")}));
}

void TestFindingStore::linkKeepsDraftsThatSaySomething()
{
    const FindingsFixture fixture;
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant1), AnswerValue::No));
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant2), AnswerValue::No));
    CTPAT_OK(fixture.write(QStringLiteral("A-02")));
    CTPAT_OK(FindingLinkStore::link(fixture.file(), FindingStore::byLabel(fixture.file(), QStringLiteral("A-01"))->id,
                                    fixture.must(fixture.plant2)));
    QCOMPARE(fixture.labels(), (QStringList{QStringLiteral("A-01"), QStringLiteral("A-02")}));
}

void TestFindingStore::linkRefuses_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("another criterion") << QStringLiteral("criterion") << ErrorCode::RuleBroken;
    QTest::newRow("answer is Yes") << QStringLiteral("yes") << ErrorCode::RuleBroken;
    QTest::newRow("not yet looked at") << QStringLiteral("none") << ErrorCode::RuleBroken;
    QTest::newRow("withdrawn") << QStringLiteral("withdrawn") << ErrorCode::RuleBroken;
    QTest::newRow("no such finding") << QStringLiteral("id") << ErrorCode::NotFound;
}

void TestFindingStore::linkRefuses()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    const FindingsFixture fixture;
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant1), AnswerValue::No));
    Uuid finding = fixture.findings().findings.front().id;
    AnswerKey key = fixture.must(fixture.plant2);
    if (what == QLatin1String("criterion"))
        key = fixture.must(fixture.plant2, 1);
    if (what != QLatin1String("none"))
        CTPAT_OK(fixture.answer(key, what == QLatin1String("yes") ? AnswerValue::Yes : AnswerValue::No));
    if (what == QLatin1String("withdrawn"))
        CTPAT_OK(FindingStateStore::withdraw(fixture.file(), finding, QStringLiteral("Not so")));
    if (what == QLatin1String("id"))
        finding = Uuid::create();
    const FindingsSnapshot before = fixture.findings();
    CTPAT_ERROR(FindingLinkStore::link(fixture.file(), finding, key), code);
    QVERIFY(fixture.findings() == before);
}

void TestFindingStore::unlinkNeverLeavesANoAlone()
{
    const FindingsFixture fixture;
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant1), AnswerValue::No));
    const Uuid first = fixture.findings().findings.front().id;
    CTPAT_ERROR(FindingLinkStore::unlink(fixture.file(), first, fixture.must(fixture.plant1)), ErrorCode::RuleBroken);
    CTPAT_ERROR(FindingLinkStore::unlink(fixture.file(), first, fixture.must(fixture.plant2)), ErrorCode::NotFound);
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant2), AnswerValue::No));
    CTPAT_OK(FindingLinkStore::link(fixture.file(), first, fixture.must(fixture.plant2)));
    CTPAT_OK(FindingLinkStore::unlink(fixture.file(), first, fixture.must(fixture.plant2)));
    QCOMPARE(fixture.labels(), (QStringList{QStringLiteral("A-01"), QStringLiteral("A-02")}));
    for (const Finding &finding : fixture.findings().findings)
        QCOMPARE(finding.answers.size(), std::size_t(1));
    // An answer that is no longer No is let go without a new draft.
    CTPAT_OK(FindingLinkStore::link(fixture.file(), first, fixture.must(fixture.plant2)));
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant2), std::nullopt));
    CTPAT_OK(FindingLinkStore::unlink(fixture.file(), first, fixture.must(fixture.plant2)));
    QCOMPARE(fixture.labels(), QStringList{QStringLiteral("A-01")});
    QVERIFY(!fixture.validation.snapshot().answer(fixture.must(fixture.plant2)));
}

void TestFindingStore::furtherFinding()
{
    const FindingsFixture fixture;
    CTPAT_ERROR(FindingLinkStore::addFurther(fixture.file(), fixture.must(fixture.plant1)), ErrorCode::RuleBroken);
    CTPAT_OK(fixture.answer(fixture.must(fixture.plant1), AnswerValue::No));
    CTPAT_OK(FindingLinkStore::addFurther(fixture.file(), fixture.must(fixture.plant1)));
    QCOMPARE(fixture.labels(), (QStringList{QStringLiteral("A-01"), QStringLiteral("A-02")}));
    CTPAT_OK(fixture.file().undo());
    QCOMPARE(fixture.labels(), QStringList{QStringLiteral("A-01")});
}

QTEST_GUILESS_MAIN(TestFindingStore)
#include "tst_findingstore.moc"
