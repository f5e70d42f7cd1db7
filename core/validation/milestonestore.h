// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/catalog/timeline.h"
#include "core/validation/milestone.h"

namespace ctpat {

/// The portal timeline in the case file.
class MilestoneStore final
{
    Q_DECLARE_TR_FUNCTIONS(MilestoneStore)

public:
    /// By date, then in the order they were added.
    [[nodiscard]] static Result<std::vector<CaseMilestone>> list(const CaseFile &file);

    /// NotFound for a stage that @p timeline does not have; InvalidInput without a date; RuleBroken for a second date
    /// of a stage that happens once.
    static Result<Uuid> add(CaseFile &file, const CaseMilestone &milestone, const Timeline &timeline);
    static Result<Uuid> add(Change &change, const CaseMilestone &milestone, const Timeline &timeline);
    /// Date and note.
    static Status save(CaseFile &file, const CaseMilestone &milestone);
    static Status remove(CaseFile &file, const Uuid &id);
};

} // namespace ctpat
