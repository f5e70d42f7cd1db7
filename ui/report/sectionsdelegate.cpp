// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sectionsdelegate.h"

#include "ui/report/sectionsmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/outline.h"
#include "ui/widgets/statepainter.h"

#include <QPainter>

namespace ctpat::ui {

namespace {

constexpr int gap = 8;
constexpr int currentEdge = 3;

} // namespace

QSize SectionsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {0, Look::of(option.widget).metrics().row};
}

void SectionsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = Look::of(option.widget);
    const Colours &c = look.colours();
    const QRect &rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool inverted = selected && look.highContrast();
    painter->save();
    if (selected) {
        painter->fillRect(rect, c.sel);
        painter->fillRect(QRect(rect.left(), rect.top(), currentEdge, rect.height()), c.accent);
    }
    if (option.state & QStyle::State_HasFocus)
        paintEdge(painter, rect.adjusted(1, 1, -1, -1), c.accent, 1, look);
    const int side = look.metrics().icon;
    QRect line = rect.adjusted(look.metrics().listPadding, 0, -look.metrics().listPadding, 0);
    const QRectF shape(line.left(), line.center().y() - side / 2.0, side, side);
    const auto mark = static_cast<SectionsModel::Mark>(index.data(SectionsModel::MarkRole).toInt());
    const StateInk ink = inverted ? StateInk{c.onSel, c.sel} : StateInk{};
    if (mark == SectionsModel::Mark::Fine)
        paintIcon(painter, Icon::Tick, shape, inverted ? c.onSel : c.muted);
    else
        paintState(painter, mark == SectionsModel::Mark::Blocks ? State::NoAction : State::NoRecommendation, shape,
                   look, ink);
    line.setLeft(line.left() + side + gap);
    painter->setFont(look.font(TextRole::Second));
    painter->setPen(inverted ? c.onSel : c.muted);
    const int page = index.data(SectionsModel::PageRole).toInt();
    const QString number = page < 0 ? QString() : QString::number(page + 1);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, number);
    line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(number) - gap);
    painter->setFont(look.font(selected ? TextRole::BodyStrong : TextRole::Body));
    painter->setPen(inverted ? c.onSel : c.text);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

} // namespace ctpat::ui
