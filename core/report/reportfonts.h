// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ctpat::report {

/// Makes the compiled-in Noto fonts known to this program, once. Error: ReportLayout when one cannot be read.
[[nodiscard]] Status registerReportFonts();

} // namespace ctpat::report
