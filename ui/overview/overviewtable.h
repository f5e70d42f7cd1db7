// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overviewrows.h"
#include "ui/widgets/groupedtable.h"

namespace ctpat::ui {

class OverviewModel;

/// Categories and visits with their bars. A click, or Enter, goes to the criteria behind a cell.
class OverviewTable final : public GroupedTable
{
    Q_OBJECT

public:
    explicit OverviewTable(QWidget *parent = nullptr);

    void setFigures(const OverviewFigures &figures);
    void setCurrentCategory(int category);
    [[nodiscard]] int currentCategory() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// @param visit null where the cell is of no visit.
    /// @param criterion the next to look at, where that was chosen; else empty.
    void categoryChosen(int category, const ctpat::Uuid &visit, const QString &criterion);

protected:
    void arrangeColumns(const Look &look) override;
    [[nodiscard]] int rowHeightOf(const Look &look) const override;

private:
    void choose(const QModelIndex &index);

    OverviewModel *m_model;
};

} // namespace ctpat::ui
