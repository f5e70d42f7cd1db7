// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/casedates.h"

#include <QMap>

#include <algorithm>

namespace ctpat {

std::vector<CaseDate> datesAhead(const CaseSnapshot &snapshot, const FindingsSnapshot &findings, const QDate &today,
                                 bool released)
{
    std::vector<CaseDate> dates;
    for (const Visit &visit : snapshot.visits) {
        const QDate last = visit.to.isValid() ? visit.to : visit.from;
        if (!visit.isDeskReview() && visit.from.isValid() && last >= today)
            dates.push_back({CaseDateKind::Visit, visit.from, visit.id, last, {}});
    }
    if (!released && snapshot.details.plannedRelease.isValid())
        dates.push_back({CaseDateKind::PlannedRelease, snapshot.details.plannedRelease, {}, {}, {}});
    QMap<QDate, std::vector<QString>> due;
    for (const Finding &finding : findings.findings) {
        if (finding.isOpen() && finding.dueDate.isValid())
            due[finding.dueDate].push_back(finding.label());
    }
    for (auto it = due.begin(); it != due.end(); ++it)
        dates.push_back({CaseDateKind::ResponseDue, it.key(), {}, {}, it.value()});
    std::stable_sort(dates.begin(), dates.end(),
                     [](const CaseDate &left, const CaseDate &right) { return left.on < right.on; });
    return dates;
}

} // namespace ctpat
