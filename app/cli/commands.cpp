// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace ctpat::cli {

namespace {

constexpr Command table[] = {
    {"profile", runProfile},   {"new", runNew},           {"info", runInfo},
    {"set", runSet},           {"site", runSite},         {"visit", runVisit},
    {"person", runPerson},     {"answer", runAnswer},     {"verification", runVerification},
    {"finding", runFinding},   {"practice", runPractice}, {"attach", runAttach},
    {"evidence", runEvidence}, {"check", runCheck},       {"report", runReport},
    {"identity", runIdentity}, {"sign", runSign},         {"verify", runVerify},
    {"history", runHistory},   {"criteria", runCriteria}, {"sample", runSample},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

} // namespace ctpat::cli
