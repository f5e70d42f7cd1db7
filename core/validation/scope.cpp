// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/scope.h"

#include <QSet>

namespace ctpat {

namespace {

/// The criteria that the scope names; nothing for all of them.
std::optional<QSet<QString>> named(const Visit &visit, const QStringList &chosen, const std::vector<Answer> &answers)
{
    if (visit.scopeKind == ScopeKind::All)
        return std::nullopt;
    if (visit.scopeKind == ScopeKind::Chosen)
        return QSet<QString>(chosen.begin(), chosen.end());
    QSet<QString> recorded;
    for (const Answer &answer : answers) {
        if (answer.key.visit == visit.id)
            recorded.insert(answer.key.criterion);
    }
    return recorded;
}

} // namespace

QStringList criteriaInScope(const Visit &visit, const CriteriaSet &criteria, const QStringList &chosen,
                            const std::vector<Answer> &answers)
{
    const std::optional<QSet<QString>> wanted = named(visit, chosen, answers);
    QStringList scope;
    for (const Criterion &criterion : criteria.criteria) {
        if (!wanted || wanted->contains(criterion.id))
            scope.append(criterion.id);
    }
    return scope;
}

} // namespace ctpat
