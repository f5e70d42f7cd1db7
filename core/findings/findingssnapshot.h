// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/findings/finding.h"
#include "core/findings/practice.h"

namespace ctpat {

/// All findings and best practices as values. Pointers are valid as long as the snapshot is neither changed nor moved;
/// null where there is none.
struct FindingsSnapshot
{
    std::vector<Finding> findings; ///< actions first, by number
    std::vector<Practice> practices;

    [[nodiscard]] const Finding *finding(const Uuid &id) const;
    [[nodiscard]] const Finding *byLabel(const QString &label) const;
    [[nodiscard]] std::vector<const Finding *> ofAnswer(const Uuid &answer) const;
    [[nodiscard]] std::vector<const Finding *> ofCriterion(const QString &criterion) const;
    [[nodiscard]] const Practice *practiceOf(const Uuid &answer) const;
    /// Not withdrawn.
    [[nodiscard]] int count(FindingKind kind) const;

    friend bool operator==(const FindingsSnapshot &, const FindingsSnapshot &) = default;
};

[[nodiscard]] Result<FindingsSnapshot> loadFindings(const CaseFile &file);

} // namespace ctpat
