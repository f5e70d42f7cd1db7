// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "core/signing/identity.h"
#include "core/signing/passphrase.h"

namespace ctpat::cli {

/// A passphrase never stands on the command line, where other programs see it: it comes from a file.
void declarePassphrase(CommandLine &line);
[[nodiscard]] Result<Passphrase> passphraseOf(const CommandLine &line);
[[nodiscard]] Result<SigningIdentity> identityOf(const CommandLine &line, const QString &path);

} // namespace ctpat::cli
