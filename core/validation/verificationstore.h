// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/validation/answer.h"
#include "core/validation/verification.h"

namespace ctpat {

/// Verifications in the case file.
class VerificationStore final
{
    Q_DECLARE_TR_FUNCTIONS(VerificationStore)

public:
    /// By answer and order.
    [[nodiscard]] static Result<std::vector<Verification>> list(const CaseFile &file);
    [[nodiscard]] static Result<std::vector<Verification>> ofAnswer(const CaseFile &file, const Uuid &answer);

    /// Adds at the end. Where none is given, the time is now in the visit's zone and the person the one who acts. An
    /// answer that has no record yet gets one; it stays not yet looked at.
    static Result<Uuid> add(CaseFile &file, const AnswerKey &key, const Verification &verification);
    static Result<Uuid> add(Change &change, const AnswerKey &key, const Verification &verification);
    /// Everything but answer and position.
    static Status save(CaseFile &file, const Verification &verification);
    static Status save(Change &change, const Verification &verification);
    static Status remove(CaseFile &file, const Uuid &id);
    /// @param to index among those of the same answer, from 0.
    static Status move(CaseFile &file, const Uuid &id, int to);
};

} // namespace ctpat
