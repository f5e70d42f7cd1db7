// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/verificationreport.h"

#include <QByteArray>

namespace ctpat {

/// Checks every signature of a PDF: the shape of its byte range, its digest, the signature over it, the certificate
/// bound into it, and what later updates did to the document, which many readers do not look at. A document without
/// signatures is no error. Errors: PdfUnreadable; PdfUnsupported (encrypted, bytes before the header).
[[nodiscard]] Result<VerificationReport> verifyPdf(const QByteArray &pdf);

} // namespace ctpat
