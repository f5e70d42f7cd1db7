// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/finishafterpause.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>
#include <QTimer>

namespace ctpat::ui {

void finishAfterPause(QLineEdit *line)
{
    auto *pause = new QTimer(line);
    pause->setSingleShot(true);
    pause->setInterval(editPauseMs);
    QObject::connect(line, &QLineEdit::textEdited, pause, qOverload<>(&QTimer::start));
    QObject::connect(line, &QLineEdit::editingFinished, pause, &QTimer::stop);
    QObject::connect(pause, &QTimer::timeout, line, [line] {
        if (line->hasAcceptableInput())
            Q_EMIT line->editingFinished();
    });
}

void finishFocusedField()
{
    QWidget *focused = QApplication::focusWidget();
    if (auto *box = qobject_cast<QAbstractSpinBox *>(focused)) {
        box->interpretText();
        Q_EMIT box->editingFinished();
    } else if (auto *line = qobject_cast<QLineEdit *>(focused); line && line->hasAcceptableInput()) {
        Q_EMIT line->editingFinished();
    }
}

} // namespace ctpat::ui
