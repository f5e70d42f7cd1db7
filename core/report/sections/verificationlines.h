// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

/// How each answer of a criterion was reached; equal entries of several visits stand once.
[[nodiscard]] VerificationList verificationList(const SectionContext &context, const ReportCriterion &criterion);

} // namespace ctpat::report
