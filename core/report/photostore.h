// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/composepdf.h"

#include <QSemaphore>
#include <QThreadPool>

#include <memory>

namespace ctpat::report {

/// A photograph as it goes into the file: a JPEG and what PDF must know of it.
struct EncodedPhoto
{
    QByteArray jpeg = {};
    QSize pixels = {};
    /// 1 grey, 3 colour.
    int components = 3;
};

/// Makes photographs ready while the text is laid out: a few are decoded at a time, on the processors that are there,
/// and only the small encoded ones stay in memory. Originals are passed through when asked for, read again when the
/// file is written, without their metadata.
class PhotoStore final
{
public:
    PhotoStore(PhotoQuality quality, LocationData location);
    ~PhotoStore();
    PhotoStore(const PhotoStore &) = delete;
    PhotoStore &operator=(const PhotoStore &) = delete;

    /// A photograph that will be at most @p box large. Calls @p load at once.
    struct Added
    {
        /// Nothing when the bytes are no picture; then a placeholder is shown.
        std::optional<int> photo = {};
        /// Size on paper in points.
        QSizeF size = {};
    };
    [[nodiscard]] Added add(const PictureLoader &load, const QSizeF &box);
    /// Waits until every photograph is ready.
    void finish();
    /// Whether it could be decoded; call after finish().
    [[nodiscard]] bool isGood(int photo) const;
    [[nodiscard]] QSize pixels(int photo) const;
    [[nodiscard]] int components(int photo) const;
    /// The JPEG to write. Empty when an original can no longer be loaded as it was.
    [[nodiscard]] QByteArray jpeg(int photo) const;

private:
    struct Photo
    {
        EncodedPhoto encoded = {};
        bool good = false;
        /// Set when the original is passed through.
        PictureLoader original = {};
    };
    [[nodiscard]] bool passThrough(const QByteArray &bytes, const PictureLoader &load, Photo &photo) const;

    PhotoQuality m_quality;
    LocationData m_location;
    QThreadPool m_pool;
    QSemaphore m_room;
    std::vector<std::unique_ptr<Photo>> m_photos;
};

} // namespace ctpat::report
