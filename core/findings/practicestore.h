// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/findings/practice.h"
#include "core/validation/answer.h"

namespace ctpat {

/// Best practices in the case file: at most one for an answer.
class PracticeStore final
{
    Q_DECLARE_TR_FUNCTIONS(PracticeStore)

public:
    /// In the order they were made.
    [[nodiscard]] static Result<std::vector<Practice>> list(const CaseFile &file);
    [[nodiscard]] static Result<std::optional<Practice>> ofAnswer(const CaseFile &file, const AnswerKey &key);

    /// Writes the practice of an answer, new or not; its answer and, for a new one, its id are given by the store.
    /// The answer's own value is not touched.
    static Result<Uuid> save(CaseFile &file, const AnswerKey &key, const Practice &practice);
    static Result<Uuid> save(Change &change, const AnswerKey &key, const Practice &practice);
    /// NotFound without one; RuleBroken while evidence hangs on it.
    static Status remove(CaseFile &file, const AnswerKey &key);
    static Status remove(Change &change, const AnswerKey &key);
};

} // namespace ctpat
