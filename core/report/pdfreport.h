// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/composepdf.h"
#include "core/report/reportdata.h"

namespace ctpat {

/// The finished, unsigned file and where things are in it (ids as in sectiontools.h: "criterion-6.2", "finding-A-01").
using ReportPdf = report::ComposedPdf;

/// The document that @p data becomes: every section in its order, before any page is set.
[[nodiscard]] report::Document reportDocument(const ReportData &data);

/// Sets the report. Equal data give equal bytes. Needs a QGuiApplication; safe on a worker thread.
/// Errors: Cancelled, ReportLayout.
[[nodiscard]] Result<ReportPdf> makeReport(const ReportData &data, const Progress &progress = {});

} // namespace ctpat
