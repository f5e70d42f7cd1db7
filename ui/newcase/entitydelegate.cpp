// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newcase/entitydelegate.h"

#include "ui/widgets/look.h"

#include <QPainter>

namespace ctpat::ui {

namespace {

void paintMark(QPainter *painter, const QRectF &place, bool chosen, const Look &look)
{
    painter->setBrush(look.colours().base);
    painter->setPen(QPen(chosen ? look.colours().accent : look.colours().outline, chosen ? 2 : 1));
    painter->drawEllipse(place.adjusted(1, 1, -1, -1));
    if (!chosen)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(look.colours().accent);
    painter->drawEllipse(place.center(), place.width() / 4, place.height() / 4);
}

} // namespace

void EntityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = Look::of(option.widget);
    const bool chosen = option.state & QStyle::State_Selected;
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen) {
        painter->fillRect(row, look.colours().sel);
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), look.colours().accent);
    }
    const int size = look.metrics().icon;
    const int left = row.left() + look.metrics().listPadding;
    paintMark(painter, QRectF(left, row.center().y() - size / 2.0, size, size), chosen, look);
    const QString count = index.data(CountRole).toString();
    const QFont second = look.font(TextRole::Second);
    const int countWidth = QFontMetrics(second).horizontalAdvance(count);
    const int right = row.right() - look.metrics().listPadding;
    painter->setFont(second);
    painter->setPen(look.colours().muted);
    painter->drawText(QRect(right - countWidth, row.top(), countWidth + 1, row.height()), Qt::AlignVCenter, count);
    const QFont body = look.font(chosen ? TextRole::BodyStrong : TextRole::Body);
    const int text = left + size + look.scaled(8);
    const int width = right - countWidth - look.scaled(8) - text;
    painter->setFont(body);
    painter->setPen(chosen ? look.colours().onSel : look.colours().text);
    painter->drawText(QRect(text, row.top(), width, row.height()), Qt::AlignVCenter,
                      QFontMetrics(body).elidedText(index.data().toString(), Qt::ElideRight, width));
    painter->restore();
}

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Look look = Look::of(option.widget);
    return {look.scaled(260), look.metrics().row};
}

} // namespace ctpat::ui
