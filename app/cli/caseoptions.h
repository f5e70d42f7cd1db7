// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "core/validation/validationcase.h"

namespace ctpat::cli {

/// --mode, --language and --paper of a case, shared by "new" and "set". Takes over what was given.
void declareCaseChoices(CommandLine &line);
Status readCaseChoices(const CommandLine &line, ValidationCase &details);

} // namespace ctpat::cli
