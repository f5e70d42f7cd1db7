// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidenceuses.h"

namespace ctpat::ui {

namespace {

struct EvidenceUsesText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceUses)
};

Place criterionPlace(const AnswerKey &key)
{
    Place place;
    place.page = QStringLiteral("criteria");
    place.criterion = key.criterion;
    place.visit = key.visit;
    return place;
}

EvidenceUse answerUse(const CaseView &view, const EvidenceTarget &target)
{
    const Answer *answer = view.validation.answerById(target.id);
    if (!answer)
        return {EvidenceUsesText::tr("a criterion that is gone"), {}, target, {}};
    const Visit *visit = view.validation.visit(answer->key.visit);
    //: a criterion and the site it was looked at, "6.2 Tijuana plant"
    const QString text =
        visit ? EvidenceUsesText::tr("%1 %2").arg(answer->key.criterion, view.validation.visitName(*visit))
              : answer->key.criterion;
    return {text, answer->key.criterion, target, criterionPlace(answer->key)};
}

EvidenceUse findingUse(const CaseView &view, const EvidenceTarget &target)
{
    const Finding *finding = view.findings.finding(target.id);
    if (!finding)
        return {EvidenceUsesText::tr("a finding that is gone"), {}, target, {}};
    const Answer *answer = finding->answers.empty() ? nullptr : view.validation.answerById(finding->answers.front());
    Place place = answer ? criterionPlace(answer->key) : Place();
    place.finding = finding->id;
    return {finding->label(), finding->label(), target, place};
}

EvidenceUse useOf(const CaseView &view, const EvidenceTarget &target)
{
    switch (target.kind) {
    case EvidenceTargetKind::Answer:
        return answerUse(view, target);
    case EvidenceTargetKind::Finding:
        return findingUse(view, target);
    case EvidenceTargetKind::Practice: {
        for (const Practice &practice : view.findings.practices) {
            if (practice.id == target.id)
                return {practice.title, practice.title, target, {}};
        }
        return {EvidenceUsesText::tr("a best practice"), EvidenceUsesText::tr("a best practice"), target, {}};
    }
    case EvidenceTargetKind::Visit: {
        const Visit *visit = view.validation.visit(target.id);
        Place place;
        place.page = QStringLiteral("visits");
        place.visit = target.id;
        const QString name = visit ? view.validation.visitName(*visit) : QString();
        return {name, name, target, place};
    }
    case EvidenceTargetKind::Person: {
        const Person *person = view.validation.person(target.id);
        Place place;
        place.page = QStringLiteral("visits");
        place.person = target.id;
        const QString name = person ? person->name : QString();
        return {name, name, target, place};
    }
    }
    return {};
}

} // namespace

std::vector<EvidenceUse> usesOf(const CaseView &view, const Uuid &evidence)
{
    std::vector<EvidenceUse> uses;
    for (const EvidenceTarget &target : view.targetsOf(evidence))
        uses.push_back(useOf(view, target));
    return uses;
}

QHash<Uuid, QString> usesByEvidence(const CaseView &view)
{
    QHash<Uuid, QString> uses;
    for (const EvidenceLink &link : view.links) {
        QString &text = uses[link.evidence];
        if (!text.isEmpty())
            text += QStringLiteral(", ");
        text += useOf(view, link.target).brief;
    }
    return uses;
}

} // namespace ctpat::ui
