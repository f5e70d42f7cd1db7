// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

/// The box of an action or recommendation below its criterion.
[[nodiscard]] EdgeBox findingBox(const SectionContext &context, const ReportFinding &finding);

} // namespace ctpat::report
