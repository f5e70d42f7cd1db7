// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "core/validation/codes.h"

#include <QDate>

#include <vector>

namespace ctpat {

/// A must that is not met asks for an action, a should for a recommendation.
enum class FindingKind
{
    Action,
    Recommendation
};
template <>
std::span<const Coded<FindingKind>> codeTable<FindingKind>();

enum class FindingState
{
    Draft,
    Issued,
    Answered,
    Returned,
    Accepted,
    Withdrawn
};
template <>
std::span<const Coded<FindingState>> codeTable<FindingState>();

/// The number that people use: "A-01", "R-01".
struct FindingNumber
{
    FindingKind kind = FindingKind::Action;
    int number = 0;

    [[nodiscard]] QString text() const;
    /// Also "a-1"; nothing when the text is no number of a finding.
    [[nodiscard]] static std::optional<FindingNumber> fromText(const QString &text);
    friend bool operator==(const FindingNumber &, const FindingNumber &) = default;
};

/// A deficiency issued to the member. Its identity is its id; it belongs to one criterion and stands for one answer or
/// several (one deficiency seen at two sites is one finding). What was found is written with the answers.
struct Finding
{
    Uuid id;
    QString criterion;
    FindingKind kind = FindingKind::Action;
    QString kindReason; ///< why the kind does not follow the obligation
    int number = 0;
    bool numberFixed = false; ///< printed in an issued report, never used again
    QString actionText;       ///< what is asked
    QString shownBy;          ///< what will show that it is done
    QString primaryReason;    ///< id of the catalog's Reasons; empty until chosen
    QString primaryReasonText;
    QDate dueDate; ///< invalid until the planned release is known
    bool dueByHand = false;
    FindingState state = FindingState::Draft;
    QString stateReason; ///< of a withdrawal
    Uuid recurrenceOf;   ///< an earlier finding of this case; null: none
    QString internalNote;
    QStringList contributingReasons; ///< ids of Reasons, sorted
    std::vector<Uuid> answers;       ///< of the same criterion, in the order they were linked

    [[nodiscard]] QString label() const { return FindingNumber{kind, number}.text(); }
    [[nodiscard]] bool isOpen() const { return state != FindingState::Accepted && state != FindingState::Withdrawn; }
    [[nodiscard]] bool isOverdue(const QDate &today) const;
    /// A draft that nobody has written anything in.
    [[nodiscard]] bool isBlank() const;
    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace ctpat
