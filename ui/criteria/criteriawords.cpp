// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/criteriawords.h"

#include <QCoreApplication>
#include <QLocale>

namespace ctpat::ui {

namespace {

struct CriteriaTexts
{
    Q_DECLARE_TR_FUNCTIONS(CriteriaWords)
};

} // namespace

ChipKind chipOf(Obligation obligation)
{
    return obligation == Obligation::Must ? ChipKind::Must : ChipKind::Should;
}

Icon iconOf(Method method)
{
    switch (method) {
    case Method::Document:
        return Icon::Document;
    case Method::RecordSample:
        return Icon::RecordSample;
    case Method::Interview:
        return Icon::Interview;
    case Method::Observation:
        return Icon::Observation;
    case Method::Demonstration:
        return Icon::Demonstration;
    case Method::SystemScreen:
        return Icon::SystemScreen;
    case Method::Photograph:
        return Icon::Photograph;
    case Method::LiveVideo:
        return Icon::LiveVideo;
    case Method::Certificate:
        return Icon::Certificate;
    case Method::Other:
        break;
    }
    return Icon::OtherMethod;
}

QString shown(const LocalizedText &text)
{
    return text.in(QLocale().name());
}

QString shown(const QDate &date)
{
    //: A date as in "1 Jan 2020": d day, MMM short month, yyyy year; other letters in single quotes.
    return QLocale().toString(date, CriteriaTexts::tr("d MMM yyyy"));
}

QString shown(const Moment &moment, const QTimeZone &zone, const QDate &today)
{
    const QDateTime there = zone.isValid() ? moment.toDateTime().toTimeZone(zone) : moment.toDateTime();
    if (there.date().year() != today.year()) {
        //: A date with time as in "17 Nov 2026, 10:42".
        return QLocale().toString(there, CriteriaTexts::tr("d MMM yyyy, HH:mm"));
    }
    //: A date with time in this year as in "17 Nov, 10:42".
    return QLocale().toString(there, CriteriaTexts::tr("d MMM, HH:mm"));
}

} // namespace ctpat::ui
