// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

/// What has no yes or no, what was out of scope, and what was left out of the report, each with its reason.
[[nodiscard]] std::vector<Section> notVerifiedSection(const SectionContext &context);

} // namespace ctpat::report
