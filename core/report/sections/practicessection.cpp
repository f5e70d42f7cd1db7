// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/practicessection.h"

namespace ctpat::report {

namespace {

Cell shownCell(const SectionContext &context, const ReportPracticeElement &element)
{
    if (!element.isMet())
        return textCell(context.words.translate("Report", "Not shown"), RunStyle::Soft);
    Inlines content{run(element.text)};
    if (!element.evidence.isEmpty()) {
        content.push_back(run(QStringLiteral(" (")));
        const Inlines links = evidenceLinks(context, element.evidence);
        content.insert(content.end(), links.begin(), links.end());
        content.push_back(run(QStringLiteral(")")));
    }
    return inlineCell(std::move(content));
}

Table elementTable(const SectionContext &context, const ReportPractice &practice)
{
    const ReportWording &words = context.words;
    Table table{.caption =
                    context.captions.table(words.translate("Report", "The five elements of %1").arg(practice.number))};
    table.density = Density::Dense;
    table.columns = {column(150, words.translate("Report", "Element")),
                     column(216, words.translate("Report", "What was seen"))};
    for (int i = 0; i < reportElementCount; ++i) {
        table.rows.push_back(Row{.cells = {textCell(words.element(static_cast<ReportElement>(i)), RunStyle::Strong),
                                           shownCell(context, practice.elements[static_cast<size_t>(i)])}});
    }
    if (!practice.isComplete())
        table.note = plain(words.translate("Report", "Noted only: a best practice shows all five elements."));
    return table;
}

CriterionFrame practiceFrame(const SectionContext &context, const ReportPractice &practice)
{
    const ReportWording &words = context.words;
    CriterionFrame frame{.id = practiceId(practice.number), .number = practice.number, .title = practice.title};
    if (!practice.criterion.isEmpty())
        frame.side.push_back(paragraph(
            sentence(words.translate("Report", "Criterion %1"), {{criterionLink(context, practice.criterion)}}),
            TextStyle::Small));
    frame.side.push_back(paragraph(context.index.visitName(practice.visit), TextStyle::Small));
    if (!practice.isComplete())
        frame.side.push_back(paragraph(words.translate("Report", "Noted practice"), TextStyle::Small));
    if (!practice.evidence.isEmpty())
        frame.side.push_back(
            paragraph(sentence(words.translate("Report", "Evidence %1"), {evidenceLinks(context, practice.evidence)}),
                      TextStyle::Small));
    frame.body = prose(practice.description);
    frame.body.push_back(elementTable(context, practice));
    return frame;
}

} // namespace

std::vector<Section> practicesSection(const SectionContext &context)
{
    const ReportWording &words = context.words;
    Section section = startSection(context, SectionId::Practices, words.translate("Report", "Best practices"));
    Flow &flow = section.blocks;
    appendTextPair(flow, words.translate("Report", "Remarks"), context.data.texts.bestPractices);
    if (context.data.practices.isEmpty())
        flow.push_back(paragraph(words.translate("Report", "No best practice was recorded.")));
    bool first = true;
    for (const ReportPractice &practice : context.data.practices) {
        CriterionFrame frame = practiceFrame(context, practice);
        frame.rule = std::exchange(first, false) ? FrameRule::Strong : FrameRule::Thin;
        flow.push_back(std::move(frame));
    }
    return {std::move(section)};
}

} // namespace ctpat::report
