// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/criterialist.h"

#include "ui/criteria/criteriadelegate.h"
#include "ui/criteria/criteriamodel.h"
#include "ui/widgets/look.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace ctpat::ui {

namespace {

CriteriaRow rowOf(const QModelIndex &index)
{
    return index.data(CriteriaModel::RowRole).value<CriteriaRow>();
}

} // namespace

CriteriaList::CriteriaList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new CriteriaDelegate(this));
    setFrameStyle(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setObjectName(QStringLiteral("criteriaList"));
    setAccessibleName(tr("Criteria"));
    connect(this, &QAbstractItemView::clicked, this, &CriteriaList::criterionEntered);
}

bool CriteriaList::moveBy(int step)
{
    for (int row = currentIndex().row() + step; row >= 0 && row < model()->rowCount(); row += step) {
        const QModelIndex next = model()->index(row, 0);
        if (!rowOf(next).isCriterion())
            continue;
        setCurrentIndex(next);
        return true;
    }
    return false;
}

QString CriteriaList::currentCriterion() const
{
    return currentIndex().isValid() ? rowOf(currentIndex()).criterion : QString();
}

bool CriteriaList::setCurrentCriterion(const QString &criterion)
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (!rowOf(index).isCriterion() || rowOf(index).criterion != criterion)
            continue;
        setCurrentIndex(index);
        scrollTo(index);
        return true;
    }
    return false;
}

void CriteriaList::clearCurrent()
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    setCurrentIndex({});
}

bool CriteriaList::setCurrentCategory(int category)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (!rowOf(index).isCriterion() || rowOf(index).category != category)
            continue;
        setCurrentIndex(index);
        scrollTo(index.siblingAtRow(row > 0 ? row - 1 : row), QAbstractItemView::PositionAtTop);
        return true;
    }
    return false;
}

void CriteriaList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_quiet)
        Q_EMIT criterionChosen(rowOf(current).criterion);
}

void CriteriaList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT criterionEntered();
        return;
    }
    if (plain && !event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void CriteriaList::resizeEvent(QResizeEvent *event)
{
    // Titles break anew, so rows change their heights.
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
    QListView::resizeEvent(event);
}

void CriteriaList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (isLookChange(event))
        scheduleDelayedItemsLayout();
}

} // namespace ctpat::ui
