// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QSizeF>

class QIODevice;

namespace ctpat {

/// Pictures with more pixels are not decoded: nobody's camera makes them, and their memory would be 4 bytes for each.
constexpr qint64 maximumPicturePixels = 120'000'000;
/// HEIC and others without a streaming decoder are read whole, up to this size.
constexpr qint64 maximumPictureBytes = 256LL << 20;

/// Decodes a picture upright, its orientation applied, at most as large as @p bounds where these are given (it is never
/// enlarged). The type is told by the content. EvidenceUnreadablePicture when it is damaged, unknown or larger than
/// @p maxPixels. @p device must be open and seekable.
[[nodiscard]] Result<QImage> decodePicture(QIODevice &device, const QSize &bounds = {},
                                           qint64 maxPixels = maximumPicturePixels);
[[nodiscard]] Result<QImage> decodePicture(const QByteArray &bytes, const QSize &bounds = {},
                                           qint64 maxPixels = maximumPicturePixels);

/// Size and resolution of a picture on paper.
struct PrintedPicture
{
    QSizeF maximumPoints; ///< 1/72 inch
    int pixelsPerInch = 200;
};

/// The picture as a JPEG (sRGB, on white) with only the pixels that print uses, upright, without any metadata: no
/// position, no camera, no embedded preview.
[[nodiscard]] Result<QByteArray> reportJpeg(const QByteArray &bytes, const PrintedPicture &printed);

} // namespace ctpat
