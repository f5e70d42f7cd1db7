// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/criteria/criteriarow.h"

#include <QAbstractListModel>

namespace ctpat::ui {

/// The list of criteria with their headings. Headings can neither be chosen nor reached by key.
class CriteriaModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        RowRole = Qt::UserRole + 1, ///< CriteriaRow
        StateRole,                  ///< int: State
        StateWordRole               ///< QString: "No · 1 action"
    };

    explicit CriteriaModel(QObject *parent = nullptr);

    /// Rows that stay in place are updated in place, so that the view keeps its selection.
    void setRows(std::vector<CriteriaRow> rows);
    [[nodiscard]] const std::vector<CriteriaRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] static QString stateText(const CriteriaRow &row);
    [[nodiscard]] static QString title(const CriteriaRow &row);
    /// Everything that the row paints, in words.
    [[nodiscard]] static QString spoken(const CriteriaRow &row);

    std::vector<CriteriaRow> m_rows;
};

} // namespace ctpat::ui
