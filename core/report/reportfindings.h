// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace ctpat {

enum class ReportFindingKind
{
    Action,
    Recommendation,
};

enum class ReportFindingState
{
    Draft,
    Issued,
    Answered,
    Returned,
    Accepted,
    Withdrawn,
};

/// A deficiency issued to the member. The text of what was found stands with the answers it links to.
struct ReportFinding
{
    QString number = {}; ///< A-01, R-01
    ReportFindingKind kind = ReportFindingKind::Action;
    QString kindReason = {}; ///< why the kind does not follow the obligation
    QString criterion = {};  ///< number
    QList<int> visits = {};  ///< of the answers it links to
    QString action = {};     ///< what is asked
    QString shownBy = {};    ///< what will show that it is done
    QString primaryReason = {};
    QStringList contributingReasons = {};
    QDate due = {};
    QString dueReason = {}; ///< why the date differs from release plus the response period
    ReportFindingState state = ReportFindingState::Issued;
    QString recurrenceOf = {}; ///< number and report of an earlier finding
    QStringList evidence = {}; ///< numbers such as E-01

    friend bool operator==(const ReportFinding &, const ReportFinding &) = default;
};

/// The five elements of a best practice, in the program's order.
enum class ReportElement
{
    SeniorManagement,
    Innovation,
    Documented,
    ChecksAndBalances,
    Implementation,
};
inline constexpr int reportElementCount = 5;

struct ReportPracticeElement
{
    QString text = {}; ///< empty: not shown
    QStringList evidence = {};

    [[nodiscard]] bool isMet() const { return !text.isEmpty(); }
    friend bool operator==(const ReportPracticeElement &, const ReportPracticeElement &) = default;
};

struct ReportPractice
{
    QString number = {}; ///< B-01
    QString criterion = {};
    int visit = 0;
    QString title = {};
    QString description = {};
    std::array<ReportPracticeElement, reportElementCount> elements = {}; ///< by ReportElement
    QStringList evidence = {};                                           ///< for the practice as a whole

    /// All five elements are shown; otherwise the practice is only "noted".
    [[nodiscard]] bool isComplete() const
    {
        for (const ReportPracticeElement &element : elements) {
            if (!element.isMet())
                return false;
        }
        return true;
    }
    friend bool operator==(const ReportPractice &, const ReportPractice &) = default;
};

} // namespace ctpat
