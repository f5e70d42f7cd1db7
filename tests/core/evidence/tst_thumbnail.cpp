// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/attaching.h"
#include "core/evidence/contentreader.h"
#include "core/evidence/thumbnailstore.h"
#include "tests/core/evidence/casefixture.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace ctpat;

namespace {

const QString photoFolder = QStringLiteral(CTPAT_SOURCE_DIR "/../shared/samples/photos/");

Result<Thumbnail> thumbnailOf(QByteArray bytes, const char *type)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return makeThumbnail(buffer, QString::fromLatin1(type));
}

QByteArray png(const QSize &size, const QColor &color)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

/// One page of this size in points, its lower left quarter black.
QByteArray pdf(int width, int height)
{
    const QByteArray w = QByteArray::number(width);
    const QByteArray h = QByteArray::number(height);
    const QByteArray draw = "0 0 " + QByteArray::number(width / 2) + " " + QByteArray::number(height / 2) + " re f";
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 " +
           w + " " + h + "]/Contents 4 0 R/Resources<<>>>>endobj\n4 0 obj<</Length " + QByteArray::number(draw.size()) +
           ">>stream\n" + draw + "\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF\n";
}

} // namespace

class TestThumbnail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data();
    void sizes();
    void transparentPartsStay();
    void pdfFirstPage_data();
    void pdfFirstPage();
    void refusals_data();
    void refusals();
    void realFiles_data();
    void realFiles();
    void keptInTheCase();
};

void TestThumbnail::sizes_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<QSize>("thumbnail");
    QTest::newRow("wide") << QSize(3200, 1600) << QSize(320, 160);
    QTest::newRow("high") << QSize(100, 640) << QSize(50, 320);
    QTest::newRow("small stays") << QSize(32, 20) << QSize(32, 20);
    QTest::newRow("a line") << QSize(5000, 1) << QSize(320, 1);
}

void TestThumbnail::sizes()
{
    QFETCH(QSize, picture);
    QFETCH(QSize, thumbnail);
    const auto made = thumbnailOf(png(picture, Qt::red), "image/png");
    QVERIFY(made);
    QCOMPARE(made->size, thumbnail);
    const QImage image = QImage::fromData(made->data);
    QCOMPARE(image.size(), thumbnail);
    QVERIFY(made->data.startsWith("\xff\xd8"));
}

void TestThumbnail::transparentPartsStay()
{
    const auto made = thumbnailOf(png(QSize(400, 400), QColor(255, 0, 0, 40)), "image/png");
    QVERIFY(made);
    QVERIFY(made->data.startsWith("\x89PNG"));
    QCOMPARE(QImage::fromData(made->data).pixelColor(100, 100).alpha(), 40);
}

void TestThumbnail::pdfFirstPage_data()
{
    QTest::addColumn<QSize>("page");
    QTest::addColumn<QSize>("thumbnail");
    QTest::newRow("letter") << QSize(612, 792) << QSize(247, 320);
    QTest::newRow("a plan") << QSize(14000, 7000) << QSize(320, 160);
}

void TestThumbnail::pdfFirstPage()
{
    QFETCH(QSize, page);
    QFETCH(QSize, thumbnail);
    const auto made = thumbnailOf(pdf(page.width(), page.height()), "application/pdf");
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail()));
    QCOMPARE(made->size, thumbnail);
    const QImage image = QImage::fromData(made->data);
    QVERIFY(qGray(image.pixel(image.width() / 4, image.height() * 3 / 4)) < 40);
    QVERIFY(qGray(image.pixel(image.width() * 3 / 4, image.height() / 4)) > 215);
}

void TestThumbnail::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("damaged picture") << png(QSize(300, 300), Qt::red).left(60) << QByteArray("image/png");
    QTest::newRow("empty pdf") << QByteArray() << QByteArray("application/pdf");
    QTest::newRow("damaged pdf") << pdf(612, 792).left(100) << QByteArray("application/pdf");
    QTest::newRow("pdf without pages") << QByteArray("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>")
                                       << QByteArray("application/pdf");
    QTest::newRow("text") << QByteArray("a log") << QByteArray("text/plain");
    QTest::newRow("a picture that is text") << QByteArray("a log") << QByteArray("image/jpeg");
}

void TestThumbnail::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, type);
    const auto made = thumbnailOf(bytes, type.constData());
    QVERIFY(!made);
    QCOMPARE(made.error().code(), ErrorCode::EvidenceUnreadablePicture);
}

void TestThumbnail::realFiles_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QSize>("size");
    QTest::newRow("HMD_Nokia_8.3_5G.jpg") << QByteArray("image/jpeg") << QSize(320, 137);
    QTest::newRow("portrait_8.jpg") << QByteArray("image/jpeg") << QSize(240, 320);
    QTest::newRow("corrupted.jpg") << QByteArray("image/jpeg") << QSize(320, 240);
    QTest::newRow("IMG_5195.HEIC") << QByteArray("image/heif") << QSize(248, 320);
}

void TestThumbnail::realFiles()
{
    QFETCH(QByteArray, type);
    QFETCH(QSize, size);
    QFile file(photoFolder + QString::fromLatin1(QTest::currentDataTag()));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The shared photographs are not here.");
    const auto made = makeThumbnail(file, QString::fromLatin1(type));
    if (!made && made.error().detail() == QLatin1String("built without libheif"))
        QSKIP("Built without libheif.");
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail()));
    QCOMPARE(made->size, size);
    QVERIFY(made->data.size() < 64 * 1024);
}

void TestThumbnail::keptInTheCase()
{
    CaseFixture fixture;
    const QString path = fixture.makeFile(QStringLiteral("a.png"), png(QSize(1000, 500), Qt::red));
    const auto content = attachFile(fixture.file(), path, QStringLiteral("Attach"));
    QVERIFY(content);
    ThumbnailStore store(fixture.file());
    QVERIFY(!store.find(content->id).value());
    const auto reader = openContent(fixture.file(), *content);
    const auto made = makeThumbnail(*reader, QStringLiteral("image/png"));
    QVERIFY(made);
    const qint64 entries = fixture.count("history");
    QVERIFY(store.save(content->id, *made));
    QVERIFY(store.save(content->id, *made));
    QCOMPARE(store.find(content->id).value().value_or(Thumbnail()), *made);
    QCOMPARE(fixture.count("thumbnail"), 1);
    QCOMPARE(fixture.count("history"), entries);
    // It does not hold its content fast.
    QVERIFY(fixture.file().undo());
    QCOMPARE(fixture.count("thumbnail"), 0);
    QVERIFY(fixture.file().redo());
    QVERIFY(!store.find(content->id).value());
}

QTEST_GUILESS_MAIN(TestThumbnail)
#include "tst_thumbnail.moc"
