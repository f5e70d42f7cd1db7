// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casejson.h"
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/identityoptions.h"
#include "app/cli/outputfile.h"
#include "core/issuing/issue.h"

namespace ctpat::cli {

namespace {

struct SignCommand
{
    Q_DECLARE_TR_FUNCTIONS(SignCommand)
};

void declare(CommandLine &line)
{
    line.positional(QStringLiteral("case.ctpat"), SignCommand::tr("the case file"));
    line.option(QStringLiteral("identity"), QStringLiteral("file"),
                SignCommand::tr("the signing identity, a .p12 file"));
    declarePassphrase(line);
    line.option(QStringLiteral("role"), QStringLiteral("role"),
                SignCommand::tr("one of: %1").arg(allCodes<SignerRole>().join(QStringLiteral(", "))));
    line.option(QStringLiteral("reason"), QStringLiteral("text"),
                SignCommand::tr("what is signed for; by the role unless given"));
    line.option(QStringLiteral("location"), QStringLiteral("text"), SignCommand::tr("where it is signed"));
    line.option({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("file"),
                SignCommand::tr("the signed PDF to write"));
    line.flag(QStringLiteral("submit"), SignCommand::tr("instead: hands the signed version to the supervisor"));
    line.option(QStringLiteral("return"), QStringLiteral("comment"),
                SignCommand::tr("instead: gives a version back to work, and says why"));
    line.option(QStringLiteral("take-back"), QStringLiteral("comment"),
                SignCommand::tr("instead: takes back one's own signed version"));
    line.option(QStringLiteral("release"), QStringLiteral("date"),
                SignCommand::tr("instead: records the release to the member"));
    line.option(QStringLiteral("correct"), QStringLiteral("why"), SignCommand::tr("instead: opens the next version"));
}

Result<Reply> sign(CaseFile &file, const CommandLine &line)
{
    SignOptions options;
    if (line.has(QStringLiteral("role"))) {
        const auto role = line.coded(QStringLiteral("role"), fromCode<SignerRole>, allCodes<SignerRole>());
        if (!role)
            return role.error();
        options.role = *role;
    }
    options.reason = line.value(QStringLiteral("reason"));
    options.location = line.value(QStringLiteral("location"));
    if (!line.has(QStringLiteral("identity")))
        return line.wrongUse(SignCommand::tr("Say whose identity signs with --identity."));
    const Result<SigningIdentity> identity = identityOf(line, line.value(QStringLiteral("identity")));
    if (!identity)
        return identity.error();
    const Result<SignedReport> report = signReport(file, *identity, options);
    if (!report)
        return report.error();
    QString words = SignCommand::tr("Version %1 signed by %2; it is kept in the case.")
                        .arg(report->version.number)
                        .arg(identity->certificate().commonName);
    QJsonObject json{{QStringLiteral("version"), report->version.number},
                     {QStringLiteral("state"), toCode(report->version.state)}};
    if (line.has(QStringLiteral("output"))) {
        const QString path = line.value(QStringLiteral("output"));
        if (const Status written = writeOutput(path, report->pdf); !written)
            return written.error();
        words += QLatin1Char('\n') + SignCommand::tr("Written to %1.").arg(path);
        json.insert(QStringLiteral("file"), path);
    }
    return Reply{words, json};
}

/// The steps that carry a version on without a signature.
Status step(CaseFile &file, const CommandLine &line)
{
    if (line.has(QStringLiteral("submit")))
        return ReportVersions::submit(file);
    if (line.has(QStringLiteral("return")))
        return ReportVersions::sendBack(file, ReviewDecision::Returned, line.value(QStringLiteral("return")));
    if (line.has(QStringLiteral("take-back")))
        return ReportVersions::sendBack(file, ReviewDecision::TakenBack, line.value(QStringLiteral("take-back")));
    if (line.has(QStringLiteral("release"))) {
        const Result<QDate> on = line.date(QStringLiteral("release"));
        return on ? ReportVersions::release(file, *on) : Status(on.error());
    }
    const Result<ReportVersion> next = ReportVersions::startCorrection(file, line.value(QStringLiteral("correct")));
    return next ? Status() : Status(next.error());
}

Result<Reply> carryOn(CaseFile &file, const CommandLine &line)
{
    if (const Status done = step(file, line); !done)
        return done.error();
    const Result<std::optional<ReportVersion>> version = ReportVersions::newest(file);
    if (!version)
        return version.error();
    return Reply{
        SignCommand::tr("Version %1: %2.").arg((*version)->number).arg(word((*version)->state)),
        {{QStringLiteral("version"), (*version)->number}, {QStringLiteral("state"), toCode((*version)->state)}}};
}

} // namespace

int runSign(const Context &context, const QStringList &arguments)
{
    CommandLine line(QStringLiteral("sign"), arguments,
                     SignCommand::tr("Checks, freezes and signs the report, and carries a signed version on."));
    declare(line);
    if (const auto ended = line.parse())
        return *ended;
    bool carries = false;
    for (const char *name : {"submit", "return", "take-back", "release", "correct"})
        carries = carries || line.has(QLatin1String(name));
    return withCase(context, line, OpenMode::ReadWrite,
                    [&](CaseFile &file) { return carries ? carryOn(file, line) : sign(file, line); });
}

} // namespace ctpat::cli
