// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/groupedtable.h"

#include "ui/widgets/look.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace ctpat::ui {

GroupedTable::GroupedTable(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::clicked, this, &GroupedTable::choose);
}

void GroupedTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &GroupedTable::arrange);
}

void GroupedTable::arrange()
{
    if (m_arranging || !model())
        return;
    const QScopedValueRollback<bool> arranging(m_arranging, true);
    const Look look = Look::of(this);
    arrangeColumns(look);
    clearSpans();
    for (int row = 0; row < model()->rowCount(); ++row) {
        const bool heading = model()->index(row, 0).data(HeadingRole).toBool();
        setRowHeight(row, heading ? look.metrics().heading : rowHeightOf(look));
        if (heading && model()->columnCount() > 1)
            setSpan(row, 0, 1, model()->columnCount());
    }
}

void GroupedTable::choose(const QModelIndex &index)
{
    if (index.isValid() && (index.flags() & Qt::ItemIsEnabled))
        Q_EMIT cellChosen(index);
}

void GroupedTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void GroupedTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void GroupedTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (isLookChange(event))
        arrange();
}

} // namespace ctpat::ui
