// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/widgets/look.h"

#include <QEvent>
#include <QStyleOptionToolButton>

namespace ctpat::ui {

MainButton::MainButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
}

IconButton::IconButton(ui::Icon symbol, const QString &name, QWidget *parent)
    : QToolButton(parent)
{
    setIcon(ui::icon(symbol));
    setToolTip(name);
    setAccessibleName(name);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
}

QSize IconButton::sizeHint() const
{
    const int side = Look::of(this).metrics().control;
    return {side, side};
}

void IconButton::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    // Its three dots say already that there is a menu.
    option->features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
}

void IconButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (isLookChange(event))
        updateGeometry();
}

} // namespace ctpat::ui
