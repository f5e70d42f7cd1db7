// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QAbstractButton>

namespace ctpat::ui {

/// A start on Home: icon, what it begins, one line on whom it is for, its key at the right.
class StartButton final : public QAbstractButton
{
    Q_OBJECT

public:
    StartButton(Icon icon, const QString &text, const QString &hint, const QString &key, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Icon m_icon;
    QString m_hint;
    QString m_key;
};

} // namespace ctpat::ui
