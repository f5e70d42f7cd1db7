// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/photostore.h"

#include "core/report/jpegfile.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

namespace ctpat::report {

namespace {

constexpr double pixelsPerInch = 200;
constexpr int jpegQuality = 85;

bool isTurned(QImageIOHandler::Transformations turn)
{
    return turn.testFlag(QImageIOHandler::TransformationRotate90);
}

/// The picture's size as it is looked at, without decoding it; empty when it is none.
QSize uprightSize(QImageReader &reader)
{
    const QSize size = reader.size();
    return isTurned(reader.transformation()) ? size.transposed() : size;
}

/// A picture that broke off would decode to half a photograph and a grey rest: better said than shown.
bool isWhole(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xFF\xD8"))
        return true;
    const std::optional<JpegHeader> header = readJpegHeader(bytes);
    return header && header->complete;
}

EncodedPhoto encode(QImage image)
{
    const bool grey = image.isGrayscale();
    if (image.hasAlphaChannel()) {
        QImage ground(image.size(), QImage::Format_RGB32);
        ground.fill(Qt::white);
        QPainter(&ground).drawImage(0, 0, image);
        image = ground;
    }
    image = image.convertToFormat(grey ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
    EncodedPhoto photo{.pixels = image.size(), .components = grey ? 1 : 3};
    QBuffer buffer(&photo.jpeg);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(jpegQuality);
    writer.setOptimizedWrite(true);
    if (!writer.write(image))
        photo.jpeg.clear();
    return photo;
}

/// @param limit the largest size in pixels, upright; empty: as it is.
EncodedPhoto resample(QByteArray bytes, const QSize &limit)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize upright = uprightSize(reader);
    if (!limit.isEmpty() && (upright.width() > limit.width() || upright.height() > limit.height())) {
        const QSize scaled = upright.scaled(limit, Qt::KeepAspectRatio);
        reader.setScaledSize(isTurned(reader.transformation()) ? scaled.transposed() : scaled);
    }
    const QImage image = reader.read();
    return image.isNull() ? EncodedPhoto{} : encode(image);
}

} // namespace

PhotoStore::PhotoStore(PhotoQuality quality, LocationData location)
    : m_quality(quality)
    , m_location(location)
    , m_room(2 * m_pool.maxThreadCount())
{
}

PhotoStore::~PhotoStore()
{
    finish();
}

PhotoStore::Added PhotoStore::add(const PictureLoader &load, const QSizeF &box)
{
    if (!load)
        return {};
    Result<QByteArray> loaded = load();
    if (!loaded)
        return {};
    QByteArray bytes = loaded.take();
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    const QSize upright = uprightSize(reader);
    if (upright.isEmpty() || !isWhole(bytes))
        return {};
    const Added added{.photo = static_cast<int>(m_photos.size()),
                      .size = QSizeF(upright).scaled(box, Qt::KeepAspectRatio)};
    m_photos.push_back(std::make_unique<Photo>());
    Photo &photo = *m_photos.back();
    if (passThrough(bytes, load, photo))
        return added;
    const QSize limit = m_quality == PhotoQuality::Original ? QSize() : (added.size * pixelsPerInch / 72).toSize();
    m_room.acquire();
    m_pool.start([this, &photo, bytes = std::move(bytes), limit]() mutable {
        photo.encoded = resample(std::move(bytes), limit);
        photo.good = !photo.encoded.jpeg.isEmpty();
        m_room.release();
    });
    return added;
}

/// Only upright grey or colour JPEGs of 8 bits are taken as they are; others are encoded anew in full size.
bool PhotoStore::passThrough(const QByteArray &bytes, const PictureLoader &load, Photo &photo) const
{
    if (m_quality != PhotoQuality::Original)
        return false;
    const std::optional<JpegHeader> header = readJpegHeader(bytes);
    if (!header || header->bitsPerSample != 8 || (header->components != 1 && header->components != 3))
        return false;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    if (QImageReader(&buffer).transformation() != QImageIOHandler::TransformationNone)
        return false;
    photo.encoded = {.pixels = header->pixels, .components = header->components};
    photo.original = load;
    photo.good = true;
    return true;
}

void PhotoStore::finish()
{
    m_pool.waitForDone();
}

bool PhotoStore::isGood(int photo) const
{
    return m_photos.at(static_cast<size_t>(photo))->good;
}

QSize PhotoStore::pixels(int photo) const
{
    return m_photos.at(static_cast<size_t>(photo))->encoded.pixels;
}

int PhotoStore::components(int photo) const
{
    return m_photos.at(static_cast<size_t>(photo))->encoded.components;
}

QByteArray PhotoStore::jpeg(int index) const
{
    const Photo &photo = *m_photos.at(static_cast<size_t>(index));
    if (!photo.original)
        return photo.encoded.jpeg;
    Result<QByteArray> bytes = photo.original();
    if (!bytes)
        return {};
    const QByteArray original = bytes.take();
    const std::optional<JpegHeader> header = readJpegHeader(original);
    if (!header || header->pixels != photo.encoded.pixels || header->components != photo.encoded.components)
        return {};
    return m_location == LocationData::Kept ? original : withoutMetadata(original);
}

} // namespace ctpat::report
