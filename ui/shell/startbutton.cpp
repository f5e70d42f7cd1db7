// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startbutton.h"

#include "ui/widgets/look.h"

#include <QPainter>

namespace ctpat::ui {

StartButton::StartButton(Icon icon, const QString &text, const QString &hint, const QString &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_hint(hint)
    , m_key(key)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(hint);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StartButton::sizeHint() const
{
    const Look look = Look::of(this);
    const int lines =
        QFontMetrics(look.font(TextRole::BodyStrong)).height() + QFontMetrics(look.font(TextRole::Second)).height();
    return {look.scaled(260), lines + look.scaled(16)};
}

void StartButton::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colours().sel);
        painter.drawRoundedRect(frame, look.metrics().radius, look.metrics().radius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.colours().accent, 2));
        painter.drawRoundedRect(frame, look.metrics().radius, look.metrics().radius);
    }
    const int icon = look.metrics().bigIcon;
    paintIcon(&painter, m_icon, QRectF(look.scaled(12), (height() - icon) / 2.0, icon, icon), look.colours().accent);
    const QFontMetrics first(look.font(TextRole::BodyStrong));
    const QFontMetrics second(look.font(TextRole::Second));
    const int left = look.scaled(12) + icon + look.scaled(12);
    const int top = (height() - first.height() - second.height()) / 2;
    const int keyWidth = second.horizontalAdvance(m_key) + look.scaled(8);
    painter.setPen(look.colours().text);
    painter.setFont(look.font(TextRole::BodyStrong));
    painter.drawText(left, top + first.ascent(), first.elidedText(text(), Qt::ElideRight, width() - left - keyWidth));
    painter.setPen(look.colours().muted);
    painter.setFont(look.font(TextRole::Second));
    painter.drawText(left, top + first.height() + second.ascent(),
                     second.elidedText(m_hint, Qt::ElideRight, width() - left - look.scaled(8)));
    painter.drawText(QRect(0, top, width() - look.scaled(8), first.height()), Qt::AlignRight | Qt::AlignVCenter, m_key);
}

void StartButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StartButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace ctpat::ui
