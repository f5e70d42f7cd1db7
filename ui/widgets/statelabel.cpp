// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statelabel.h"

#include "ui/widgets/look.h"
#include "ui/widgets/statepainter.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace ctpat::ui {

namespace {

constexpr int kStateGap = 6;

} // namespace

StateLabel::StateLabel(State state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    describe();
}

void StateLabel::setState(State state)
{
    m_state = state;
    describe();
}

void StateLabel::setText(const QString &text)
{
    m_text = text;
    describe();
}

QString StateLabel::text() const
{
    return m_text.isEmpty() ? stateWord(m_state) : m_text;
}

void StateLabel::describe()
{
    const QString word = stateWord(m_state);
    setToolTip(m_text.isEmpty() ? QString() : word);
    //: A text and the state it stands in, such as "A-04, No, action required".
    setAccessibleName(m_text.isEmpty() ? word : tr("%1, %2").arg(m_text, word));
    updateGeometry();
    update();
}

QSize StateLabel::sizeHint() const
{
    const Look look = Look::of(this);
    const QFontMetrics metrics(look.font(TextRole::Body));
    const int side = look.metrics().icon;
    return {side + kStateGap + metrics.horizontalAdvance(text()) + 1, std::max(side, metrics.height())};
}

QSize StateLabel::minimumSizeHint() const
{
    const int side = Look::of(this).metrics().icon;
    return {side, sizeHint().height()};
}

void StateLabel::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    const int side = look.metrics().icon;
    QPainter painter(this);
    paintState(&painter, m_state, QRectF(0, (height() - side) / 2, side, side), look);
    painter.setFont(look.font(TextRole::Body));
    painter.setPen(look.colours().text);
    const QRect place = rect().adjusted(side + kStateGap, 0, 0, 0);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

void StateLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isLookChange(event))
        updateGeometry();
}

} // namespace ctpat::ui
