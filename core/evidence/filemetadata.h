// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

class QIODevice;

namespace ctpat {

/// The time on a camera's clock, and its zone where the camera says it (Exif 2.31: OffsetTimeOriginal).
struct CameraTime
{
    QDateTime clock; ///< date and time as on the camera; its time spec means nothing
    std::optional<int> offsetSeconds;

    /// In the camera's own zone, else in @p zone, which the moment then says is assumed.
    [[nodiscard]] Moment moment(const QTimeZone &zone) const;
    friend bool operator==(const CameraTime &, const CameraTime &) = default;
};

struct GeoPosition
{
    double latitude = 0;  ///< degrees, north positive
    double longitude = 0; ///< degrees, east positive

    friend bool operator==(const GeoPosition &, const GeoPosition &) = default;
};

/// What a file says of itself. Statements of the file, not checked facts.
struct FileMetadata
{
    QString mediaType; ///< by content, refined by name: "application/octet-stream" when nothing is known
    std::optional<CameraTime> taken;
    std::optional<GeoPosition> position;
    int orientation = 1; ///< Exif 1 to 8; 1 is upright
    QString camera;      ///< make and model

    friend bool operator==(const FileMetadata &, const FileMetadata &) = default;
};

/// Reads the media type, and for JPEG, TIFF and HEIC the Exif block. Damaged or hostile blocks give what can be read of
/// them, never an error: the file is kept in any case. @p device must be open and seekable; its position is undefined
/// afterwards.
[[nodiscard]] FileMetadata readFileMetadata(QIODevice &device, const QString &fileName);

/// Takes time, position, orientation and camera from a TIFF stream as found in an Exif block, without "Exif\0\0".
void readExif(const QByteArray &tiff, FileMetadata &metadata);

} // namespace ctpat
