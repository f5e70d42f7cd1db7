// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace ctpat::cli {

namespace {

struct CriteriaCommand
{
    Q_DECLARE_TR_FUNCTIONS(CriteriaCommand)
};

int list(const CommandLine &line, const Catalog &catalog)
{
    QJsonArray groups;
    QStringList words;
    for (const EntityGroup &group : catalog.entityGroups()) {
        groups.append(QJsonObject{{QStringLiteral("code"), group.code},
                                  {QStringLiteral("label"), group.label.in(QLocale().name())}});
        words += QStringLiteral("%1  %2").arg(group.code, -24).arg(group.label.in(QLocale().name()));
    }
    return line.answer(words.join(QLatin1Char('\n')), {{QStringLiteral("entityGroups"), groups}});
}

} // namespace

int runCriteria(const Context &context, const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("criteria"), arguments,
        CriteriaCommand::tr("Shows the criteria of an entity group on a date. Requirements are paraphrased."));
    line.option(QStringLiteral("entity"), QStringLiteral("code"), CriteriaCommand::tr("entity group; see --list"));
    line.option(QStringLiteral("date"), QStringLiteral("date"),
                CriteriaCommand::tr("the day in force; today unless given"));
    line.flag(QStringLiteral("list"), CriteriaCommand::tr("lists the entity groups"));
    line.expect(0);
    if (const auto ended = line.parse())
        return *ended;
    const Result<Catalog> catalog = context.catalog();
    if (!catalog)
        return line.refuse(catalog.error());
    if (line.has(QStringLiteral("list")))
        return list(line, *catalog);
    if (!line.has(QStringLiteral("entity")))
        return line.refuse(line.wrongUse(CriteriaCommand::tr("Say which entity group with --entity, or see --list.")));
    QDate date = context.clock().now().toDateTime().date();
    if (line.has(QStringLiteral("date"))) {
        const Result<QDate> given = line.date(QStringLiteral("date"));
        if (!given)
            return line.refuse(given.error());
        date = *given;
    }
    const Result<CriteriaSet> set = catalog->criteriaSet(line.value(QStringLiteral("entity")), date);
    if (!set)
        return line.refuse(set.error());
    QStringList words{set->entityLabel.in(QLocale().name()), set->statement.in(QLocale().name())};
    for (const Criterion &criterion : set->criteria) {
        words += QStringLiteral("%1  %2  %3")
                     .arg(criterion.id, -5)
                     .arg(criterion.obligation == Obligation::Must ? CriteriaCommand::tr("MUST")
                                                                   : CriteriaCommand::tr("SHOULD"),
                          -6)
                     .arg(criterion.title.in(QLocale().name()));
    }
    return line.answer(words.join(QLatin1Char('\n')), QJsonDocument::fromJson(set->toJson()).object());
}

} // namespace ctpat::cli
