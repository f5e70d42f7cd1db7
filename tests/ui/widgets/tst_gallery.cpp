// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/gallery.h"
#include "ui/widgets/workbenchstyle.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <memory>

using namespace ctpat::ui;

namespace {

/// Makes the tone of the test's name a file name and saves the picture, where CTPAT_SHOTS names a folder for it.
void shoot(QWidget &widget, const char *name)
{
    const QString folder = qEnvironmentVariable("CTPAT_SHOTS");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(widget.grab().save(QDir(folder).filePath(QStringLiteral("gallery-%1.png").arg(QLatin1String(name)))));
}

bool isCut(const QWidget *widget)
{
    if (qobject_cast<const QLineEdit *>(widget->parentWidget()) ||
        qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
        return false; // a part of the field
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (qobject_cast<const ElidedLabel *>(widget) || (label && label->text().isEmpty()))
        return false; // it may be cut: the whole text is in its tooltip
    if (widget->hasHeightForWidth())
        return widget->height() < widget->heightForWidth(widget->width());
    const bool whole = label || qobject_cast<const QAbstractButton *>(widget) ||
                       qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
    const QSize least = widget->minimumSizeHint();
    return whole && (widget->height() < least.height() || widget->width() < least.width());
}

} // namespace

/// The shared widgets together on one window, in every look; with CTPAT_SHOTS=<folder> also as pictures to judge.
class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new WorkbenchStyle); }

    void nothingIsCutInAnyLook_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<double>("factor");
        QTest::addColumn<bool>("touch");
        QTest::addColumn<bool>("highContrast");
        QTest::addColumn<QSize>("size");
        const QSize plain(1290, 1060);
        QTest::newRow("light") << int(Scheme::Light) << 1.0 << false << false << plain;
        QTest::newRow("dark") << int(Scheme::Dark) << 1.0 << false << false << plain;
        QTest::newRow("light-200") << int(Scheme::Light) << 2.0 << false << false << QSize(2400, 1900);
        QTest::newRow("narrow-200") << int(Scheme::Dark) << 2.0 << false << false << QSize(1980, 2700);
        QTest::newRow("touch") << int(Scheme::Light) << 1.0 << true << false << QSize(1340, 1400);
        QTest::newRow("contrast-light") << int(Scheme::Light) << 1.0 << false << true << plain;
        QTest::newRow("contrast-dark") << int(Scheme::Dark) << 1.0 << false << true << plain;
    }

    void nothingIsCutInAnyLook()
    {
        QFETCH(int, scheme);
        QFETCH(double, factor);
        QFETCH(bool, touch);
        QFETCH(bool, highContrast);
        QFETCH(QSize, size);
        const QPalette palette = QApplication::palette();
        const QFont font = QApplication::font();
        QApplication::setPalette(fallbackPalette(static_cast<Scheme>(scheme)));
        QFont scaled = font;
        scaled.setPixelSize(qRound(13 * factor));
        QApplication::setFont(scaled);

        std::unique_ptr<QWidget> window(gallery::make());
        setDensity(window.get(), touch ? Density::Touch : Density::Comfortable);
        setHighContrast(window.get(), highContrast);
        window->resize(size);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->findChild<QWidget *>(QStringLiteral("reportText"))->setFocus();
        QCoreApplication::processEvents();
        shoot(*window, QTest::currentDataTag());

        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisible())
                QVERIFY2(!isCut(widget),
                         qPrintable(QStringLiteral("%1 \"%2\" is cut: %3 x %4")
                                        .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName())
                                        .arg(widget->width())
                                        .arg(widget->height())));
        }
        window.reset();
        QApplication::setPalette(palette);
        QApplication::setFont(font);
    }

    void everythingThatTakesTheFocusHasAName()
    {
        std::unique_ptr<QWidget> window(gallery::make());
        window->show();
        int reachable = 0;
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            ++reachable;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const bool inner = widget->parentWidget() && widget->parentWidget()->focusProxy() == nullptr &&
                               qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
            QVERIFY2(named || inner, qPrintable(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                                                widget->objectName()));
        }
        QVERIFY(reachable > 15);
    }

    void theFocusIsSeen()
    {
        std::unique_ptr<QWidget> window(gallery::make());
        window->resize(1240, 1000);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled())
                continue;
            if (widget->focusProxy() || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
                continue;
            window->setFocus();
            const QImage without = window->grab(QRect(widget->mapTo(window.get(), QPoint()), widget->size())).toImage();
            widget->setFocus(Qt::TabFocusReason);
            if (!widget->hasFocus())
                continue;
            const QImage with = window->grab(QRect(widget->mapTo(window.get(), QPoint()), widget->size())).toImage();
            QVERIFY2(without != with, widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
