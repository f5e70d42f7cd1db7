// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

struct sqlite3;

namespace ctpat {

/// What the first hundred bytes of a file say, read without SQLite.
struct FileHeader
{
    int formatVersion = 0;
};

/// CaseNotACase for anything that does not carry the mark of a case; CaseNewer for a format after @p newest.
[[nodiscard]] Result<FileHeader> readHeader(const QString &path, int newest);

/// Takes from a connection everything that a hostile file could use: triggers, views, extensions, untrusted schema,
/// memory mapping, large limits. Before anything else is read.
Status harden(sqlite3 *connection);

/// The structure must be exactly that of the format; a stranger's trigger or table is refused (CaseForeignSchema).
Status checkStructure(sqlite3 *connection, int version);

/// Integrity of the whole file and of its references (CaseDamaged). Seconds for a large case; cancellable.
Status checkIntegrity(sqlite3 *connection, const Progress &progress);

} // namespace ctpat
