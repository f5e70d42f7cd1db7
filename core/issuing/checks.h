// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/findings/findingssnapshot.h"
#include "core/issuing/check.h"
#include "core/issuing/integrity.h"
#include "core/validation/snapshot.h"

namespace ctpat {

/// What the checks look at; everything outlives the call.
struct CheckInput
{
    const CaseSnapshot &snapshot;
    const FindingsSnapshot &findings;
    const std::vector<Evidence> &evidence;
    const std::vector<EvidenceLink> &links;
};

/// Everything that stands between the case and its signed report, in the order of the report's pages. Pure and fast:
/// may run after each edit. @param integrity the last result of verifyIntegrity(); what it has no outcome for is listed
/// as not verified, which blocks; signing verifies by itself.
[[nodiscard]] std::vector<Check> runChecks(const CheckInput &input, const Integrity &integrity = {});
/// The same, read from the case.
[[nodiscard]] Result<std::vector<Check>> runChecks(CaseFile &file, const Integrity &integrity = {});

/// Those that block signing.
[[nodiscard]] std::vector<Check> blockers(const std::vector<Check> &checks);
/// Nothing blocks but, at most, a verification of history and evidence that signing does by itself.
[[nodiscard]] bool isReadyToSign(const std::vector<Check> &checks);

} // namespace ctpat
