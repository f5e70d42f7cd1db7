// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/actionssection.h"

#include "core/report/sections/duetimeline.h"
#include "core/report/sections/findingtable.h"

namespace ctpat::report {

namespace {

QString whoDoesWhat(const SectionContext &context)
{
    return context.isSelfAssessment()
               ? context.words.translate(
                     "Report", "An action answers a must that is not met. For each one, the person in charge writes "
                               "down what was done, when and by whom, and keeps evidence that shows it.")
               : context.words.translate(
                     "Report", "An action answers a must that is not met. For each one, the company writes what it "
                               "did, when and by whom, and sends evidence that shows it. A specialist accepts the "
                               "answer or returns it and says why; each such exchange is a numbered round.");
}

QString ifLate(const SectionContext &context)
{
    return context.isSelfAssessment()
               ? context.words.translate("Report",
                                         "An action without an answer on its due date is overdue. Whoever needs "
                                         "longer says so before the date, gives the reason and names a new date.")
               : context.words.translate(
                     "Report", "An action without an answer on its due date is overdue and is brought to the "
                               "supervisor. A company that needs longer asks before the date, gives the reason and "
                               "names the date it can keep.");
}

} // namespace

std::vector<Section> actionsSection(const SectionContext &context)
{
    const ReportWording &words = context.words;
    Section section = startSection(context, SectionId::Actions, words.translate("Report", "Actions required"));
    Flow &flow = section.blocks;
    Table table = findingTable(context, ReportFindingKind::Action);
    if (table.rows.empty()) {
        flow.push_back(paragraph(words.translate("Report", "This report asks for no action."), TextStyle::Prose));
        appendTextPair(flow, words.translate("Report", "Remarks"), context.data.texts.actions);
        return {std::move(section)};
    }
    flow.push_back(pair(words.translate("Report", "Who does what"), {paragraph(whoDoesWhat(context))}));
    appendTextPair(flow, words.translate("Report", "Remarks"), context.data.texts.actions);
    flow.push_back(std::move(table));
    if (std::optional<Timeline> timeline = dueTimeline(context))
        flow.push_back(std::move(*timeline));
    flow.push_back(Space{14});
    flow.push_back(pair(words.translate("Report", "If a date is missed"), {paragraph(ifLate(context))}));
    return {std::move(section)};
}

} // namespace ctpat::report
