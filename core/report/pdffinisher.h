// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pagepainter.h"

namespace ctpat::report {

class PhotoStore;

/// What the finisher needs besides the painted pages.
struct FinisherInput
{
    const Document &document;
    const PageGeometry &geometry;
    const StructureTree &tree;
    const BrokenPages &broken;
    const Placements &placements;
    const std::vector<PlacedOutline> &outline;
    const PhotoStore &photos;
};

/// Makes the painted pages a finished file: photographs, links, outline, signature fields, document information and
/// XMP, a classic cross-reference table and a deterministic id. Errors: ReportLayout, Cancelled.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &painted, const FinisherInput &input,
                                           const Progress &progress);

/// A painted file without times and ids of its own, its text maps mended. Error: ReportLayout.
[[nodiscard]] Result<QByteArray> plainPdf(const QByteArray &painted);

/// The fields' places as PDF counts them.
[[nodiscard]] std::vector<SignatureField> signatureFieldsOf(const Placements &placements, const PageGeometry &geometry);

} // namespace ctpat::report
