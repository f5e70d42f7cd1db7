// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/obligation.h"
#include "core/findings/finding.h"
#include "core/validation/answer.h"
#include "ui/widgets/state.h"

namespace ctpat::ui {

/// The shapes that the values of core are shown with.
[[nodiscard]] State stateOf(const std::optional<AnswerValue> &value, Obligation obligation);
[[nodiscard]] State stateOf(FindingKind kind);
[[nodiscard]] std::optional<AnswerValue> valueOf(const std::optional<State> &state);

} // namespace ctpat::ui
