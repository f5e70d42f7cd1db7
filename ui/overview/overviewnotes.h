// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issuing/check.h"
#include "ui/shell/place.h"
#include "ui/widgets/notelist.h"

#include <QDate>

#include <vector>

namespace ctpat::ui {

struct CaseView;

/// A notice of Overview and where it leads.
struct PlacedNote
{
    Note note;
    Place place;
};

/// Checks of one weight, those of one kind together: how many, where, and a link to the first of them.
[[nodiscard]] std::vector<PlacedNote> checkNotes(const std::vector<Check> &checks, CheckWeight weight,
                                                 const CaseView &view);
/// Criteria with different answers at several sites, with each answer; a No first.
[[nodiscard]] std::vector<PlacedNote> differenceNotes(const CaseView &view);
/// Open findings, the nearest due date first.
[[nodiscard]] std::vector<PlacedNote> findingNotes(const CaseView &view, const QDate &today);
/// The days ahead. @param released whether the member has the newest report.
[[nodiscard]] std::vector<PlacedNote> dateNotes(const CaseView &view, const QDate &today, bool released);

} // namespace ctpat::ui
