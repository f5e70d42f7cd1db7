// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/criteriaset.h"
#include "core/validation/person.h"
#include "core/validation/validationcase.h"
#include "core/validation/visitstore.h"

namespace ctpat::ui {

/// What the assistant has collected. Nothing is written until the last step; then make() writes all of it.
struct NewCaseDraft
{
    ValidationCase details;
    std::optional<CriteriaSet> criteria;
    std::vector<NewVisit> visits;
    struct Attendee
    {
        Person person;
        Presence presence; ///< at the first visit
    };
    std::vector<Attendee> people;
    QString path;

    /// Makes the case file with everything in it; nothing is left behind when it fails.
    [[nodiscard]] Result<std::unique_ptr<CaseFile>> make(const CaseEnvironment &environment) const;
};

} // namespace ctpat::ui
