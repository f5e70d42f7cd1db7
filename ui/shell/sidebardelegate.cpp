// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebardelegate.h"

#include "ui/widgets/statepainter.h"

#include <QPainter>

namespace ctpat::ui {

namespace {

/// From the design: what lies left of a page's icon, and of a category's ring.
constexpr int pageIndent = 18;
constexpr int categoryIndent = 22;

void drawText(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft)
{
    painter->setFont(font);
    painter->setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

QFont strong(const QFont &font, bool on)
{
    QFont result = font;
    result.setWeight(on ? QFont::DemiBold : QFont::Normal);
    return result;
}

} // namespace

void SidebarDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Look &look) const
{
    const QRect row = option.rect.adjusted(look.scaled(6), 0, -look.scaled(6), 0);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.colours().sel);
        painter->drawRoundedRect(row, look.metrics().radius, look.metrics().radius);
        painter->fillRect(QRect(row.left(), row.top() + 4, 3, row.height() - 8), look.colours().accent);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(look.colours().accent, 1));
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), look.metrics().radius,
                                 look.metrics().radius);
    }
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = Look::of(option.widget);
    const auto *model = qobject_cast<const SidebarModel *>(index.model());
    const SidebarModel::Item &item = model->item(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option, look);
    const bool selected = option.state & QStyle::State_Selected;
    if (item.kind == SidebarModel::Kind::FocusArea) {
        if (!m_rail)
            drawText(painter, option.rect.adjusted(look.scaled(categoryIndent), 0, -8, 0), item.text,
                     look.font(TextRole::Second), look.colours().muted);
    } else if (item.kind == SidebarModel::Kind::Page) {
        paintPage(painter, option.rect, item, selected, look);
    } else {
        paintCategory(painter, option.rect, item, selected, look);
    }
    painter->restore();
}

void SidebarDelegate::paintPage(QPainter *painter, const QRect &rect, const SidebarModel::Item &item, bool selected,
                                const Look &look) const
{
    const int size = look.metrics().icon;
    const QColor ink = selected ? look.colours().onSel : look.colours().text;
    if (m_rail) {
        paintIcon(painter, item.icon,
                  QRectF(rect.center().x() - size / 2.0, rect.center().y() - size / 2.0, size, size), ink);
        return;
    }
    const int left = rect.left() + look.scaled(pageIndent);
    paintIcon(painter, item.icon, QRectF(left, rect.center().y() - size / 2.0, size, size), ink);
    int right = rect.right() - look.scaled(14);
    if (!item.detail.isEmpty()) {
        const int width = QFontMetrics(look.font(TextRole::Second)).horizontalAdvance(item.detail);
        drawText(painter, QRect(right - width, rect.top(), width + 1, rect.height()), item.detail,
                 look.font(TextRole::Second), look.colours().muted, Qt::AlignRight);
        right -= width + look.scaled(8);
    }
    const int text = left + size + look.scaled(8);
    drawText(painter, QRect(text, rect.top(), right - text, rect.height()), item.text,
             strong(look.font(TextRole::Body), selected), ink);
}

int SidebarDelegate::paintCount(QPainter *painter, const QRect &rect, int right, State state, int count,
                                const Look &look) const
{
    if (count == 0)
        return right;
    const QFont font = look.font(TextRole::Chip);
    const QString text = QString::number(count);
    const int width = QFontMetrics(font).horizontalAdvance(text);
    drawText(painter, QRect(right - width, rect.top(), width + 1, rect.height()), text, font, look.colours().muted);
    const int size = look.scaled(11);
    paintState(painter, state, QRectF(right - width - size - 4, rect.center().y() - size / 2.0, size, size), look);
    return right - width - size - look.scaled(10);
}

void SidebarDelegate::paintCategory(QPainter *painter, const QRect &rect, const SidebarModel::Item &item, bool selected,
                                    const Look &look) const
{
    const int size = look.metrics().icon;
    const QColor ink = selected ? look.colours().onSel : look.colours().text;
    const int left = m_rail ? rect.center().x() - size / 2 : rect.left() + look.scaled(categoryIndent);
    paintProgressRing(painter, QRectF(left, rect.center().y() - size / 2.0, size, size), item.share, look);
    if (m_rail)
        return;
    int right = rect.right() - look.scaled(14);
    right = paintCount(painter, rect, right, State::NoRecommendation, item.recommendations, look);
    right = paintCount(painter, rect, right, State::NoAction, item.actions, look);
    const QFont font = strong(look.font(TextRole::Body), selected);
    const int number = left + size + look.scaled(7);
    const int numberWidth = QFontMetrics(font).horizontalAdvance(QStringLiteral("12"));
    drawText(painter, QRect(number, rect.top(), numberWidth, rect.height()), item.number, font, ink);
    const int text = number + numberWidth + look.scaled(6);
    drawText(painter, QRect(text, rect.top(), right - text, rect.height()), item.text, font, ink);
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = Look::of(option.widget);
    const auto *model = qobject_cast<const SidebarModel *>(index.model());
    const bool page = model->item(index.row()).kind == SidebarModel::Kind::Page;
    return {look.scaled(m_rail ? 56 : 232), page ? look.metrics().sidebarRow : look.metrics().categoryRow};
}

} // namespace ctpat::ui
