// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/rollup.h"

#include <QString>

#include <vector>

namespace ctpat::ui {

struct CaseView;

/// A visit that has criteria in scope: a column of Overview.
struct OverviewVisit
{
    Uuid visit;
    QString name;
    QString detail; ///< its kind or day, such as "in person, day 1 of 2"
    Figures figures;

    friend bool operator==(const OverviewVisit &, const OverviewVisit &) = default;
};

/// A category, or the heading of a focus area.
struct OverviewRow
{
    int category = 0; ///< 0: a heading
    QString title = {};
    Figures all = {};
    std::vector<Figures> visits = {}; ///< one for each column
    int actions = 0;                  ///< not withdrawn
    int recommendations = 0;
    QString next = {}; ///< the first criterion not yet looked at; empty: none
    int left = 0;      ///< answers not yet given, over all visits
    Uuid nextAt = {};  ///< the visit of next

    [[nodiscard]] bool isHeading() const { return category == 0; }
    friend bool operator==(const OverviewRow &, const OverviewRow &) = default;
};

/// Where the work stands. Counts are of the roll-up, so they agree with sidebar, status bar and report.
struct OverviewFigures
{
    Figures all;      ///< of every visit
    int criteria = 0; ///< in scope somewhere
    int musts = 0;    ///< of these
    std::vector<OverviewVisit> visits;
    std::vector<OverviewRow> rows;

    friend bool operator==(const OverviewFigures &, const OverviewFigures &) = default;
};

[[nodiscard]] OverviewFigures overviewFigures(const CaseView &view, const QDate &today);

} // namespace ctpat::ui
