// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/validation/answer.h"

namespace ctpat {

/// Answers in the case file. A value is set through setAnswer() of core/findings, which keeps findings right in the
/// same act; the texts are set here, each an act of its own. Every edit is refused with NotFound for a criterion that
/// the visit's criteria do not hold, and with RuleBroken for one that is out of the visit's scope.
class AnswerStore final
{
    Q_DECLARE_TR_FUNCTIONS(AnswerStore)

public:
    [[nodiscard]] static Result<std::vector<Answer>> list(const CaseFile &file);
    /// Nothing where nothing was recorded yet.
    [[nodiscard]] static Result<std::optional<Answer>> find(const CaseFile &file, const AnswerKey &key);

    static Status setReason(CaseFile &file, const AnswerKey &key, const QString &reason);
    static Status setReason(Change &change, const AnswerKey &key, const QString &reason);
    static Status setFindingText(CaseFile &file, const AnswerKey &key, const QString &text);
    static Status setFindingText(Change &change, const AnswerKey &key, const QString &text);
    static Status setInternalNote(CaseFile &file, const AnswerKey &key, const QString &note);
    static Status setInternalNote(Change &change, const AnswerKey &key, const QString &note);

    /// The value alone. No value clears the answer; a record with nothing else in it is taken away.
    static Status setValue(Change &change, const AnswerKey &key, const std::optional<AnswerValue> &value);

    /// The id of the record, made when there is none: what verifications, practices, findings and evidence hang on.
    static Result<Uuid> ensure(Change &change, const AnswerKey &key);
    /// The id of the record, or the null id.
    [[nodiscard]] static Result<Uuid> idOf(Change &change, const AnswerKey &key);
    /// Takes the record away when it has no value, no text and nothing hangs on it.
    static Status removeIfBare(Change &change, const Uuid &id);

private:
    static Status checkKey(Change &change, const AnswerKey &key);
    static Status write(Change &change, const AnswerKey &key, const char *column, const Value &value);
};

} // namespace ctpat
