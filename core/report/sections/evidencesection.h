// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

/// The register of evidence with its digests, then the photographs.
[[nodiscard]] std::vector<Section> evidenceSection(const SectionContext &context);

} // namespace ctpat::report
