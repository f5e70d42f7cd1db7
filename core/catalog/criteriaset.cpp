// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/criteriaset.h"

#include <algorithm>

namespace ctpat {

namespace {

int comparePart(const QString &left, const QString &right)
{
    bool leftIsNumber = false;
    bool rightIsNumber = false;
    const int leftNumber = left.toInt(&leftIsNumber);
    const int rightNumber = right.toInt(&rightIsNumber);
    if (leftIsNumber && rightIsNumber)
        return leftNumber < rightNumber ? -1 : (leftNumber > rightNumber ? 1 : 0);
    return left.compare(right);
}

bool sameText(const Criterion &left, const Criterion &right)
{
    return left.title == right.title && left.requirement == right.requirement && left.guidance == right.guidance &&
           left.elements == right.elements;
}

} // namespace

bool criterionIdLess(const QString &left, const QString &right)
{
    const QStringList leftParts = left.split(QLatin1Char('.'));
    const QStringList rightParts = right.split(QLatin1Char('.'));
    for (qsizetype i = 0; i < std::min(leftParts.size(), rightParts.size()); ++i) {
        if (const int order = comparePart(leftParts.at(i), rightParts.at(i)); order != 0)
            return order < 0;
    }
    return leftParts.size() < rightParts.size();
}

const Criterion *CriteriaSet::criterion(const QString &id) const
{
    const auto found =
        std::find_if(criteria.cbegin(), criteria.cend(), [&id](const Criterion &c) { return c.id == id; });
    return found == criteria.cend() ? nullptr : &*found;
}

const Category *CriteriaSet::category(int number) const
{
    const auto found = std::find_if(categories.cbegin(), categories.cend(),
                                    [number](const Category &c) { return c.number == number; });
    return found == categories.cend() ? nullptr : &*found;
}

std::vector<const Criterion *> CriteriaSet::criteriaOf(int categoryNumber) const
{
    std::vector<const Criterion *> found;
    for (const Criterion &one : criteria) {
        if (one.category == categoryNumber)
            found.push_back(&one);
    }
    return found;
}

std::vector<CriteriaDifference> differences(const CriteriaSet &before, const CriteriaSet &after)
{
    using Kind = CriteriaDifference::Kind;
    std::vector<CriteriaDifference> found;
    for (const Criterion &old : before.criteria) {
        const Criterion *now = after.criterion(old.id);
        if (!now) {
            found.push_back({old.id, Kind::Removed});
            continue;
        }
        if (now->obligation != old.obligation)
            found.push_back({old.id, Kind::Obligation});
        if (!sameText(old, *now))
            found.push_back({old.id, Kind::Text});
    }
    for (const Criterion &now : after.criteria) {
        if (!before.criterion(now.id))
            found.push_back({now.id, Kind::Added});
    }
    std::stable_sort(found.begin(), found.end(), [](const CriteriaDifference &left, const CriteriaDifference &right) {
        return criterionIdLess(left.criterion, right.criterion);
    });
    return found;
}

} // namespace ctpat
