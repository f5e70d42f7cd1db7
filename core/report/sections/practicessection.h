// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

/// Best practices with their five elements; a practice with fewer is only noted.
[[nodiscard]] std::vector<Section> practicesSection(const SectionContext &context);

} // namespace ctpat::report
