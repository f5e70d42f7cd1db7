// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/content.h"

#include <QSizeF>

namespace ctpat::report {

/// Size of the visible signature in points: the box of a SignatureBox.
[[nodiscard]] QSizeF signatureAppearanceSize();

/// The signed box as a PDF of one page of that size, fonts embedded, for the signing step to import as the field's
/// appearance. Needs a QGuiApplication. Equal details give equal bytes. Error: ReportLayout.
[[nodiscard]] Result<QByteArray> signatureAppearance(const SignedDetails &details);

} // namespace ctpat::report
