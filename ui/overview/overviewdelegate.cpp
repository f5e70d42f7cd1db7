// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewdelegate.h"

#include "ui/overview/overviewmodel.h"
#include "ui/widgets/cellpainter.h"

namespace ctpat::ui {

namespace {

constexpr int kCountSide = 12;

void paintCategory(CellPainter &cell, const OverviewRow &row)
{
    cell.ring(row.all.total() > 0 ? double(row.all.answered()) / row.all.total() : 0.0);
    cell.figure(QString::number(row.category), QStringLiteral("12"));
    cell.text(row.title, cell.ink());
}

void paintFigures(CellPainter &cell, const Figures &figures, const QString &words)
{
    if (figures.total() == 0)
        return;
    cell.bar({{State::Yes, figures.yes},
              {State::BestPractice, figures.bestPractice},
              {State::NoAction, figures.no},
              {State::NotApplicable, figures.notApplicable},
              {State::NotVerified, figures.notVerified},
              {State::NotLookedAt, figures.notLookedAt}},
             words, OverviewModel::tr("%1 of %2").arg(QStringLiteral("00"), QStringLiteral("00")));
}

void paintFindings(CellPainter &cell, const OverviewRow &row)
{
    for (const auto &[state, count] :
         {std::pair{State::NoAction, row.actions}, std::pair{State::NoRecommendation, row.recommendations}}) {
        if (count == 0)
            continue;
        cell.state(state, cell.look().scaled(kCountSide));
        cell.word(QString::number(count), cell.muted(), TextRole::Second);
    }
}

} // namespace

void OverviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const OverviewModel *>(index.model());
    const OverviewRow &row = model->row(index.row());
    CellPainter cell(painter, option, index);
    if (row.isHeading()) {
        cell.heading(row.title);
        return;
    }
    switch (model->kindOf(index.column())) {
    case OverviewModel::Kind::Category:
        paintCategory(cell, row);
        break;
    case OverviewModel::Kind::Visit:
        paintFigures(cell, model->figuresAt(index.row(), index.column()), index.data().toString());
        break;
    case OverviewModel::Kind::Findings:
        paintFindings(cell, row);
        break;
    case OverviewModel::Kind::Next:
        cell.text(index.data().toString(), cell.muted());
        break;
    }
}

} // namespace ctpat::ui
