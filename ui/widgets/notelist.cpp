// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notelist.h"

#include "ui/widgets/look.h"
#include "ui/widgets/notedelegate.h"
#include "ui/widgets/notemodel.h"

#include <QKeyEvent>

#include <algorithm>

namespace ctpat::ui {

NoteList::NoteList(const QString &accessibleName, QWidget *parent)
    : QListView(parent)
    , m_model(new NoteModel(this))
{
    setAccessibleName(accessibleName);
    setModel(m_model);
    setItemDelegate(new NoteDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListView::clicked, this, &NoteList::choose);
}

void NoteList::setNotes(const QList<Note> &notes)
{
    if (notes == m_model->notes())
        return;
    const Note before = currentIndex().isValid() ? m_model->notes().at(currentIndex().row()) : Note{};
    m_model->setNotes(notes);
    setCurrentIndex(m_model->index(m_model->rowLike(before)));
    measure();
}

void NoteList::setFitted()
{
    m_fitted = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    measure();
}

void NoteList::measure()
{
    scheduleDelayedItemsLayout();
    if (m_fitted)
        setFixedHeight(sizeHint().height());
    updateGeometry();
}

const QList<Note> &NoteList::notes() const
{
    return m_model->notes();
}

QSize NoteList::sizeHint() const
{
    int height = 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += itemDelegate()->sizeHint(option, m_model->index(row)).height();
    return {Look::of(this).scaled(240), height};
}

QSize NoteList::minimumSizeHint() const
{
    const int most = Look::of(this).scaled(160);
    return {most, std::min(sizeHint().height(), most)};
}

void NoteList::choose(const QModelIndex &index)
{
    if (index.isValid() && !m_model->notes().at(index.row()).heading)
        Q_EMIT noteChosen(index.row());
}

void NoteList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void NoteList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        measure();
}

void NoteList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (isLookChange(event) && m_model)
        measure();
}

} // namespace ctpat::ui
