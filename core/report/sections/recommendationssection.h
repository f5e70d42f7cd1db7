// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

/// Every recommendation in one table.
[[nodiscard]] std::vector<Section> recommendationsSection(const SectionContext &context);

} // namespace ctpat::report
