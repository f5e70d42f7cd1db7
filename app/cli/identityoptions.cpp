// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/identityoptions.h"

#include "app/cli/outputfile.h"

namespace ctpat::cli {

namespace {

struct IdentityOptions
{
    Q_DECLARE_TR_FUNCTIONS(IdentityOptions)
};

} // namespace

void declarePassphrase(CommandLine &line)
{
    line.option(QStringLiteral("passphrase-file"), QStringLiteral("file"),
                IdentityOptions::tr("a file whose first line is the identity's passphrase"));
}

Result<Passphrase> passphraseOf(const CommandLine &line)
{
    if (!line.has(QStringLiteral("passphrase-file")))
        return line.wrongUse(IdentityOptions::tr("Give the identity's passphrase with --passphrase-file."));
    return Passphrase::fromFile(line.value(QStringLiteral("passphrase-file")));
}

Result<SigningIdentity> identityOf(const CommandLine &line, const QString &path)
{
    const Result<Passphrase> passphrase = passphraseOf(line);
    if (!passphrase)
        return passphrase.error();
    const Result<QByteArray> file = readInput(path);
    if (!file)
        return file.error();
    return SigningIdentity::fromPkcs12(*file, *passphrase);
}

} // namespace ctpat::cli
