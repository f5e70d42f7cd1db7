// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/criterionframe.h"

#include "core/report/sections/findingbox.h"
#include "core/report/sections/verificationlines.h"

#include <algorithm>
#include <functional>

namespace ctpat::report {

namespace {

/// Visits whose answers share something worth saying once.
struct AnswerGroup
{
    const ReportVisitAnswer *answer = nullptr;
    QList<int> visits;
};

using SameAnswer = std::function<bool(const ReportVisitAnswer &, const ReportVisitAnswer &)>;

QList<AnswerGroup> groupAnswers(const ReportCriterion &criterion, const SameAnswer &same)
{
    QList<AnswerGroup> groups;
    for (const ReportVisitAnswer &answer : criterion.answers) {
        const auto known = std::find_if(groups.begin(), groups.end(),
                                        [&](const AnswerGroup &group) { return same(*group.answer, answer); });
        if (known == groups.end())
            groups.append({&answer, {answer.visit}});
        else
            known->visits.append(answer.visit);
    }
    return groups;
}

std::vector<AnswerLine> answerLines(const SectionContext &context, const ReportCriterion &criterion)
{
    std::vector<AnswerLine> lines;
    const auto groups = groupAnswers(
        criterion, [](const ReportVisitAnswer &a, const ReportVisitAnswer &b) { return a.answer == b.answer; });
    for (const AnswerGroup &group : groups)
        lines.push_back({.site = context.index.visitNames(group.visits),
                         .fill = fillOf(group.answer->answer),
                         .word = context.words.answer(group.answer->answer)});
    return lines;
}

Paragraph label(const QString &text)
{
    Paragraph result = paragraph(text, TextStyle::Label);
    result.keepWithNext = true;
    return result;
}

void appendTexts(Flow &flow, const SectionContext &context, const ReportCriterion &criterion)
{
    const ReportWording &words = context.words;
    const auto groups = groupAnswers(criterion, [](const ReportVisitAnswer &a, const ReportVisitAnswer &b) {
        return (a.answer == ReportAnswer::No) == (b.answer == ReportAnswer::No) && a.findingText == b.findingText;
    });
    for (const AnswerGroup &group : groups) {
        const Flow text = prose(group.answer->findingText);
        if (text.empty())
            continue;
        const QString sites = context.index.visitNames(group.visits);
        flow.push_back(label(group.answer->answer == ReportAnswer::No
                                 //: %1 is a site, or sites: Finding at Site B
                                 ? words.translate("Report", "Finding: %1").arg(sites)
                                 : words.translate("Report", "Observation: %1").arg(sites)));
        flow.insert(flow.end(), text.begin(), text.end());
    }
}

/// Evidence that supports an answer without a verification that names it.
void appendEvidence(Flow &flow, const SectionContext &context, const ReportCriterion &criterion)
{
    QStringList named;
    QStringList others;
    for (const ReportVisitAnswer &answer : criterion.answers) {
        others.append(answer.evidence);
        for (const ReportVerification &verification : answer.verifications)
            named.append(verification.evidence);
    }
    others.removeDuplicates();
    others.removeIf([&named](const QString &number) { return named.contains(number); });
    if (!others.isEmpty())
        flow.push_back(paragraph(
            sentence(context.words.translate("Report", "Further evidence: %1"), {evidenceLinks(context, others)}),
            TextStyle::Data));
}

void appendReasons(Flow &flow, const SectionContext &context, const ReportCriterion &criterion)
{
    const auto groups = groupAnswers(criterion, [](const ReportVisitAnswer &a, const ReportVisitAnswer &b) {
        return a.answer == b.answer && a.reason == b.reason;
    });
    for (const AnswerGroup &group : groups) {
        const Flow text = prose(group.answer->reason, TextStyle::Data);
        if (text.empty())
            continue;
        //: An answer and the sites that have it, above the reason: Not applicable, Site B
        flow.push_back(
            label(context.words.translate("Report", "%1, %2")
                      .arg(context.words.answer(group.answer->answer), context.index.visitNames(group.visits))));
        flow.insert(flow.end(), text.begin(), text.end());
    }
}

void appendDifference(Flow &flow, const SectionContext &context, const ReportCriterion &criterion)
{
    const Flow text = prose(criterion.differenceNote);
    if (text.empty())
        return;
    flow.push_back(label(context.words.translate("Report", "Why the answers differ")));
    flow.insert(flow.end(), text.begin(), text.end());
}

void appendPractices(Flow &flow, const SectionContext &context, const ReportCriterion &criterion)
{
    const ReportWording &words = context.words;
    for (const ReportPractice *practice : context.index.practices(criterion.number)) {
        const QString text = practice->isComplete() ? words.translate("Report", "BEST PRACTICE %1")
                                                    : words.translate("Report", "NOTED PRACTICE %1");
        Inlines content{Tag{.text = text.arg(practice->number),
                            .shape = practice->isComplete() ? TagShape::Double : TagShape::Outlined,
                            .link = Link{.target = practiceId(practice->number)}},
                        run(QStringLiteral("  "))};
        const Inlines where =
            sentence(words.translate("Report", "%1. Described in %2."),
                     {plain(context.index.visitName(practice->visit)), sectionLink(context, SectionId::Practices)});
        content.insert(content.end(), where.begin(), where.end());
        flow.push_back(paragraph(std::move(content), TextStyle::Data));
    }
}

bool hasNo(const ReportCriterion &criterion)
{
    return std::any_of(criterion.answers.begin(), criterion.answers.end(),
                       [](const ReportVisitAnswer &answer) { return answer.answer == ReportAnswer::No; });
}

} // namespace

CriterionFrame criterionFrame(const SectionContext &context, const ReportCriterion &criterion)
{
    const bool open = hasNo(criterion) || !context.index.findings(criterion.number).isEmpty();
    CriterionFrame frame{.id = criterionId(criterion.number),
                         .number = criterion.number,
                         .tag = obligationTag(context.words, criterion.obligation),
                         .answers = answerLines(context, criterion),
                         .title = criterion.title,
                         .keepWhole = !open};
    VerificationList verified = verificationList(context, criterion);
    if (open) {
        const Flow requirement = prose(criterion.requirement, TextStyle::Requirement);
        frame.body.insert(frame.body.end(), requirement.begin(), requirement.end());
        if (!verified.lines.empty())
            frame.body.push_back(label(context.words.translate("Report", "How it was verified")));
    }
    if (!verified.lines.empty())
        frame.body.push_back(std::move(verified));
    appendEvidence(frame.body, context, criterion);
    appendReasons(frame.body, context, criterion);
    appendTexts(frame.body, context, criterion);
    appendDifference(frame.body, context, criterion);
    appendPractices(frame.body, context, criterion);
    for (const ReportFinding *finding : context.index.findings(criterion.number))
        frame.body.push_back(findingBox(context, *finding));
    return frame;
}

} // namespace ctpat::report
