// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/findingssnapshot.h"
#include "core/validation/snapshot.h"

namespace ctpat {

enum class CaseDateKind
{
    Visit,          ///< the first day of a visit that is not over
    PlannedRelease, ///< of the report to the member
    ResponseDue     ///< by when the member answers open findings
};

/// A day that the case's people have to keep.
struct CaseDate
{
    CaseDateKind kind = CaseDateKind::Visit;
    QDate on;
    Uuid visit;                    ///< of a visit
    QDate until;                   ///< the last day of a visit
    std::vector<QString> findings; ///< labels of those due on that day

    friend bool operator==(const CaseDate &, const CaseDate &) = default;
};

/// The days still to come on @p today, the nearest first. What is late stays until it is settled: an open finding past
/// its due date, a report that is not released. @param released whether the member has the newest report.
[[nodiscard]] std::vector<CaseDate> datesAhead(const CaseSnapshot &snapshot, const FindingsSnapshot &findings,
                                               const QDate &today, bool released);

} // namespace ctpat
