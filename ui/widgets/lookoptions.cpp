// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look.h"

#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QWidget>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace ctpat::ui {

namespace {

// Kept on the window, so that two windows can differ and a widget finds them wherever it is moved.
constexpr char kDensity[] = "ctpatDensity";
constexpr char kHighContrast[] = "ctpatHighContrast";

bool systemHighContrast()
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW setting = {};
    setting.cbSize = sizeof(setting);
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, setting.cbSize, &setting, 0))
        return (setting.dwFlags & HCF_HIGHCONTRASTON) != 0;
    return false;
#else
    // GNOME and its kin have no flag of their own for applications: the name of the theme is it.
    return QIcon::themeName().contains(QLatin1String("HighContrast"), Qt::CaseInsensitive);
#endif
}

void tellEveryWidget(QWidget *window)
{
    QList<QWidget *> widgets = window->findChildren<QWidget *>();
    widgets.prepend(window);
    for (QWidget *widget : widgets) {
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
    }
}

} // namespace

void setDensity(QWidget *window, Density density)
{
    window->setProperty(kDensity, density == Density::Touch);
    tellEveryWidget(window);
}

Density densityOf(const QWidget *widget)
{
    return widget && widget->window()->property(kDensity).toBool() ? Density::Touch : Density::Comfortable;
}

bool wantsHighContrast(const QWidget *widget)
{
    const QVariant own = widget ? widget->window()->property(kHighContrast) : QVariant();
    return own.isValid() ? own.toBool() : systemHighContrast();
}

void setHighContrast(QWidget *window, bool on)
{
    window->setProperty(kHighContrast, on);
    tellEveryWidget(window);
}

bool isLookChange(const QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::ApplicationPaletteChange:
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
    case QEvent::StyleChange:
    case QEvent::ParentChange:
        return true;
    default:
        return false;
    }
}

} // namespace ctpat::ui
