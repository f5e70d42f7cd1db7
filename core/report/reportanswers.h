// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ctpat {

/// A point in time as the report prints it: a moment shown in a named zone, or a day of which no hour is known, or
/// nothing.
struct ReportTime
{
    std::optional<Moment> moment = {};
    QString zone = {}; ///< IANA id in which the moment is shown; empty: the moment's own offset
    QDate date = {};   ///< used when there is no moment

    [[nodiscard]] bool isEmpty() const { return !moment && !date.isValid(); }
    friend bool operator==(const ReportTime &, const ReportTime &) = default;
};

enum class ReportAnswer
{
    NotLookedAt,
    Yes,
    BestPractice,
    No,
    NotApplicable,
    NotVerified,
};

enum class ReportObligation
{
    Must,
    Should,
};

/// How well a source confirms that the criterion applies to the entity type.
enum class ReportBasis
{
    Named,
    Attributed,
    Unconfirmed,
};

enum class ReportMethod
{
    Document,
    RecordSample,
    Interview,
    Observation,
    Demonstration,
    SystemScreen,
    Photograph,
    LiveVideo,
    Certificate,
    Other,
};

/// How an answer was reached.
struct ReportVerification
{
    ReportMethod method = ReportMethod::Document;
    QString object = {};
    std::optional<int> sample = {};     ///< n: read
    std::optional<int> population = {}; ///< N: existed in the period
    std::optional<int> exceptions = {}; ///< of the n
    QString place = {};
    ReportTime time = {};
    QString person = {};       ///< who verified
    QStringList evidence = {}; ///< numbers such as E-01

    friend bool operator==(const ReportVerification &, const ReportVerification &) = default;
};

/// The answer to a criterion at one visit. Only texts meant for the report.
struct ReportVisitAnswer
{
    int visit = 0; ///< ReportVisit::number
    ReportAnswer answer = ReportAnswer::NotLookedAt;
    QString findingText = {}; ///< with a No the finding; with another answer printed as an observation
    QString reason = {};      ///< of Not applicable and Not verified
    QList<ReportVerification> verifications = {};
    QStringList evidence = {}; ///< linked to the answer; those that a verification names need not be repeated

    friend bool operator==(const ReportVisitAnswer &, const ReportVisitAnswer &) = default;
};

struct ReportCriterion
{
    QString number = {}; ///< 6.2
    QString title = {};
    QString requirement = {}; ///< paraphrased unless ReportCriteria says otherwise
    ReportObligation obligation = ReportObligation::Must;
    ReportBasis basis = ReportBasis::Named;
    QList<ReportVisitAnswer> answers = {}; ///< one for each visit that has the criterion in scope, by visit number
    ReportAnswer rolledUp = ReportAnswer::NotLookedAt;
    QString differenceNote = {}; ///< why the sites differ

    friend bool operator==(const ReportCriterion &, const ReportCriterion &) = default;
};

/// Counts of criteria by answer. The caller fills them with the one roll-up function (core/validation).
struct ReportFigures
{
    int yes = 0; ///< without best practices
    int bestPractice = 0;
    int no = 0;
    int notApplicable = 0;
    int notVerified = 0;
    int notLookedAt = 0;

    [[nodiscard]] int total() const { return yes + bestPractice + no + notApplicable + notVerified + notLookedAt; }
    friend bool operator==(const ReportFigures &, const ReportFigures &) = default;
};

struct ReportCategory
{
    int number = 0;
    QString title = {};
    QString focusArea = {};
    QList<ReportCriterion> criteria = {}; ///< in scope at one visit or more
    ReportFigures figures = {};           ///< company level; its total is the number of criteria

    friend bool operator==(const ReportCategory &, const ReportCategory &) = default;
};

/// A criterion that no visit (or not all of them) had in scope, with the written reason.
struct ReportOutOfScope
{
    QString number = {};
    QString title = {};
    QList<int> visits = {}; ///< those that left it out; empty: out of scope everywhere
    QString reason = {};

    friend bool operator==(const ReportOutOfScope &, const ReportOutOfScope &) = default;
};

} // namespace ctpat
