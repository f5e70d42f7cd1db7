// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/answerstore.h"
#include "core/validation/verificationstore.h"
#include "tests/core/validation/validationfixture.h"

using namespace ctpat;

class TestAnswerStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void textsAreActsOfTheirOwn_data();
    void textsAreActsOfTheirOwn();
    void refuses_data();
    void refuses();
    void deskReviewGrowsAndShrinks();
    void clearingKeepsWhatElseWasRecorded_data();
    void clearingKeepsWhatElseWasRecorded();
    void nothingIsAnsweredByDefault();
    void historyHoldsTheAct();

private:
    static Status setValue(CaseFile &file, const AnswerKey &key, const std::optional<AnswerValue> &value)
    {
        return file.change(QStringLiteral("Answer"),
                           [&](Change &change) { return AnswerStore::setValue(change, key, value); });
    }
    static Answer found(const CaseFile &file, const AnswerKey &key)
    {
        return AnswerStore::find(file, key).take().value_or(Answer());
    }
};

using SetText = Status (*)(CaseFile &, const AnswerKey &, const QString &);
Q_DECLARE_METATYPE(SetText)
using GetText = QString Answer::*;
Q_DECLARE_METATYPE(GetText)

void TestAnswerStore::values_data()
{
    QTest::addColumn<AnswerValue>("value");
    for (AnswerValue value : allValues<AnswerValue>())
        QTest::newRow(qPrintable(toCode(value))) << value;
}

void TestAnswerStore::values()
{
    QFETCH(AnswerValue, value);
    ValidationFixture fixture;
    const AnswerKey key{fixture.must(), fixture.addVisit(QStringLiteral("Plant 1"))};
    CTPAT_OK(setValue(*fixture.file, key, value));
    QCOMPARE(found(*fixture.file, key).value, std::optional<AnswerValue>(value));
    QCOMPARE(found(*fixture.file, key).key, key);
    CTPAT_OK(fixture.file->undo());
    QCOMPARE(fixture.count("answer"), 0);
    CTPAT_OK(fixture.file->redo());
    CTPAT_OK(setValue(*fixture.file, key, std::nullopt));
    QCOMPARE(fixture.count("answer"), 0);
    CTPAT_OK(fixture.file->undo());
    QCOMPARE(found(*fixture.file, key).value, std::optional<AnswerValue>(value));
}

void TestAnswerStore::textsAreActsOfTheirOwn_data()
{
    QTest::addColumn<SetText>("set");
    QTest::addColumn<GetText>("get");
    QTest::addColumn<QString>("label");
    QTest::newRow("reason") << static_cast<SetText>(&AnswerStore::setReason) << &Answer::reason
                            << QStringLiteral("Reason for %1: Plant 1");
    QTest::newRow("finding text") << static_cast<SetText>(&AnswerStore::setFindingText) << &Answer::findingText
                                  << QStringLiteral("Finding text of %1: Plant 1");
    QTest::newRow("internal note") << static_cast<SetText>(&AnswerStore::setInternalNote) << &Answer::internalNote
                                   << QStringLiteral("Internal note on %1: Plant 1");
}

void TestAnswerStore::textsAreActsOfTheirOwn()
{
    QFETCH(SetText, set);
    QFETCH(GetText, get);
    QFETCH(QString, label);
    ValidationFixture fixture;
    const AnswerKey key{fixture.must(), fixture.addVisit(QStringLiteral("Plant 1"))};
    CTPAT_OK(set(*fixture.file, key, QStringLiteral("First")));
    CTPAT_OK(set(*fixture.file, key, QStringLiteral("Second ñ “x”")));
    Answer expected;
    expected.id = found(*fixture.file, key).id;
    expected.key = key;
    expected.*get = QStringLiteral("Second ñ “x”");
    QCOMPARE(found(*fixture.file, key), expected);
    QCOMPARE(fixture.newestLabel(), label.arg(key.criterion));
    CTPAT_OK(fixture.file->undo());
    expected.*get = QStringLiteral("First");
    QCOMPARE(found(*fixture.file, key), expected);
    CTPAT_OK(set(*fixture.file, key, QString()));
    QCOMPARE(fixture.count("answer"), 0);
    // Nothing written over nothing is no act.
    const auto before = fixture.file->history().head();
    CTPAT_OK(set(*fixture.file, key, QString()));
    QCOMPARE(fixture.file->history().head()->seq, before->seq);
}

void TestAnswerStore::refuses_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<int>("visit");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unknown criterion at the desk") << QStringLiteral("99.1") << 0 << ErrorCode::NotFound;
    QTest::newRow("unknown criterion at a visit") << QStringLiteral("99.1") << 1 << ErrorCode::NotFound;
    QTest::newRow("no criterion") << QString() << 0 << ErrorCode::NotFound;
    QTest::newRow("out of scope") << QStringLiteral("6.1") << 1 << ErrorCode::RuleBroken;
    QTest::newRow("no such visit") << QStringLiteral("6.2") << 7 << ErrorCode::NotFound;
}

void TestAnswerStore::refuses()
{
    QFETCH(QString, criterion);
    QFETCH(int, visit);
    QFETCH(ErrorCode, code);
    ValidationFixture fixture;
    fixture.addVisit(QStringLiteral("Plant 1"), {QStringLiteral("6.2")});
    const auto stored = VisitStore::byNumber(*fixture.file, visit);
    const AnswerKey key{criterion, stored ? stored->id : Uuid::create()};
    CTPAT_ERROR(setValue(*fixture.file, key, AnswerValue::Yes), code);
    CTPAT_ERROR(setValue(*fixture.file, key, std::nullopt), code);
    CTPAT_ERROR(AnswerStore::setReason(*fixture.file, key, QStringLiteral("Text")), code);
    CTPAT_ERROR(AnswerStore::setFindingText(*fixture.file, key, QStringLiteral("Text")), code);
    CTPAT_ERROR(AnswerStore::setInternalNote(*fixture.file, key, QStringLiteral("Text")), code);
    CTPAT_ERROR(VerificationStore::add(*fixture.file, key, Verification()), code);
    QCOMPARE(fixture.count("answer"), 0);
}

void TestAnswerStore::deskReviewGrowsAndShrinks()
{
    ValidationFixture fixture;
    const auto scope = [&] {
        const CaseSnapshot snapshot = fixture.snapshot();
        return snapshot.scope(snapshot.visits.front());
    };
    const Uuid desk = fixture.desk();
    CTPAT_OK(setValue(*fixture.file, {fixture.must(2), desk}, AnswerValue::Yes));
    CTPAT_OK(setValue(*fixture.file, {fixture.must(0), desk}, AnswerValue::NotApplicable));
    QCOMPARE(scope(), (QStringList{fixture.must(0), fixture.must(2)}));
    CTPAT_OK(setValue(*fixture.file, {fixture.must(0), desk}, std::nullopt));
    QCOMPARE(scope(), QStringList{fixture.must(2)});
    CTPAT_OK(fixture.file->undo());
    QCOMPARE(scope(), (QStringList{fixture.must(0), fixture.must(2)}));
}

void TestAnswerStore::clearingKeepsWhatElseWasRecorded_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"reason", "finding", "internal", "verification"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestAnswerStore::clearingKeepsWhatElseWasRecorded()
{
    QFETCH(QString, what);
    ValidationFixture fixture;
    const AnswerKey key{fixture.must(), fixture.desk()};
    CTPAT_OK(setValue(*fixture.file, key, AnswerValue::Yes));
    if (what == QLatin1String("reason"))
        CTPAT_OK(AnswerStore::setReason(*fixture.file, key, what));
    if (what == QLatin1String("finding"))
        CTPAT_OK(AnswerStore::setFindingText(*fixture.file, key, what));
    if (what == QLatin1String("internal"))
        CTPAT_OK(AnswerStore::setInternalNote(*fixture.file, key, what));
    if (what == QLatin1String("verification"))
        CTPAT_OK(VerificationStore::add(*fixture.file, key, Verification()));
    CTPAT_OK(setValue(*fixture.file, key, std::nullopt));
    // Something recorded without an answer stays in scope, where the checks find it: nothing is dropped silently.
    const CaseSnapshot snapshot = fixture.snapshot();
    QCOMPARE(snapshot.scope(snapshot.visits.front()), QStringList{key.criterion});
    QVERIFY(!snapshot.answer(key)->value);
}

void TestAnswerStore::nothingIsAnsweredByDefault()
{
    ValidationFixture fixture;
    const AnswerKey key{fixture.must(), fixture.addVisit(QStringLiteral("Plant 1"))};
    CTPAT_OK(VerificationStore::add(*fixture.file, key, Verification()));
    CTPAT_OK(AnswerStore::setFindingText(*fixture.file, key, QStringLiteral("Seen")));
    QVERIFY(!found(*fixture.file, key).value);
    QCOMPARE(fixture.snapshot().rollUp().allVisits.answered(), 0);
}

void TestAnswerStore::historyHoldsTheAct()
{
    ValidationFixture fixture;
    const AnswerKey key{fixture.must(), fixture.addVisit(QStringLiteral("Plant 1"))};
    CTPAT_OK(AnswerStore::setReason(*fixture.file, key, QStringLiteral("Before")));
    CTPAT_OK(AnswerStore::setReason(*fixture.file, key, QStringLiteral("After")));
    const HistoryEntry entry = fixture.file->history().entries(1)->front();
    QCOMPARE(entry.noun, QStringLiteral("answer"));
    QCOMPARE(entry.row, found(*fixture.file, key).id);
    QCOMPARE(entry.before, QStringLiteral("{\"reason\":\"Before\"}"));
    QCOMPARE(entry.after, QStringLiteral("{\"reason\":\"After\"}"));
    CTPAT_OK(fixture.file->history().verify());
}

QTEST_GUILESS_MAIN(TestAnswerStore)
#include "tst_answerstore.moc"
