// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

/// Background, supply chain, scope; sites and visits; people met; answers by visit.
[[nodiscard]] std::vector<Section> companySection(const SectionContext &context);

} // namespace ctpat::report
