// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "ui/widgets/look.h"

#include <QCalendarWidget>
#include <QKeyEvent>

namespace ctpat::ui {

namespace {

/// Stands for none; Qt shows the text of none at the earliest day.
const QDate noDay(1900, 1, 1);

} // namespace

DateField::DateField(None none, QWidget *parent)
    : OneStop<QDateEdit>(parent)
    , m_none(none)
{
    setCalendarPopup(true);
    //: A day in a field: d day, MMM short month, yyyy year.
    setDisplayFormat(tr("d MMM yyyy"));
    setMinimumWidth(Look::of(this).scaled(128));
    setMinimumDate(none == None::Allowed ? noDay : noDay.addDays(1));
    if (none == None::Allowed)
        //: A date that is not known yet.
        setSpecialValueText(tr("Not set"));
    setDay(none == None::Allowed ? QDate() : QDate::currentDate());
    calendarWidget()->installEventFilter(this);
}

QDate DateField::day() const
{
    return date() == noDay ? QDate() : date();
}

void DateField::setDay(QDate day)
{
    if (day.isValid() || m_none == None::Allowed)
        setDate(day.isValid() ? day : noDay);
}

void DateField::stepBy(int steps)
{
    if (day().isValid())
        QDateEdit::stepBy(steps);
    else
        setDay(QDate::currentDate());
}

QAbstractSpinBox::StepEnabled DateField::stepEnabled() const
{
    // From none, the arrow down leads to today as well.
    return day().isValid() || isReadOnly() ? QDateEdit::stepEnabled() : StepEnabled(StepUpEnabled | StepDownEnabled);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool digit = !event->text().isEmpty() && event->text().at(0).isDigit();
    if (digit && !day().isValid() && !isReadOnly()) {
        setDay(QDate::currentDate());
        setSelectedSection(sectionAt(0));
    } else if (event->key() == Qt::Key_Delete && m_none == None::Allowed && !isReadOnly()) {
        setDay({});
        return;
    }
    QDateEdit::keyPressEvent(event);
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !day().isValid())
        calendarWidget()->setCurrentPage(QDate::currentDate().year(), QDate::currentDate().month());
    return OneStop<QDateEdit>::eventFilter(watched, event);
}

} // namespace ctpat::ui
