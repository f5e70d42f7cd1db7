// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

/// One part for each category: its figures, the answers by site, then each criterion with how it was verified.
[[nodiscard]] std::vector<Section> findingsSection(const SectionContext &context);

} // namespace ctpat::report
