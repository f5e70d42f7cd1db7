// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "core/validation/site.h"

namespace ctpat::cli {

/// The options that describe a site, shared by "site" and by "visit", which can make one. @p nameOption: the option
/// that carries the site's name: empty for "name".
void declareSite(CommandLine &line, const QString &nameOption);
/// Takes over what was given and leaves the rest.
Status readSite(const CommandLine &line, const QString &nameOption, Site &site);

} // namespace ctpat::cli
