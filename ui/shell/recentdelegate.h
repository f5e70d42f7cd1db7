// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ctpat::ui {

class Look;

/// Where the columns of Home's list begin, for its rows and its header alike.
struct RecentColumns
{
    int member = 0;
    int progress = 0;
    int date = 0;
    bool hasDate = false; ///< a narrow list has no room for it

    [[nodiscard]] static RecentColumns of(const QRect &row, const Look &look);
};

/// A row of Home: ring, member with kind below, progress with the day it was opened, the next date.
class RecentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ctpat::ui
