// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

/// The boxes of those who sign, version and embedded files; ends the report.
[[nodiscard]] std::vector<Section> signaturesSection(const SectionContext &context);

} // namespace ctpat::report
