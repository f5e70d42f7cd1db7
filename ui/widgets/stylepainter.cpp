// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stylepainter.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/outline.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace ctpat::ui::stylepainter {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool enabled(const QStyleOption &option)
{
    return has(option, QStyle::State_Enabled);
}

/// Slightly towards Text under the pointer, more while pressed.
QColor touched(const QColor &ground, const QStyleOption &option, const Look &look)
{
    if (!enabled(option))
        return ground;
    if (has(option, QStyle::State_Sunken))
        return mixed(ground, look.colours().text, 0.12);
    return has(option, QStyle::State_MouseOver) ? mixed(ground, look.colours().text, 0.06) : ground;
}

void box(QPainter *painter, const QStyleOption &option, const QColor &ground, const Look &look)
{
    const bool off = !enabled(option);
    fillShape(painter, option.rect, off ? look.colours().window : ground, look);
    if (off)
        paintEdge(painter, option.rect, look.colours().hairline, look.metrics().outline, look);
    else
        paintOutline(painter, option.rect, look, has(option, QStyle::State_HasFocus));
}

void mainButton(QPainter *painter, const QStyleOption &option, const Look &look)
{
    const Colours &c = look.colours();
    const QColor ground = has(option, QStyle::State_Sunken)      ? mixed(c.accent, c.text, 0.20)
                          : has(option, QStyle::State_MouseOver) ? mixed(c.accent, c.text, 0.10)
                                                                 : c.accent;
    fillShape(painter, option.rect, ground, look);
    // On a filled button the ring of the focus would not show: here it lies inside, in the colour of the text.
    if (has(option, QStyle::State_HasFocus))
        paintEdge(painter, option.rect.adjusted(2, 2, -2, -2), c.onAccent, look.metrics().focus, look);
}

void chevron(QPainter *painter, Icon icon, const QRectF &place, const QStyleOption &option, const Look &look)
{
    paintIcon(painter, icon, place, enabled(option) ? look.colours().text : look.colours().hint);
}

QRectF atRight(const QRect &rect, const Look &look)
{
    const double side = look.metrics().icon;
    return {rect.right() - side - 6, rect.center().y() + 0.5 - side / 2, side, side};
}

QRectF squareAtLeft(const QRect &rect)
{
    const int side = std::min(rect.width(), rect.height());
    return QRectF(rect.left(), rect.center().y() - side / 2, side, side);
}

} // namespace

void pushButton(QPainter *painter, const QStyleOption &option, const QWidget *widget, const Look &look)
{
    if (enabled(option) && qobject_cast<const MainButton *>(widget)) {
        mainButton(painter, option, look);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    if (flat) {
        toolButton(painter, option, look);
        return;
    }
    const bool checked = has(option, QStyle::State_On);
    box(painter, option, touched(checked ? look.colours().sel : look.colours().button, option, look), look);
}

void toolButton(QPainter *painter, const QStyleOption &option, const Look &look)
{
    const bool checked = has(option, QStyle::State_On);
    const bool lit = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    if (checked || (lit && enabled(option)))
        fillShape(painter, option.rect, touched(checked ? look.colours().sel : look.colours().base, option, look),
                  look);
    if (checked)
        paintEdge(painter, option.rect, look.colours().accent, look.metrics().outline, look);
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect, look);
}

void field(QPainter *painter, const QStyleOption &option, const Look &look)
{
    const bool readOnly = has(option, QStyle::State_ReadOnly);
    box(painter, option, readOnly ? look.colours().window : look.colours().base, look);
}

void comboBox(QPainter *painter, const QStyleOptionComplex &option, const Look &look)
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    const bool editable = combo && combo->editable;
    box(painter, option, editable ? look.colours().base : touched(look.colours().button, option, look), look);
    chevron(painter, Icon::ChevronDown, atRight(option.rect, look), option, look);
}

void spinBox(QPainter *painter, const QStyleOptionComplex &option, const Look &look)
{
    field(painter, option, look);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QRectF right = atRight(option.rect, look);
    const double side = right.height() * 0.75;
    const QRectF up(right.left(), right.center().y() - side + 1, side, side);
    chevron(painter, Icon::ChevronUp, up, option, look);
    chevron(painter, Icon::ChevronDown, up.translated(0, side - 2), option, look);
}

void checkBox(QPainter *painter, const QStyleOption &option, const Look &look)
{
    const Colours &c = look.colours();
    const QRectF square = squareAtLeft(option.rect);
    const bool on = has(option, QStyle::State_On), partly = has(option, QStyle::State_NoChange);
    fillShape(painter, square, !enabled(option) ? c.window : on ? c.accent : c.base, look);
    const QColor edge = !enabled(option) ? c.hairline : on ? c.accent : c.outline;
    paintEdge(painter, square, edge, look.metrics().outline, look);
    if (on)
        paintIcon(painter, Icon::Tick, square.adjusted(1, 1, -1, -1), enabled(option) ? c.onAccent : c.hint);
    if (partly)
        painter->fillRect(square.adjusted(4, square.height() / 2 - 1, -4, -square.height() / 2 + 1), c.accent);
}

void radioButton(QPainter *painter, const QStyleOption &option, const Look &look)
{
    const Colours &c = look.colours();
    const QRectF circle = squareAtLeft(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool on = has(option, QStyle::State_On);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(!enabled(option) ? c.hairline : on ? c.accent : c.outline, look.metrics().outline));
    painter->setBrush(on && enabled(option) ? c.accent : enabled(option) ? c.base : c.window);
    painter->drawEllipse(circle);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled(option) ? c.onAccent : c.hint);
        painter->drawEllipse(circle.center(), circle.width() / 5, circle.width() / 5);
    }
    painter->restore();
}

void itemRow(QPainter *painter, const QStyleOption &option, const Look &look)
{
    if (has(option, QStyle::State_Selected)) {
        painter->fillRect(option.rect, look.colours().sel);
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
        const bool first = !item || item->viewItemPosition == QStyleOptionViewItem::Beginning ||
                           item->viewItemPosition == QStyleOptionViewItem::OnlyOne ||
                           item->viewItemPosition == QStyleOptionViewItem::Invalid;
        if (first)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), look.colours().accent);
    } else if (has(option, QStyle::State_MouseOver) && enabled(option)) {
        painter->fillRect(option.rect, mixed(look.colours().base, look.colours().text, 0.05));
    }
}

void tab(QPainter *painter, const QStyleOptionTab &option, const Look &look)
{
    const QRect r = option.rect;
    if (has(option, QStyle::State_MouseOver) && !has(option, QStyle::State_Selected))
        painter->fillRect(r, mixed(look.colours().window, look.colours().text, 0.05));
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), look.colours().hairline);
    if (has(option, QStyle::State_Selected))
        painter->fillRect(QRect(r.left() + 8, r.bottom() - 1, r.width() - 16, 2), look.colours().accent);
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, r.adjusted(2, 4, -2, -4), look);
}

void headerSection(QPainter *painter, const QStyleOption &option, const Look &look)
{
    painter->fillRect(option.rect, look.colours().base);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look.colours().hairline);
}

void progress(QPainter *painter, const QStyleOptionProgressBar &option, const Look &look)
{
    const double range = option.maximum - option.minimum;
    const bool busy = range <= 0;
    const double share = busy ? 1.0 : std::clamp((option.progress - option.minimum) / range, 0.0, 1.0);
    const QRectF bar(option.rect.left(), option.rect.center().y() - 2, option.rect.width(), 6);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(look.highContrast() ? QPen(look.colours().text) : QPen(Qt::NoPen));
    painter->setBrush(look.colours().track);
    painter->drawRoundedRect(bar, 3, 3);
    painter->setPen(Qt::NoPen);
    painter->setBrush(busy ? QBrush(look.colours().ring, Qt::BDiagPattern) : QBrush(look.colours().ring));
    painter->drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * share, bar.height())), 3, 3);
    painter->restore();
}

void scrollHandle(QPainter *painter, const QStyleOption &option, const QRect &handle, const Look &look)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const bool lit = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    painter->setBrush(lit ? look.colours().muted : look.colours().outline);
    painter->drawRoundedRect(QRectF(handle).adjusted(3, 3, -3, -3), 3, 3);
    painter->restore();
}

} // namespace ctpat::ui::stylepainter
