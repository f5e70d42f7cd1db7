// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QList>
#include <QtEndian>

namespace ctpat {

/// Writes Exif blocks by the specification (CIPA DC-008), in both byte orders, for photographs made in a test.
class ExifMaker final
{
public:
    explicit ExifMaker(bool bigEndian)
        : m_big(bigEndian)
    {
    }

    void ascii(int directory, quint16 tag, const QByteArray &text) { add(directory, tag, 2, text + '\0'); }
    void number(int directory, quint16 tag, quint16 value) { add(directory, tag, 3, word(value)); }
    void rationals(int directory, quint16 tag, const QList<QPair<quint32, quint32>> &values)
    {
        QByteArray data;
        for (const auto &value : values)
            data += dword(value.first) + dword(value.second);
        add(directory, tag, 5, data);
    }
    /// An entry as it is, for damaged ones.
    void add(int directory, quint16 tag, quint16 format, const QByteArray &data, qint64 claimedCount = -1)
    {
        constexpr int sizes[] = {1, 1, 1, 2, 4, 8};
        const auto count = claimedCount < 0 ? data.size() / sizes[format] : claimedCount;
        m_entries[directory].append({tag, format, static_cast<quint32>(count), data});
    }

    enum Directory
    {
        Main,
        Exif,
        Gps
    };

    [[nodiscard]] QByteArray tiff() const
    {
        QByteArray out = m_big ? QByteArray("MM\0*", 4) : QByteArray("II*\0", 4);
        QList<Entry> main = m_entries[Main];
        const quint32 first = 8;
        const quint32 exifAt = first + size(m_entries[Main].size() + 2) + dataSize(m_entries[Main]);
        const quint32 gpsAt = exifAt + size(m_entries[Exif].size()) + dataSize(m_entries[Exif]);
        main.append({0x8769, 4, 1, dword(exifAt)});
        main.append({0x8825, 4, 1, dword(gpsAt)});
        out += dword(first);
        out += directory(main, first);
        out += directory(m_entries[Exif], exifAt);
        out += directory(m_entries[Gps], gpsAt);
        return out;
    }

    /// A JPEG whose first segment is this block.
    [[nodiscard]] QByteArray jpeg(const QImage &image) const
    {
        QByteArray bytes = plainJpeg(image);
        const QByteArray block = QByteArray("Exif\0\0", 6) + tiff();
        QByteArray segment("\xff\xe1", 2);
        segment += QByteArray(1, static_cast<char>((block.size() + 2) >> 8)) +
                   QByteArray(1, static_cast<char>((block.size() + 2) & 0xff)) + block;
        return bytes.insert(2, segment);
    }

    [[nodiscard]] static QByteArray plainJpeg(const QImage &image)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "jpeg", 95);
        return bytes;
    }

private:
    struct Entry
    {
        quint16 tag;
        quint16 format;
        quint32 count;
        QByteArray data;
    };

    [[nodiscard]] QByteArray word(quint16 value) const
    {
        const quint16 stored = m_big ? qToBigEndian(value) : qToLittleEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&stored), sizeof stored);
    }
    [[nodiscard]] QByteArray dword(quint32 value) const
    {
        const quint32 stored = m_big ? qToBigEndian(value) : qToLittleEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&stored), sizeof stored);
    }
    [[nodiscard]] static quint32 size(qsizetype entries) { return static_cast<quint32>(2 + entries * 12 + 4); }
    [[nodiscard]] static quint32 dataSize(const QList<Entry> &entries)
    {
        quint32 total = 0;
        for (const Entry &entry : entries)
            total += entry.data.size() > 4 ? static_cast<quint32>(entry.data.size()) : 0;
        return total;
    }
    [[nodiscard]] QByteArray directory(const QList<Entry> &entries, quint32 at) const
    {
        QByteArray head = word(static_cast<quint16>(entries.size()));
        QByteArray data;
        const quint32 dataAt = at + size(entries.size());
        for (const Entry &entry : entries) {
            head += word(entry.tag) + word(entry.format) + dword(entry.count);
            if (entry.data.size() > 4) {
                head += dword(dataAt + static_cast<quint32>(data.size()));
                data += entry.data;
            } else {
                head += entry.data.leftJustified(4, '\0');
            }
        }
        return head + dword(0) + data;
    }

    bool m_big;
    QList<Entry> m_entries[3];
};

} // namespace ctpat
