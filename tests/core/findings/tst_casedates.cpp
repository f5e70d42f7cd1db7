// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/casedates.h"

#include <QTest>

using namespace ctpat;

namespace {

const QDate today(2026, 11, 17);

} // namespace

class TestCaseDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nearestFirst();
    void aVisitThatIsOverIsGone();
    void aReportThatIsLateStaysUntilReleased();
    void findingsOfOneDayAreOneDate();
    void settledFindingsAreGone_data();
    void settledFindingsAreGone();

private:
    void addVisit(int number, const QDate &from, const QDate &to)
    {
        Visit visit;
        visit.id = Uuid::create();
        visit.number = number;
        visit.from = from;
        visit.to = to;
        m_case.visits.push_back(visit);
    }
    void addFinding(int number, const QDate &due, FindingState state = FindingState::Issued)
    {
        Finding finding;
        finding.number = number;
        finding.dueDate = due;
        finding.state = state;
        m_findings.findings.push_back(finding);
    }
    [[nodiscard]] std::vector<CaseDate> dates(bool released = false) const
    {
        return datesAhead(m_case, m_findings, today, released);
    }

    CaseSnapshot m_case;
    FindingsSnapshot m_findings;
};

void TestCaseDates::init()
{
    m_case = {};
    m_findings = {};
    addVisit(0, {}, {});
}

void TestCaseDates::nearestFirst()
{
    m_case.details.plannedRelease = today.addDays(17);
    addFinding(1, today.addDays(107));
    addVisit(1, today.addDays(30), today.addDays(31));
    const std::vector<CaseDate> all = dates();
    QCOMPARE(all.size(), size_t(3));
    QCOMPARE(all[0].kind, CaseDateKind::PlannedRelease);
    QCOMPARE(all[1].kind, CaseDateKind::Visit);
    QCOMPARE(all[1].until, today.addDays(31));
    QCOMPARE(all[2].kind, CaseDateKind::ResponseDue);
    QCOMPARE(all[2].on, today.addDays(107));
}

void TestCaseDates::aVisitThatIsOverIsGone()
{
    addVisit(1, today.addDays(-2), today.addDays(-1));
    addVisit(2, today.addDays(-1), today);
    addVisit(3, today.addDays(-1), {}); // one day only
    const std::vector<CaseDate> all = dates();
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all[0].visit, m_case.visits[2].id);
}

void TestCaseDates::aReportThatIsLateStaysUntilReleased()
{
    m_case.details.plannedRelease = today.addDays(-3);
    QCOMPARE(dates().size(), size_t(1));
    QVERIFY(dates(true).empty());
}

void TestCaseDates::findingsOfOneDayAreOneDate()
{
    addFinding(1, today.addDays(90));
    addFinding(2, today.addDays(90));
    addFinding(3, today.addDays(60));
    addFinding(4, {});
    const std::vector<CaseDate> all = dates();
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all[0].findings, (std::vector<QString>{QStringLiteral("A-03")}));
    QCOMPARE(all[1].findings, (std::vector<QString>{QStringLiteral("A-01"), QStringLiteral("A-02")}));
}

void TestCaseDates::settledFindingsAreGone_data()
{
    QTest::addColumn<FindingState>("state");
    QTest::addColumn<size_t>("left");
    for (FindingState state : allValues<FindingState>()) {
        const bool settled = state == FindingState::Accepted || state == FindingState::Withdrawn;
        QTest::newRow(qPrintable(toCode(state))) << state << size_t(settled ? 0 : 1);
    }
}

void TestCaseDates::settledFindingsAreGone()
{
    QFETCH(FindingState, state);
    QFETCH(size_t, left);
    addFinding(1, today.addDays(-5), state);
    QCOMPARE(dates().size(), left);
}

QTEST_GUILESS_MAIN(TestCaseDates)
#include "tst_casedates.moc"
