// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/snapshot.h"

namespace ctpat {

/// What is in scope and not yet looked at, visit by visit, in the order of the criteria. As long as the sum of the
/// scopes is more than the answers.
[[nodiscard]] std::vector<AnswerKey> remaining(const CaseSnapshot &snapshot);

/// Where to go on: the first criterion not yet looked at of the latest visit that has begun on @p today; with nothing
/// left there, of the first visit with something left. Nothing: all is answered.
[[nodiscard]] std::optional<AnswerKey> nextToLookAt(const CaseSnapshot &snapshot, const QDate &today);

} // namespace ctpat
