// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/framedlist.h"

#include "ui/widgets/look.h"
#include "ui/widgets/outline.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ctpat::ui {

FramedList::FramedList(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    // One pixel between the rows and around them for the hairlines.
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

FramedList::~FramedList()
{
    // The rows die after this list has stopped being one: they must not call it then.
    for (QWidget *row : std::as_const(m_rows))
        row->disconnect(this);
}

void FramedList::addRow(QWidget *row)
{
    insertRow(count(), row);
}

void FramedList::insertRow(int index, QWidget *row)
{
    m_layout->insertWidget(index, row);
    m_rows.insert(index, row);
    connect(row, &QObject::destroyed, this, [this, row] { forget(row); });
    show();
}

void FramedList::forget(QWidget *row)
{
    m_rows.removeAll(row);
    setVisible(!m_rows.isEmpty());
    update();
}

void FramedList::removeRow(QWidget *row)
{
    if (!m_rows.contains(row))
        return;
    // It may outlive the list as one; see the destructor.
    row->disconnect(this);
    m_layout->removeWidget(row);
    row->hide();
    row->deleteLater();
    forget(row);
}

void FramedList::clear()
{
    const QList<QWidget *> rows = m_rows;
    for (QWidget *row : rows)
        removeRow(row);
}

int FramedList::count() const
{
    return static_cast<int>(m_rows.size());
}

QWidget *FramedList::rowAt(int index) const
{
    return m_rows.value(index);
}

void FramedList::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    paintEdge(&painter, rect(), look.colours().hairline, look.metrics().hairline, look);
    for (qsizetype i = 1; i < m_rows.size(); ++i)
        painter.fillRect(QRect(1, m_rows.at(i)->y() - 1, width() - 2, 1), look.colours().hairline);
}

} // namespace ctpat::ui
