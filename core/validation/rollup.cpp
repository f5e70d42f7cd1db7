// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rollup.h"

#include "core/catalog/criteriaset.h"

#include <algorithm>
#include <map>

namespace ctpat {

namespace {

struct CriterionLess
{
    bool operator()(const QString &left, const QString &right) const { return criterionIdLess(left, right); }
};

template <typename F>
auto &slot(F &figures, const std::optional<AnswerValue> &value)
{
    if (!value)
        return figures.notLookedAt;
    switch (*value) {
    case AnswerValue::Yes:
        return figures.yes;
    case AnswerValue::BestPractice:
        return figures.bestPractice;
    case AnswerValue::No:
        return figures.no;
    case AnswerValue::NotApplicable:
        return figures.notApplicable;
    case AnswerValue::NotVerified:
        break;
    }
    return figures.notVerified;
}

std::optional<AnswerValue> answerOf(const RollupVisit &visit, const QString &criterion)
{
    const auto found = visit.answers.constFind(criterion);
    return found == visit.answers.constEnd() ? std::nullopt : std::optional<AnswerValue>(*found);
}

/// A later visit of the same site takes the place of the earlier one.
void putSiteAnswer(std::vector<SiteAnswer> &sites, const SiteAnswer &answer)
{
    const auto same = std::find_if(sites.begin(), sites.end(),
                                   [&](const SiteAnswer &earlier) { return earlier.site == answer.site; });
    if (same == sites.end())
        sites.push_back(answer);
    else
        *same = answer;
}

/// Sites that have not answered yet do not differ: their work is not done.
bool sitesDiffer(const std::vector<SiteAnswer> &sites)
{
    std::optional<AnswerValue> first;
    for (const SiteAnswer &site : sites) {
        if (!site.value)
            continue;
        if (first && *first != *site.value)
            return true;
        first = site.value;
    }
    return false;
}

} // namespace

void Figures::count(const std::optional<AnswerValue> &value)
{
    ++slot(*this, value);
}

int Figures::of(const std::optional<AnswerValue> &value) const
{
    return slot(*this, value);
}

Figures &Figures::operator+=(const Figures &other)
{
    yes += other.yes;
    bestPractice += other.bestPractice;
    no += other.no;
    notApplicable += other.notApplicable;
    notVerified += other.notVerified;
    notLookedAt += other.notLookedAt;
    return *this;
}

const CriterionRollup *Rollup::criterion(const QString &id) const
{
    const auto found = std::find_if(criteria.begin(), criteria.end(),
                                    [&](const CriterionRollup &rolled) { return rolled.criterion == id; });
    return found == criteria.end() ? nullptr : &*found;
}

std::vector<const CriterionRollup *> Rollup::differing() const
{
    std::vector<const CriterionRollup *> found;
    for (const CriterionRollup &rolled : criteria) {
        if (rolled.differs)
            found.push_back(&rolled);
    }
    return found;
}

std::optional<AnswerValue> companyAnswer(const std::vector<SiteAnswer> &sites)
{
    const auto any = [&](const std::optional<AnswerValue> &value) {
        return std::any_of(sites.begin(), sites.end(), [&](const SiteAnswer &site) { return site.value == value; });
    };
    if (any(AnswerValue::No))
        return AnswerValue::No;
    if (sites.empty() || any(std::nullopt))
        return std::nullopt;
    for (AnswerValue value : {AnswerValue::NotVerified, AnswerValue::BestPractice, AnswerValue::Yes}) {
        if (any(value))
            return value;
    }
    return AnswerValue::NotApplicable;
}

Rollup rollUp(const std::vector<RollupVisit> &visits)
{
    Rollup rollup;
    std::map<QString, CriterionRollup, CriterionLess> criteria;
    for (const RollupVisit &visit : visits) {
        Figures &ofVisit = rollup.visits[visit.visit];
        QMap<int, Figures> &ofVisitByCategory = rollup.visitsByCategory[visit.visit];
        for (const QString &id : visit.scope) {
            const std::optional<AnswerValue> value = answerOf(visit, id);
            const int category = visit.categories.value(id);
            ofVisit.count(value);
            ofVisitByCategory[category].count(value);
            rollup.allVisits.count(value);
            rollup.allVisitsByCategory[category].count(value);
            CriterionRollup &rolled = criteria[id];
            rolled.criterion = id;
            rolled.category = category;
            putSiteAnswer(rolled.sites, {visit.site, visit.visit, value});
        }
    }
    for (auto &[id, rolled] : criteria) {
        rolled.value = companyAnswer(rolled.sites);
        rolled.differs = sitesDiffer(rolled.sites);
        rollup.company.count(rolled.value);
        rollup.companyByCategory[rolled.category].count(rolled.value);
        rollup.criteria.push_back(std::move(rolled));
    }
    return rollup;
}

} // namespace ctpat
