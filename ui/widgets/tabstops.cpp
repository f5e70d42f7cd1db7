// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabstops.h"

#include <QWidget>

namespace ctpat::ui {

namespace {

bool isStop(const QWidget *widget, const QWidget *window)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled() &&
           widget->window() == window && widget->isVisibleTo(window);
}

} // namespace

bool focusNextStop(QWidget *window, bool next)
{
    QWidget *from = window->focusWidget() ? window->focusWidget() : window;
    const auto step = [next](QWidget *at) { return next ? at->nextInFocusChain() : at->previousInFocusChain(); };
    for (QWidget *at = step(from); at && at != from; at = step(at)) {
        if (!isStop(at, window))
            continue;
        at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

} // namespace ctpat::ui
