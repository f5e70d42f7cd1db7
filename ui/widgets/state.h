// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ctpat::ui {

/// What a criterion's answer looks like. No has two kinds: an action on a must, a recommendation on a should.
enum class State
{
    Yes,
    BestPractice,
    NoAction,
    NoRecommendation,
    NotApplicable,
    NotVerified,
    NotLookedAt
};

/// Must or should, as a chip shows it.
enum class ChipKind
{
    Must,
    Should
};

[[nodiscard]] const QList<State> &allStates();

/// The word that stands beside the shape, such as "Not verified". The two kinds of No read "No" with their kind.
[[nodiscard]] QString stateWord(State state);

/// Only the answer: both kinds of No read "No".
[[nodiscard]] QString answerWord(State state);

/// MUST or SHOULD as printed on the chip; Spanish DEBE, DEBERÍA; French DOIT, DEVRAIT.
[[nodiscard]] QString chipWord(ChipKind kind);

} // namespace ctpat::ui
