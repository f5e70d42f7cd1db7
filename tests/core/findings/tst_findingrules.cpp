// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findingrules.h"
#include "core/findings/practice.h"

#include <QTest>

using namespace ctpat;

class TestFindingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_reasons = Reasons::load().take(); }
    void codes();
    void numbers_data();
    void numbers();
    void dueDates_data();
    void dueDates();
    void kind_data();
    void kind();
    void reasons_data();
    void reasons();
    void contributing();
    void dueByHandMustBeADate();
    void primaryReasonInWords_data();
    void primaryReasonInWords();
    void overdue_data();
    void overdue();
    void noLongerNo();

private:
    Reasons m_reasons;
};

void TestFindingRules::codes()
{
    for (FindingKind kind : allValues<FindingKind>())
        QCOMPARE(fromCode<FindingKind>(toCode(kind)), std::optional(kind));
    for (FindingState state : allValues<FindingState>())
        QCOMPARE(fromCode<FindingState>(toCode(state)), std::optional(state));
    QCOMPARE(allCodes<FindingState>().join(QLatin1Char(' ')),
             QStringLiteral("draft issued answered returned accepted withdrawn"));
    QCOMPARE(allValues<PracticeElement>().size(), std::size_t(practiceElementCount));
}

void TestFindingRules::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("normal");
    QTest::newRow("as printed") << QStringLiteral("A-01") << true << QStringLiteral("A-01");
    QTest::newRow("short") << QStringLiteral("r1") << true << QStringLiteral("R-01");
    QTest::newRow("many") << QStringLiteral("A-120") << true << QStringLiteral("A-120");
    QTest::newRow("spaces around") << QStringLiteral(" a-7 ") << true << QStringLiteral("A-07");
    QTest::newRow("zero") << QStringLiteral("A-00") << false << QString();
    QTest::newRow("another letter") << QStringLiteral("B-01") << false << QString();
    QTest::newRow("no number") << QStringLiteral("A-") << false << QString();
    QTest::newRow("empty") << QString() << false << QString();
    QTest::newRow("more behind") << QStringLiteral("A-01x") << false << QString();
    QTest::newRow("too large") << QStringLiteral("A-99999999999") << false << QString();
}

void TestFindingRules::numbers()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QFETCH(QString, normal);
    const auto number = FindingNumber::fromText(text);
    QCOMPARE(number.has_value(), valid);
    if (valid)
        QCOMPARE(number->text(), normal);
}

void TestFindingRules::dueDates_data()
{
    QTest::addColumn<QDate>("release");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("due");
    QTest::newRow("90 days") << QDate(2026, 12, 4) << 90 << QDate(2027, 3, 4);
    QTest::newRow("leap day") << QDate(2027, 12, 1) << 90 << QDate(2028, 2, 29);
    QTest::newRow("one day") << QDate(2026, 12, 31) << 1 << QDate(2027, 1, 1);
    QTest::newRow("no release yet") << QDate() << 90 << QDate();
}

void TestFindingRules::dueDates()
{
    QFETCH(QDate, release);
    QFETCH(int, days);
    QFETCH(QDate, due);
    QCOMPARE(dueDate(release, days), due);
    ValidationCase details;
    details.plannedRelease = release;
    details.responseDays = days;
    QCOMPARE(dueDate(details), due);
}

void TestFindingRules::kind_data()
{
    QTest::addColumn<FindingKind>("kind");
    QTest::addColumn<Obligation>("obligation");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("allowed");
    const QString why = QStringLiteral("Agreed with the field office");
    QTest::newRow("must, action") << FindingKind::Action << Obligation::Must << QString() << true;
    QTest::newRow("should, recommendation") << FindingKind::Recommendation << Obligation::Should << QString() << true;
    QTest::newRow("must, recommendation") << FindingKind::Recommendation << Obligation::Must << QString() << false;
    QTest::newRow("should, action") << FindingKind::Action << Obligation::Should << QStringLiteral(" ") << false;
    QTest::newRow("must, recommendation, why") << FindingKind::Recommendation << Obligation::Must << why << true;
    QTest::newRow("should, action, why") << FindingKind::Action << Obligation::Should << why << true;
}

void TestFindingRules::kind()
{
    QFETCH(FindingKind, kind);
    QFETCH(Obligation, obligation);
    QFETCH(QString, reason);
    QFETCH(bool, allowed);
    Finding finding;
    finding.kind = kind;
    finding.kindReason = reason;
    const auto clean = normalized(finding, obligation, m_reasons);
    QCOMPARE(static_cast<bool>(clean), allowed);
    if (!allowed)
        QCOMPARE(clean.error().code(), ErrorCode::RuleBroken);
    else
        QCOMPARE(clean->kindReason, kind == kindFor(obligation) ? QString() : reason);
}

void TestFindingRules::reasons_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<bool>("known");
    QTest::newRow("id") << QStringLiteral("inadequate-evidence") << QStringLiteral("inadequate-evidence") << true;
    QTest::newRow("code") << QStringLiteral("R1") << QStringLiteral("inadequate-evidence") << true;
    QTest::newRow("not chosen yet") << QString() << QString() << true;
    QTest::newRow("unknown") << QStringLiteral("bad-luck") << QString() << false;
}

void TestFindingRules::reasons()
{
    QFETCH(QString, given);
    QFETCH(QString, stored);
    QFETCH(bool, known);
    Finding finding;
    finding.primaryReason = given;
    const auto clean = normalized(finding, Obligation::Must, m_reasons);
    QCOMPARE(static_cast<bool>(clean), known);
    if (known)
        QCOMPARE(clean->primaryReason, stored);
    else
        QCOMPARE(clean.error().code(), ErrorCode::NotFound);
}

void TestFindingRules::contributing()
{
    Finding finding;
    finding.primaryReason = QStringLiteral("R1");
    finding.contributingReasons = {QStringLiteral("R12"), QStringLiteral("R1"), QStringLiteral("R6"),
                                   QStringLiteral("other")};
    const auto clean = normalized(finding, Obligation::Must, m_reasons);
    QVERIFY(static_cast<bool>(clean));
    QStringList expected{m_reasons.find(QStringLiteral("R6"))->id, QStringLiteral("other")};
    expected.sort();
    QCOMPARE(clean->contributingReasons, expected);
    finding.contributingReasons.append(QStringLiteral("bad-luck"));
    QVERIFY(!normalized(finding, Obligation::Must, m_reasons));
}

void TestFindingRules::dueByHandMustBeADate()
{
    Finding finding;
    finding.dueByHand = true;
    QCOMPARE(normalized(finding, Obligation::Must, m_reasons).error().code(), ErrorCode::InvalidInput);
    finding.dueDate = QDate(2027, 1, 1);
    QVERIFY(static_cast<bool>(normalized(finding, Obligation::Must, m_reasons)));
}

void TestFindingRules::primaryReasonInWords_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("given");
    QTest::newRow("chosen") << QStringLiteral("inadequate-evidence") << QString() << true;
    QTest::newRow("not chosen") << QString() << QStringLiteral("Words") << false;
    QTest::newRow("other in words") << QStringLiteral("other") << QStringLiteral("Flooded archive") << true;
    QTest::newRow("other without words") << QStringLiteral("other") << QStringLiteral(" ") << false;
    QTest::newRow("of another list") << QStringLiteral("sample-office-reason") << QString() << true;
}

void TestFindingRules::primaryReasonInWords()
{
    QFETCH(QString, reason);
    QFETCH(QString, text);
    QFETCH(bool, given);
    Finding finding;
    finding.primaryReason = reason;
    finding.primaryReasonText = text;
    QCOMPARE(hasPrimaryReason(finding, m_reasons), given);
}

void TestFindingRules::overdue_data()
{
    QTest::addColumn<FindingState>("state");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<bool>("overdue");
    const QDate today(2027, 3, 4);
    QTest::newRow("issued, due yesterday") << FindingState::Issued << today.addDays(-1) << true;
    QTest::newRow("issued, due today") << FindingState::Issued << today << false;
    QTest::newRow("returned, due yesterday") << FindingState::Returned << today.addDays(-1) << true;
    QTest::newRow("answered in time") << FindingState::Answered << today.addDays(-1) << false;
    QTest::newRow("accepted") << FindingState::Accepted << today.addDays(-1) << false;
    QTest::newRow("withdrawn") << FindingState::Withdrawn << today.addDays(-1) << false;
    QTest::newRow("draft") << FindingState::Draft << today.addDays(-1) << false;
    QTest::newRow("no date") << FindingState::Issued << QDate() << false;
}

void TestFindingRules::overdue()
{
    QFETCH(FindingState, state);
    QFETCH(QDate, due);
    QFETCH(bool, overdue);
    Finding finding;
    finding.state = state;
    finding.dueDate = due;
    QCOMPARE(finding.isOverdue(QDate(2027, 3, 4)), overdue);
}

void TestFindingRules::noLongerNo()
{
    std::vector<Answer> answers;
    Finding finding;
    for (const auto &value :
         {std::optional(AnswerValue::No), std::optional(AnswerValue::Yes), std::optional<AnswerValue>()}) {
        answers.push_back({Uuid::create(), {QStringLiteral("6.2"), Uuid::create()}, value, {}, {}, {}});
        finding.answers.push_back(answers.back().id);
    }
    QCOMPARE(answersNoLongerNo(finding, answers), (std::vector<Uuid>{answers[1].id, answers[2].id}));
    finding.state = FindingState::Withdrawn;
    QVERIFY(answersNoLongerNo(finding, answers).empty());
}

QTEST_GUILESS_MAIN(TestFindingRules)
#include "tst_findingrules.moc"
