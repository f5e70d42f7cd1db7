// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visitdelegate.h"

#include "ui/visits/visitlist.h"
#include "ui/widgets/look.h"

#include <QPainter>

namespace ctpat::ui {

void VisitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = Look::of(option.widget);
    const QRect row = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(row, look.colours().sel);
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), look.colours().accent);
    }
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), look.colours().hairline);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(look.colours().accent);
        painter->drawRect(row.adjusted(0, 0, -1, -2));
    }
    const QFont nameFont = look.font(option.state & QStyle::State_Selected ? TextRole::BodyStrong : TextRole::Body);
    const QFontMetrics name(nameFont);
    const QFontMetrics second(look.font(TextRole::Second));
    const int left = row.left() + look.metrics().listPadding;
    const int width = row.right() - left - look.scaled(6);
    const int top = row.top() + (row.height() - name.height() - second.height()) / 2;
    painter->setFont(nameFont);
    painter->setPen(look.colours().text);
    painter->drawText(left, top + name.ascent(), name.elidedText(index.data().toString(), Qt::ElideRight, width));
    painter->setFont(look.font(TextRole::Second));
    painter->setPen(look.colours().muted);
    painter->drawText(left, top + name.height() + second.ascent(),
                      second.elidedText(index.data(VisitList::DetailRole).toString(), Qt::ElideRight, width));
    painter->restore();
}

QSize VisitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Look look = Look::of(option.widget);
    return {look.scaled(180), look.metrics().tallRow};
}

} // namespace ctpat::ui
