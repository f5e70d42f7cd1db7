// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>

class QIODevice;

namespace ctpat {

/// Whether a file with these first 12 bytes is a HEIF still picture (HEIC, AVIF).
[[nodiscard]] bool isHeif(const QByteArray &start);

/// The Exif block of the primary picture as a TIFF stream; empty when there is none, or without libheif.
[[nodiscard]] QByteArray heifExifBlock(QIODevice &device);

/// The primary picture, upright. EvidenceUnreadablePicture, also where the program was built without libheif.
[[nodiscard]] Result<QImage> heifPicture(QIODevice &device, qint64 maxPixels);

} // namespace ctpat
