// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statuspieces.h"

#include "ui/widgets/look.h"
#include "ui/widgets/statepainter.h"

#include <QEvent>
#include <QPainter>

namespace ctpat::ui {

namespace {

constexpr int kPiecePadding = 8;
constexpr int kPieceGap = 6;

QSize pieceSize(const QWidget *widget, const QString &text, bool hasSign)
{
    const Look look = Look::of(widget);
    const QFontMetrics metrics(look.font(TextRole::Second));
    const int sign = hasSign ? look.metrics().icon + (text.isEmpty() ? 0 : kPieceGap) : 0;
    return {2 * kPiecePadding + sign + metrics.horizontalAdvance(text) + 1, look.metrics().statusBar - 4};
}

QRect signPlace(const QWidget *widget, const Look &look)
{
    const int side = look.metrics().icon;
    return {kPiecePadding, (widget->height() - side) / 2, side, side};
}

void paintText(QPainter *painter, const QWidget *widget, const QString &text, bool hasSign, const QColor &colour)
{
    const Look look = Look::of(widget);
    const int left = kPiecePadding + (hasSign ? look.metrics().icon + kPieceGap : 0);
    const QRect place = widget->rect().adjusted(left, 0, -2, 0);
    painter->setFont(look.font(TextRole::Second));
    painter->setPen(colour);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideMiddle, place.width()));
}

} // namespace

StatusPiece::StatusPiece(const QString &text, std::optional<ui::Icon> icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setText(text);
}

void StatusPiece::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

void StatusPiece::setIcon(std::optional<ui::Icon> icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

QSize StatusPiece::sizeHint() const
{
    return pieceSize(this, m_text, m_icon.has_value());
}

QSize StatusPiece::minimumSizeHint() const
{
    return {2 * kPiecePadding + Look::of(this).metrics().icon, sizeHint().height()};
}

void StatusPiece::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    if (m_icon)
        paintIcon(&painter, *m_icon, signPlace(this, look), look.colours().muted);
    paintText(&painter, this, m_text, m_icon.has_value(), look.colours().muted);
    painter.fillRect(QRect(width() - 1, height() / 4, 1, height() / 2), look.colours().hairline);
}

void StatusPiece::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isLookChange(event))
        updateGeometry();
}

SavedLabel::SavedLabel(QWidget *parent)
    : QWidget(parent)
{
}

void SavedLabel::setSaved(const QTime &at)
{
    //: %1 is a time of day, such as 14:32:07.
    tell(Condition::Saved, tr("Saved %1").arg(at.toString(QStringLiteral("HH:mm:ss"))));
}

void SavedLabel::setNotSaved(const QString &reason)
{
    //: %1 is the reason, such as "the disk is full".
    tell(Condition::NotSaved, tr("Not saved: %1").arg(reason));
}

void SavedLabel::setNeutral(const QString &text)
{
    tell(Condition::Neutral, text);
}

void SavedLabel::tell(Condition condition, const QString &text)
{
    m_condition = condition;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize SavedLabel::sizeHint() const
{
    return pieceSize(this, m_text, m_condition != Condition::Neutral);
}

QSize SavedLabel::minimumSizeHint() const
{
    return sizeHint();
}

void SavedLabel::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    const Colours &c = look.colours();
    QPainter painter(this);
    if (m_condition == Condition::Saved)
        paintIcon(&painter, ui::Icon::Tick, signPlace(this, look), c.ok);
    else if (m_condition == Condition::NotSaved)
        paintState(&painter, State::NoAction, signPlace(this, look), look);
    const QColor colour = m_condition == Condition::Saved ? c.ok : m_condition == Condition::NotSaved ? c.no : c.muted;
    paintText(&painter, this, m_text, m_condition != Condition::Neutral, colour);
    painter.fillRect(QRect(width() - 1, height() / 4, 1, height() / 2), c.hairline);
}

void SavedLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isLookChange(event))
        updateGeometry();
}

} // namespace ctpat::ui
