// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issuing/integrity.h"

#include "core/evidence/contentverification.h"

namespace ctpat {

Result<Integrity> verifyIntegrity(const CaseFile &file, const Progress &progress)
{
    Integrity integrity;
    const Status history = file.checkWhole(progress);
    if (!history && history.error().code() == ErrorCode::Cancelled)
        return history.error();
    integrity.history = history;
    const Status evidence = verifyContents(file, progress);
    if (!evidence && evidence.error().code() == ErrorCode::Cancelled)
        return evidence.error();
    integrity.evidence = evidence;
    return integrity;
}

} // namespace ctpat
