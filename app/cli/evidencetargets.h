// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/evidence/evidence.h"

namespace ctpat::cli {

/// --criterion with --visit, --finding, --visit alone: what evidence is filed under.
void declareTargets(CommandLine &line);
Status readTargets(CaseFile &file, const CommandLine &line, std::vector<EvidenceTarget> &targets);

} // namespace ctpat::cli
