// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/heif.h"

#include "core/evidence/picture.h"

#include <QColorSpace>
#include <QIODevice>
#include <QtEndian>

#include <memory>

#ifdef CTPAT_HAVE_HEIF
#include <libheif/heif.h>
#endif

namespace ctpat {

bool isHeif(const QByteArray &start)
{
    if (start.size() < 12 || start.mid(4, 4) != "ftyp")
        return false;
    static const QByteArray brands[] = {"heic", "heix", "heim", "heis", "mif1", "avif"};
    return std::find(std::begin(brands), std::end(brands), start.mid(8, 4)) != std::end(brands);
}

#ifdef CTPAT_HAVE_HEIF

namespace {

constexpr size_t maximumExifBytes = 1 << 20;
constexpr size_t maximumProfileBytes = 4 << 20;

struct ContextDeleter
{
    void operator()(heif_context *context) const { heif_context_free(context); }
};
struct HandleDeleter
{
    void operator()(heif_image_handle *handle) const { heif_image_handle_release(handle); }
};
struct ImageDeleter
{
    void operator()(heif_image *image) const { heif_image_release(image); }
};
using ContextPointer = std::unique_ptr<heif_context, ContextDeleter>;
using HandlePointer = std::unique_ptr<heif_image_handle, HandleDeleter>;
using ImagePointer = std::unique_ptr<heif_image, ImageDeleter>;

QIODevice &deviceOf(void *user)
{
    return *static_cast<QIODevice *>(user);
}

/// Lets libheif read from a device as it needs, instead of holding the file in memory.
const heif_reader &deviceReader()
{
    static const heif_reader reader = [] {
        heif_reader r{};
        r.reader_api_version = 1;
        r.get_position = [](void *user) -> int64_t { return deviceOf(user).pos(); };
        r.read = [](void *data, size_t size, void *user) -> int {
            const auto wanted = static_cast<qint64>(size);
            return deviceOf(user).read(static_cast<char *>(data), wanted) == wanted ? 0 : 1;
        };
        r.seek = [](int64_t position, void *user) -> int { return deviceOf(user).seek(position) ? 0 : 1; };
        r.wait_for_file_size = [](int64_t size, void *user) {
            return size <= deviceOf(user).size() ? heif_reader_grow_status_size_reached
                                                 : heif_reader_grow_status_size_beyond_eof;
        };
        return r;
    }();
    return reader;
}

/// An opened file and its primary picture. The device must live as long.
struct HeifFile
{
    ContextPointer context;
    HandlePointer primary;
};

HeifFile openHeif(QIODevice &device)
{
    HeifFile file;
    file.context.reset(heif_context_alloc());
    if (!file.context || !device.seek(0))
        return file;
    if (heif_context_read_from_reader(file.context.get(), &deviceReader(), &device, nullptr).code != heif_error_Ok)
        return file;
    heif_image_handle *handle = nullptr;
    if (heif_context_get_primary_image_handle(file.context.get(), &handle).code == heif_error_Ok)
        file.primary.reset(handle);
    return file;
}

QColorSpace colorSpaceOf(const heif_image_handle *handle)
{
    const size_t size = heif_image_handle_get_raw_color_profile_size(handle);
    if (size == 0 || size > maximumProfileBytes)
        return {};
    QByteArray profile(static_cast<qsizetype>(size), '\0');
    if (heif_image_handle_get_raw_color_profile(handle, profile.data()).code != heif_error_Ok)
        return {};
    return QColorSpace::fromIccProfile(profile);
}

QImage toImage(const heif_image *decoded)
{
    const int width = heif_image_get_width(decoded, heif_channel_interleaved);
    const int height = heif_image_get_height(decoded, heif_channel_interleaved);
    int stride = 0;
    const uint8_t *pixels = heif_image_get_plane_readonly(decoded, heif_channel_interleaved, &stride);
    if (!pixels || width <= 0 || height <= 0 || stride < width * 4)
        return {};
    return QImage(pixels, width, height, stride, QImage::Format_RGBA8888).copy();
}

} // namespace

QByteArray heifExifBlock(QIODevice &device)
{
    const HeifFile file = openHeif(device);
    heif_item_id block = 0;
    if (!file.primary || heif_image_handle_get_list_of_metadata_block_IDs(file.primary.get(), "Exif", &block, 1) != 1)
        return {};
    constexpr qsizetype offsetBytes = 4;
    const size_t size = heif_image_handle_get_metadata_size(file.primary.get(), block);
    if (size <= offsetBytes || size > maximumExifBytes)
        return {};
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    if (heif_image_handle_get_metadata(file.primary.get(), block, bytes.data()).code != heif_error_Ok)
        return {};
    // The first four bytes say how far after them the TIFF stream begins (ISO/IEC 23008-12, A.2.1).
    const quint32 skip = qFromBigEndian<quint32>(bytes.constData());
    if (skip >= static_cast<quint32>(bytes.size() - offsetBytes))
        return {};
    return bytes.mid(offsetBytes + static_cast<qsizetype>(skip));
}

Result<QImage> heifPicture(QIODevice &device, qint64 maxPixels)
{
    const HeifFile file = openHeif(device);
    if (!file.primary)
        return unreadablePicture(QStringLiteral("HEIF structure"));
    const qint64 pixels = static_cast<qint64>(heif_image_handle_get_width(file.primary.get())) *
                          heif_image_handle_get_height(file.primary.get());
    if (pixels <= 0 || pixels > maxPixels)
        return unreadablePicture(QStringLiteral("%1 pixels").arg(pixels));
    heif_image *raw = nullptr;
    const heif_error error =
        heif_decode_image(file.primary.get(), &raw, heif_colorspace_RGB, heif_chroma_interleaved_RGBA, nullptr);
    const ImagePointer decoded(raw);
    if (error.code != heif_error_Ok || !decoded)
        return unreadablePicture(QString::fromUtf8(error.message));
    QImage image = toImage(decoded.get());
    if (image.isNull())
        return unreadablePicture(QStringLiteral("HEIF planes"));
    if (!heif_image_handle_has_alpha_channel(file.primary.get()))
        image = std::move(image).convertToFormat(QImage::Format_RGB32);
    image.setColorSpace(colorSpaceOf(file.primary.get()));
    return image;
}

#else

QByteArray heifExifBlock(QIODevice &)
{
    return {};
}

Result<QImage> heifPicture(QIODevice &, qint64)
{
    return unreadablePicture(QStringLiteral("built without libheif"));
}

#endif

} // namespace ctpat
