// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Actions, recommendations and best practices.
#include "core/findings/findingrules.h"
#include "core/issuing/fillcontext.h"

#include <algorithm>

namespace ctpat {

namespace {

static_assert(practiceElementCount == reportElementCount);

ReportFindingState reportState(FindingState state)
{
    switch (state) {
    case FindingState::Draft:
        return ReportFindingState::Draft;
    case FindingState::Issued:
        return ReportFindingState::Issued;
    case FindingState::Answered:
        return ReportFindingState::Answered;
    case FindingState::Returned:
        return ReportFindingState::Returned;
    case FindingState::Accepted:
        return ReportFindingState::Accepted;
    case FindingState::Withdrawn:
        break;
    }
    return ReportFindingState::Withdrawn;
}

/// The reason's title; with words where the list asks for them or somebody added some.
QString primaryReason(const Finding &finding, const FillContext &context, const ReportWording &words)
{
    const Reason *reason = context.reasons.find(finding.primaryReason);
    // A reason of an older list is printed as it was stored rather than lost.
    const QString title = reason ? context.text(reason->title) : finding.primaryReason;
    if (finding.primaryReasonText.isEmpty())
        return title;
    //: A reason of the list, then what a person added in words
    return words.translate("Report", "%1: %2").arg(title, finding.primaryReasonText);
}

QStringList contributingReasons(const Finding &finding, const FillContext &context)
{
    QStringList titles;
    for (const QString &id : finding.contributingReasons) {
        const Reason *reason = context.reasons.find(id);
        titles.append(reason ? context.text(reason->title) : id);
    }
    return titles;
}

QString dueReason(const Finding &finding, const FillContext &context, const ReportWording &words)
{
    const QDate rule = dueDate(context.snapshot.details);
    if (!finding.dueByHand || !finding.dueDate.isValid() || finding.dueDate == rule || !rule.isValid())
        return {};
    return words.translate("Report", "Set by the specialist; the response period would end on %1.")
        .arg(words.date(rule));
}

ReportFinding reportFinding(const Finding &finding, const FillContext &context, const ReportWording &words)
{
    ReportFinding result;
    result.number = finding.label();
    result.kind = finding.kind == FindingKind::Action ? ReportFindingKind::Action : ReportFindingKind::Recommendation;
    result.kindReason = finding.kindReason;
    result.criterion = finding.criterion;
    for (const Uuid &id : finding.answers) {
        if (const Answer *answer = context.snapshot.answerById(id))
            result.visits.append(context.visitNumber(answer->key.visit));
    }
    std::sort(result.visits.begin(), result.visits.end());
    result.action = finding.actionText;
    result.shownBy = finding.shownBy;
    result.primaryReason = primaryReason(finding, context, words);
    result.contributingReasons = contributingReasons(finding, context);
    result.due = finding.dueDate;
    result.dueReason = dueReason(finding, context, words);
    result.state = reportState(finding.state);
    if (const Finding *earlier = context.findings.finding(finding.recurrenceOf))
        result.recurrenceOf = earlier->label();
    result.evidence = context.evidenceOf({EvidenceTargetKind::Finding, finding.id});
    return result;
}

ReportPractice reportPractice(const Practice &practice, const Answer &answer, const FillContext &context)
{
    ReportPractice result;
    result.number = context.practiceNumbers.value(practice.id);
    result.criterion = answer.key.criterion;
    result.visit = context.visitNumber(answer.key.visit);
    result.title = practice.title;
    for (size_t i = 0; i < result.elements.size(); ++i)
        result.elements[i].text = practice.elements[i];
    result.evidence = context.evidenceOf({EvidenceTargetKind::Practice, practice.id});
    return result;
}

} // namespace

bool isPrinted(const Finding &finding)
{
    return finding.state != FindingState::Withdrawn || finding.numberFixed;
}

void fillFindings(ReportData &data, const FillContext &context, const ReportWording &words)
{
    for (const Finding &finding : context.findings.findings) {
        if (!isPrinted(finding)) {
            data.exclusions.append(
                {words.translate("Report", "%1, criterion %2").arg(finding.label(), finding.criterion),
                 words.translate("Report", "Withdrawn before the report was issued.")});
            continue;
        }
        data.findings.append(reportFinding(finding, context, words));
    }
}

void fillPractices(ReportData &data, const FillContext &context, const ReportWording &words)
{
    for (const Practice &practice : context.findings.practices) {
        const Answer *answer = context.snapshot.answerById(practice.answer);
        if (!answer)
            continue;
        if (context.practiceNumbers.contains(practice.id)) {
            data.practices.append(reportPractice(practice, *answer, context));
            continue;
        }
        data.exclusions.append(
            {words.translate("Report", "Practice “%1”, criterion %2, %3")
                 .arg(practice.title, answer->key.criterion, context.visitName(words, answer->key.visit)),
             words.translate("Report", "The answer no longer claims a best practice.")});
    }
}

} // namespace ctpat
