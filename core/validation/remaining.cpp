// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/remaining.h"

#include <QSet>

#include <algorithm>

namespace ctpat {

std::vector<AnswerKey> remaining(const CaseSnapshot &snapshot)
{
    QSet<AnswerKey> answered;
    for (const Answer &answer : snapshot.answers) {
        if (answer.value)
            answered.insert(answer.key);
    }
    std::vector<AnswerKey> left;
    for (const Visit &visit : snapshot.visits) {
        for (const QString &criterion : snapshot.scope(visit)) {
            AnswerKey key{criterion, visit.id};
            if (!answered.contains(key))
                left.push_back(std::move(key));
        }
    }
    return left;
}

std::optional<AnswerKey> nextToLookAt(const CaseSnapshot &snapshot, const QDate &today)
{
    const std::vector<AnswerKey> left = remaining(snapshot);
    if (left.empty())
        return std::nullopt;
    const Visit *current = nullptr;
    for (const Visit &visit : snapshot.visits) {
        const bool hasBegun = !visit.isDeskReview() && visit.from.isValid() && visit.from <= today;
        if (hasBegun && (!current || isEarlier(*current, visit)))
            current = &visit;
    }
    const auto there = std::find_if(left.begin(), left.end(),
                                    [&](const AnswerKey &key) { return current && key.visit == current->id; });
    return there == left.end() ? left.front() : *there;
}

} // namespace ctpat
