// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/reportdocument.h"

#include <QHash>
#include <QRectF>
#include <QStringList>

namespace ctpat::report {

enum class PaperSize
{
    Letter,
    A4
};

enum class PhotoQuality
{
    Resampled, // 200 pixels per inch, encoded anew
    Original,  // the JPEG's own bytes
};

enum class LocationData
{
    Removed,
    Kept
};

struct PageSetup
{
    PaperSize paper = PaperSize::Letter;
    PhotoQuality photos = PhotoQuality::Resampled;
    /// Metadata of photographs passed through; re-encoded ones never carry any.
    LocationData location = LocationData::Removed;
};

/// A signature field of the finished file.
struct SignatureField
{
    QString name = {};
    int page = 0;
    /// Points from the page's lower left corner, as PDF counts.
    QRectF rectangle = {};
};

struct ComposedPdf
{
    QByteArray bytes = {};
    int pageCount = 0;
    /// First page (from 0) of every section, heading, frame, box, row, picture and paragraph that has an id.
    QHash<QString, int> pages = {};
    std::vector<SignatureField> signatureFields = {};
    /// Ids that links name but no block has: their words are printed, but lead nowhere.
    QStringList brokenLinks = {};
};

/// Sets @p document and gives the finished, unsigned file. Equal arguments give equal bytes. Needs a QGuiApplication
/// (offscreen will do); safe to call on a worker thread. @p progress counts thousandths.
/// Errors: Cancelled, ReportLayout (a library's failure).
[[nodiscard]] Result<ComposedPdf> composePdf(const Document &document, const PageSetup &setup,
                                             const Progress &progress = {});

} // namespace ctpat::report
