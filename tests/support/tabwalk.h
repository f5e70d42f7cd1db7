// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QApplication>
#include <QTest>

namespace ctpat::ui {

/// How a control is called in a message of a test.
inline QString calledIn(const QWidget *widget)
{
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()),
                                         widget->objectName().isEmpty() ? widget->accessibleName()
                                                                        : widget->objectName());
}

/// Presses Tab from where the focus is until it comes to a control a second time. Empty when that is where it began and
/// every control of the window that takes Tab was reached; else what went wrong.
inline QString tabTrap(QWidget *window)
{
    QList<QWidget *> reached;
    QWidget *at = window->focusWidget();
    if (!at)
        return QStringLiteral("nothing has the focus");
    while (at && !reached.contains(at)) {
        reached += at;
        QTest::keyClick(at, Qt::Key_Tab);
        at = QApplication::focusWidget();
    }
    if (!at)
        return QStringLiteral("Tab loses the focus after %1").arg(calledIn(reached.last()));
    if (at != reached.first())
        return QStringLiteral("Tab comes back to %1 from %2").arg(calledIn(at), calledIn(reached.last()));
    QStringList missed;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled() &&
                              widget->isVisible() && widget->window() == window;
        if (takesTab && !reached.contains(widget))
            missed += calledIn(widget);
    }
    return missed.isEmpty() ? QString() : QStringLiteral("Tab does not reach %1").arg(missed.join(u", "));
}

} // namespace ctpat::ui
