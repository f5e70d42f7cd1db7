// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace ctpat {

/// The sample's texts and files: data under resources/sample, compiled in.
struct SampleData
{
    QJsonObject outline; ///< case, sites with their visits, people, texts, milestones
    QJsonArray answers;
    QJsonArray findings;
    QJsonArray practices;
    QJsonArray evidence;

    /// Internal when a file is missing or damaged: they are part of the program.
    [[nodiscard]] static Result<SampleData> load();
};

/// The days of the sample, all counted from today, so that a sample made at any time looks fresh.
class SampleCalendar final
{
public:
    explicit SampleCalendar(const QDate &today)
        : m_today(today)
    {
    }

    [[nodiscard]] QDate today() const { return m_today; }
    /// Tuesday of the week so many weeks before: visits take place on working days.
    [[nodiscard]] QDate visitStart(int weeksBefore) const;

private:
    QDate m_today;
};

} // namespace ctpat
