// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentbutton.h"

#include "ui/widgets/look.h"
#include "ui/widgets/statepainter.h"

#include <QEvent>
#include <QFocusEvent>
#include <QFontMetrics>
#include <QPainter>

namespace ctpat::ui {

namespace {

constexpr int kSegmentPadding = 10;
constexpr int kStatePadding = 8;
constexpr int kSignGap = 5;

QString withoutMnemonic(QString label)
{
    return label.remove(QLatin1Char('&'));
}

} // namespace

SegmentButton::SegmentButton(int id, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(id)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::ClickFocus);
}

void SegmentButton::setLabel(const QString &label)
{
    m_label = label;
    setText(withoutMnemonic(label));
    updateGeometry();
    update();
}

void SegmentButton::setState(std::optional<State> state)
{
    m_state = state;
    updateGeometry();
    update();
}

void SegmentButton::setCorners(Corners corners)
{
    m_corners = corners;
    update();
}

bool SegmentButton::hasSign() const
{
    return m_state || !icon().isNull();
}

QSize SegmentButton::sizeHint() const
{
    const Look look = Look::of(this);
    // As wide as when checked, so that choosing moves nothing.
    const QFontMetrics strong(look.font(TextRole::BodyStrong));
    int width = 2 * (m_state ? kStatePadding : kSegmentPadding) + strong.horizontalAdvance(text());
    if (hasSign())
        width += look.metrics().icon + (text().isEmpty() ? 0 : kSignGap);
    return {width, m_state ? look.metrics().action : look.metrics().control};
}

QSize SegmentButton::minimumSizeHint() const
{
    return sizeHint();
}

void SegmentButton::paintGround(QPainter *painter, const Look &look)
{
    const Colours &c = look.colours();
    QColor ground = isEnabled() ? c.button : c.window;
    if (isChecked())
        ground = m_state ? stateGround(*m_state, look) : c.sel;
    if (isEnabled() && (underMouse() || isDown()))
        ground = mixed(ground, c.text, isDown() ? 0.12 : 0.06);
    fillShape(painter, rect(), ground, look, m_corners);
    const bool strong = isChecked() && m_state;
    const QColor edge = !isChecked() ? c.outline : strong ? stateColour(*m_state, look) : c.accent;
    paintEdge(painter, rect(), edge, strong ? look.metrics().outline + 1 : look.metrics().outline, look, m_corners);
    if (hasFocus()) {
        // Inside the outline of a checked answer, which keeps its own colour.
        const int inset = strong ? look.metrics().outline + 1 : 0;
        paintFocusRing(painter, rect().adjusted(inset, inset, -inset, -inset), look, m_corners);
    }
}

void SegmentButton::paintSign(QPainter *painter, const QRect &place, const Look &look)
{
    if (!m_state) {
        icon().paint(painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        return;
    }
    StateInk ink{{}, look.colours().button};
    if (!isChecked())
        ink.shape = isEnabled() ? look.colours().muted : look.colours().hint;
    paintState(painter, *m_state, place, look, ink);
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    const Colours &c = look.colours();
    QPainter painter(this);
    paintGround(&painter, look);

    painter.setFont(look.font(isChecked() ? TextRole::BodyStrong : TextRole::Body));
    const int textWidth = painter.fontMetrics().horizontalAdvance(text());
    const int side = look.metrics().icon;
    const int sign = hasSign() ? side + (text().isEmpty() ? 0 : kSignGap) : 0;
    const int left = (width() - sign - textWidth) / 2;
    if (hasSign())
        paintSign(&painter, QRect(left, (height() - side) / 2, side, side), look);
    painter.setPen(!isEnabled() ? c.hint : isChecked() && !m_state ? c.onSel : c.text);
    painter.drawText(QRect(left + sign, 0, width() - left - sign, height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, m_label);
}

void SegmentButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (isLookChange(event))
        updateGeometry();
}

void SegmentButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    raise();
}

void SegmentButton::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    if (!isChecked())
        lower();
}

} // namespace ctpat::ui
