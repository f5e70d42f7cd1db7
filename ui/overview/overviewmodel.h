// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overviewrows.h"

#include <QAbstractTableModel>

namespace ctpat::ui {

/// The categories with a bar for each visit, or one bar for all visits where they would not fit side by side.
class OverviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind
    {
        Category,
        Visit,
        Findings,
        Next
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const OverviewFigures &figures);
    void setTogether(bool together);
    [[nodiscard]] const OverviewFigures &overview() const { return m_figures; }
    [[nodiscard]] const OverviewRow &row(int row) const { return m_figures.rows[static_cast<size_t>(row)]; }
    [[nodiscard]] Kind kindOf(int column) const;
    /// What a column of bars counts in @p row.
    [[nodiscard]] const Figures &figuresAt(int row, int column) const;
    /// Null where a column is not of one visit.
    [[nodiscard]] Uuid visitAt(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] int barCount() const;
    [[nodiscard]] QString textAt(const QModelIndex &index) const;

    OverviewFigures m_figures;
    bool m_together = false;
};

} // namespace ctpat::ui
