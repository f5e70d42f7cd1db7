// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ctpat::ui {

/// An entity group to choose from: a round mark as of a radio button, the name, how many criteria at the right.
class EntityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role
    {
        CodeRole = Qt::UserRole + 1, ///< QString: the code of the group
        CountRole                    ///< QString: "94 criteria"
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ctpat::ui
