// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "core/validation/codes.h"

namespace ctpat {

/// What a visit found about a criterion. Not yet looked at is no value of this list but the absence of one: nothing is
/// answered by default.
enum class AnswerValue
{
    Yes,
    BestPractice,
    No,
    NotApplicable,
    NotVerified
};
template <>
std::span<const Coded<AnswerValue>> codeTable<AnswerValue>();

/// The word for an answer or its absence, translated: "Not yet looked at".
[[nodiscard]] QString answerWord(const std::optional<AnswerValue> &value);

/// Whether the answer is good for nothing without a reason: Not applicable and Not verified.
[[nodiscard]] bool needsReason(AnswerValue value);

/// An answer belongs to one criterion at one visit.
struct AnswerKey
{
    QString criterion;
    Uuid visit;

    friend bool operator==(const AnswerKey &, const AnswerKey &) = default;
    friend size_t qHash(const AnswerKey &key, size_t seed = 0) { return qHashMulti(seed, key.criterion, key.visit); }
};

struct Answer
{
    Uuid id;
    AnswerKey key;
    std::optional<AnswerValue> value; ///< nothing: not yet looked at
    QString reason;                   ///< why it is not applicable or not verified
    QString findingText;              ///< for the report: what was found
    QString internalNote;

    friend bool operator==(const Answer &, const Answer &) = default;
};

} // namespace ctpat
