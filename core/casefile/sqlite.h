// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

struct sqlite3;

namespace ctpat {

/// The mark in the header of every case file: "CTPV".
inline constexpr int caseApplicationId = 0x43545056;

/// The error for a failed call: what it means for the person, with SQLite's own words as detail.
[[nodiscard]] Error sqliteError(sqlite3 *connection, int code, const char *what);

/// Runs statements that give no rows and take no values; gives SQLite's code, which a rollback may ignore.
int sqliteExec(sqlite3 *connection, const QByteArray &sql);

} // namespace ctpat
