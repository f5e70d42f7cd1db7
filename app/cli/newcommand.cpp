// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casejson.h"
#include "app/cli/caseoptions.h"
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "core/validation/casestore.h"

namespace ctpat::cli {

namespace {

struct NewCommand
{
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
};

void declare(CommandLine &line)
{
    line.positional(QStringLiteral("case.ctpat"), NewCommand::tr("the case file to make"));
    line.option(QStringLiteral("kind"), QStringLiteral("kind"),
                NewCommand::tr("one of: %1").arg(allCodes<CaseKind>().join(QStringLiteral(", "))));
    declareCaseChoices(line);
    line.option(QStringLiteral("entity"), QStringLiteral("code"),
                NewCommand::tr("entity group; see “ctpat criteria --list”"));
    line.option(QStringLiteral("member"), QStringLiteral("name"), NewCommand::tr("the member's name"));
    line.option(QStringLiteral("account"), QStringLiteral("number"), NewCommand::tr("the CTPAT account number"));
    line.option(QStringLiteral("date"), QStringLiteral("date"), NewCommand::tr("criteria date; today unless given"));
    line.option(QStringLiteral("report-number"), QStringLiteral("text"),
                NewCommand::tr("proposed from the account otherwise"));
    line.option(QStringLiteral("marking"), QStringLiteral("profile"),
                NewCommand::tr("marking profile; none unless given"));
    line.option(QStringLiteral("zone"), QStringLiteral("zone"), NewCommand::tr("time zone of the desk review"));
}

/// What was given, on top of what is usual.
Result<ValidationCase> readDetails(const CommandLine &line, const Context &context)
{
    ValidationCase details;
    const Result<CaseKind> kind = line.coded(QStringLiteral("kind"), fromCode<CaseKind>, allCodes<CaseKind>());
    if (!kind)
        return kind.error();
    details.kind = *kind;
    if (const Status choices = readCaseChoices(line, details); !choices)
        return choices.error();
    details.criteriaDate = context.clock().now().toDateTime().date();
    if (line.has(QStringLiteral("date"))) {
        const Result<QDate> date = line.date(QStringLiteral("date"));
        if (!date)
            return date.error();
        details.criteriaDate = *date;
    }
    details.member = line.value(QStringLiteral("member"));
    details.account = line.value(QStringLiteral("account"));
    details.entityGroup = line.value(QStringLiteral("entity"));
    details.markingProfile =
        line.has(QStringLiteral("marking")) ? line.value(QStringLiteral("marking")) : QStringLiteral("none");
    details.reportNumber = line.has(QStringLiteral("report-number"))
                               ? line.value(QStringLiteral("report-number"))
                               : proposedReportNumber(details.account, details.criteriaDate.year(), 1);
    return details;
}

} // namespace

int runNew(const Context &context, const QStringList &arguments)
{
    CommandLine line(QStringLiteral("new"), arguments,
                     NewCommand::tr("Makes a new case: one validation or self-assessment."));
    declare(line);
    if (const auto ended = line.parse())
        return *ended;
    Result<ValidationCase> details = readDetails(line, context);
    if (!details)
        return line.refuse(details.error());
    const Result<Catalog> catalog = context.catalog();
    if (!catalog)
        return line.refuse(catalog.error());
    const Result<MarkingProfiles> markings = MarkingProfiles::load();
    if (!markings)
        return line.refuse(markings.error());
    if (const Status marking = checkMarking(*details, *markings); !marking)
        return line.refuse(marking.error());
    details->markingBlock = markings->find(details->markingProfile)->block().join(QLatin1Char('\n'));
    const Result<CriteriaSet> criteria = catalog->criteriaSet(details->entityGroup, details->criteriaDate);
    if (!criteria)
        return line.refuse(criteria.error());
    const Result<CaseEnvironment> who = context.environment(line);
    if (!who)
        return line.refuse(who.error());
    const QString zone = line.has(QStringLiteral("zone")) ? line.value(QStringLiteral("zone"))
                                                          : QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const auto file = CaseStore::createFile(line.at(0), *who, *details, *criteria, zone);
    if (!file)
        return line.refuse(file.error());
    return line.answer(NewCommand::tr("%1 made: %2, %n criteria.", nullptr, static_cast<int>(criteria->criteria.size()))
                           .arg(line.at(0), details->member),
                       toJson(*details));
}

} // namespace ctpat::cli
