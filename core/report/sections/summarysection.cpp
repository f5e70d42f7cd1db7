// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/summarysection.h"

#include "core/report/sections/findingtable.h"

#include <algorithm>

namespace ctpat::report {

namespace {

/// A first paragraph longer than this is prose, not a conclusion.
constexpr qsizetype leadLetters = 420;

int verificationCount(const ReportData &data)
{
    int count = 0;
    for (const ReportCategory &category : data.categories) {
        for (const ReportCriterion &criterion : category.criteria) {
            for (const ReportVisitAnswer &answer : criterion.answers)
                count += static_cast<int>(answer.verifications.size());
        }
    }
    return count;
}

void appendWritten(Flow &flow, const SectionContext &context)
{
    const ReportWording &words = context.words;
    Flow written = prose(context.data.texts.executiveSummary);
    if (written.empty()) {
        flow.push_back(paragraph(words.translate("Report", "No executive summary has been written."), TextStyle::Note));
        return;
    }
    auto *first = std::get_if<Paragraph>(&written.front().content);
    if (first && plainText(first->content).size() <= leadLetters) {
        first->style = TextStyle::Lead;
        flow.push_back(pair(words.translate("Report", "Conclusion"), {written.front()}));
        written.erase(written.begin());
    }
    if (!written.empty())
        flow.push_back(pair(words.translate("Report", "Summary"), std::move(written)));
}

Block workDone(const SectionContext &context)
{
    const ReportWording &words = context.words;
    const ReportData &data = context.data;
    const Inlines text = sentence(
        words.translate("Report",
                        "Criteria in scope: %1. Visits: %2. Verifications: %3. Pieces of evidence: %4. People met: "
                        "%5. How each answer was reached is in %6."),
        {plain(words.number(data.figures.total())), plain(words.number(context.index.workingVisits().size())),
         plain(words.number(verificationCount(data))), plain(words.number(data.evidence.size())),
         plain(words.number(data.people.size())), sectionLink(context, SectionId::Findings)});
    return pair(words.translate("Report", "What was done"), {paragraph(text)});
}

QDate firstDue(const QList<const ReportFinding *> &findings)
{
    QDate first;
    for (const ReportFinding *finding : findings) {
        if (finding->due.isValid() && (!first.isValid() || finding->due < first))
            first = finding->due;
    }
    return first;
}

Inlines nextSteps(const SectionContext &context)
{
    const ReportWording &words = context.words;
    const auto actions = standingFindings(context, ReportFindingKind::Action);
    const auto recommendations = standingFindings(context, ReportFindingKind::Recommendation);
    if (actions.isEmpty() && recommendations.isEmpty())
        return plain(words.translate("Report", "This report asks for no action and makes no recommendation."));
    const QDate first = firstDue(actions + recommendations);
    const Inlines text = sentence(
        words.translate("Report", "Actions required: %1, listed in %2. Recommendations: %3, listed in %4. The company "
                                  "answers each one in writing and with evidence that shows what was done."),
        {plain(words.number(actions.size())), sectionLink(context, SectionId::Actions),
         plain(words.number(recommendations.size())), sectionLink(context, SectionId::Recommendations)});
    if (!first.isValid())
        return text;
    Inlines dated = text;
    dated.push_back(
        run(QLatin1Char(' ') + words.translate("Report", "The first answer is due on %1.").arg(words.date(first))));
    return dated;
}

} // namespace

std::vector<Section> summarySection(const SectionContext &context)
{
    const ReportWording &words = context.words;
    Section section = startSection(context, SectionId::Summary, words.translate("Report", "Executive summary"));
    appendWritten(section.blocks, context);
    section.blocks.push_back(workDone(context));
    section.blocks.push_back(pair(words.translate("Report", "What comes next"), {paragraph(nextSteps(context))}));
    section.blocks.push_back(Rule{.kind = RuleKind::Strong, .spaceBefore = 4, .spaceAfter = 6});
    section.blocks.push_back(pair(words.translate("Report", "Contents"), {Contents{}}));
    return {std::move(section)};
}

} // namespace ctpat::report
