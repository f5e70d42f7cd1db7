// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/portalquestions.h"

#include <algorithm>
#include <iterator>

namespace ctpat {

const PortalQuestion *PortalQuestions::question(const QString &key) const
{
    const auto found = std::find_if(questions.cbegin(), questions.cend(),
                                    [&key](const PortalQuestion &question) { return question.key == key; });
    return found == questions.cend() ? nullptr : &*found;
}

std::vector<PortalQuestion> PortalQuestions::inSection(const QString &title) const
{
    std::vector<PortalQuestion> found;
    std::copy_if(questions.cbegin(), questions.cend(), std::back_inserter(found),
                 [&title](const PortalQuestion &question) { return question.section == title; });
    return found;
}

std::vector<PortalQuestion> PortalQuestions::ofCriterion(const QString &criterion) const
{
    std::vector<PortalQuestion> found;
    std::copy_if(questions.cbegin(), questions.cend(), std::back_inserter(found),
                 [&criterion](const PortalQuestion &question) { return question.criterion == criterion; });
    return found;
}

std::vector<PortalObligationDifference> PortalQuestions::obligationDifferences(const CriteriaSet &set) const
{
    std::vector<PortalObligationDifference> found;
    for (const PortalQuestion &question : questions) {
        const Criterion *criterion = set.criterion(question.criterion);
        if (criterion && criterion->obligation != question.obligation)
            found.push_back({question.key, question.criterion, question.obligation, criterion->obligation});
    }
    return found;
}

std::vector<const Criterion *> PortalQuestions::withoutQuestion(const CriteriaSet &set, const QString &section) const
{
    const auto place = std::find_if(sections.cbegin(), sections.cend(),
                                    [&section](const PortalSection &one) { return one.title == section; });
    std::vector<const Criterion *> found;
    if (place == sections.cend())
        return found;
    for (int category : place->categories) {
        for (const Criterion *criterion : set.criteriaOf(category)) {
            if (ofCriterion(criterion->id).empty())
                found.push_back(criterion);
        }
    }
    return found;
}

} // namespace ctpat
