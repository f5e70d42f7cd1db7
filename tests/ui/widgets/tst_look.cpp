// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look.h"

#include <QApplication>
#include <QLabel>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>
#include <QWidget>

using namespace ctpat::ui;

namespace {

constexpr double kText = 4.5;
constexpr double kOutline = 3.0;

/// A palette nobody designed for: mid greys with a pale accent.
QPalette awkwardPalette()
{
    QPalette palette(QColor(0xbb, 0xbb, 0xbb));
    palette.setColor(QPalette::Base, QColor(0xc8, 0xc8, 0xc0));
    palette.setColor(QPalette::Highlight, QColor(0xee, 0xcc, 0x55));
    palette.setColor(QPalette::HighlightedText, QColor(0xff, 0xff, 0xff));
    return palette;
}

struct Pair
{
    const char *name;
    QColor front;
    QColor ground;
    double least;
};

void appendOnEveryGround(QList<Pair> &pairs, const Colours &c, const char *name, const QColor &front)
{
    for (const QColor &ground : {c.base, c.window, c.alternate, c.sel})
        pairs.append({name, front, ground, kText});
}

QList<Pair> pairsOf(const Colours &c)
{
    QList<Pair> pairs = {
        {"text on base", c.text, c.base, kText},
        {"text on window", c.text, c.window, kText},
        {"text on selection", c.onSel, c.sel, kText},
        {"hint on base", c.hint, c.base, kText},
        {"hint on window", c.hint, c.window, kText},
        {"link on base", c.link, c.base, kText},
        {"link on window", c.link, c.window, kText},
        {"text on accent", c.onAccent, c.accent, kText},
        {"text on yes", c.text, c.okGround, kText},
        {"yes on yes", c.ok, c.okGround, kText},
        {"text on no", c.text, c.noGround, kText},
        {"no on no", c.no, c.noGround, kText},
        {"text on recommendation", c.text, c.recGround, kText},
        {"recommendation on recommendation", c.rec, c.recGround, kText},
        {"text on none", c.text, c.noneGround, kText},
        {"none on none", c.none, c.noneGround, kText},
        {"private on its ground", c.priv, c.privGround, kText},
        {"text on private", c.text, c.privGround, kText},
        {"private on base", c.priv, c.base, kText},
        {"marking", c.onMarking, c.marking, kText},
        {"outline on base", c.outline, c.base, kOutline},
        {"outline on window", c.outline, c.window, kOutline},
        {"ring on base", c.ring, c.base, kOutline},
        {"ring on window", c.ring, c.window, kOutline},
        {"accent on base", c.accent, c.base, kOutline},
    };
    if (c.sel == c.accent)
        return pairs; // then shapes are painted in onSel
    appendOnEveryGround(pairs, c, "muted", c.muted);
    appendOnEveryGround(pairs, c, "ok", c.ok);
    appendOnEveryGround(pairs, c, "no", c.no);
    appendOnEveryGround(pairs, c, "rec", c.rec);
    appendOnEveryGround(pairs, c, "none", c.none);
    return pairs;
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastFollowsWcag()
    {
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21.0) < 0.01);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
        QCOMPARE(contrast(Qt::red, Qt::blue), contrast(Qt::blue, Qt::red));
    }

    void everyPairIsReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("highContrast");
        QTest::newRow("light") << fallbackPalette(Scheme::Light) << false;
        QTest::newRow("dark") << fallbackPalette(Scheme::Dark) << false;
        QTest::newRow("running") << QGuiApplication::palette() << false;
        QTest::newRow("fusion") << QStyleFactory::create(QStringLiteral("fusion"))->standardPalette() << false;
        QTest::newRow("light, high contrast") << fallbackPalette(Scheme::Light) << true;
        QTest::newRow("dark, high contrast") << fallbackPalette(Scheme::Dark) << true;
        QTest::newRow("awkward") << awkwardPalette() << false;
    }

    void everyPairIsReadable()
    {
        QFETCH(QPalette, palette);
        QFETCH(bool, highContrast);
        const Look look(palette, QApplication::font(), {Density::Comfortable, highContrast});
        for (const Pair &pair : pairsOf(look.colours())) {
            // The accent is the system's own: where it is pale, nothing but a change of it would help.
            if (qstrcmp(pair.name, "accent on base") == 0 && qstrcmp(QTest::currentDataTag(), "awkward") == 0)
                continue;
            const double reached = contrast(pair.front, pair.ground);
            const QString report = QStringLiteral("%1: %2 on %3 reaches %4")
                                       .arg(QLatin1String(pair.name), pair.front.name(), pair.ground.name())
                                       .arg(reached);
            QVERIFY2(reached >= pair.least, qPrintable(report));
        }
    }

    void theFallbackKeepsTheColoursOfTheDesign()
    {
        const Colours light = Look(fallbackPalette(Scheme::Light), QFont()).colours();
        QCOMPARE(light.ok.name(), QStringLiteral("#1b7340"));
        QCOMPARE(light.no.name(), QStringLiteral("#b3261e"));
        QCOMPARE(light.rec.name(), QStringLiteral("#855600"));
        QCOMPARE(light.none.name(), QStringLiteral("#5e6772"));
        QCOMPARE(light.sel.name(), QStringLiteral("#dbe8f7"));
        QCOMPARE(light.outline.name(), QStringLiteral("#828a95"));
        QCOMPARE(light.privGround.name(), QStringLiteral("#f1eefa"));
        QCOMPARE(light.noGround.name(), QStringLiteral("#fbe9e7"));
        const Colours dark = Look(fallbackPalette(Scheme::Dark), QFont()).colours();
        QCOMPARE(dark.ok.name(), QStringLiteral("#6fce95"));
        QCOMPARE(dark.sel.name(), QStringLiteral("#253f5e"));
        QCOMPARE(dark.noGround.name(), QStringLiteral("#43221f"));
    }

    void knowsDarkFromLight()
    {
        QVERIFY(!Look(fallbackPalette(Scheme::Light), QFont()).dark());
        QVERIFY(Look(fallbackPalette(Scheme::Dark), QFont()).dark());
    }

    void aSelectionThatHidesItsTextBecomesTheHighlight()
    {
        QPalette palette = fallbackPalette(Scheme::Light);
        palette.setColor(QPalette::Text, QColor(0x80, 0x80, 0x80));
        const Colours colours = Look(palette, QFont()).colours();
        QCOMPARE(colours.sel, palette.color(QPalette::Highlight));
        QCOMPARE(colours.onSel, palette.color(QPalette::HighlightedText));
    }

    void highContrastLeavesShapesAndWords()
    {
        const QPalette palette = fallbackPalette(Scheme::Light);
        const Look look(palette, QFont(), {Density::Comfortable, true});
        const Colours c = look.colours();
        for (const QColor &extra : {c.ok, c.no, c.rec, c.none, c.muted, c.priv, c.hairline, c.outline})
            QCOMPARE(extra, c.text);
        for (const QColor &ground : {c.okGround, c.noGround, c.recGround, c.privGround, c.alternate})
            QCOMPARE(ground, c.base);
        QCOMPARE(look.metrics().outline, 2);
    }

    void measuresAreAtLeastTheDesigns_data()
    {
        QTest::addColumn<int>("pixels");
        QTest::newRow("small") << 9;
        QTest::newRow("design") << 13;
        QTest::newRow("200 per cent") << 26;
    }

    void measuresAreAtLeastTheDesigns()
    {
        QFETCH(int, pixels);
        QFont font = QApplication::font();
        font.setPixelSize(pixels);
        const Look look(fallbackPalette(Scheme::Light), font);
        const Metrics m = look.metrics();
        const int line = QFontMetrics(font).height();
        QVERIFY(m.control >= 28 && m.control >= line);
        QVERIFY(m.action >= 32 && m.action > m.control - 1);
        QVERIFY(m.sidebarRow >= 28 && m.categoryRow >= 25 && m.heading >= 32 && m.row >= 32 && m.tallRow >= 52);
        QVERIFY(m.tallRow >= line + QFontMetrics(look.font(TextRole::Second)).height());
        QVERIFY(m.statusBar >= QFontMetrics(look.font(TextRole::Second)).height());
        QVERIFY(m.marking >= QFontMetrics(look.font(TextRole::Chip)).height());
        QVERIFY(m.chip >= QFontMetrics(look.font(TextRole::Chip)).height());
        QCOMPARE(look.scaled(100), pixels <= 13 ? 100 : 200);
    }

    void typeKeepsItsProportions()
    {
        QFont font = QApplication::font();
        font.setPointSizeF(10);
        const Look look(fallbackPalette(Scheme::Light), font);
        const double body = QFontInfo(font).pointSizeF();
        QCOMPARE(look.font(TextRole::Title).pointSizeF(), body * 1.4);
        QCOMPARE(look.font(TextRole::Title).weight(), int(QFont::DemiBold));
        QCOMPARE(look.font(TextRole::Second).pointSizeF(), body * 0.92);
        QCOMPARE(look.font(TextRole::Second).weight(), int(QFont::Normal));
        font.setPointSizeF(9);
        QVERIFY(Look(fallbackPalette(Scheme::Light), font).font(TextRole::Chip).pointSizeF() >= 8.0);
    }

    void densityIsTheWindows()
    {
        QWidget window;
        QWidget child(&window);
        QCOMPARE(Look::of(&child).density(), Density::Comfortable);
        setDensity(&window, Density::Touch);
        const Look look = Look::of(&child);
        QCOMPARE(look.density(), Density::Touch);
        QVERIFY(look.metrics().control >= 40 && look.metrics().row >= 44 && look.metrics().action >= 48);
        QVERIFY(look.metrics().thumbnail.width() >= 144);
        setDensity(&window, Density::Comfortable);
        QCOMPARE(Look::of(&child).density(), Density::Comfortable);
    }

    void aChangedPaletteReachesEveryWidget()
    {
        struct Listener : QWidget
        {
            using QWidget::QWidget;
            int changes = 0;
            void changeEvent(QEvent *event) override
            {
                QWidget::changeEvent(event);
                changes += isLookChange(event) ? 1 : 0;
            }
        };
        QWidget window;
        Listener child(&window);
        // One that paints over the very role that changes.
        QPalette own;
        own.setColor(QPalette::WindowText, Qt::red);
        child.setPalette(own);
        window.show();
        const QPalette before = QApplication::palette();
        child.changes = 0;
        QApplication::setPalette(fallbackPalette(Scheme::Dark));
        QTRY_VERIFY(child.changes > 0); // it comes with the next round of events
        QVERIFY(Look::of(&child).dark());
        QApplication::setPalette(before);
    }

    void aPaletteOfThePlatformIsKept()
    {
        const QPalette before = QApplication::palette();
        QPalette own = before;
        own.setColor(QPalette::Window, QColor(0x10, 0x20, 0x30));
        QApplication::setPalette(own);
        QVERIFY(!useFallbackPalette(*qApp, Scheme::Light));
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x10, 0x20, 0x30));
        QApplication::setPalette(before);
    }

    void withoutAPlatformPaletteTheFallbackIsSet()
    {
        const QPalette before = QApplication::palette();
        QApplication::setPalette(QStyleFactory::create(QStringLiteral("fusion"))->standardPalette());
        QVERIFY(useFallbackPalette(*qApp, Scheme::Light));
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0xf1, 0xf3, 0xf5));
        QVERIFY(useFallbackPalette(*qApp, Scheme::Dark));
        QVERIFY(Look::of(nullptr).dark());
        QApplication::setPalette(before);
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
