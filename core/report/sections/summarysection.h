// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

/// The specialist's summary, what the case itself says about the work done, and the contents.
[[nodiscard]] std::vector<Section> summarySection(const SectionContext &context);

} // namespace ctpat::report
