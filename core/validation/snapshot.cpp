// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/snapshot.h"

#include "core/validation/answerstore.h"
#include "core/validation/casestore.h"
#include "core/validation/milestonestore.h"
#include "core/validation/personstore.h"
#include "core/validation/scope.h"
#include "core/validation/sitestore.h"
#include "core/validation/verificationstore.h"
#include "core/validation/visitstore.h"

#include <QSet>

#include <algorithm>

namespace ctpat {

namespace {

template <typename T, typename Test>
const T *findIn(const std::vector<T> &values, Test test)
{
    const auto found = std::find_if(values.begin(), values.end(), test);
    return found == values.end() ? nullptr : &*found;
}

template <typename T>
const T *findById(const std::vector<T> &values, const Uuid &id)
{
    return findIn(values, [&](const T &value) { return value.id == id; });
}

/// Moves a read value to its place, or keeps the first error.
template <typename T>
void take(Result<T> read, T &place, Status &status)
{
    if (read)
        place = read.take();
    else if (status)
        status = read.error();
}

Result<std::vector<StoredCriteriaSet>> loadCriteria(const CaseFile &file, const CaseSnapshot *previous)
{
    const Result<std::vector<Uuid>> ids = CriteriaSetStore::ids(file);
    if (!ids)
        return ids.error();
    std::vector<StoredCriteriaSet> sets;
    for (const Uuid &id : *ids) {
        if (const StoredCriteriaSet *known = previous ? findById(previous->criteriaSets, id) : nullptr) {
            sets.push_back(*known);
            continue;
        }
        Result<CriteriaSet> criteria = CriteriaSetStore::load(file, id);
        if (!criteria)
            return criteria.error();
        sets.push_back({id, criteria.take()});
    }
    return sets;
}

} // namespace

Result<CaseSnapshot> loadSnapshot(const CaseFile &file, const CaseSnapshot *previous)
{
    CaseSnapshot snapshot;
    Status status;
    take(CaseStore::load(file), snapshot.details, status);
    take(loadCriteria(file, previous), snapshot.criteriaSets, status);
    take(SiteStore::list(file), snapshot.sites, status);
    take(VisitStore::list(file), snapshot.visits, status);
    take(VisitStore::chosenScopes(file), snapshot.chosenScopes, status);
    take(PersonStore::list(file), snapshot.people, status);
    take(PersonStore::presences(file), snapshot.presences, status);
    take(AnswerStore::list(file), snapshot.answers, status);
    take(VerificationStore::list(file), snapshot.verifications, status);
    take(TextStore::all(file), snapshot.texts, status);
    take(MilestoneStore::list(file), snapshot.milestones, status);
    if (!status)
        return status.error();
    return snapshot;
}

const Site *CaseSnapshot::site(const Uuid &id) const
{
    return findById(sites, id);
}

const Visit *CaseSnapshot::visit(const Uuid &id) const
{
    return findById(visits, id);
}

const Visit *CaseSnapshot::visitByNumber(int number) const
{
    return findIn(visits, [&](const Visit &visit) { return visit.number == number; });
}

const Person *CaseSnapshot::person(const Uuid &id) const
{
    return findById(people, id);
}

const Answer *CaseSnapshot::answer(const AnswerKey &key) const
{
    return findIn(answers, [&](const Answer &answer) { return answer.key == key; });
}

const Answer *CaseSnapshot::answerById(const Uuid &id) const
{
    return findById(answers, id);
}

const Verification *CaseSnapshot::verification(const Uuid &id) const
{
    return findById(verifications, id);
}

std::vector<Verification> CaseSnapshot::verificationsOf(const Uuid &answer) const
{
    std::vector<Verification> found;
    std::copy_if(verifications.begin(), verifications.end(), std::back_inserter(found),
                 [&](const Verification &verification) { return verification.answer == answer; });
    return found;
}

std::vector<Presence> CaseSnapshot::presencesAt(const Uuid &visit) const
{
    std::vector<Presence> found;
    std::copy_if(presences.begin(), presences.end(), std::back_inserter(found),
                 [&](const Presence &presence) { return presence.visit == visit; });
    return found;
}

const CriteriaSet &CaseSnapshot::criteria() const
{
    const Visit *desk = visitByNumber(0);
    Q_ASSERT(desk);
    return criteriaOf(*desk);
}

const CriteriaSet &CaseSnapshot::criteriaOf(const Visit &visit) const
{
    const StoredCriteriaSet *stored = findById(criteriaSets, visit.criteriaSet);
    Q_ASSERT(stored); // a foreign key of the schema
    return stored->criteria;
}

const Criterion *CaseSnapshot::criterion(const AnswerKey &key) const
{
    const Visit *at = visit(key.visit);
    return at ? criteriaOf(*at).criterion(key.criterion) : nullptr;
}

QStringList CaseSnapshot::scope(const Visit &visit) const
{
    return criteriaInScope(visit, criteriaOf(visit), chosenScopes.value(visit.id), answers);
}

QStringList CaseSnapshot::outOfScope() const
{
    QSet<QString> inScope;
    for (const Visit &visit : visits) {
        const QStringList ids = scope(visit);
        inScope.unite(QSet<QString>(ids.begin(), ids.end()));
    }
    QStringList out;
    for (const Criterion &criterion : criteria().criteria) {
        if (!inScope.contains(criterion.id))
            out.append(criterion.id);
    }
    return out;
}

QString CaseSnapshot::visitName(const Visit &visit) const
{
    const Site *place = site(visit.site);
    const auto count =
        std::count_if(visits.begin(), visits.end(), [&](const Visit &other) { return other.site == visit.site; });
    return ctpat::visitName(visit, place ? place->name : QString(), count > 1);
}

Rollup CaseSnapshot::rollUp() const
{
    std::vector<const Visit *> ordered;
    for (const Visit &visit : visits)
        ordered.push_back(&visit);
    std::sort(ordered.begin(), ordered.end(), [](const Visit *a, const Visit *b) { return isEarlier(*a, *b); });
    QHash<Uuid, QHash<QString, AnswerValue>> given;
    for (const Answer &answer : answers) {
        if (answer.value)
            given[answer.key.visit].insert(answer.key.criterion, *answer.value);
    }
    std::vector<RollupVisit> input;
    for (const Visit *visit : ordered) {
        RollupVisit rolled{visit->id, visit->site, scope(*visit), given.value(visit->id), {}};
        for (const Criterion &criterion : criteriaOf(*visit).criteria)
            rolled.categories.insert(criterion.id, criterion.category);
        input.push_back(std::move(rolled));
    }
    return ctpat::rollUp(input);
}

} // namespace ctpat
