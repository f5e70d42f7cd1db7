// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"

namespace ctpat::cli {

namespace {

struct ProfileCommand
{
    Q_DECLARE_TR_FUNCTIONS(ProfileCommand)
};

int show(const CommandLine &line, const UserProfile &profile)
{
    const QJsonObject json{{QStringLiteral("name"), profile.name},
                           {QStringLiteral("title"), profile.title},
                           {QStringLiteral("organization"), profile.organization},
                           {QStringLiteral("role"), toCode(profile.role)}};
    return line.answer(ProfileCommand::tr("%1, %2, %3 (%4)")
                           .arg(profile.name, profile.title, profile.organization, word(profile.role)),
                       json);
}

Status read(const CommandLine &line, UserProfile &profile)
{
    if (line.has(QStringLiteral("name")))
        profile.name = line.value(QStringLiteral("name"));
    if (line.has(QStringLiteral("title")))
        profile.title = line.value(QStringLiteral("title"));
    if (line.has(QStringLiteral("organization")))
        profile.organization = line.value(QStringLiteral("organization"));
    if (line.has(QStringLiteral("role"))) {
        const Result<UserRole> role = line.coded(QStringLiteral("role"), fromCode<UserRole>, allCodes<UserRole>());
        if (!role)
            return role.error();
        profile.role = *role;
    }
    return {};
}

} // namespace

int runProfile(const Context &context, const QStringList &arguments)
{
    CommandLine line(QStringLiteral("profile"), arguments,
                     ProfileCommand::tr("Shows or sets who works here: the “who” of the history."));
    line.positional(QStringLiteral("show|set"), ProfileCommand::tr("what to do"));
    line.option(QStringLiteral("name"), QStringLiteral("text"), ProfileCommand::tr("your name"));
    line.option(QStringLiteral("title"), QStringLiteral("text"), ProfileCommand::tr("your title"));
    line.option(QStringLiteral("organization"), QStringLiteral("text"), ProfileCommand::tr("your office or company"));
    line.option(QStringLiteral("role"), QStringLiteral("role"),
                ProfileCommand::tr("one of: %1").arg(allCodes<UserRole>().join(QStringLiteral(", "))));
    if (const auto ended = line.parse())
        return *ended;
    const Result<UserProfile> known = context.profiles().load();
    if (line.at(0) == QLatin1String("show"))
        return known ? show(line, *known) : line.refuse(known.error());
    if (line.at(0) != QLatin1String("set"))
        return line.refuse(line.wrongUse(ProfileCommand::tr("Say “show” or “set”.")));
    UserProfile profile = known ? *known : UserProfile();
    if (const Status given = read(line, profile); !given)
        return line.refuse(given.error());
    if (const Status saved = context.profiles().save(profile); !saved)
        return line.refuse(saved.error());
    return show(line, profile);
}

} // namespace ctpat::cli
