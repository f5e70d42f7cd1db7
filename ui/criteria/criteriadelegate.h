// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ctpat::ui {

class Look;
struct CriteriaRow;

/// Paints a criterion: state, number, title in at most two lines; below them chip, state in words, sites that differ,
/// and how much evidence. Headings with their ring of progress. Heights follow the width of the view.
class CriteriaDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const CriteriaRow &row) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Look &look) const;
    void paintCriterion(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFacts(QPainter *painter, const QRect &line, const QModelIndex &index, const QColor &muted,
                    const QColor &strong, const Look &look) const;
};

} // namespace ctpat::ui
