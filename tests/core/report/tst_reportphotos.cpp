// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/jpegfile.h"
#include "core/report/photostore.h"
#include "enginedocument.h"
#include "pdfprobe.h"

#include <QDir>
#include <QTest>

using namespace ctpat;
using namespace ctpat::report;
using namespace enginedocument;

/// Photographs: resampled or passed through, upright, without their metadata, never a reason to fail.
class TestReportPhotos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerIsRead();
    void damagedHeader_data();
    void damagedHeader();
    void metadataIsRemoved();
    void resampledTo200PixelsPerInch();
    void smallPictureIsNotEnlarged();
    void orientationIsApplied();
    void originalIsPassedThrough();
    void originalWithLocationOnlyWhenAsked();
    void damagedPictureShowsItsWords_data();
    void damagedPictureShowsItsWords();
    void realPhotographs();
    void twoFitAPage();
    void figuresCarryTheirWords();
};

namespace {

/// A JPEG with an Exif segment: orientation 6 (turned right) or 1, and a mark that must not get out.
QByteArray withExif(const QByteArray &jpeg, int orientation)
{
    QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", 32);
    exif[25] = char(orientation);
    exif += "LOCATIONMARK";
    const int length = static_cast<int>(exif.size()) + 2;
    QByteArray result = jpeg.left(2);
    result += "\xFF\xE1";
    result += char(length >> 8);
    result += char(length & 0xFF);
    return result + exif + jpeg.mid(2);
}

Document withPicture(const QByteArray &bytes)
{
    return withBlocks({picture(1, loader(bytes))});
}

struct Image
{
    QSize pixels = {};
    QByteArray data = {};
};

std::vector<Image> imagesIn(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("probe", bytes.constData(), static_cast<size_t>(bytes.size()));
    std::vector<Image> images;
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isStream() || !object.getDict().getKey("/Subtype").isNameAndEquals("/Image"))
            continue;
        const auto buffer = object.getRawStreamData();
        images.push_back({QSize(object.getDict().getKey("/Width").getIntValueAsInt(),
                                object.getDict().getKey("/Height").getIntValueAsInt()),
                          QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                                     static_cast<qsizetype>(buffer->getSize()))});
    }
    return images;
}

} // namespace

void TestReportPhotos::headerIsRead()
{
    const auto header = readJpegHeader(jpeg({320, 200}, 1));
    QVERIFY(header);
    QCOMPARE(header->pixels, QSize(320, 200));
    QCOMPARE(header->components, 3);
    QCOMPARE(header->bitsPerSample, 8);
    QVERIFY(header->complete);
}

void TestReportPhotos::damagedHeader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("read");
    const QByteArray good = jpeg({320, 200}, 1);
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("not a JPEG") << QByteArray("GIF89a, or so it says") << false;
    QTest::newRow("start only") << good.left(2) << false;
    QTest::newRow("broken off in the head") << good.left(100) << false;
    QTest::newRow("broken off in the scan") << good.left(good.size() / 2) << true;
    QTest::newRow("segment longer than the file")
        << good.left(2) + QByteArray("\xFF\xE1\xFF\xFF") + good.mid(2, 50) << false;
    QTest::newRow("segment of length 0") << good.left(2) + QByteArray("\xFF\xE1\0\0", 4) + good.mid(2) << false;
}

void TestReportPhotos::damagedHeader()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, read);
    const auto header = readJpegHeader(bytes);
    QCOMPARE(header.has_value(), read);
    QVERIFY(!header || !header->complete);
    QCOMPARE(withoutMetadata(bytes).isEmpty(), !read);
}

void TestReportPhotos::metadataIsRemoved()
{
    const QByteArray plain = jpeg({320, 200}, 1);
    const QByteArray marked = withExif(plain, 1) + "AFTERTHEEND";
    QVERIFY(marked.contains("LOCATIONMARK"));
    const QByteArray clean = withoutMetadata(marked);
    QCOMPARE(clean, plain);
    QCOMPARE(QImage::fromData(clean), QImage::fromData(plain));
}

void TestReportPhotos::resampledTo200PixelsPerInch()
{
    const Result<ComposedPdf> pdf = composePdf(withPicture(withExif(jpeg({2400, 1800}, 2), 1)), {});
    QVERIFY(pdf);
    const std::vector<Image> images = imagesIn(pdf->bytes);
    QCOMPARE(images.size(), size_t(1));
    // 366 x 258 points hold 344 x 258 of a 4:3 picture.
    QCOMPARE(images[0].pixels, QSize(956, 717));
    QVERIFY(!pdf->bytes.contains("LOCATIONMARK"));
}

void TestReportPhotos::smallPictureIsNotEnlarged()
{
    const Result<ComposedPdf> pdf = composePdf(withPicture(jpeg({200, 150}, 2)), {});
    QVERIFY(pdf);
    QCOMPARE(imagesIn(pdf->bytes).at(0).pixels, QSize(200, 150));
}

void TestReportPhotos::orientationIsApplied()
{
    const QByteArray turned = withExif(jpeg({1600, 1200}, 2), 6);
    for (PhotoQuality quality : {PhotoQuality::Resampled, PhotoQuality::Original}) {
        const Result<ComposedPdf> pdf = composePdf(withPicture(turned), {.photos = quality});
        QVERIFY(pdf);
        const QSize pixels = imagesIn(pdf->bytes).at(0).pixels;
        QVERIFY2(pixels.height() > pixels.width(), "the picture lies on its side");
        QVERIFY(!pdf->bytes.contains("LOCATIONMARK"));
    }
}

void TestReportPhotos::originalIsPassedThrough()
{
    const QByteArray original = jpeg({1600, 1200}, 2);
    const Result<ComposedPdf> pdf = composePdf(withPicture(withExif(original, 1)), {.photos = PhotoQuality::Original});
    QVERIFY(pdf);
    QCOMPARE(imagesIn(pdf->bytes).at(0).data, original);
}

void TestReportPhotos::originalWithLocationOnlyWhenAsked()
{
    const QByteArray original = withExif(jpeg({1600, 1200}, 2), 1);
    const Result<ComposedPdf> pdf =
        composePdf(withPicture(original), {.photos = PhotoQuality::Original, .location = LocationData::Kept});
    QVERIFY(pdf);
    QCOMPARE(imagesIn(pdf->bytes).at(0).data, original);
}

void TestReportPhotos::damagedPictureShowsItsWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = jpeg({1600, 1200}, 5);
    QByteArray garbage = good;
    garbage.replace(300, 40, QByteArray(40, '\xFF'));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("this is no picture");
    QTest::newRow("broken off") << good.left(good.size() / 2);
    QTest::newRow("head only") << good.left(200);
    QTest::newRow("broken PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x02\0\0\0", 30);
}

void TestReportPhotos::damagedPictureShowsItsWords()
{
    QFETCH(QByteArray, bytes);
    const Result<ComposedPdf> pdf = composePdf(withPicture(bytes), {});
    QVERIFY(pdf);
    const QString page = pdfprobe::textOfPages(pdf->bytes).value(0);
    QVERIFY2(page.contains(text("This picture cannot be shown: the file is damaged.")), qPrintable(page));
    QVERIFY(page.contains(text("Photograph 1. Bolt seal on a sample trailer.")));
    QVERIFY(imagesIn(pdf->bytes).empty());
    QVERIFY2(pdfprobe::checkedByQpdf(pdf->bytes).isEmpty(), qPrintable(pdfprobe::checkedByQpdf(pdf->bytes)));
}

void TestReportPhotos::realPhotographs()
{
    const QDir folder(QStringLiteral(CTPAT_SOURCE_DIR "/../shared/samples/photos"));
    if (!folder.exists())
        QSKIP("the folder with real photographs is not here");
    Flow flow;
    int number = 0;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        flow.push_back(picture(++number, loader(file.readAll())));
    }
    for (PhotoQuality quality : {PhotoQuality::Resampled, PhotoQuality::Original}) {
        const Result<ComposedPdf> pdf = composePdf(withBlocks(flow), {.photos = quality});
        QVERIFY(pdf);
        QVERIFY2(pdfprobe::checkedByQpdf(pdf->bytes).isEmpty(), qPrintable(pdfprobe::checkedByQpdf(pdf->bytes)));
        QVERIFY(imagesIn(pdf->bytes).size() >= size_t(8));
        QVERIFY(!pdf->bytes.contains("Exif"));
    }
}

void TestReportPhotos::twoFitAPage()
{
    Flow flow{Heading{.level = 2, .title = text("Photographs")}};
    for (int i = 1; i <= 6; ++i)
        flow.push_back(picture(i, loader(jpeg({1464, 1032}, i))));
    for (PaperSize paper : {PaperSize::Letter, PaperSize::A4}) {
        const Result<ComposedPdf> pdf = composePdf(withBlocks(flow), {.paper = paper});
        QVERIFY(pdf);
        QCOMPARE(pdf->pageCount, 3);
        QCOMPARE(pdf->pages.value(text("photo-E-03"), -1), 1);
    }
}

void TestReportPhotos::figuresCarryTheirWords()
{
    const Result<ComposedPdf> pdf = composePdf(withPicture(jpeg({800, 600}, 1)), {});
    QVERIFY(pdf);
    QPDF file;
    file.processMemoryFile("probe", pdf->bytes.constData(), static_cast<size_t>(pdf->bytes.size()));
    int figures = 0;
    for (QPDFObjectHandle object : file.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/S").isNameAndEquals("/Figure"))
            continue;
        ++figures;
        QCOMPARE(QString::fromStdString(object.getKey("/Alt").getUTF8Value()),
                 text("Bolt seal on a sample trailer, picture 1"));
        QVERIFY(object.getKey("/K").getArrayNItems() > 0);
        QVERIFY(object.getKey("/A").getKey("/BBox").isArray());
    }
    QCOMPARE(figures, 1);
}

QTEST_MAIN(TestReportPhotos)
#include "tst_reportphotos.moc"
