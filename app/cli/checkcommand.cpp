// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkjson.h"
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "core/issuing/checks.h"

namespace ctpat::cli {

namespace {

struct CheckCommand
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

} // namespace

int runCheck(const Context &context, const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("check"), arguments,
        CheckCommand::tr("Says what blocks signing and what is worth a look. Exit status 1 when something blocks."));
    line.positional(QStringLiteral("case.ctpat"), CheckCommand::tr("the case file"));
    if (const auto ended = line.parse())
        return *ended;
    const auto file = context.open(line, OpenMode::ReadOnly);
    if (!file)
        return line.refuse(file.error());
    const Result<Integrity> integrity = verifyIntegrity(**file);
    if (!integrity)
        return line.refuse(integrity.error());
    const Result<std::vector<Check>> checks = runChecks(**file, *integrity);
    if (!checks)
        return line.refuse(checks.error());
    const bool ready = isReadyToSign(*checks);
    QStringList words = checkLines(*checks);
    words += ready
                 ? CheckCommand::tr("Nothing blocks signing.")
                 : CheckCommand::tr("%n thing(s) block signing.", nullptr, static_cast<int>(blockers(*checks).size()));
    const int answered = line.answer(words.join(QLatin1Char('\n')), {{QStringLiteral("ready"), ready},
                                                                     {QStringLiteral("checks"), checksJson(*checks)}});
    return ready ? answered : 1;
}

} // namespace ctpat::cli
