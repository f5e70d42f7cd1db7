// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/composepdf.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

/// A made-up document with every kind of block, for the tests of the page engine. Sample words only.
namespace enginedocument {

using namespace ctpat::report;

inline QString text(const char *latin)
{
    return QString::fromUtf8(latin);
}

inline Document empty()
{
    Document document;
    document.title = text("Sample validation report");
    document.author = text("Sample Specialist");
    document.language = text("en-US");
    document.created = {.utcMs = 1774993327000, .offsetSeconds = -7 * 3600};
    document.producer = text("CTPAT Validation Workbench");
    document.marking = text("CUI");
    document.headerLeft = text("Validation report VR-2026-0417, version 1");
    document.footerLeft = text("Sample Maquila  |  Account 00000000");
    document.words = FrameWords::translated();
    return document;
}

inline Document withBlocks(Flow blocks)
{
    Document document = empty();
    document.sections.push_back({.id = text("section"), .runningTitle = text("Sample"), .blocks = std::move(blocks)});
    return document;
}

/// A photograph-like JPEG: a gradient and shapes that depend on @p seed.
inline QByteArray jpeg(const QSize &size, int seed, int quality = 90)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient ground(0, 0, size.width(), size.height());
    ground.setColorAt(0, QColor::fromHsv(seed * 37 % 360, 90, 220));
    ground.setColorAt(1, QColor::fromHsv(seed * 61 % 360, 160, 120));
    painter.fillRect(image.rect(), ground);
    for (int i = 0; i < 40; ++i) {
        painter.setBrush(QColor::fromHsv((seed * 17 + i * 29) % 360, 200, 180));
        painter.drawEllipse((i * 97 + seed * 31) % size.width(), (i * 53 + seed * 17) % size.height(),
                            size.width() / 10, size.width() / 10);
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", quality);
    return bytes;
}

inline PictureLoader loader(const QByteArray &bytes)
{
    return [bytes]() -> ctpat::Result<QByteArray> { return bytes; };
}

inline Picture picture(int number, const PictureLoader &load)
{
    const QString name = text("E-%1").arg(number, 2, 10, QLatin1Char('0'));
    return {
        .id = text("photo-") + name,
        .number = name,
        .side = {{.label = {run(text("Supports"))}, .value = {paragraph(text("6.2"), TextStyle::Small)}},
                 {.label = {run(text("Taken"))}, .value = {paragraph(text("4 March 2026, 10:44"), TextStyle::Small)}}},
        .digestLabel = text("SHA-256"),
        .digest = QString(64, QLatin1Char('a')),
        .load = load,
        .caption = {.text = text("Photograph %1.").arg(number), .remark = text("Bolt seal on a sample trailer.")},
        .alt = text("Bolt seal on a sample trailer, picture %1").arg(number),
        .placeholder = text("This picture cannot be shown: the file is damaged.")};
}

inline Table rowsTable(int count)
{
    Table table{.caption = {.text = text("Table 1. Rows"), .remark = text("(%1)").arg(count)},
                .columns = {{.weight = 1, .header = {run(text("No."))}},
                            {.weight = 5, .header = {run(text("What was seen"))}},
                            {.weight = 2, .header = {run(text("When"))}}}};
    for (int i = 1; i <= count; ++i) {
        QString words = text("Row%1begin").arg(i);
        for (int k = 0; k < (i * 7) % 40; ++k)
            words += text(" word%1").arg(k);
        words += text(" Row%1end").arg(i);
        table.rows.push_back({.cells = {{.text = {paragraph(QString::number(i), TextStyle::Small)}},
                                        {.text = {paragraph(words, TextStyle::Small)}},
                                        {.text = {paragraph(text("10 March 2026"), TextStyle::Small)}}},
                              .id = text("row-%1").arg(i)});
    }
    return table;
}

inline QString prose(int sentences)
{
    QStringList all;
    for (int i = 1; i <= sentences; ++i)
        all << text("Sentence %1 says that the seals in the cage were counted against the log.").arg(i);
    return all.join(QLatin1Char(' '));
}

} // namespace enginedocument
