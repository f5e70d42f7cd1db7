// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportwording.h"

#include <QTimeZone>
#include <QTranslator>

namespace ctpat {

namespace {

QLocale localeOf(ReportLanguage language)
{
    switch (language) {
    case ReportLanguage::Spanish:
        return QLocale(QLocale::Spanish, QLocale::Mexico);
    case ReportLanguage::French:
        return QLocale(QLocale::French, QLocale::Canada);
    case ReportLanguage::English:
        break;
    }
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

QString translationFile(ReportLanguage language)
{
    switch (language) {
    case ReportLanguage::Spanish:
        return QStringLiteral(":/i18n/ctpat_es.qm");
    case ReportLanguage::French:
        return QStringLiteral(":/i18n/ctpat_fr.qm");
    case ReportLanguage::English:
        break;
    }
    return QStringLiteral(":/i18n/ctpat_en.qm");
}

QString offsetText(int seconds)
{
    const int minutes = qAbs(seconds) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(seconds < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

ReportWording::ReportWording(ReportLanguage language)
    : m_language(language)
    , m_locale(localeOf(language))
    , m_translator(std::make_unique<QTranslator>())
{
    // Without the file the English source stands: a report in plain English rather than none.
    static_cast<void>(m_translator->load(translationFile(language)));
}

ReportWording::~ReportWording() = default;

QString ReportWording::translate(const char *context, const char *source, const char *note, int n) const
{
    QString text = m_translator->translate(context, source, note, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QLatin1String("%n"), number(n));
    return text;
}

QString ReportWording::languageTag() const
{
    return m_locale.bcp47Name().contains(QLatin1Char('-'))
               ? m_locale.bcp47Name()
               : m_locale.name().replace(QLatin1Char('_'), QLatin1Char('-'));
}

QString ReportWording::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString ReportWording::size(qint64 bytes) const
{
    return m_locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat).replace(QLatin1Char(' '), QChar::Nbsp);
}

QString ReportWording::date(const QDate &date) const
{
    if (!date.isValid())
        return {};
    //: A long date in QDate format: 29 June 2026. Literal words stand in single quotes, as in d 'de' MMMM 'de' yyyy.
    return m_locale.toString(date, translate("Report", "d MMMM yyyy"));
}

QString ReportWording::shortDate(const QDate &date) const
{
    if (!date.isValid())
        return {};
    //: A short date for tables in QDate format: 29 Jun 2026.
    return m_locale.toString(date, translate("Report", "d MMM yyyy"));
}

QString ReportWording::period(const QDate &from, const QDate &to) const
{
    if (!from.isValid() || !to.isValid() || from == to)
        return date(from.isValid() ? from : to);
    QString start;
    if (from.year() != to.year())
        start = date(from);
    else if (from.month() != to.month())
        //: The first of two dates in one year, in QDate format: 30 March (to 2 April 2026).
        start = m_locale.toString(from, translate("Report", "d MMMM"));
    else
        start = number(from.day());
    //: Two dates: 10 to 11 March 2026.
    return translate("Report", "%1 to %2").arg(start, date(to));
}

QDateTime ReportWording::local(const ReportTime &time) const
{
    const QTimeZone zone(time.zone.toUtf8());
    const QDateTime lived = time.moment->toDateTime();
    return !time.zone.isEmpty() && zone.isValid() ? lived.toTimeZone(zone) : lived;
}

QString ReportWording::time(const ReportTime &time) const
{
    if (!time.moment)
        return date(time.date);
    const QDateTime at = local(time);
    //: Date, time of day: 10 March 2026, 11:20
    return translate("Report", "%1, %2").arg(date(at.date()), at.time().toString(QStringLiteral("HH:mm")));
}

QString ReportWording::zoneText(const ReportTime &time) const
{
    const QString offset = offsetText(local(time).offsetFromUtc());
    //: Name of a time zone and its distance from UTC: America/Tijuana (UTC-07:00)
    return time.zone.isEmpty() ? offset : translate("Report", "%1 (%2)").arg(time.zone, offset);
}

QString ReportWording::timeWithZone(const ReportTime &time) const
{
    if (!time.moment)
        return date(time.date);
    const QString text = translate("Report", "%1, %2").arg(this->time(time), zoneText(time));
    return time.moment->zoneAssumed ? translate("Report", "%1; time zone assumed").arg(text) : text;
}

QString ReportWording::exactTime(const ReportTime &time) const
{
    if (!time.moment)
        return date(time.date);
    const QDateTime at = local(time);
    //: Date, time of day, time zone
    return translate("Report", "%1, %2, %3")
        .arg(date(at.date()), at.time().toString(QStringLiteral("HH:mm:ss")), zoneText(time));
}

QDate ReportWording::dayOf(const ReportTime &time)
{
    if (!time.moment)
        return time.date;
    const QTimeZone zone(time.zone.toUtf8());
    const QDateTime lived = time.moment->toDateTime();
    return !time.zone.isEmpty() && zone.isValid() ? lived.toTimeZone(zone).date() : lived.date();
}

QString ReportWording::position(double latitude, double longitude) const
{
    // Five places are a metre; more would be the noise of the camera.
    return QStringLiteral("%1, %2").arg(latitude, 0, 'f', 5).arg(longitude, 0, 'f', 5);
}

QString ReportWording::list(const QStringList &items) const
{
    if (items.isEmpty())
        return {};
    if (items.size() == 1)
        return items.first();
    QStringList first = items;
    const QString last = first.takeLast();
    //: The end of a list: a, b and c. %1 is "a, b".
    return translate("Report", "%1 and %2").arg(first.join(QStringLiteral(", ")), last);
}

} // namespace ctpat
