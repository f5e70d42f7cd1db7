// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

/// The result on one page: key figures, a sentence for each visit, figure 1, table 1 and the rule of counting.
[[nodiscard]] std::vector<Section> resultSection(const SectionContext &context);

} // namespace ctpat::report
