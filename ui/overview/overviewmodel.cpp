// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewmodel.h"

#include "ui/widgets/groupedtable.h"

namespace ctpat::ui {

void OverviewModel::setFigures(const OverviewFigures &figures)
{
    if (figures == m_figures)
        return;
    const bool sameShape =
        figures.rows.size() == m_figures.rows.size() && figures.visits.size() == m_figures.visits.size();
    if (sameShape) {
        // The row that is current stays so.
        m_figures = figures;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_figures = figures;
    endResetModel();
}

void OverviewModel::setTogether(bool together)
{
    if (together == m_together)
        return;
    beginResetModel();
    m_together = together;
    endResetModel();
}

int OverviewModel::barCount() const
{
    return m_together ? 1 : static_cast<int>(m_figures.visits.size());
}

OverviewModel::Kind OverviewModel::kindOf(int column) const
{
    if (column == 0)
        return Kind::Category;
    if (column <= barCount())
        return Kind::Visit;
    return column == barCount() + 1 ? Kind::Findings : Kind::Next;
}

const Figures &OverviewModel::figuresAt(int row, int column) const
{
    const OverviewRow &shown = this->row(row);
    return m_together ? shown.all : shown.visits[static_cast<size_t>(column - 1)];
}

Uuid OverviewModel::visitAt(int column) const
{
    if (m_together || kindOf(column) != Kind::Visit)
        return {};
    return m_figures.visits[static_cast<size_t>(column - 1)].visit;
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.rows.size());
}

int OverviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : barCount() + 3;
}

QString OverviewModel::textAt(const QModelIndex &index) const
{
    const OverviewRow &shown = row(index.row());
    switch (kindOf(index.column())) {
    case Kind::Category:
        return shown.isHeading() ? shown.title : QStringLiteral("%1 %2").arg(shown.category).arg(shown.title);
    case Kind::Visit: {
        const Figures &figures = figuresAt(index.row(), index.column());
        if (figures.total() == 0)
            return {};
        //: how many answers are given, of how many
        return tr("%1 of %2").arg(figures.answered()).arg(figures.total());
    }
    case Kind::Findings: {
        QStringList parts;
        if (shown.actions > 0)
            parts += tr("%n action(s)", nullptr, shown.actions);
        if (shown.recommendations > 0)
            parts += tr("%n recommendation(s)", nullptr, shown.recommendations);
        return parts.join(QStringLiteral(", "));
    }
    case Kind::Next:
        if (shown.left > 1) {
            //: the next criterion to look at, and how many answers are left after it: "6.6 and 1 more"
            return tr("%1 and %n more", nullptr, shown.left - 1).arg(shown.next);
        }
        return shown.next;
    }
    return {};
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == GroupedTable::HeadingRole)
        return row(index.row()).isHeading();
    if (row(index.row()).isHeading() && index.column() > 0)
        return {};
    if (role == Qt::DisplayRole)
        return textAt(index);
    if (role != Qt::AccessibleTextRole)
        return {};
    const QString text = textAt(index);
    if (kindOf(index.column()) == Kind::Visit) {
        const Figures &figures = figuresAt(index.row(), index.column());
        //: for screen readers, of a bar: "3 of 5 answered, 2 yes, 1 no"
        return tr("%1 answered, %2 yes, %3 no").arg(text).arg(figures.yes + figures.bestPractice).arg(figures.no);
    }
    return text;
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (kindOf(section)) {
    case Kind::Category:
        return tr("Category");
    case Kind::Visit:
        return m_together ? tr("All visits") : m_figures.visits[static_cast<size_t>(section - 1)].name;
    case Kind::Findings:
        return tr("Findings");
    case Kind::Next:
        return tr("Next to look at");
    }
    return {};
}

Qt::ItemFlags OverviewModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || row(index.row()).isHeading())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace ctpat::ui
