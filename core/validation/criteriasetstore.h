// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/catalog/criteriaset.h"

namespace ctpat {

/// The criteria that a case was made with, kept whole: a file opened in ten years reads the same. A stored set is
/// never changed; other criteria are another row.
struct StoredCriteriaSet
{
    Uuid id;
    CriteriaSet criteria;

    friend bool operator==(const StoredCriteriaSet &, const StoredCriteriaSet &) = default;
};

class CriteriaSetStore final
{
    Q_DECLARE_TR_FUNCTIONS(CriteriaSetStore)

public:
    [[nodiscard]] static Result<std::vector<StoredCriteriaSet>> list(const CaseFile &file);
    /// The ids alone, oldest first; reading a set whole takes some milliseconds.
    [[nodiscard]] static Result<std::vector<Uuid>> ids(const CaseFile &file);
    [[nodiscard]] static Result<CriteriaSet> load(const CaseFile &file, const Uuid &id);
    /// Stores the set, or finds the one that is there already with the same content.
    static Result<Uuid> add(Change &change, const CriteriaSet &criteria);
    /// The obligation of one criterion in a stored set; nothing when the set does not hold it.
    [[nodiscard]] static Result<std::optional<Obligation>> obligation(Change &change, const Uuid &set,
                                                                      const QString &criterion);
};

} // namespace ctpat
