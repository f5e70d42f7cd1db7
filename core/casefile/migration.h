// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/uuid.h"

#include <QString>

namespace ctpat {

/// Makes a case file of the newest format with nothing in it but its id; it appears whole or not at all.
Status makeEmptyCase(const QString &path, const Uuid &caseId);

/// Brings an older format up to date on a copy, checks the copy, and puts it in the place of the file. The original
/// stays beside it as "<name>.format-<n>.<date>.ctpat". The caller holds the lock.
Status migrateOnCopy(const QString &path, int fromVersion, const Moment &at);

} // namespace ctpat
