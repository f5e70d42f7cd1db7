// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfparts.h"

namespace ctpat::report {

void mendUnicodeMaps(QPDF &) {}

} // namespace ctpat::report
