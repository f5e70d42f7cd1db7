// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/exifblock.h"

#include "core/evidence/heif.h"

#include <QIODevice>
#include <QtEndian>

namespace ctpat {

namespace {

/// In a TIFF the directories may lie anywhere, so it is read whole; larger ones keep their metadata to themselves.
constexpr qint64 maximumTiffBytes = 32 << 20;
/// The Exif block comes among the first segments; a file with more of them is no photograph.
constexpr int maximumJpegSegments = 200;
const QByteArray exifSignature("Exif\0\0", 6);

bool isTiff(const QByteArray &start)
{
    return start.startsWith(QByteArray("II*\0", 4)) || start.startsWith(QByteArray("MM\0*", 4));
}

/// Walks the segments of a JPEG up to the picture itself (ITU-T T.81, annex B).
QByteArray exifOfJpeg(QIODevice &device)
{
    qint64 position = 2;
    for (int i = 0; i < maximumJpegSegments; ++i) {
        if (!device.seek(position))
            return {};
        const QByteArray head = device.read(4);
        if (head.size() < 4 || static_cast<quint8>(head.at(0)) != 0xff)
            return {};
        const int marker = static_cast<quint8>(head.at(1));
        if (marker == 0xff) {
            ++position; // a fill byte before the marker
            continue;
        }
        constexpr int startOfScan = 0xda;
        constexpr int endOfImage = 0xd9;
        if (marker == startOfScan || marker == endOfImage)
            return {};
        const int length = qFromBigEndian<quint16>(head.constData() + 2);
        if (length < 2)
            return {};
        constexpr int app1 = 0xe1;
        if (marker == app1 && length > 2 + exifSignature.size()) {
            const QByteArray segment = device.read(length - 2);
            if (segment.startsWith(exifSignature))
                return segment.mid(exifSignature.size());
        }
        position += 2 + length;
    }
    return {};
}

QByteArray wholeTiff(QIODevice &device)
{
    if (device.size() > maximumTiffBytes || !device.seek(0))
        return {};
    return device.read(maximumTiffBytes);
}

} // namespace

QByteArray findExifBlock(QIODevice &device)
{
    if (!device.seek(0))
        return {};
    const QByteArray start = device.read(12);
    if (start.startsWith("\xff\xd8\xff"))
        return exifOfJpeg(device);
    if (isTiff(start))
        return wholeTiff(device);
    if (isHeif(start))
        return heifExifBlock(device);
    return {};
}

} // namespace ctpat
