// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/criteriaset.h"
#include "core/validation/answer.h"
#include "core/validation/visit.h"

namespace ctpat {

/// The criteria in scope of a visit, in the order of its criteria set.
/// @param chosen those stored for a visit with chosen scope; those the set does not hold do not count.
/// @param answers of any visit; only those of this one count.
[[nodiscard]] QStringList criteriaInScope(const Visit &visit, const CriteriaSet &criteria, const QStringList &chosen,
                                          const std::vector<Answer> &answers);

} // namespace ctpat
