// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/criterioncontext.h"

#include <QSet>

#include <algorithm>

namespace ctpat::ui {

CriterionContext CriterionContext::of(const CaseView &view, const AnswerKey &key)
{
    CriterionContext context;
    context.view = &view;
    context.key = key;
    context.visit = view.validation.visit(key.visit);
    if (context.visit) {
        context.criteria = &view.validation.criteriaOf(*context.visit);
        context.criterion = context.criteria->criterion(key.criterion);
        context.answer = view.validation.answer(key);
        context.editing = view.readOnly ? Editing::Closed : view.frozen ? Editing::NotesOnly : Editing::Open;
        return context;
    }
    for (const Visit &visit : view.validation.visits) {
        context.criteria = &view.validation.criteriaOf(visit);
        context.criterion = context.criteria->criterion(key.criterion);
        if (context.criterion)
            break;
    }
    return context;
}

std::optional<AnswerValue> CriterionContext::value() const
{
    if (answer)
        return answer->value;
    if (!isAllSites())
        return std::nullopt;
    const Rollup rollup = view->validation.rollUp();
    const CriterionRollup *rolled = rollup.criterion(key.criterion);
    return rolled ? rolled->value : std::nullopt;
}

std::vector<const Finding *> CriterionContext::findings() const
{
    if (isAllSites())
        return view->findings.ofCriterion(key.criterion);
    return answer ? view->findings.ofAnswer(answer->id) : std::vector<const Finding *>();
}

std::vector<Uuid> CriterionContext::answers() const
{
    std::vector<Uuid> ids;
    for (const Answer &candidate : view->validation.answers) {
        if (candidate.key.criterion == key.criterion && (isAllSites() || candidate.key.visit == key.visit))
            ids.push_back(candidate.id);
    }
    return ids;
}

std::vector<const Evidence *> CriterionContext::evidence() const
{
    QSet<Uuid> targets;
    for (const Uuid &id : answers()) {
        targets.insert(id);
        for (const Finding *finding : view->findings.ofAnswer(id))
            targets.insert(finding->id);
        if (const Practice *practice = view->findings.practiceOf(id))
            targets.insert(practice->id);
    }
    QSet<Uuid> pieces;
    for (const EvidenceLink &link : view->links) {
        if (targets.contains(link.target.id))
            pieces.insert(link.evidence);
    }
    std::vector<const Evidence *> found;
    for (const Evidence &piece : view->evidence) { // by number already
        if (pieces.contains(piece.id))
            found.push_back(&piece);
    }
    return found;
}

QString CriterionContext::slot(const char *field) const
{
    return QStringLiteral("%1 %2 %3").arg(QLatin1String(field), key.criterion, key.visit.text());
}

} // namespace ctpat::ui
