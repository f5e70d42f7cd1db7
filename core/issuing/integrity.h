// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"

#include <optional>

namespace ctpat {

/// What the last verification of history and evidence found. A part without an outcome was not verified yet.
struct Integrity
{
    std::optional<Status> history;
    std::optional<Status> evidence;

    [[nodiscard]] bool isVerified() const { return history && *history && evidence && *evidence; }
};

/// Recomputes the history and compares every row with it, then the digest of every content. Slow for a large case; a
/// failed part is an outcome, not an error. Error: Cancelled. On the thread that owns @p file.
[[nodiscard]] Result<Integrity> verifyIntegrity(const CaseFile &file, const Progress &progress = {});

} // namespace ctpat
