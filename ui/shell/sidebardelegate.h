// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/sidebarmodel.h"
#include "ui/widgets/look.h"
#include "ui/widgets/state.h"

#include <QStyledItemDelegate>

namespace ctpat::ui {

/// Paints the rows of the sidebar: icon and name with a muted count, or a ring, number, name and counts of findings.
class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setRail(bool rail) { m_rail = rail; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Look &look) const;
    void paintPage(QPainter *painter, const QRect &rect, const SidebarModel::Item &item, bool selected,
                   const Look &look) const;
    void paintCategory(QPainter *painter, const QRect &rect, const SidebarModel::Item &item, bool selected,
                       const Look &look) const;
    [[nodiscard]] int paintCount(QPainter *painter, const QRect &rect, int right, State state, int count,
                                 const Look &look) const;

    bool m_rail = false;
};

} // namespace ctpat::ui
