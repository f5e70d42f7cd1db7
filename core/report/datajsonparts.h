// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdata.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

/// The parts of a report's JSON, one function for each value type. Inside datajson only.
namespace ctpat::json {

/// ISO 8601, or null for no date.
[[nodiscard]] QJsonValue date(const QDate &date);
/// {utc, offsetSeconds, zone, zoneAssumed} or {date}; null for no time.
[[nodiscard]] QJsonValue time(const ReportTime &time);

[[nodiscard]] QJsonObject figures(const ReportFigures &figures);
[[nodiscard]] QJsonObject site(const ReportSite &site);
[[nodiscard]] QJsonObject visit(const ReportVisit &visit);
[[nodiscard]] QJsonObject person(const ReportPerson &person);
[[nodiscard]] QJsonObject category(const ReportCategory &category);
[[nodiscard]] QJsonObject finding(const ReportFinding &finding);
[[nodiscard]] QJsonObject practice(const ReportPractice &practice);
[[nodiscard]] QJsonObject outOfScope(const ReportOutOfScope &out);
[[nodiscard]] QJsonObject evidence(const ReportEvidence &evidence);

} // namespace ctpat::json
