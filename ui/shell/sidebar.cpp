// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/shell/sidebardelegate.h"
#include "ui/shell/sidebarmodel.h"
#include "ui/widgets/look.h"

namespace ctpat::ui {

Sidebar::Sidebar(CaseSession &session, QWidget *parent)
    : QListView(parent)
    , m_model(new SidebarModel(session, this))
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Pages of the case"));
    setModel(m_model);
    setItemDelegate(new SidebarDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(m_model, &QAbstractItemModel::modelReset, this, &Sidebar::applyLook);
    applyLook();
}

void Sidebar::setRail(bool rail)
{
    if (m_rail == rail)
        return;
    m_rail = rail;
    static_cast<SidebarDelegate *>(itemDelegate())->setRail(rail);
    applyLook();
}

void Sidebar::applyLook()
{
    const Look look = Look::of(this);
    setFixedWidth(look.scaled(m_rail ? 56 : 232));
    // A rail shows pages: a ring without its name says nothing, and the list of criteria has the categories.
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHidden(row, m_rail && m_model->item(row).kind != SidebarModel::Kind::Page);
    QPalette ground = palette();
    ground.setColor(QPalette::Base, look.colours().window);
    viewport()->setPalette(ground);
    scheduleDelayedItemsLayout();
}

void Sidebar::setPlace(const Place &place)
{
    Place shown = place;
    if (m_rail)
        shown.category = 0;
    const int row = m_model->rowOf(shown);
    if (row < 0 || row == currentIndex().row())
        return;
    m_marking = true;
    setCurrentIndex(m_model->index(row));
    m_marking = false;
}

void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_marking)
        Q_EMIT placeWanted(m_model->item(current.row()).place);
}

void Sidebar::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (isLookChange(event))
        applyLook();
}

QSize Sidebar::sizeHint() const
{
    return {width(), 400};
}

} // namespace ctpat::ui
