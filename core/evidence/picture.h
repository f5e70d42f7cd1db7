// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QSizeF>

class QIODevice;

namespace ctpat {

/// Pictures with more pixels are not decoded: a file of a few kilobytes can claim any number, at 4 bytes of memory
/// each.
constexpr qint64 maximumPicturePixels = 120'000'000;

/// Decodes a picture (JPEG, PNG, TIFF, WebP, GIF, BMP, HEIC) upright, its orientation applied, in sRGB, and scaled down
/// to fit @p bounds where these are given. The type is told by the content. EvidenceUnreadablePicture when it is
/// damaged, of another type or larger than @p maxPixels. @p device must be open and seekable. Any thread.
[[nodiscard]] Result<QImage> decodePicture(QIODevice &device, const QSize &bounds = {},
                                           qint64 maxPixels = maximumPicturePixels);
[[nodiscard]] Result<QImage> decodePicture(const QByteArray &bytes, const QSize &bounds = {},
                                           qint64 maxPixels = maximumPicturePixels);

/// The picture as a JPEG (sRGB, on white) with only the pixels that print uses at @p pixelsPerInch on @p maximumPoints
/// (1/72 inch), upright, without any metadata: no position, no camera, no embedded preview.
[[nodiscard]] Result<QByteArray> reportJpeg(const QByteArray &bytes, const QSizeF &maximumPoints,
                                            int pixelsPerInch = 200);

/// The error that everything about pictures gives.
[[nodiscard]] Error unreadablePicture(const QString &detail);

} // namespace ctpat
