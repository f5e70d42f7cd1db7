// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace ctpat {

/// A moment: UTC in milliseconds plus the offset it was lived in, and whether that zone was known or assumed (a camera
/// without a zone: the visit's is assumed, and the program says so).
struct Moment
{
    qint64 utcMs = 0;
    int offsetSeconds = 0;
    bool zoneAssumed = false;

    [[nodiscard]] QDateTime toDateTime() const;
    [[nodiscard]] static Moment fromDateTime(const QDateTime &dateTime, bool zoneAssumed = false);
    /// ISO 8601; without an offset the time is taken in @p zone. Nothing when the text is no date and time.
    [[nodiscard]] static std::optional<Moment> fromText(const QString &text, const QTimeZone &zone);
    friend bool operator==(const Moment &, const Moment &) = default;
};

/// Where the time comes from. Tests hand in a FixedClock; nothing else in core asks the system.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Moment now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Moment now() const override;
};

/// Stands still, or advances by a step at each call, so that a result is reproducible.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &start, qint64 stepMs = 0);
    [[nodiscard]] Moment now() const override;

private:
    QDateTime m_start;
    qint64 m_stepMs;
    mutable qint64 m_calls = 0;
};

} // namespace ctpat
