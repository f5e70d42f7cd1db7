// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

/// One criterion: answers, how they were reached, what was found and what is asked (report-look, "Finding block"). A
/// met criterion leaves its requirement out.
[[nodiscard]] CriterionFrame criterionFrame(const SectionContext &context, const ReportCriterion &criterion);

} // namespace ctpat::report
