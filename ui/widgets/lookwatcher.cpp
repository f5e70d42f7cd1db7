// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lookwatcher.h"

#include "ui/widgets/look.h"

#include <QEvent>

namespace ctpat::ui {

LookWatcher::LookWatcher(QWidget *watched)
    : QObject(watched)
{
    watched->installEventFilter(this);
}

bool LookWatcher::eventFilter(QObject *watched, QEvent *event)
{
    // After the widget has seen it: its own palette and font are the new ones then.
    if (isLookChange(event))
        QMetaObject::invokeMethod(this, &LookWatcher::lookChanged, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace ctpat::ui
