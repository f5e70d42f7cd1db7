// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look.h"
#include "ui/widgets/statepainter.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace ctpat::ui;

Q_DECLARE_METATYPE(ctpat::ui::LookOptions)

namespace {

QImage canvas(int width, int height, const Look &look)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(look.colours().base);
    return image;
}

QImage stateImage(State state, const Look &look, int side = 16)
{
    QImage image = canvas(side, side, look);
    QPainter painter(&image);
    paintState(&painter, state, image.rect(), look);
    return image;
}

QImage barImage(const QList<BarPart> &parts, const Look &look)
{
    QImage image = canvas(100, 10, look);
    QPainter painter(&image);
    paintStackedBar(&painter, image.rect(), parts, look);
    return image;
}

QImage ringImage(double share, const Look &look)
{
    QImage image = canvas(16, 16, look);
    QPainter painter(&image);
    paintProgressRing(&painter, image.rect(), share, look);
    return image;
}

int differingPixels(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) == b.pixel(x, y) ? 0 : 1;
    }
    return count;
}

} // namespace

class TestStates : public QObject
{
    Q_OBJECT

private:
    static void addLooks()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<LookOptions>("options");
        QTest::newRow("light") << fallbackPalette(Scheme::Light) << LookOptions{};
        QTest::newRow("dark") << fallbackPalette(Scheme::Dark) << LookOptions{};
        // Every extra is Text here: only the shape can tell the states apart.
        QTest::newRow("high contrast") << fallbackPalette(Scheme::Light) << LookOptions{Density::Comfortable, true};
    }

private Q_SLOTS:
    void everyStateLooksDifferent_data() { addLooks(); }
    void everyStateLooksDifferent()
    {
        QFETCH(QPalette, palette);
        QFETCH(LookOptions, options);
        const Look look(palette, QApplication::font(), options);
        for (const State one : allStates()) {
            QVERIFY(differingPixels(stateImage(one, look), canvas(16, 16, look)) > 20);
            for (const State other : allStates()) {
                if (one != other)
                    QVERIFY2(differingPixels(stateImage(one, look), stateImage(other, look)) > 30,
                             qPrintable(stateWord(one) + QLatin1String(" / ") + stateWord(other)));
            }
        }
    }

    void shapesStayInsideTheirSquare()
    {
        const Look look(fallbackPalette(Scheme::Light), QApplication::font());
        for (const State state : allStates()) {
            QImage image = canvas(48, 32, look);
            QPainter painter(&image);
            paintState(&painter, state, QRectF(8, 0, 32, 32), look);
            painter.end();
            for (int y = 0; y < image.height(); ++y) {
                QCOMPARE(image.pixelColor(7, y), look.colours().base);
                QCOMPARE(image.pixelColor(40, y), look.colours().base);
            }
        }
    }

    void wordsAreUnique()
    {
        QSet<QString> words;
        for (const State state : allStates()) {
            QVERIFY(!stateWord(state).isEmpty());
            words.insert(stateWord(state));
        }
        QCOMPARE(words.size(), allStates().size());
        QCOMPARE(answerWord(State::NoAction), answerWord(State::NoRecommendation));
        QVERIFY(chipWord(ChipKind::Must) != chipWord(ChipKind::Should));
    }

    void inkReplacesTheColour()
    {
        const Look look(fallbackPalette(Scheme::Light), QApplication::font());
        QImage image = canvas(16, 16, look);
        QPainter painter(&image);
        paintState(&painter, State::Yes, image.rect(), look, {Qt::magenta, Qt::cyan});
        painter.end();
        QCOMPARE(image.pixelColor(8, 3), QColor(Qt::magenta));
    }

    void ringsShowTheirShare()
    {
        const Look look(fallbackPalette(Scheme::Light), QApplication::font());
        const QImage quarter = ringImage(0.25, look);
        QVERIFY(differingPixels(ringImage(0, look), quarter) > 0);
        QVERIFY(differingPixels(ringImage(0.5, look), quarter) > 0);
        QVERIFY(differingPixels(ringImage(0.99, look), ringImage(1, look)) > 0);
        QCOMPARE(ringImage(7, look), ringImage(1, look));
        QCOMPARE(ringImage(-1, look), ringImage(0, look));
        // A quarter fills the upper right, from twelve o'clock.
        QVERIFY(quarter.pixelColor(12, 3) == look.colours().ring || quarter.pixelColor(13, 5) == look.colours().ring);
        QVERIFY(quarter.pixelColor(3, 12) != look.colours().ring);
    }

    void barsPutBothKindsOfNoTogether()
    {
        const Look look(fallbackPalette(Scheme::Light), QApplication::font());
        const QImage two = barImage({{State::NoAction, 2}, {State::Yes, 4}, {State::NoRecommendation, 2}}, look);
        const QImage one = barImage({{State::Yes, 4}, {State::NoAction, 4}}, look);
        QCOMPARE(two, one);
        QCOMPARE(one.pixelColor(25, 5), look.colours().ok);
        QCOMPARE(one.pixelColor(75, 5), look.colours().no);
    }

    void barsOfNothingAreTrack()
    {
        const Look look(fallbackPalette(Scheme::Light), QApplication::font());
        QCOMPARE(barImage({}, look), barImage({{State::NotLookedAt, 5}}, look));
        QCOMPARE(barImage({{State::Yes, -3}}, look), barImage({}, look));
        QVERIFY(barImage({{State::Yes, 1}}, look) != barImage({}, look));
    }

    void barPiecesDifferWithoutColour()
    {
        const Look look(fallbackPalette(Scheme::Light), QApplication::font(), {Density::Comfortable, true});
        const QList<State> pieces = {State::Yes, State::BestPractice, State::NotApplicable, State::NotVerified,
                                     State::NotLookedAt};
        for (const State one : pieces) {
            for (const State other : pieces) {
                if (one != other)
                    QVERIFY2(barImage({{one, 1}}, look) != barImage({{other, 1}}, look), qPrintable(stateWord(one)));
            }
        }
    }

    void chipsAreFilledOrHollow()
    {
        const Look look(fallbackPalette(Scheme::Light), QApplication::font());
        for (const ChipKind kind : {ChipKind::Must, ChipKind::Should}) {
            const QSize size = chipSize(kind, look);
            QImage image = canvas(size.width(), size.height(), look);
            QPainter painter(&image);
            paintChip(&painter, image.rect(), kind, look);
            painter.end();
            QCOMPARE(image.pixelColor(2, size.height() / 2),
                     kind == ChipKind::Must ? look.colours().text : look.colours().base);
        }
    }

    void iconsFollowThePalette()
    {
        const QPalette before = QApplication::palette();
        QApplication::setPalette(fallbackPalette(Scheme::Light));
        const QIcon icon = stateIcon(State::Yes);
        const QImage light = icon.pixmap(16, 16).toImage();
        QApplication::setPalette(fallbackPalette(Scheme::Dark));
        QVERIFY(icon.pixmap(16, 16).toImage() != light);
        QApplication::setPalette(before);
    }
};

QTEST_MAIN(TestStates)
#include "tst_states.moc"
