// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/catalog/criteriaset.h"
#include "core/validation/answer.h"
#include "core/validation/validationcase.h"

namespace ctpat {

/// Edits of the validation that findings follow from: each keeps both right in one act.

/// Sets or clears an answer. A No without a finding gets one draft, of the kind that follows the obligation. An answer
/// that stops being No keeps its findings. Errors as of AnswerStore.
Status setAnswer(CaseFile &file, const AnswerKey &key, const std::optional<AnswerValue> &value);
Status setAnswer(Change &change, const AnswerKey &key, const std::optional<AnswerValue> &value);

/// Writes the case's own row and moves the due dates of drafts that were not set by hand. Errors as of CaseStore.
Status saveCase(CaseFile &file, const ValidationCase &details);
Status saveCase(Change &change, const ValidationCase &details);

/// Puts the case, and every visit under its criteria, under others: another date or entity group. Show differences()
/// first. Drafts get the kind that follows the new obligation. RuleBroken names a criterion that something was recorded
/// or chosen for and that the new criteria do not hold.
Status changeCriteria(CaseFile &file, const QString &entityGroup, const CriteriaSet &criteria);
Status changeCriteria(Change &change, const QString &entityGroup, const CriteriaSet &criteria);

} // namespace ctpat
