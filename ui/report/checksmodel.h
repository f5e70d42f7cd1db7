// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issuing/check.h"

#include <QAbstractListModel>

namespace ctpat::ui {

/// What blocks signing, then a heading, then what is worth a look.
class ChecksModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        HeadingRole = Qt::UserRole, ///< whether the row is the heading
        BlocksRole,
        LinkRole,   ///< what the row's link says
        DetailRole, ///< of the heading: how many follow
    };

    using QAbstractListModel::QAbstractListModel;

    /// @param checks blockers first.
    void setChecks(const std::vector<Check> &checks);
    /// Null for the heading.
    [[nodiscard]] const Check *check(const QModelIndex &index) const;
    /// The row of the same check as @p check, else -1.
    [[nodiscard]] int rowOf(const Check &check) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] int headingRow() const;
    [[nodiscard]] QVariant headingData(int role) const;

    std::vector<Check> m_checks;
    int m_blockers = 0;
};

} // namespace ctpat::ui
