// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidget>

namespace ctpat::ui {

/// Tells when the look of a widget has changed, for those who cannot override its changeEvent (delegates, models).
/// Belongs to the widget it watches.
class LookWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit LookWatcher(QWidget *watched);

Q_SIGNALS:
    void lookChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ctpat::ui
