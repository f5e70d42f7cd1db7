// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/findingbox.h"

#include "core/report/sections/findingtable.h"

namespace ctpat::report {

namespace {

void addRow(Grid &grid, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        grid.rows.push_back({.label = plain(label), .value = {paragraph(value, TextStyle::Data)}});
}

Grid details(const SectionContext &context, const ReportFinding &finding)
{
    const ReportWording &words = context.words;
    Grid grid;
    addRow(grid, words.translate("Report", "At"), context.index.visitNames(finding.visits));
    addRow(grid, words.translate("Report", "Reason"), reasonsInWords(words, finding));
    addRow(grid, words.translate("Report", "Shown by"), finding.shownBy);
    addRow(grid, words.translate("Report", "Date"), finding.dueReason);
    if (!finding.evidence.isEmpty())
        grid.rows.push_back({.label = plain(words.translate("Report", "Evidence")),
                             .value = {paragraph(evidenceLinks(context, finding.evidence), TextStyle::Data)}});
    addRow(grid, words.translate("Report", "Kind"), finding.kindReason);
    addRow(grid, words.translate("Report", "Before"), finding.recurrenceOf);
    if (finding.state != ReportFindingState::Draft && finding.state != ReportFindingState::Issued)
        addRow(grid, words.translate("Report", "State"), words.state(finding.state));
    return grid;
}

} // namespace

EdgeBox findingBox(const SectionContext &context, const ReportFinding &finding)
{
    const ReportWording &words = context.words;
    const bool action = finding.kind == ReportFindingKind::Action;
    const QString date = words.date(finding.due);
    EdgeBox box{.kind = action ? EdgeKind::Action : EdgeKind::Recommendation, .id = findingId(finding.number)};
    //: Tag of a finding, in capitals. es ACCIÓN, fr ACTION.
    box.tag.text = (action ? words.translate("Report", "ACTION %1")
                           //: Tag of a finding, in capitals.
                           : words.translate("Report", "RECOMMENDATION %1"))
                       .arg(finding.number);
    box.tag.shape = action ? TagShape::Filled : TagShape::Outlined;
    if (!date.isEmpty())
        box.right =
            (action ? words.translate("Report", "Due %1") : words.translate("Report", "Answer by %1")).arg(date);
    box.content = prose(finding.action, TextStyle::BoxProse);
    box.content.push_back(details(context, finding));
    return box;
}

} // namespace ctpat::report
