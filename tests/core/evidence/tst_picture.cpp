// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/filemetadata.h"
#include "core/evidence/picture.h"
#include "tests/core/evidence/exifmaker.h"

#include <QColorSpace>
#include <QFile>
#include <QImageReader>
#include <QTest>

using namespace ctpat;

namespace {

const QString photoFolder = QStringLiteral(CTPAT_SOURCE_DIR "/../shared/samples/photos/");
constexpr quint16 orientationTag = 0x0112;

/// Wider than high, red in the top left quarter, blue elsewhere.
QImage marked(int width = 80, int height = 60)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < height / 2; ++y) {
        for (int x = 0; x < width / 2; ++x)
            image.setPixel(x, y, qRgb(255, 0, 0));
    }
    return image;
}

bool isRed(QRgb pixel)
{
    return qRed(pixel) > 180 && qBlue(pixel) < 80;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A PNG of a few bytes that claims a size (ISO/IEC 15948): a bomb.
QByteArray claimingPng(quint32 width, quint32 height)
{
    QByteArray png = encoded(marked(1, 1), "png");
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    quint32 crc = 0xffffffff;
    for (int i = 12; i < 29; ++i) {
        crc ^= static_cast<quint8>(png.at(i));
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
    }
    qToBigEndian(crc ^ 0xffffffff, png.data() + 29);
    return png;
}

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orientations_data();
    void orientations();
    void formats_data();
    void formats();
    void bounds_data();
    void bounds();
    void refusals_data();
    void refusals();
    void reportJpeg_data();
    void reportJpeg();
    void reportJpegSaysNothingMore();
    void reportJpegOnWhite();
    void realPhotographs_data();
    void realPhotographs();
};

void TestPicture::orientations_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QPoint>("red"); // which quarter is red when upright
    QTest::addColumn<bool>("turned");
    const QPoint corners[] = {{0, 0}, {0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}, {1, 0}, {1, 1}, {0, 1}};
    for (int i = 1; i <= 8; ++i)
        QTest::addRow("orientation %d", i) << i << corners[i] << (i > 4);
}

void TestPicture::orientations()
{
    QFETCH(int, orientation);
    QFETCH(QPoint, red);
    QFETCH(bool, turned);
    ExifMaker maker(true);
    maker.number(ExifMaker::Main, orientationTag, static_cast<quint16>(orientation));
    for (const QSize &bounds : {QSize(), QSize(40, 40)}) {
        const auto image = decodePicture(maker.jpeg(marked()), bounds);
        QVERIFY(image);
        const QSize whole = turned ? QSize(60, 80) : QSize(80, 60);
        QCOMPARE(image->size(), bounds.isValid() ? whole / 2 : whole);
        for (const QPoint &quarter : {QPoint(0, 0), QPoint(1, 0), QPoint(0, 1), QPoint(1, 1)}) {
            const QRgb pixel =
                image->pixel(image->width() * (1 + 2 * quarter.x()) / 4, image->height() * (1 + 2 * quarter.y()) / 4);
            QCOMPARE(isRed(pixel), quarter == red);
        }
    }
}

void TestPicture::formats_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"jpeg", "png", "bmp", "webp", "tiff"})
        QTest::newRow(format) << QByteArray(format);
}

void TestPicture::formats()
{
    QFETCH(QByteArray, format);
    if (!QImageReader::supportedImageFormats().contains(format))
        QSKIP("Qt's plugin for this format is not installed.");
    const auto image = decodePicture(encoded(marked(), format.constData()));
    QVERIFY2(image, image ? "" : qPrintable(image.error().detail()));
    QCOMPARE(image->size(), QSize(80, 60));
    QVERIFY(isRed(image->pixel(10, 10)));
    QVERIFY(!isRed(image->pixel(70, 50)));
}

void TestPicture::bounds_data()
{
    QTest::addColumn<QSize>("bounds");
    QTest::addColumn<QSize>("size");
    QTest::newRow("none") << QSize() << QSize(800, 200);
    QTest::newRow("never enlarged") << QSize(2000, 2000) << QSize(800, 200);
    QTest::newRow("by width") << QSize(400, 400) << QSize(400, 100);
    QTest::newRow("by height") << QSize(800, 50) << QSize(200, 50);
    QTest::newRow("to a line") << QSize(2, 2) << QSize(2, 1);
}

void TestPicture::bounds()
{
    QFETCH(QSize, bounds);
    QFETCH(QSize, size);
    for (const char *format : {"jpeg", "png"}) {
        const auto image = decodePicture(encoded(marked(800, 200), format), bounds);
        QVERIFY(image);
        QCOMPARE(image->size(), size);
    }
}

void TestPicture::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray jpeg = encoded(marked(), "jpeg");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("not a picture");
    QTest::newRow("head only") << jpeg.left(20);
    QTest::newRow("png cut off") << encoded(marked(), "png").left(60);
    QTest::newRow("bomb") << claimingPng(60000, 60000);
    QTest::newRow("just too large") << claimingPng(12001, 10000);
    // A vector picture may ask for other files of the person who looks at it.
    QTest::newRow("vector picture") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    QTest::newRow("HEIC without content") << QByteArray("\0\0\0\x18"
                                                        "ftypheic\0\0\0\0mif1heic",
                                                        24);
}

void TestPicture::refusals()
{
    QFETCH(QByteArray, bytes);
    const auto image = decodePicture(bytes);
    QVERIFY(!image);
    QCOMPARE(image.error().code(), ErrorCode::EvidenceUnreadablePicture);
    QVERIFY(!image.error().message().isEmpty());
}

void TestPicture::reportJpeg_data()
{
    QTest::addColumn<QSizeF>("points");
    QTest::addColumn<int>("ppi");
    QTest::addColumn<QSize>("size");
    QTest::newRow("inch at 200") << QSizeF(72, 72) << 200 << QSize(200, 150);
    QTest::newRow("half inch at 100") << QSizeF(36, 36) << 100 << QSize(50, 38);
    QTest::newRow("all there is") << QSizeF(720, 720) << 200 << QSize(800, 600);
}

void TestPicture::reportJpeg()
{
    QFETCH(QSizeF, points);
    QFETCH(int, ppi);
    QFETCH(QSize, size);
    const auto jpeg = ctpat::reportJpeg(encoded(marked(800, 600), "png"), points, ppi);
    QVERIFY(jpeg);
    const QImage image = QImage::fromData(*jpeg, "jpeg");
    QCOMPARE(image.size(), size);
    QVERIFY(isRed(image.pixel(2, 2)));
}

void TestPicture::reportJpegSaysNothingMore()
{
    ExifMaker maker(false);
    maker.ascii(ExifMaker::Main, 0x010f, "Sample Optics");
    maker.number(ExifMaker::Main, orientationTag, 6);
    maker.ascii(ExifMaker::Gps, 1, "N");
    maker.rationals(ExifMaker::Gps, 2, {{32, 1}, {30, 1}, {18, 1}});
    maker.ascii(ExifMaker::Gps, 3, "W");
    maker.rationals(ExifMaker::Gps, 4, {{117, 1}, {2, 1}, {0, 1}});
    const auto jpeg = ctpat::reportJpeg(maker.jpeg(marked()), QSizeF(500, 500));
    QVERIFY(jpeg);
    QVERIFY(!jpeg->contains("Exif"));
    QVERIFY(!jpeg->contains("Sample Optics"));
    QVERIFY(!jpeg->contains("ICC_PROFILE"));
    QBuffer buffer;
    buffer.setData(*jpeg);
    buffer.open(QIODevice::ReadOnly);
    const FileMetadata metadata = readFileMetadata(buffer, QStringLiteral("a.jpg"));
    QVERIFY(!metadata.position && metadata.camera.isEmpty());
    const QImage image = QImage::fromData(*jpeg);
    QCOMPARE(image.size(), QSize(60, 80));
    QVERIFY(isRed(image.pixel(50, 10)));
}

void TestPicture::reportJpegOnWhite()
{
    QImage clear(20, 20, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const auto jpeg = ctpat::reportJpeg(encoded(clear, "png"), QSizeF(72, 72));
    QVERIFY(jpeg);
    QCOMPARE(QImage::fromData(*jpeg).pixel(10, 10), qRgb(255, 255, 255));
}

void TestPicture::realPhotographs_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("landscape_6.jpg") << QSize(600, 450);
    QTest::newRow("portrait_8.jpg") << QSize(450, 600);
    QTest::newRow("HMD_Nokia_8.3_5G.jpg") << QSize(4608, 1976);
    QTest::newRow("IMG_5195.HEIC") << QSize(2566, 3313);
    // Damaged in the middle: what can be seen of it is shown.
    QTest::newRow("corrupted.jpg") << QSize(3648, 2736);
}

void TestPicture::realPhotographs()
{
    QFETCH(QSize, size);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QByteArray bytes = readAll(photoFolder + name);
    if (bytes.isEmpty())
        QSKIP("The shared photographs are not here.");
    const auto image = decodePicture(bytes);
    if (!image && image.error().detail() == QLatin1String("built without libheif"))
        QSKIP("Built without libheif.");
    QVERIFY2(image, image ? "" : qPrintable(image.error().detail()));
    QCOMPARE(image->size(), size);
    QCOMPARE(image->colorSpace(), QColorSpace(QColorSpace::SRgb));
}

QTEST_GUILESS_MAIN(TestPicture)
#include "tst_picture.moc"
