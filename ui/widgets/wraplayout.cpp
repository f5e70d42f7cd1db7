// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wraplayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ctpat::ui {

WrapLayout::WrapLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

WrapLayout::~WrapLayout()
{
    for (const Entry &entry : m_entries)
        delete entry.item;
}

void WrapLayout::addStretched(QWidget *widget)
{
    addWidget(widget);
    m_entries.back().stretched = true;
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_entries.push_back({item, false});
}

int WrapLayout::count() const
{
    return static_cast<int>(m_entries.size());
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_entries[static_cast<size_t>(index)].item : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_entries.erase(m_entries.begin() + index);
    return item;
}

int WrapLayout::placeRow(const std::vector<const Entry *> &row, const QRect &rect, int y, bool place) const
{
    int used = (static_cast<int>(row.size()) - 1) * spacing();
    int height = 0;
    int stretched = 0;
    for (const Entry *entry : row) {
        const QSize size = entry->item->sizeHint();
        used += std::min(size.width(), rect.width());
        height = std::max(height, size.height());
        stretched += entry->stretched ? 1 : 0;
    }
    int x = rect.x();
    for (const Entry *entry : row) {
        QSize size = entry->item->sizeHint();
        size.setWidth(std::min(size.width(), rect.width()));
        if (entry->stretched)
            size.setWidth(size.width() + std::max(0, rect.width() - used) / stretched);
        const QRect at(x, y + (height - size.height()) / 2, size.width(), size.height());
        if (place)
            entry->item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, at));
        x += size.width() + spacing();
    }
    return height;
}

int WrapLayout::arrange(const QRect &whole, bool place) const
{
    const QRect rect = whole.marginsRemoved(contentsMargins());
    int y = rect.y();
    int used = 0;
    std::vector<const Entry *> row;
    const auto endRow = [&] {
        if (row.empty())
            return;
        y += placeRow(row, rect, y, place) + spacing();
        row.clear();
        used = 0;
    };
    for (const Entry &entry : m_entries) {
        if (entry.item->isEmpty())
            continue;
        const int width = entry.item->sizeHint().width();
        if (!row.empty() && used + width > rect.width())
            endRow();
        row.push_back(&entry);
        used += width + spacing();
    }
    endRow();
    const int bottom = std::max(rect.y(), y - spacing());
    return bottom - whole.y() + contentsMargins().bottom();
}

int WrapLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize WrapLayout::sizeHint() const
{
    QSize size;
    for (const Entry &entry : m_entries) {
        if (entry.item->isEmpty())
            continue;
        const QSize hint = entry.item->sizeHint();
        size = QSize(size.width() + hint.width() + spacing(), std::max(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize WrapLayout::minimumSize() const
{
    QSize least;
    for (const Entry &entry : m_entries) {
        if (!entry.item->isEmpty())
            least = least.expandedTo(entry.item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

} // namespace ctpat::ui
