// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

struct sqlite3;

namespace ctpat {

/// Replays the history and compares every row with what it says: finds a text that was changed, a row that was added or
/// removed by another program, even where the chain itself was left alone. CaseHistoryBroken names the first such row.
/// Columns whose values were purged are left out.
Status checkRowsAgainstHistory(sqlite3 *connection, const Progress &progress);

} // namespace ctpat
