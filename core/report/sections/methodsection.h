// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

/// Criteria, definitions of the figures, history heads, what signatures cover and how to check the file.
[[nodiscard]] std::vector<Section> methodSection(const SectionContext &context);

} // namespace ctpat::report
