// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentheader.h"

#include "ui/shell/recentdelegate.h"
#include "ui/widgets/look.h"

#include <QPainter>

namespace ctpat::ui {

QSize RecentHeader::sizeHint() const
{
    return {0, Look::of(this).metrics().row};
}

void RecentHeader::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.colours().hairline);
    painter.setFont(look.font(TextRole::Second));
    painter.setPen(look.colours().muted);
    const RecentColumns columns = RecentColumns::of(rect(), look);
    const auto name = [&](int left, const QString &text) {
        painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    name(columns.member, tr("Member"));
    name(columns.progress, tr("Progress"));
    if (columns.hasDate)
        name(columns.date, tr("Next date"));
}

} // namespace ctpat::ui
