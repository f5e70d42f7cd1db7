// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/jpegfile.h"

#include <functional>

namespace ctpat::report {

namespace {

enum Marker : uchar
{
    StartOfImage = 0xD8,
    EndOfImage = 0xD9,
    StartOfScan = 0xDA,
    App0 = 0xE0,
    App2 = 0xE2,
    App14 = 0xEE,
    App15 = 0xEF,
    Comment = 0xFE,
};

struct Segment
{
    uchar marker = 0;
    /// Of the marker's first byte, and just after the segment.
    qsizetype begin = 0;
    qsizetype end = 0;
};

uchar byteAt(const QByteArray &bytes, qsizetype i)
{
    return static_cast<uchar>(bytes.at(i));
}

/// Calls @p visit for each segment up to the first scan. False when the chain of segments breaks.
bool visitSegments(const QByteArray &bytes, const std::function<void(const Segment &)> &visit)
{
    if (bytes.size() < 4 || byteAt(bytes, 0) != 0xFF || byteAt(bytes, 1) != StartOfImage)
        return false;
    qsizetype at = 2;
    while (at + 4 <= bytes.size()) {
        if (byteAt(bytes, at) != 0xFF)
            return false;
        const uchar marker = byteAt(bytes, at + 1);
        if (marker == 0xFF) { // a fill byte
            ++at;
            continue;
        }
        const qsizetype length = byteAt(bytes, at + 2) << 8 | byteAt(bytes, at + 3);
        const qsizetype end = at + 2 + length;
        if (length < 2 || end > bytes.size())
            return false;
        visit({.marker = marker, .begin = at, .end = end});
        if (marker == StartOfScan)
            return true;
        at = end;
    }
    return false;
}

bool isStartOfFrame(uchar marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

bool isColourData(const QByteArray &bytes, const Segment &segment)
{
    const QByteArray start = bytes.mid(segment.begin + 4, 12);
    return (segment.marker == App2 && start.startsWith("ICC_PROFILE")) || segment.marker == App14 ||
           (segment.marker == App0 && start.startsWith("JFIF"));
}

/// Position after the end-of-image marker that closes the scans begun at @p scan; -1 when there is none. Inside scan
/// data 0xFF is followed by 0 or a restart marker; between scans stand segments with a length.
qsizetype endOfImage(const QByteArray &bytes, qsizetype scan)
{
    qsizetype at = scan;
    while ((at = bytes.indexOf(char(0xFF), at)) >= 0 && at + 1 < bytes.size()) {
        const uchar marker = byteAt(bytes, at + 1);
        if (marker == EndOfImage)
            return at + 2;
        const bool standsAlone = marker == 0 || marker == 0xFF || (marker >= 0xD0 && marker <= 0xD7);
        if (!standsAlone && at + 4 <= bytes.size())
            at += 2 + (byteAt(bytes, at + 2) << 8 | byteAt(bytes, at + 3));
        else
            at += marker == 0xFF ? 1 : 2;
    }
    return -1;
}

} // namespace

std::optional<JpegHeader> readJpegHeader(const QByteArray &bytes)
{
    JpegHeader header;
    qsizetype scan = -1;
    const bool whole = visitSegments(bytes, [&](const Segment &segment) {
        const qsizetype at = segment.begin + 4;
        if (isStartOfFrame(segment.marker) && segment.end - at >= 6) {
            header.bitsPerSample = byteAt(bytes, at);
            header.pixels = QSize(byteAt(bytes, at + 3) << 8 | byteAt(bytes, at + 4),
                                  byteAt(bytes, at + 1) << 8 | byteAt(bytes, at + 2));
            header.components = byteAt(bytes, at + 5);
        }
        if (segment.marker == StartOfScan)
            scan = segment.end;
    });
    if (!whole || header.pixels.isEmpty() || header.components == 0)
        return std::nullopt;
    header.complete = endOfImage(bytes, scan) > 0;
    return header;
}

QByteArray withoutMetadata(const QByteArray &bytes)
{
    QByteArray clean = bytes.left(2);
    qsizetype scan = -1;
    const bool whole = visitSegments(bytes, [&](const Segment &segment) {
        const bool metadata = (segment.marker >= App0 && segment.marker <= App15) || segment.marker == Comment;
        if (!metadata || isColourData(bytes, segment))
            clean += bytes.mid(segment.begin, segment.end - segment.begin);
        if (segment.marker == StartOfScan)
            scan = segment.end;
    });
    if (!whole)
        return {};
    const qsizetype end = endOfImage(bytes, scan);
    clean += end > 0 ? bytes.mid(scan, end - scan) : bytes.mid(scan);
    return clean;
}

} // namespace ctpat::report
