// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/validation/answer.h"
#include "core/validation/validationcase.h"

namespace ctpat {

/// Sets or clears an answer and keeps findings right in the same act: a No without a finding gets one draft, of the
/// kind that follows the obligation. An answer that stops being No keeps its findings. Errors as of AnswerStore.
Status setAnswer(CaseFile &file, const AnswerKey &key, const std::optional<AnswerValue> &value);
Status setAnswer(Change &change, const AnswerKey &key, const std::optional<AnswerValue> &value);

/// Writes the case's own row and moves the due dates that were not set by hand.
Status saveCase(CaseFile &file, const ValidationCase &details);
Status saveCase(Change &change, const ValidationCase &details);

} // namespace ctpat
