// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace ctpat {

QDateTime Moment::toDateTime() const
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC, offsetSeconds);
}

Moment Moment::fromDateTime(const QDateTime &dateTime, bool zoneAssumed)
{
    return {dateTime.toMSecsSinceEpoch(), dateTime.offsetFromUtc(), zoneAssumed};
}

std::optional<Moment> Moment::fromText(const QString &text, const QTimeZone &zone)
{
    QDateTime parsed = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    if (parsed.timeSpec() == Qt::LocalTime)
        return fromDateTime(QDateTime(parsed.date(), parsed.time(), zone));
    return fromDateTime(parsed);
}

Moment SystemClock::now() const
{
    return Moment::fromDateTime(QDateTime::currentDateTime());
}

FixedClock::FixedClock(const QDateTime &start, qint64 stepMs)
    : m_start(start)
    , m_stepMs(stepMs)
{
}

Moment FixedClock::now() const
{
    return Moment::fromDateTime(m_start.addMSecs(m_stepMs * m_calls++));
}

} // namespace ctpat
