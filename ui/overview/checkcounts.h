// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issuing/check.h"

namespace ctpat::ui {

/// How many checks of one kind there are, in words: "37 answers are missing". Empty for a kind that comes once at most:
/// its own message says it.
[[nodiscard]] QString countOf(CheckCode code, int count);

} // namespace ctpat::ui
