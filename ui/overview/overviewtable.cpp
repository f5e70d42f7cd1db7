// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewtable.h"

#include "ui/overview/overviewdelegate.h"
#include "ui/overview/overviewmodel.h"
#include "ui/widgets/look.h"

#include <algorithm>

namespace ctpat::ui {

namespace {

constexpr int kLeastBar = 132;
constexpr int kCategoryWidth = 280;
constexpr int kLeastCategory = 200;
constexpr int kFindingsWidth = 92;
constexpr int kNextWidth = 148;

} // namespace

OverviewTable::OverviewTable(QWidget *parent)
    : GroupedTable(tr("Progress by category"), parent)
    , m_model(new OverviewModel(this))
{
    setObjectName(QStringLiteral("overviewTable"));
    setItemDelegate(new OverviewDelegate(this));
    setModel(m_model);
    connect(this, &GroupedTable::cellChosen, this, &OverviewTable::choose);
}

void OverviewTable::setFigures(const OverviewFigures &figures)
{
    const int before = currentCategory();
    m_model->setFigures(figures);
    arrange();
    setCurrentCategory(before);
}

int OverviewTable::currentCategory() const
{
    return currentIndex().isValid() ? m_model->row(currentIndex().row()).category : 0;
}

void OverviewTable::setCurrentCategory(int category)
{
    if (category > 0 && category == currentCategory())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const OverviewRow &shown = m_model->row(row);
        if (!shown.isHeading() && (category == 0 || shown.category == category)) {
            setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
}

QSize OverviewTable::minimumSizeHint() const
{
    const Look look = Look::of(this);
    return {look.scaled(kLeastCategory + kLeastBar + kFindingsWidth), 4 * look.metrics().row};
}

/// Columns share the width; where bars side by side would be too short to read, one bar stands for all visits.
void OverviewTable::arrangeColumns(const Look &look)
{
    const int width = viewport()->width();
    const int least = look.scaled(kLeastBar);
    const auto visits = static_cast<int>(m_model->overview().visits.size());
    const bool hasNext = width >= look.scaled(kLeastCategory + 2 * kLeastBar + kFindingsWidth + kNextWidth);
    const int others = look.scaled(kFindingsWidth) + (hasNext ? look.scaled(kNextWidth) : 0);
    const bool together = visits == 0 || (width - others - look.scaled(kLeastCategory)) / visits < least;
    m_model->setTogether(together);
    const int bars = together ? 1 : visits;
    const int category =
        std::clamp(width - others - bars * least, look.scaled(kLeastCategory), look.scaled(kCategoryWidth));
    setColumnWidth(0, category);
    for (int column = 1; column <= bars; ++column)
        setColumnWidth(column, std::max(least, (width - others - category) / bars));
    setColumnWidth(bars + 1, look.scaled(kFindingsWidth));
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnHidden(column, m_model->kindOf(column) == OverviewModel::Kind::Next && !hasNext);
}

int OverviewTable::rowHeightOf(const Look &look) const
{
    return look.metrics().row + look.scaled(4);
}

void OverviewTable::choose(const QModelIndex &index)
{
    const OverviewRow &row = m_model->row(index.row());
    const bool next = m_model->kindOf(index.column()) == OverviewModel::Kind::Next && !row.next.isEmpty();
    Q_EMIT categoryChosen(row.category, next ? row.nextAt : m_model->visitAt(index.column()),
                          next ? row.next : QString());
}

} // namespace ctpat::ui
