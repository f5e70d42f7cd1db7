// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/obligation.h"
#include "core/catalog/reasons.h"
#include "core/findings/finding.h"
#include "core/validation/answer.h"
#include "core/validation/validationcase.h"

namespace ctpat {

/// The kind that follows the obligation.
[[nodiscard]] FindingKind kindFor(Obligation obligation);

/// The day a response is due by rule: planned release + response days; invalid without a planned release. The only
/// place that computes it.
[[nodiscard]] QDate dueDate(const QDate &plannedRelease, int responseDays);
[[nodiscard]] QDate dueDate(const ValidationCase &details);

/// RuleBroken when the kind does not follow the obligation and no reason says why.
Status checkKind(FindingKind kind, Obligation obligation, const QString &reason);

/// The finding as it is stored: reasons by their ids, no reason twice, no reason for a kind that follows the
/// obligation. RuleBroken as of checkKind; NotFound for a reason that the list does not have; InvalidInput for a due
/// date set by hand that is none.
[[nodiscard]] Result<Finding> normalized(const Finding &finding, Obligation obligation, const Reasons &reasons);

/// Whether the primary reason is chosen, and put in words where it is "other".
[[nodiscard]] bool hasPrimaryReason(const Finding &finding, const Reasons &reasons);

/// The answers of a draft finding that are not No any more: they block the report until the finding is withdrawn or
/// linked to others.
[[nodiscard]] std::vector<Uuid> answersNoLongerNo(const Finding &finding, const std::vector<Answer> &answers);

} // namespace ctpat
