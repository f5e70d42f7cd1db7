// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/peopletable.h"

#include "ui/widgets/look.h"
#include "ui/widgets/peoplemodel.h"

#include <QHeaderView>

namespace ctpat::ui {

PeopleTable::PeopleTable(PeopleModel *model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("peopleTable"));
    setAccessibleName(tr("People met"));
    setModel(model);
    setItemDelegateForColumn(PeopleModel::Role, new RoleDelegate(this));
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionMode(SingleSelection);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    for (const int column : {PeopleModel::Name, PeopleModel::Title, PeopleModel::Organization, PeopleModel::Role})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    for (const int column : {PeopleModel::Opening, PeopleModel::Tour, PeopleModel::Closing})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    applyLook();
}

void PeopleTable::setPresenceVisible(bool visible)
{
    for (const int column : {PeopleModel::Opening, PeopleModel::Tour, PeopleModel::Closing})
        setColumnHidden(column, !visible);
}

void PeopleTable::editName(int row)
{
    const QModelIndex name = model()->index(row, PeopleModel::Name);
    setFocus();
    setCurrentIndex(name);
    edit(name);
}

void PeopleTable::applyLook()
{
    verticalHeader()->setDefaultSectionSize(Look::of(this).metrics().row);
}

void PeopleTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (isLookChange(event))
        applyLook();
}

} // namespace ctpat::ui
