// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QPushButton>
#include <QToolButton>

namespace ctpat::ui {

/// The one filled button of a page; its text says what it will do ("Continue at 6.6"). A page has one or none.
class MainButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit MainButton(const QString &text, QWidget *parent = nullptr);
};

/// A flat button that shows only an icon (close, zoom, step, more): the name is its tooltip and accessible name.
class IconButton final : public QToolButton
{
    Q_OBJECT

public:
    IconButton(ui::Icon icon, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void initStyleOption(QStyleOptionToolButton *option) const override;
};

} // namespace ctpat::ui
