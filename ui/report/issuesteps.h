// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/reportstatus.h"

#include "core/validation/snapshot.h"

#include <QString>

namespace ctpat::ui {

/// What can be done with a report next. Only what is legal in its state is ever offered.
enum class IssueStep
{
    Sign,
    SignSecond,
    Countersign,
    Submit,
    TakeBack,
    Return, ///< by the supervisor
    Release,
    Correct,
    Thaw, ///< a freeze that nobody signed
    Save,
    Verify
};

/// In the order in which they are offered.
[[nodiscard]] QList<IssueStep> issueSteps(const IssueState &issue, const CaseSnapshot &validation);
/// The signature that is due now, of those steps.
[[nodiscard]] std::optional<SignerRole> nextSigner(const QList<IssueStep> &steps, CaseKind kind);
/// Who signs this report, in their order.
[[nodiscard]] QList<SignerRole> signersOf(const IssueState &issue, const CaseSnapshot &validation);

/// "1, draft".
[[nodiscard]] QString versionText(const IssueState &issue);
/// Where the version stands, in a sentence.
[[nodiscard]] QString stateText(const IssueState &issue);
/// What a button for the step says; Save and others open a dialog and end in "...".
[[nodiscard]] QString stepText(IssueStep step);
/// The stable name of a step, for object names.
[[nodiscard]] QString stepName(IssueStep step);

} // namespace ctpat::ui
