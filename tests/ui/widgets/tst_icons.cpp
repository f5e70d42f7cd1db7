// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace ctpat::ui;

namespace {

QImage image(Icon symbol, int side, const QColor &colour)
{
    QImage picture(side, side, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintIcon(&painter, symbol, picture.rect(), colour);
    return picture;
}

int inkedPixels(const QImage &picture)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += qAlpha(picture.pixel(x, y)) > 60 ? 1 : 0;
    }
    return count;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconHasItsFile_data()
    {
        QTest::addColumn<int>("number");
        for (const Icon symbol : allIcons())
            QTest::newRow(qPrintable(iconName(symbol))) << static_cast<int>(symbol);
    }

    void everyIconHasItsFile()
    {
        QFETCH(int, number);
        const auto symbol = static_cast<Icon>(number);
        QFile file(QStringLiteral(":/icons/%1.svg").arg(iconName(symbol)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(svg.contains("viewBox=\"0 0 16 16\""));
        QVERIFY(svg.contains("currentColor"));
        QVERIFY2(!svg.contains('#'), "an icon has no colour of its own");
        // Six pixels are three dots: the least of the set.
        QVERIFY(inkedPixels(image(symbol, 16, Qt::black)) >= 6);
        QVERIFY(inkedPixels(image(symbol, 16, Qt::black)) < 150);
    }

    void noFileIsLeftOver()
    {
        QSet<QString> names;
        for (const Icon symbol : allIcons())
            names.insert(iconName(symbol) + QStringLiteral(".svg"));
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
        QCOMPARE(QSet<QString>(files.begin(), files.end()), names);
    }

    void noTwoIconsLookTheSame()
    {
        for (const Icon one : allIcons()) {
            for (const Icon other : allIcons()) {
                // Documents stand for the file and for the method alike, save for their lines.
                if (one != other)
                    QVERIFY2(image(one, 32, Qt::black) != image(other, 32, Qt::black),
                             qPrintable(iconName(one) + QLatin1Char(' ') + iconName(other)));
            }
        }
    }

    void paintsInTheColourAskedFor()
    {
        const QImage picture = image(Icon::Add, 32, QColor(0x12, 0x34, 0x56));
        QCOMPARE(picture.pixelColor(16, 16), QColor(0x12, 0x34, 0x56));
    }

    void takesItsColourFromThePaletteOfTheMoment()
    {
        const QPalette before = QApplication::palette();
        const QIcon plus = icon(Icon::Add);
        QApplication::setPalette(fallbackPalette(Scheme::Light));
        QCOMPARE(plus.pixmap(32, 32).toImage().pixelColor(16, 16), QColor(0x1a, 0x1e, 0x23));
        QApplication::setPalette(fallbackPalette(Scheme::Dark));
        QCOMPARE(plus.pixmap(32, 32).toImage().pixelColor(16, 16), QColor(0xe7, 0xe9, 0xec));
        QCOMPARE(plus.pixmap(QSize(32, 32), QIcon::Disabled).toImage().pixelColor(16, 16), QColor(0x98, 0xa0, 0xab));
        QApplication::setPalette(before);
    }

    void isSharpAtEveryPixelRatio()
    {
        const QIcon plus = icon(Icon::Add);
        const QPixmap twice = plus.pixmap(QSize(16, 16), 2.0);
        QCOMPARE(twice.size(), QSize(32, 32));
        QCOMPARE(twice.devicePixelRatio(), 2.0);
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
