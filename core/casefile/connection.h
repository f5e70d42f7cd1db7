// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"

#include <sqlite3.h>

namespace ctpat {

/// The one SQLite connection of a case; private to this folder.
struct CaseFile::Connection
{
    sqlite3 *handle = nullptr;

    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection() { sqlite3_close(handle); }
};

} // namespace ctpat
