// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of filemetadata.h that reads an Exif block (CIPA DC-008) with libexif.
#include "core/evidence/filemetadata.h"

#include <QRegularExpression>

#include <cmath>
#include <libexif/exif-data.h>
#include <memory>

namespace ctpat {

namespace {

struct DataDeleter
{
    void operator()(ExifData *data) const { exif_data_unref(data); }
};
using ExifDataPointer = std::unique_ptr<ExifData, DataDeleter>;

/// GPS tags share their numbers with others, so libexif has them as plain macros.
ExifTag gpsTag(int tag)
{
    return static_cast<ExifTag>(tag);
}

ExifDataPointer parse(const QByteArray &tiff)
{
    ExifDataPointer data(exif_data_new());
    if (!data)
        return data;
    // Following the specification means filling in what a file lacks, a time among it: evidence must not be invented.
    exif_data_unset_option(data.get(), EXIF_DATA_OPTION_FOLLOW_SPECIFICATION);
    exif_data_set_option(data.get(), EXIF_DATA_OPTION_DONT_CHANGE_MAKER_NOTE);
    const QByteArray block = QByteArray("Exif\0\0", 6) + tiff;
    exif_data_load_data(data.get(), reinterpret_cast<const unsigned char *>(block.constData()),
                        static_cast<unsigned int>(block.size()));
    return data;
}

const ExifEntry *find(const ExifDataPointer &data, ExifIfd directory, ExifTag tag)
{
    const ExifContent *content = data->ifd[directory];
    for (unsigned int i = 0; content && i < content->count; ++i) {
        const ExifEntry *entry = content->entries[i];
        if (entry && entry->tag == tag && entry->data && entry->size > 0)
            return entry;
    }
    return nullptr;
}

QString text(const ExifDataPointer &data, ExifIfd directory, ExifTag tag)
{
    constexpr unsigned int longest = 256;
    const ExifEntry *entry = find(data, directory, tag);
    if (!entry || entry->format != EXIF_FORMAT_ASCII)
        return {};
    const QByteArray bytes(reinterpret_cast<const char *>(entry->data),
                           static_cast<qsizetype>(std::min(entry->size, longest)));
    return QString::fromUtf8(bytes.left(bytes.indexOf('\0'))).trimmed();
}

/// "2026:11:24 08:05:00"; cameras without a clock write zeros or blanks, which are no time.
QDateTime clockTime(const QString &text, const QString &fraction)
{
    QDateTime time = QDateTime::fromString(text, QStringLiteral("yyyy:MM:dd HH:mm:ss"));
    if (!time.isValid())
        return {};
    time.setTimeSpec(Qt::UTC);
    bool isNumber = false;
    const double part = QStringLiteral("0.%1").arg(fraction).toDouble(&isNumber);
    return isNumber && part > 0 && part < 1 ? time.addMSecs(static_cast<qint64>(part * 1000)) : time;
}

/// "+09:00" (Exif 2.31).
std::optional<int> offset(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([+-])(\\d\\d):(\\d\\d)$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int minutes = match.capturedView(2).toInt() * 60 + match.capturedView(3).toInt();
    if (minutes > 14 * 60 || match.capturedView(3).toInt() > 59)
        return std::nullopt;
    return (match.capturedView(1) == QLatin1String("-") ? -60 : 60) * minutes;
}

std::optional<CameraTime> takenTime(const ExifDataPointer &data)
{
    struct Source
    {
        ExifTag time;
        ExifTag offset;
        ExifTag fraction;
    };
    // When it was taken, else when it was digitized. Not the time of the file (DateTime): every editing program sets
    // it.
    constexpr Source sources[] = {
        {EXIF_TAG_DATE_TIME_ORIGINAL, EXIF_TAG_OFFSET_TIME_ORIGINAL, EXIF_TAG_SUB_SEC_TIME_ORIGINAL},
        {EXIF_TAG_DATE_TIME_DIGITIZED, EXIF_TAG_OFFSET_TIME_DIGITIZED, EXIF_TAG_SUB_SEC_TIME_DIGITIZED},
    };
    for (const Source &source : sources) {
        const QDateTime time =
            clockTime(text(data, EXIF_IFD_EXIF, source.time), text(data, EXIF_IFD_EXIF, source.fraction));
        if (time.isValid())
            return CameraTime{time, offset(text(data, EXIF_IFD_EXIF, source.offset))};
    }
    return std::nullopt;
}

/// Degrees, minutes and seconds as three fractions.
std::optional<double> angle(const ExifDataPointer &data, ExifTag tag, double limit)
{
    constexpr unsigned int fractionBytes = 8;
    const ExifEntry *entry = find(data, EXIF_IFD_GPS, tag);
    if (!entry || entry->format != EXIF_FORMAT_RATIONAL || entry->size < 3 * fractionBytes)
        return std::nullopt;
    const ExifByteOrder order = exif_data_get_byte_order(data.get());
    double degrees = 0;
    double unit = 1;
    for (unsigned int i = 0; i < 3; ++i, unit *= 60) {
        const ExifRational part = exif_get_rational(entry->data + i * fractionBytes, order);
        // Some cameras leave seconds as 0/0; degrees must be there.
        if (part.denominator == 0 && (i == 0 || part.numerator != 0))
            return std::nullopt;
        if (part.denominator != 0)
            degrees += static_cast<double>(part.numerator) / part.denominator / unit;
    }
    return degrees <= limit ? std::optional<double>(degrees) : std::nullopt;
}

std::optional<GeoPosition> position(const ExifDataPointer &data)
{
    const std::optional<double> latitude = angle(data, gpsTag(EXIF_TAG_GPS_LATITUDE), 90);
    const std::optional<double> longitude = angle(data, gpsTag(EXIF_TAG_GPS_LONGITUDE), 180);
    const QString northOrSouth = text(data, EXIF_IFD_GPS, gpsTag(EXIF_TAG_GPS_LATITUDE_REF)).toUpper();
    const QString eastOrWest = text(data, EXIF_IFD_GPS, gpsTag(EXIF_TAG_GPS_LONGITUDE_REF)).toUpper();
    const bool hasSigns = (northOrSouth == QLatin1String("N") || northOrSouth == QLatin1String("S")) &&
                          (eastOrWest == QLatin1String("E") || eastOrWest == QLatin1String("W"));
    // Exactly zero and zero is what receivers without a fix write.
    if (!latitude || !longitude || !hasSigns || (*latitude == 0 && *longitude == 0))
        return std::nullopt;
    return GeoPosition{northOrSouth == QLatin1String("S") ? -*latitude : *latitude,
                       eastOrWest == QLatin1String("W") ? -*longitude : *longitude};
}

int orientation(const ExifDataPointer &data)
{
    const ExifEntry *entry = find(data, EXIF_IFD_0, EXIF_TAG_ORIENTATION);
    if (!entry || entry->format != EXIF_FORMAT_SHORT || entry->size < 2)
        return 1;
    const int value = exif_get_short(entry->data, exif_data_get_byte_order(data.get()));
    return value >= 1 && value <= 8 ? value : 1;
}

QString camera(const ExifDataPointer &data)
{
    const QString make = text(data, EXIF_IFD_0, EXIF_TAG_MAKE);
    const QString model = text(data, EXIF_IFD_0, EXIF_TAG_MODEL);
    if (make.isEmpty() || model.startsWith(make, Qt::CaseInsensitive))
        return model;
    return model.isEmpty() ? make : make + QLatin1Char(' ') + model;
}

} // namespace

void readExif(const QByteArray &tiff, FileMetadata &metadata)
{
    const ExifDataPointer data = parse(tiff);
    if (!data)
        return;
    metadata.taken = takenTime(data);
    metadata.position = position(data);
    metadata.orientation = orientation(data);
    metadata.camera = camera(data);
}

} // namespace ctpat
