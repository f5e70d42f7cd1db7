// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/recommendationssection.h"

#include "core/report/sections/findingtable.h"

namespace ctpat::report {

std::vector<Section> recommendationsSection(const SectionContext &context)
{
    const ReportWording &words = context.words;
    Section section = startSection(context, SectionId::Recommendations, words.translate("Report", "Recommendations"));
    Flow &flow = section.blocks;
    appendTextPair(flow, words.translate("Report", "Remarks"), context.data.texts.recommendations);
    Table table = findingTable(context, ReportFindingKind::Recommendation);
    if (table.rows.empty()) {
        flow.push_back(paragraph(words.translate("Report", "This report makes no recommendation.")));
        return {std::move(section)};
    }
    table.note = plain(words.translate("Report", "A recommendation answers a should that is not met. The company may "
                                                 "decide otherwise, and then says why."));
    flow.push_back(std::move(table));
    return {std::move(section)};
}

} // namespace ctpat::report
