// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/answer.h"

#include <QHash>
#include <QMap>

namespace ctpat {

/// Counts of criteria by answer; each figure is printed with its total.
struct Figures
{
    int yes = 0; ///< without best practices
    int bestPractice = 0;
    int no = 0;
    int notApplicable = 0;
    int notVerified = 0;
    int notLookedAt = 0;

    void count(const std::optional<AnswerValue> &value);
    [[nodiscard]] int of(const std::optional<AnswerValue> &value) const;
    [[nodiscard]] int answered() const { return yes + bestPractice + no + notApplicable + notVerified; }
    [[nodiscard]] int total() const { return answered() + notLookedAt; }
    Figures &operator+=(const Figures &other);
    friend bool operator==(const Figures &, const Figures &) = default;
};

/// What one visit brings to the roll-up. Visits come in the order of time.
struct RollupVisit
{
    Uuid visit;
    Uuid site;         ///< null for the desk review, which counts as a place of its own
    QStringList scope; ///< in the order of criteria
    QHash<QString, AnswerValue> answers;
    QHash<QString, int> categories; ///< of every criterion in scope
};

/// A site's answer: that of its latest visit with the criterion in scope.
struct SiteAnswer
{
    Uuid site;
    Uuid visit;
    std::optional<AnswerValue> value;

    friend bool operator==(const SiteAnswer &, const SiteAnswer &) = default;
};

struct CriterionRollup
{
    QString criterion;
    int category = 0;
    std::optional<AnswerValue> value; ///< of the company
    bool differs = false;             ///< two sites gave answers that are not the same
    std::vector<SiteAnswer> sites;    ///< in the order of their first visit

    friend bool operator==(const CriterionRollup &, const CriterionRollup &) = default;
};

/// Everything that is counted. The company's figures count a criterion once; the visits' figures count every answer,
/// and their totals are the sum of the scopes.
struct Rollup
{
    std::vector<CriterionRollup> criteria; ///< in scope somewhere, in the order of criteria
    Figures company;
    QMap<int, Figures> companyByCategory;
    QHash<Uuid, Figures> visits;
    QHash<Uuid, QMap<int, Figures>> visitsByCategory;
    Figures allVisits; ///< answered() of total(): how far the work is
    QMap<int, Figures> allVisitsByCategory;

    /// Null where the criterion is in no scope.
    [[nodiscard]] const CriterionRollup *criterion(const QString &id) const;
    [[nodiscard]] std::vector<const CriterionRollup *> differing() const;
    friend bool operator==(const Rollup &, const Rollup &) = default;
};

/// The company's answer from those of its sites: No if any says so; else not yet looked at, then not verified, if any
/// is so; else best practice if any, else Yes; not applicable only where all are.
[[nodiscard]] std::optional<AnswerValue> companyAnswer(const std::vector<SiteAnswer> &sites);

/// The one roll-up: screen, checks and report all count with it.
[[nodiscard]] Rollup rollUp(const std::vector<RollupVisit> &visits);

} // namespace ctpat
