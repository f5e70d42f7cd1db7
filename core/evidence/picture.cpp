// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/picture.h"

#include "core/evidence/heif.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <cmath>
#include <mutex>

namespace ctpat {

namespace {

constexpr int reportQuality = 85;

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

/// Types whose decoders read pixels and nothing else: a vector picture could ask for other files.
bool isAllowed(const QByteArray &format)
{
    static const QByteArray formats[] = {"jpeg", "jpg", "png", "tiff", "tif", "webp", "gif", "bmp"};
    return std::find(std::begin(formats), std::end(formats), format) != std::end(formats);
}

/// Qt refuses pictures above 128 MiB by itself, which a phone of 48 megapixels exceeds; our own limit comes first.
void raiseAllocationLimit()
{
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(maximumPicturePixels * 4 / (1 << 20)); });
}

QImage inSrgb(QImage image)
{
    const QColorSpace srgb(QColorSpace::SRgb);
    if (image.colorSpace().isValid() && image.colorSpace() != srgb)
        image.convertToColorSpace(srgb);
    image.setColorSpace(srgb);
    return image;
}

bool isLarger(const QSize &size, const QSize &bounds)
{
    return bounds.isValid() && (size.width() > bounds.width() || size.height() > bounds.height());
}

QSize fitted(const QSize &size, const QSize &bounds)
{
    return QSizeF(size).scaled(bounds, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1));
}

Result<QImage> readWithQt(QIODevice &device, const QSize &bounds, qint64 maxPixels)
{
    raiseAllocationLimit();
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    reader.setAutoDetectImageFormat(true);
    reader.setAutoTransform(true);
    if (!reader.canRead() || !isAllowed(reader.format()))
        return unreadablePicture(QStringLiteral("type %1").arg(QString::fromLatin1(reader.format())));
    const QSize size = reader.size();
    if (!size.isValid() || static_cast<qint64>(size.width()) * size.height() > maxPixels)
        return unreadablePicture(QStringLiteral("%1 x %2 pixels").arg(size.width()).arg(size.height()));
    const QSize lying =
        reader.transformation() & QImageIOHandler::TransformationRotate90 ? bounds.transposed() : bounds;
    if (isLarger(size, lying))
        reader.setScaledSize(fitted(size, lying));
    QImage image = reader.read();
    if (image.isNull())
        return unreadablePicture(reader.errorString());
    return image;
}

} // namespace

Error unreadablePicture(const QString &detail)
{
    return {
        ErrorCode::EvidenceUnreadablePicture,
        PictureText::tr("The picture cannot be shown: it is damaged, too large or of a type that this program does not "
                        "read. It is kept as it is."),
        detail};
}

Result<QImage> decodePicture(QIODevice &device, const QSize &bounds, qint64 maxPixels)
{
    if (!device.seek(0))
        return unreadablePicture(QStringLiteral("not seekable"));
    const bool heif = isHeif(device.peek(12));
    Result<QImage> decoded = heif ? heifPicture(device, maxPixels) : readWithQt(device, bounds, maxPixels);
    if (!decoded)
        return decoded.error();
    QImage image = decoded.take();
    if (isLarger(image.size(), bounds))
        image = image.scaled(fitted(image.size(), bounds), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return inSrgb(std::move(image));
}

Result<QImage> decodePicture(const QByteArray &bytes, const QSize &bounds, qint64 maxPixels)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return decodePicture(buffer, bounds, maxPixels);
}

Result<QByteArray> reportJpeg(const QByteArray &bytes, const QSizeF &maximumPoints, int pixelsPerInch)
{
    constexpr double pointsPerInch = 72;
    const QSizeF pixels = maximumPoints / pointsPerInch * pixelsPerInch;
    const Result<QImage> decoded =
        decodePicture(bytes, QSize(qCeil(pixels.width()), qCeil(pixels.height())).expandedTo(QSize(1, 1)));
    if (!decoded)
        return decoded.error();
    // A new picture: whatever text and colour profile the old one carried stays behind.
    QImage plain(decoded->size(), QImage::Format_RGB32);
    plain.fill(Qt::white);
    QPainter(&plain).drawImage(0, 0, *decoded);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(reportQuality);
    if (!writer.write(plain))
        return unreadablePicture(writer.errorString());
    return jpeg;
}

} // namespace ctpat
