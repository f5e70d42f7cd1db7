// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/thumbnail.h"

#include "core/evidence/picture.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QPdfDocument>

namespace ctpat {

namespace {

constexpr int jpegQuality = 80;
/// PDF documents larger than this show no first page: the library wants them whole.
constexpr qint64 maximumPdfBytes = 1LL << 30;

bool isPdf(const QString &mediaType)
{
    return mediaType == QLatin1String("application/pdf");
}

Result<QImage> firstPage(QIODevice &device)
{
    if (device.size() > maximumPdfBytes || !device.seek(0))
        return unreadablePicture(QStringLiteral("PDF size"));
    QPdfDocument document;
    document.load(&device);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1)
        return unreadablePicture(QStringLiteral("PDF status %1").arg(static_cast<int>(document.error())));
    const QSizeF points = document.pagePointSize(0);
    if (!(points.width() > 0) || !(points.height() > 0))
        return unreadablePicture(QStringLiteral("PDF page size"));
    const QSizeF fit = points.scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio);
    const QImage rendered = document.render(0, fit.toSize().expandedTo(QSize(1, 1)));
    if (rendered.isNull())
        return unreadablePicture(QStringLiteral("PDF page"));
    QImage page(rendered.size(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).drawImage(0, 0, rendered);
    return page;
}

bool hasTransparentParts(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage pixels = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < pixels.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        if (std::any_of(line, line + pixels.width(), [](QRgb pixel) { return qAlpha(pixel) < 255; }))
            return true;
    }
    return false;
}

} // namespace

bool canHaveThumbnail(const QString &mediaType)
{
    static const QString types[] = {
        QStringLiteral("image/jpeg"), QStringLiteral("image/png"),  QStringLiteral("image/tiff"),
        QStringLiteral("image/webp"), QStringLiteral("image/gif"),  QStringLiteral("image/bmp"),
        QStringLiteral("image/heif"), QStringLiteral("image/heic"), QStringLiteral("image/avif"),
    };
    return isPdf(mediaType) || std::find(std::begin(types), std::end(types), mediaType) != std::end(types);
}

Result<Thumbnail> makeThumbnail(QIODevice &device, const QString &mediaType)
{
    if (!canHaveThumbnail(mediaType))
        return unreadablePicture(QStringLiteral("type %1").arg(mediaType));
    const Result<QImage> picture =
        isPdf(mediaType) ? firstPage(device) : decodePicture(device, QSize(thumbnailSide, thumbnailSide));
    if (!picture)
        return picture.error();
    Thumbnail thumbnail{picture->size(), {}};
    QBuffer buffer(&thumbnail.data);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, hasTransparentParts(*picture) ? "png" : "jpeg");
    if (writer.format() == "jpeg")
        writer.setQuality(jpegQuality);
    if (!writer.write(*picture))
        return unreadablePicture(writer.errorString());
    return thumbnail;
}

} // namespace ctpat
