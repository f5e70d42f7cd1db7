// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

/// Answers of one category by site. With more visits than there is room for columns, the rolled-up answer and the
/// visits that say no.
[[nodiscard]] Table answerTable(const SectionContext &context, const ReportCategory &category);

} // namespace ctpat::report
