// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentdelegate.h"

#include "ui/shell/recentcases.h"
#include "ui/widgets/look.h"
#include "ui/widgets/statepainter.h"

#include <QLocale>
#include <QPainter>
#include <QSortFilterProxyModel>

namespace ctpat::ui {

namespace {

const RecentCase &caseOf(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(index.model());
    const QModelIndex source = proxy ? proxy->mapToSource(index) : index;
    return qobject_cast<const RecentCases *>(source.model())->at(source.row());
}

void drawLines(QPainter *painter, const QRect &rect, const QString &first, const QString &second, bool strong,
               const Look &look)
{
    const QFont firstFont = look.font(strong ? TextRole::BodyStrong : TextRole::Body);
    const QFont secondFont = look.font(TextRole::Second);
    const QFontMetrics firstMetrics(firstFont);
    const QFontMetrics secondMetrics(secondFont);
    const int top = rect.top() + (rect.height() - firstMetrics.height() - secondMetrics.height()) / 2;
    painter->setFont(firstFont);
    painter->setPen(look.colours().text);
    painter->drawText(rect.left(), top + firstMetrics.ascent(),
                      firstMetrics.elidedText(first, Qt::ElideRight, rect.width()));
    painter->setFont(secondFont);
    painter->setPen(look.colours().muted);
    painter->drawText(rect.left(), top + firstMetrics.height() + secondMetrics.ascent(),
                      secondMetrics.elidedText(second, Qt::ElideRight, rect.width()));
}

} // namespace

RecentColumns RecentColumns::of(const QRect &row, const Look &look)
{
    const bool wide = row.width() > look.scaled(560);
    RecentColumns columns;
    columns.member = row.left() + look.scaled(58);
    columns.progress = wide ? row.left() + row.width() * 57 / 100 : row.right() - look.scaled(150);
    columns.date = wide ? row.left() + row.width() * 79 / 100 : row.right();
    columns.hasDate = wide;
    return columns;
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = Look::of(option.widget);
    const RecentCase &recent = caseOf(index);
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(row, look.colours().sel);
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), look.colours().accent);
    }
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), look.colours().hairline);
    const int ring = look.scaled(26);
    paintProgressRing(painter, QRectF(row.left() + look.scaled(18), row.center().y() - ring / 2.0, ring, ring),
                      recent.share(), look);
    const auto [left, progress, date, wide] = RecentColumns::of(row, look);
    drawLines(painter, QRect(left, row.top(), progress - left - 12, row.height()), recent.member, recent.description,
              true, look);
    drawLines(painter, QRect(progress, row.top(), date - progress - 12, row.height()),
              RecentCases::tr("%1 of %2 answers").arg(recent.answered).arg(recent.total),
              RecentCases::tr("opened %1").arg(QLocale().toString(recent.opened.date(), QLocale::ShortFormat)), false,
              look);
    if (wide) {
        const QString next =
            recent.nextDate.isValid() ? QLocale().toString(recent.nextDate, QLocale::ShortFormat) : QStringLiteral("–");
        drawLines(painter, QRect(date, row.top(), row.right() - date - 12, row.height()), next,
                  recent.nextDate.isValid() ? RecentCases::tr("Planned release") : QString(), false, look);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(look.colours().accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -1.5));
    }
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Look look = Look::of(option.widget);
    return {look.scaled(300), look.metrics().tallRow + look.scaled(12)};
}

} // namespace ctpat::ui
