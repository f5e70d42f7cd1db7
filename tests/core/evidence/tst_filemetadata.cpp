// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/exifblock.h"
#include "core/evidence/filemetadata.h"
#include "tests/core/evidence/exifmaker.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace ctpat;

namespace {

constexpr quint16 makeTag = 0x010f;
constexpr quint16 modelTag = 0x0110;
constexpr quint16 orientationTag = 0x0112;
constexpr quint16 fileTimeTag = 0x0132;
constexpr quint16 originalTag = 0x9003;
constexpr quint16 digitizedTag = 0x9004;
constexpr quint16 offsetOriginalTag = 0x9011;
constexpr quint16 fractionOriginalTag = 0x9291;

const QString photoFolder = QStringLiteral(CTPAT_SOURCE_DIR "/../shared/samples/photos/");

FileMetadata metadataOf(QByteArray bytes, const QString &name = QStringLiteral("photo.jpg"))
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readFileMetadata(buffer, name);
}

QImage smallImage()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return image;
}

QDateTime utc(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    time.setTimeSpec(Qt::UTC);
    return time;
}

void position(ExifMaker &maker, const QByteArray &ns, const QList<QPair<quint32, quint32>> &latitude,
              const QByteArray &ew, const QList<QPair<quint32, quint32>> &longitude)
{
    maker.ascii(ExifMaker::Gps, 1, ns);
    maker.rationals(ExifMaker::Gps, 2, latitude);
    maker.ascii(ExifMaker::Gps, 3, ew);
    maker.rationals(ExifMaker::Gps, 4, longitude);
}

} // namespace

class TestFileMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mediaTypes_data();
    void mediaTypes();
    void everyField_data();
    void everyField();
    void times_data();
    void times();
    void positions_data();
    void positions();
    void zones_data();
    void zones();
    void blockBehindOtherSegments();
    void damagedBlocks();
    void hostileEntries_data();
    void hostileEntries();
    void realPhotographs_data();
    void realPhotographs();
};

void TestFileMetadata::mediaTypes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    const QByteArray jpeg = ExifMaker::plainJpeg(smallImage());
    const QByteArray pdf("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
    QTest::newRow("jpeg") << jpeg << "a.jpg"
                          << "image/jpeg";
    QTest::newRow("jpeg named otherwise") << jpeg << "notes.txt"
                                          << "image/jpeg";
    QTest::newRow("jpeg without ending") << jpeg << "DSC1"
                                         << "image/jpeg";
    QTest::newRow("pdf") << pdf << "a.pdf"
                         << "application/pdf";
    QTest::newRow("pdf named as picture") << pdf << "a.jpg"
                                          << "application/pdf";
    QTest::newRow("text") << QByteArray("seal log\n") << "log.txt"
                          << "text/plain";
    QTest::newRow("list") << QByteArray("seal,date\n1,2\n") << "log.csv"
                          << "text/csv";
    QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04\x14\0\0\0\0\0rest", 14) << "log.xlsx"
                                 << "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    QTest::newRow("unknown") << QByteArray("\x01\x02\x03\xff", 4) << "thing"
                             << "application/octet-stream";
    QTest::newRow("empty") << QByteArray() << "empty.pdf"
                           << "application/pdf";
}

void TestFileMetadata::mediaTypes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, type);
    QCOMPARE(metadataOf(bytes, name).mediaType, type);
}

void TestFileMetadata::everyField_data()
{
    QTest::addColumn<bool>("bigEndian");
    QTest::newRow("little-endian") << false;
    QTest::newRow("big-endian") << true;
}

void TestFileMetadata::everyField()
{
    QFETCH(bool, bigEndian);
    ExifMaker maker(bigEndian);
    maker.ascii(ExifMaker::Main, makeTag, "Sample Optics");
    maker.ascii(ExifMaker::Main, modelTag, "S-100");
    maker.number(ExifMaker::Main, orientationTag, 6);
    maker.ascii(ExifMaker::Exif, originalTag, "2026:11:24 08:05:09");
    maker.ascii(ExifMaker::Exif, offsetOriginalTag, "-08:00");
    maker.ascii(ExifMaker::Exif, fractionOriginalTag, "25");
    position(maker, "N", {{32, 1}, {30, 1}, {1800, 100}}, "W", {{117, 1}, {2, 1}, {0, 1}});
    const FileMetadata metadata = metadataOf(maker.jpeg(smallImage()));
    QCOMPARE(metadata.mediaType, QStringLiteral("image/jpeg"));
    QCOMPARE(metadata.camera, QStringLiteral("Sample Optics S-100"));
    QCOMPARE(metadata.orientation, 6);
    QVERIFY(metadata.taken);
    QCOMPARE(metadata.taken->clock, utc(QStringLiteral("2026-11-24T08:05:09.250")));
    QCOMPARE(metadata.taken->offsetSeconds.value_or(1), -8 * 3600);
    QVERIFY(metadata.position);
    QCOMPARE(metadata.position->latitude, 32.505);
    QVERIFY(std::abs(metadata.position->longitude + 117.0333333) < 1e-6);

    QByteArray tiff = maker.tiff();
    const FileMetadata ofTiff = metadataOf(tiff, QStringLiteral("a.tif"));
    QCOMPARE(ofTiff.mediaType, QStringLiteral("image/tiff"));
    QCOMPARE(ofTiff.taken, metadata.taken);
    QCOMPARE(ofTiff.position, metadata.position);
}

void TestFileMetadata::times_data()
{
    QTest::addColumn<QByteArray>("original");
    QTest::addColumn<QByteArray>("digitized");
    QTest::addColumn<QByteArray>("offset");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<int>("offsetSeconds"); // 1: none
    const QByteArray time("2026:11:24 08:05:09");
    QTest::newRow("zone known") << time << QByteArray() << QByteArray("+05:45") << "2026-11-24T08:05:09" << 20700;
    QTest::newRow("no zone") << time << QByteArray() << QByteArray() << "2026-11-24T08:05:09" << 1;
    QTest::newRow("zone blank") << time << QByteArray() << QByteArray("   :  ") << "2026-11-24T08:05:09" << 1;
    QTest::newRow("zone beyond any") << time << QByteArray() << QByteArray("+15:00") << "2026-11-24T08:05:09" << 1;
    QTest::newRow("zone with 60 minutes") << time << QByteArray() << QByteArray("+01:60") << "2026-11-24T08:05:09" << 1;
    QTest::newRow("digitized only") << QByteArray() << time << QByteArray() << "2026-11-24T08:05:09" << 1;
    QTest::newRow("zeros, then digitized")
        << QByteArray("0000:00:00 00:00:00") << time << QByteArray() << "2026-11-24T08:05:09" << 1;
    QTest::newRow("blanks") << QByteArray("    :  :     :  :  ") << QByteArray() << QByteArray() << "" << 1;
    QTest::newRow("no such day") << QByteArray("2026:02:30 08:05:09") << QByteArray() << QByteArray() << "" << 1;
    QTest::newRow("words") << QByteArray("yesterday at noon!!") << QByteArray() << QByteArray() << "" << 1;
    QTest::newRow("leap day") << QByteArray("2024:02:29 23:59:59") << QByteArray() << QByteArray()
                              << "2024-02-29T23:59:59" << 1;
    QTest::newRow("none") << QByteArray() << QByteArray() << QByteArray() << "" << 1;
}

void TestFileMetadata::times()
{
    QFETCH(QByteArray, original);
    QFETCH(QByteArray, digitized);
    QFETCH(QByteArray, offset);
    QFETCH(QString, clock);
    QFETCH(int, offsetSeconds);
    ExifMaker maker(true);
    // The time of the last edit is never taken for the time of the picture.
    maker.ascii(ExifMaker::Main, fileTimeTag, "2030:01:01 00:00:00");
    if (!original.isEmpty())
        maker.ascii(ExifMaker::Exif, originalTag, original);
    if (!digitized.isEmpty())
        maker.ascii(ExifMaker::Exif, digitizedTag, digitized);
    if (!offset.isEmpty())
        maker.ascii(ExifMaker::Exif, offsetOriginalTag, offset);
    const FileMetadata metadata = metadataOf(maker.jpeg(smallImage()));
    QCOMPARE(metadata.taken.has_value(), !clock.isEmpty());
    if (metadata.taken) {
        QCOMPARE(metadata.taken->clock, utc(clock));
        QCOMPARE(metadata.taken->offsetSeconds.value_or(1), offsetSeconds);
    }
}

void TestFileMetadata::positions_data()
{
    using Fractions = QList<QPair<quint32, quint32>>;
    QTest::addColumn<QByteArray>("ns");
    QTest::addColumn<Fractions>("latitude");
    QTest::addColumn<QByteArray>("ew");
    QTest::addColumn<Fractions>("longitude");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<double>("north");
    QTest::addColumn<double>("east");
    const Fractions ten{{10, 1}, {0, 1}, {0, 1}};
    const Fractions zero{{0, 1}, {0, 1}, {0, 1}};
    QTest::newRow("south west") << QByteArray("S") << ten << QByteArray("W") << ten << true << -10. << -10.;
    QTest::newRow("lower case") << QByteArray("s") << ten << QByteArray("e") << ten << true << -10. << 10.;
    QTest::newRow("decimal minutes") << QByteArray("N") << Fractions{{10, 1}, {3050, 100}, {0, 0}} << QByteArray("E")
                                     << ten << true << 10 + 30.5 / 60 << 10.;
    QTest::newRow("the pole") << QByteArray("N") << Fractions{{90, 1}, {0, 1}, {0, 1}} << QByteArray("E") << ten << true
                              << 90. << 10.;
    QTest::newRow("beyond the pole") << QByteArray("N") << Fractions{{90, 1}, {0, 1}, {1, 1}} << QByteArray("E") << ten
                                     << false << 0. << 0.;
    QTest::newRow("beyond 180") << QByteArray("N") << ten << QByteArray("E") << Fractions{{181, 1}, {0, 1}, {0, 1}}
                                << false << 0. << 0.;
    QTest::newRow("on the equator") << QByteArray("N") << zero << QByteArray("E") << ten << true << 0. << 10.;
    QTest::newRow("no fix") << QByteArray("N") << zero << QByteArray("E") << zero << false << 0. << 0.;
    QTest::newRow("degrees by zero") << QByteArray("N") << Fractions{{10, 0}, {0, 1}, {0, 1}} << QByteArray("E") << ten
                                     << false << 0. << 0.;
    QTest::newRow("no side") << QByteArray("") << ten << QByteArray("E") << ten << false << 0. << 0.;
    QTest::newRow("too few parts") << QByteArray("N") << Fractions{{10, 1}} << QByteArray("E") << ten << false << 0.
                                   << 0.;
}

void TestFileMetadata::positions()
{
    using Fractions = QList<QPair<quint32, quint32>>;
    QFETCH(QByteArray, ns);
    QFETCH(Fractions, latitude);
    QFETCH(QByteArray, ew);
    QFETCH(Fractions, longitude);
    QFETCH(bool, valid);
    QFETCH(double, north);
    QFETCH(double, east);
    ExifMaker maker(false);
    position(maker, ns, latitude, ew, longitude);
    const FileMetadata metadata = metadataOf(maker.jpeg(smallImage()));
    QCOMPARE(metadata.position.has_value(), valid);
    if (valid) {
        QVERIFY(std::abs(metadata.position->latitude - north) < 1e-9);
        QVERIFY(std::abs(metadata.position->longitude - east) < 1e-9);
    }
}

void TestFileMetadata::zones_data()
{
    QTest::addColumn<QString>("clock");
    QTest::addColumn<int>("offset"); // 1: the camera does not say
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("utcTime");
    QTest::addColumn<int>("shownOffset");
    QTest::addColumn<bool>("assumed");
    QTest::newRow("visit's zone in winter")
        << "2026-11-24T08:00:00" << 1 << QByteArray("America/Tijuana") << "2026-11-24T16:00:00" << -8 * 3600 << true;
    QTest::newRow("visit's zone in summer")
        << "2026-07-01T08:00:00" << 1 << QByteArray("America/Tijuana") << "2026-07-01T15:00:00" << -7 * 3600 << true;
    QTest::newRow("camera's zone") << "2026-11-24T08:00:00" << 3 * 3600 << QByteArray("America/Tijuana")
                                   << "2026-11-24T05:00:00" << 3 * 3600 << false;
    QTest::newRow("no zone at all") << "2026-11-24T08:00:00" << 1 << QByteArray() << "2026-11-24T08:00:00" << 0 << true;
}

void TestFileMetadata::zones()
{
    QFETCH(QString, clock);
    QFETCH(int, offset);
    QFETCH(QByteArray, zone);
    QFETCH(QString, utcTime);
    QFETCH(int, shownOffset);
    QFETCH(bool, assumed);
    const CameraTime time{utc(clock), offset == 1 ? std::nullopt : std::optional<int>(offset)};
    const Moment moment = time.moment(zone.isEmpty() ? QTimeZone() : QTimeZone(zone));
    QCOMPARE(moment.utcMs, utc(utcTime).toMSecsSinceEpoch());
    QCOMPARE(moment.offsetSeconds, shownOffset);
    QCOMPARE(moment.zoneAssumed, assumed);
}

void TestFileMetadata::blockBehindOtherSegments()
{
    ExifMaker maker(true);
    maker.number(ExifMaker::Main, orientationTag, 8);
    QByteArray jpeg = maker.jpeg(smallImage());
    // A comment, an XMP packet (also APP1) and fill bytes come before it.
    jpeg.insert(2, QByteArray("\xff\xfe\x00\x07Hello", 9) +
                       QByteArray("\xff\xe1\x00\x1fhttp://ns.adobe.com/xap/1.0/\0", 33) +
                       QByteArray("\xff\xff\xff", 3));
    QCOMPARE(metadataOf(jpeg).orientation, 8);
}

/// Every cut and thousands of changed bytes: whatever comes out, nothing crashes or runs away.
void TestFileMetadata::damagedBlocks()
{
    ExifMaker maker(false);
    maker.ascii(ExifMaker::Main, makeTag, "Sample Optics");
    maker.number(ExifMaker::Main, orientationTag, 3);
    maker.ascii(ExifMaker::Exif, originalTag, "2026:11:24 08:05:09");
    position(maker, "N", {{32, 1}, {30, 1}, {18, 1}}, "W", {{117, 1}, {2, 1}, {0, 1}});
    const QByteArray tiff = maker.tiff();
    const QByteArray jpeg = maker.jpeg(smallImage());
    for (qsizetype cut = 0; cut < tiff.size(); ++cut) {
        FileMetadata metadata;
        readExif(tiff.left(cut), metadata);
        QVERIFY(metadata.orientation >= 1 && metadata.orientation <= 8);
        metadataOf(jpeg.left(cut + 20));
    }
    QRandomGenerator random(1);
    for (int round = 0; round < 5000; ++round) {
        QByteArray damaged = tiff;
        for (int i = 0; i < 3; ++i)
            damaged[random.bounded(static_cast<int>(damaged.size()))] = static_cast<char>(random.bounded(256));
        FileMetadata metadata;
        readExif(damaged, metadata);
        QVERIFY(metadata.orientation >= 1 && metadata.orientation <= 8);
        if (metadata.position)
            QVERIFY(std::abs(metadata.position->latitude) <= 90 && std::abs(metadata.position->longitude) <= 180);
        QVERIFY(metadata.camera.size() <= 513);
    }
}

void TestFileMetadata::hostileEntries_data()
{
    QTest::addColumn<int>("directory");
    QTest::addColumn<quint16>("tag");
    QTest::addColumn<quint16>("format");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<qint64>("count");
    QTest::newRow("text of 4 GiB") << int(ExifMaker::Main) << makeTag << quint16(2) << QByteArray("abcdefgh")
                                   << qint64(0xffffffff);
    QTest::newRow("orientation as text") << int(ExifMaker::Main) << orientationTag << quint16(2) << QByteArray("6")
                                         << qint64(-1);
    QTest::newRow("orientation 9") << int(ExifMaker::Main) << orientationTag << quint16(3) << QByteArray("\x09\0", 2)
                                   << qint64(-1);
    QTest::newRow("time as number") << int(ExifMaker::Exif) << originalTag << quint16(4)
                                    << QByteArray("\x01\x02\x03\x04", 4) << qint64(-1);
    QTest::newRow("time without end") << int(ExifMaker::Exif) << originalTag << quint16(2)
                                      << QByteArray("2026:11:24 08:05:0") << qint64(-1);
    QTest::newRow("position claims more")
        << int(ExifMaker::Gps) << quint16(2) << quint16(5) << QByteArray(8, '\x01') << qint64(0x20000000);
}

void TestFileMetadata::hostileEntries()
{
    QFETCH(int, directory);
    QFETCH(quint16, tag);
    QFETCH(quint16, format);
    QFETCH(QByteArray, data);
    QFETCH(qint64, count);
    ExifMaker maker(false);
    maker.add(directory, tag, format, data, count);
    const FileMetadata metadata = metadataOf(maker.jpeg(smallImage()));
    QVERIFY(!metadata.taken);
    QVERIFY(!metadata.position);
    QCOMPARE(metadata.orientation, 1);
}

void TestFileMetadata::realPhotographs_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<int>("offset");   // 1: the camera does not say
    QTest::addColumn<double>("north"); // 0: no position
    QTest::addColumn<double>("east");
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QString>("camera");
    // Read from the files with an independent program.
    const QString jpeg = QStringLiteral("image/jpeg");
    QTest::newRow("DSCN0010.jpg") << jpeg << "2008-10-22T16:28:39" << 1 << 43.467448 << 11.885127 << 1
                                  << "NIKON COOLPIX P6000";
    QTest::newRow("DSCN0021.jpg") << jpeg << "2008-10-22T16:38:20" << 1 << 43.467082 << 11.884538 << 1
                                  << "NIKON COOLPIX P6000";
    QTest::newRow("HMD_Nokia_8.3_5G.jpg")
        << jpeg << "2022-08-14T14:12:31" << 10800 << 0. << 0. << 1 << "HMD Global Nokia 8.3 5G";
    QTest::newRow("45-gps_ifd.jpg") << jpeg << "2012-06-23T06:55:49" << 1 << 0. << 0. << 1
                                    << "Polyphony Digital Inc. Gran Turismo 5";
    QTest::newRow("jolla.jpg") << jpeg << "2014-09-21T16:00:56" << 1 << 0. << 0. << 1 << "Jolla";
    QTest::newRow("corrupted.jpg") << jpeg << "2015-09-08T11:02:17" << 1 << 0. << 0. << 1
                                   << "OLYMPUS IMAGING CORP. u1020,S1020";
    QTest::newRow("no_exif.jpg") << jpeg << "" << 1 << 0. << 0. << 1 << "";
    QTest::newRow("Reconyx_HC500_Hyperfire.jpg") << jpeg << "" << 1 << 0. << 0. << 1 << "";
    QTest::newRow("landscape_6.jpg") << jpeg << "" << 1 << 0. << 0. << 6 << "";
    QTest::newRow("portrait_8.jpg") << jpeg << "" << 1 << 0. << 0. << 8 << "";
    QTest::newRow("BSG1.tiff") << "image/tiff"
                               << "" << 1 << 0. << 0. << 1 << "";
    QTest::newRow("IMG_5195.HEIC") << "image/heif"
                                   << "2021-04-11T15:47:53.054" << -5 * 3600 << 39.0513444 << -94.2887722 << 1
                                   << "Apple iPhone 11 Pro Max";
}

void TestFileMetadata::realPhotographs()
{
    QFETCH(QString, type);
    QFETCH(QString, clock);
    QFETCH(int, offset);
    QFETCH(double, north);
    QFETCH(double, east);
    QFETCH(int, orientation);
    QFETCH(QString, camera);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QFile file(photoFolder + name);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The shared photographs are not here.");
    const FileMetadata metadata = readFileMetadata(file, name);
    QCOMPARE(metadata.mediaType, type);
    if (name.endsWith(QLatin1String("HEIC")) && findExifBlock(file).isEmpty())
        QSKIP("Built without libheif.");
    QCOMPARE(metadata.taken.has_value(), !clock.isEmpty());
    if (metadata.taken) {
        QCOMPARE(metadata.taken->clock, utc(clock));
        QCOMPARE(metadata.taken->offsetSeconds.value_or(1), offset);
    }
    QCOMPARE(metadata.position.has_value(), north != 0);
    if (metadata.position) {
        QVERIFY(std::abs(metadata.position->latitude - north) < 1e-6);
        QVERIFY(std::abs(metadata.position->longitude - east) < 1e-6);
    }
    QCOMPARE(metadata.orientation, orientation);
    QCOMPARE(metadata.camera, camera);
}

QTEST_GUILESS_MAIN(TestFileMetadata)
#include "tst_filemetadata.moc"
