// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSize>
#include <QString>

class QIODevice;

namespace ctpat {

/// A small picture of a file: JPEG, or PNG where it has transparent parts.
struct Thumbnail
{
    QSize size; ///< pixels, neither side above thumbnailSide
    QByteArray data;

    friend bool operator==(const Thumbnail &, const Thumbnail &) = default;
};

constexpr int thumbnailSide = 320;

/// Whether files of this type can have one: pictures and PDF documents.
[[nodiscard]] bool canHaveThumbnail(const QString &mediaType);

/// Of a picture, or of the first page of a PDF. EvidenceUnreadablePicture when there is nothing to show. May run on any
/// thread; @p device must be open and seekable.
[[nodiscard]] Result<Thumbnail> makeThumbnail(QIODevice &device, const QString &mediaType);

} // namespace ctpat
