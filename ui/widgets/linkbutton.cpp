// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linkbutton.h"

#include "ui/widgets/look.h"
#include "ui/widgets/outline.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace ctpat::ui {

namespace {

/// Room for the focus ring left and right of the text.
constexpr int kLinkPadding = 3;
constexpr int kLinkGap = 4;

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    prepare();
}

LinkButton::LinkButton(ui::Icon symbol, const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setIcon(ui::icon(symbol, IconTone::Link));
    prepare();
}

void LinkButton::prepare()
{
    setPopupMode(QToolButton::InstantPopup);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const Look look = Look::of(this);
    const QFontMetrics metrics(look.font(TextRole::Body));
    const int icons = (icon().isNull() ? 0 : 1) + (menu() ? 1 : 0);
    const int width = 2 * kLinkPadding + metrics.horizontalAdvance(text()) + icons * (look.metrics().icon + kLinkGap);
    const bool touch = look.density() == Density::Touch;
    return {width, touch ? look.metrics().control : std::max(metrics.height(), look.metrics().icon) + 4};
}

QSize LinkButton::minimumSizeHint() const
{
    return sizeHint();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    const int side = look.metrics().icon;
    const QColor colour = isEnabled() ? look.colours().link : look.colours().hint;
    QPainter painter(this);
    QRect place = rect().adjusted(kLinkPadding, 0, -kLinkPadding, 0);
    if (!icon().isNull()) {
        icon().paint(&painter, QRect(place.left(), (height() - side) / 2, side, side), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        place.setLeft(place.left() + side + kLinkGap);
    }
    QFont font = look.font(TextRole::Body);
    font.setUnderline(isEnabled() && underMouse());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (menu()) {
        const int left = place.left() + QFontMetrics(font).horizontalAdvance(text()) + kLinkGap;
        const int small = side * 3 / 4;
        paintIcon(&painter, ui::Icon::ChevronDown, QRectF(left, (height() - small) / 2.0, small, small), colour);
    }
    if (hasFocus())
        paintFocusRing(&painter, rect(), look);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) || event->modifiers() & Qt::ControlModifier) {
        QToolButton::keyPressEvent(event);
        return;
    }
    if (menu())
        showMenu();
    else
        click();
}

void LinkButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (isLookChange(event))
        updateGeometry();
}

} // namespace ctpat::ui
