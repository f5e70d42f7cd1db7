// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/identityoptions.h"
#include "app/cli/outputfile.h"
#include "core/signing/trialidentity.h"

#include <QFileInfo>

namespace ctpat::cli {

namespace {

struct IdentityCommand
{
    Q_DECLARE_TR_FUNCTIONS(IdentityCommand)
};

int makeNew(const Context &context, const CommandLine &line)
{
    if (QFileInfo::exists(line.at(1))) {
        return line.refuse(Error(ErrorCode::FileUnwritable,
                                 IdentityCommand::tr("“%1” exists already; it was not touched.").arg(line.at(1))));
    }
    const Result<Passphrase> passphrase = passphraseOf(line);
    if (!passphrase)
        return line.refuse(passphrase.error());
    NewIdentity identity;
    identity.name = line.value(QStringLiteral("name"));
    identity.title = line.value(QStringLiteral("title"));
    identity.organization = line.value(QStringLiteral("organization"));
    if (line.has(QStringLiteral("days"))) {
        const Result<int> days = line.number(QStringLiteral("days"));
        if (!days)
            return line.refuse(days.error());
        identity.validDays = *days;
    }
    const Result<QByteArray> file = createTrialIdentity(identity, *passphrase, context.clock());
    if (!file)
        return line.refuse(file.error());
    if (const Status written = writeOutput(line.at(1), *file); !written)
        return line.refuse(written.error());
    QFile::setPermissions(line.at(1), QFile::ReadOwner | QFile::WriteOwner);
    return line.answer(
        IdentityCommand::tr("%1 made: a self-issued identity for trying out. Nobody but you vouches for it.")
            .arg(line.at(1)),
        {{QStringLiteral("file"), line.at(1)}, {QStringLiteral("trial"), true}});
}

int show(const Context &context, const CommandLine &line)
{
    const Result<SigningIdentity> identity = identityOf(line, line.at(1));
    if (!identity)
        return line.refuse(identity.error());
    const CertificateInfo &certificate = identity->certificate();
    const Status usable = identity->checkUsable(context.clock().now());
    return line.answer(
        IdentityCommand::tr("%1, issued by %2, valid until %3")
            .arg(certificate.commonName, certificate.issuerName, certificate.validTo.toString(Qt::ISODate)),
        {{QStringLiteral("name"), certificate.commonName},
         {QStringLiteral("issuer"), certificate.issuerName},
         {QStringLiteral("key"), certificate.keyAlgorithm},
         {QStringLiteral("validFrom"), certificate.validFrom.toString(Qt::ISODate)},
         {QStringLiteral("validTo"), certificate.validTo.toString(Qt::ISODate)},
         {QStringLiteral("trial"), certificate.trial},
         {QStringLiteral("usable"), static_cast<bool>(usable)}});
}

} // namespace

int runIdentity(const Context &context, const QStringList &arguments)
{
    CommandLine line(QStringLiteral("identity"), arguments,
                     IdentityCommand::tr("Makes a self-issued signing identity for trying out, or shows one."));
    line.positional(QStringLiteral("new|show"), IdentityCommand::tr("what to do"));
    line.positional(QStringLiteral("identity.p12"), IdentityCommand::tr("the identity's file"));
    line.option(QStringLiteral("name"), QStringLiteral("text"), IdentityCommand::tr("the name in the certificate"));
    line.option(QStringLiteral("title"), QStringLiteral("text"), IdentityCommand::tr("the title in the certificate"));
    line.option(QStringLiteral("organization"), QStringLiteral("text"),
                IdentityCommand::tr("the organization in the certificate"));
    line.option(QStringLiteral("days"), QStringLiteral("n"),
                IdentityCommand::tr("how long it is valid; 365 unless given"));
    declarePassphrase(line);
    if (const auto ended = line.parse())
        return *ended;
    if (line.at(0) == QLatin1String("new"))
        return makeNew(context, line);
    if (line.at(0) == QLatin1String("show"))
        return show(context, line);
    return line.refuse(line.wrongUse(IdentityCommand::tr("Say “new” or “show”.")));
}

} // namespace ctpat::cli
