// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/catalog/criteriaset.h"
#include "core/validation/validationcase.h"

namespace ctpat {

/// The case's own row, and the making of a case. An edit of a case goes through saveCase() of core/findings, which
/// keeps due dates right in the same act.
class CaseStore final
{
    Q_DECLARE_TR_FUNCTIONS(CaseStore)

public:
    /// NotFound in a file that no case was made in.
    [[nodiscard]] static Result<ValidationCase> load(const CaseFile &file);

    /// Makes the case in a fresh file, in one act: its row, its copy of the criteria, the desk review.
    /// @param criteria of the entity group on the criteria date, which is taken from them.
    /// @param zone IANA id of the desk review's time zone.
    static Status create(CaseFile &file, const ValidationCase &details, const CriteriaSet &criteria,
                         const QString &zone);
    /// A new file with a case in it; nothing is left behind when it fails.
    [[nodiscard]] static Result<std::unique_ptr<CaseFile>> createFile(const QString &path,
                                                                      const CaseEnvironment &environment,
                                                                      const ValidationCase &details,
                                                                      const CriteriaSet &criteria, const QString &zone);

    /// Everything but the criteria date and the entity group, which change with the criteria only.
    static Status save(Change &change, const ValidationCase &details);
    /// Stores other criteria and puts the case and every visit under its criteria under them; through changeCriteria()
    /// of core/findings. RuleBroken names a criterion in use that the new criteria do not hold.
    static Status changeCriteria(Change &change, const QString &entityGroup, const CriteriaSet &criteria);
};

} // namespace ctpat
