// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/cmsreader.h"
#include "core/signing/pdfdocument.h"
#include "core/signing/signaturefield.h"
#include "core/signing/signaturerange.h"
#include "core/signing/verificationreport.h"

#include <optional>

namespace ctpat {

/// A signature in a document, with what is found about it step by step.
struct SignatureCandidate
{
    SignatureField field;
    std::optional<SignatureRange> range;
    CmsFacts cms;
    bool shapeSafe = false;       ///< the range leaves out its own signature and nothing else
    bool isWholeRevision = false; ///< what it covers is a complete PDF by itself
    bool documentCutOff = false;  ///< it covers more than there is
    SignatureReport report;

    [[nodiscard]] qint64 end() const { return range ? range->end : 0; }
};

/// Everything that can be read from the signature and the bytes it covers. Throws what QPDF throws.
[[nodiscard]] SignatureCandidate readSignature(const SignatureField &field, PdfDocument &document);

/// Whether the signature's gap lies in the very object that the table of @p document leads to, not in a copy elsewhere.
[[nodiscard]] bool gapIsInOwnObject(const SignatureCandidate &candidate, PdfDocument &document);

/// Sets the report's trust, time, certificate validity and verdict from all that was found.
void judge(SignatureCandidate &candidate);

} // namespace ctpat
