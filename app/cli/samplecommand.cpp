// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "core/sample/samplecase.h"

namespace ctpat::cli {

namespace {

struct SampleCommand
{
    Q_DECLARE_TR_FUNCTIONS(SampleCommand)
};

/// Before anyone said who works here, the sample is made by somebody who is plainly made up.
Result<CaseEnvironment> someone(const Context &context, const CommandLine &line)
{
    Result<CaseEnvironment> environment = context.environment(line);
    if (environment || environment.error().code() != ErrorCode::ProfileMissing)
        return environment;
    UserProfile invented;
    invented.name = QStringLiteral("Sample Specialist");
    invented.title = QStringLiteral("Supply Chain Security Specialist");
    invented.organization = QStringLiteral("Sample Field Office");
    return context.profiles().environment(context.clock(), invented);
}

} // namespace

int runSample(const Context &context, const QStringList &arguments)
{
    CommandLine line(QStringLiteral("sample"), arguments,
                     SampleCommand::tr("Makes the sample case: an invented importer, two visits, ready to sign."));
    line.positional(QStringLiteral("case.ctpat"), SampleCommand::tr("the case file to make"));
    if (const auto ended = line.parse())
        return *ended;
    const Result<CaseEnvironment> who = someone(context, line);
    if (!who)
        return line.refuse(who.error());
    if (const Status made = makeSampleCase(line.at(0), *who); !made)
        return line.refuse(made.error());
    return line.answer(SampleCommand::tr("Sample case made: %1").arg(line.at(0)),
                       {{QStringLiteral("file"), line.at(0)}});
}

} // namespace ctpat::cli
