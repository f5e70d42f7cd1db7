// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/filemetadata.h"

#include "core/evidence/exifblock.h"

#include <QIODevice>
#include <QMimeDatabase>

namespace ctpat {

namespace {

/// Enough for every signature that the MIME database knows.
constexpr qint64 signatureBytes = 16 << 10;

/// The content decides. The name only refines it: a spreadsheet's content says "archive", a list's says "plain text".
QString mediaTypeOf(const QByteArray &start, const QString &fileName)
{
    const QMimeDatabase database;
    const QMimeType byContent = database.mimeTypeForData(start);
    const QMimeType byName = database.mimeTypeForFile(fileName, QMimeDatabase::MatchExtension);
    if (byName.isDefault() || start.isEmpty())
        return (start.isEmpty() ? byName : byContent).name();
    return byName.inherits(byContent.name()) ? byName.name() : byContent.name();
}

} // namespace

Moment CameraTime::moment(const QTimeZone &zone) const
{
    if (offsetSeconds)
        return Moment::fromDateTime(QDateTime(clock.date(), clock.time(), Qt::OffsetFromUTC, *offsetSeconds));
    return Moment::fromDateTime(QDateTime(clock.date(), clock.time(), zone.isValid() ? zone : QTimeZone::utc()), true);
}

FileMetadata readFileMetadata(QIODevice &device, const QString &fileName)
{
    FileMetadata metadata;
    device.seek(0);
    metadata.mediaType = mediaTypeOf(device.read(signatureBytes), fileName);
    const QByteArray tiff = findExifBlock(device);
    if (!tiff.isEmpty())
        readExif(tiff, metadata);
    return metadata;
}

} // namespace ctpat
