// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casejson.h"
#include "app/cli/caseoptions.h"
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "core/findings/caseedits.h"
#include "core/validation/casestore.h"
#include "core/validation/milestonestore.h"
#include "core/validation/textstore.h"

namespace ctpat::cli {

namespace {

struct SetCommand
{
    Q_DECLARE_TR_FUNCTIONS(SetCommand)
};

void declare(CommandLine &line)
{
    line.positional(QStringLiteral("case.ctpat"), SetCommand::tr("the case file"));
    for (const char *name : {"member", "account", "report-number", "marking", "marking-block", "internal"})
        line.option(QLatin1String(name), QStringLiteral("text"), SetCommand::tr("sets this field"));
    declareCaseChoices(line);
    line.option(QStringLiteral("planned-release"), QStringLiteral("date"), SetCommand::tr("due dates count from it"));
    line.option(QStringLiteral("response-days"), QStringLiteral("days"),
                SetCommand::tr("the member's time to respond"));
    line.option(QStringLiteral("milestone"), QStringLiteral("stage=date"),
                SetCommand::tr("a date of the portal's timeline"));
    for (const SectionText section : allValues<SectionText>())
        line.option(toCode(section), QStringLiteral("text"),
                    SetCommand::tr("text for the report; @file reads it from a file"));
}

Status readTexts(const CommandLine &line, ValidationCase &details)
{
    struct Field
    {
        const char *name;
        QString *value;
    };
    for (const Field &field :
         {Field{"member", &details.member}, Field{"account", &details.account},
          Field{"report-number", &details.reportNumber}, Field{"marking", &details.markingProfile},
          Field{"marking-block", &details.markingBlock}, Field{"internal", &details.internalNote}}) {
        if (!line.has(QLatin1String(field.name)))
            continue;
        const Result<QString> text = line.text(QLatin1String(field.name));
        if (!text)
            return text.error();
        *field.value = *text;
    }
    return {};
}

Status readNumbersAndChoices(const CommandLine &line, ValidationCase &details)
{
    if (const Status choices = readCaseChoices(line, details); !choices)
        return choices;
    if (line.has(QStringLiteral("planned-release"))) {
        const Result<QDate> date = line.date(QStringLiteral("planned-release"));
        if (!date)
            return date.error();
        details.plannedRelease = *date;
    }
    if (line.has(QStringLiteral("response-days"))) {
        const Result<int> days = line.number(QStringLiteral("response-days"));
        if (!days)
            return days.error();
        details.responseDays = *days;
    }
    return {};
}

Status setSections(const CommandLine &line, Change &change)
{
    for (const SectionText section : allValues<SectionText>()) {
        if (!line.has(toCode(section)))
            continue;
        const Result<QString> text = line.text(toCode(section));
        if (!text)
            return text.error();
        if (const Status set = TextStore::set(change, section, *text); !set)
            return set;
    }
    return {};
}

Status addMilestones(const CommandLine &line, Change &change)
{
    const QStringList given = line.values(QStringLiteral("milestone"));
    if (given.isEmpty())
        return {};
    const Result<Timeline> timeline = Timeline::load();
    if (!timeline)
        return timeline.error();
    for (const QString &text : given) {
        CaseMilestone milestone;
        milestone.stage = text.section(QLatin1Char('='), 0, 0);
        milestone.on = QDate::fromString(text.section(QLatin1Char('='), 1), Qt::ISODate);
        if (!milestone.on.isValid())
            return line.wrongUse(SetCommand::tr("--milestone must look like initiated=2026-10-01."));
        if (const Result<Uuid> added = MilestoneStore::add(change, milestone, *timeline); !added)
            return added.error();
    }
    return {};
}

Result<Reply> set(CaseFile &file, const CommandLine &line)
{
    Result<ValidationCase> details = CaseStore::load(file);
    if (!details)
        return details.error();
    if (const Status texts = readTexts(line, *details); !texts)
        return texts.error();
    if (const Status codes = readNumbersAndChoices(line, *details); !codes)
        return codes.error();
    const Result<MarkingProfiles> markings = MarkingProfiles::load();
    if (!markings)
        return markings.error();
    if (const Status marking = checkMarking(*details, *markings); !marking)
        return marking.error();
    // Another marking brings its own designation block, unless one was written.
    if (line.has(QStringLiteral("marking")) && !line.has(QStringLiteral("marking-block")))
        details->markingBlock = markings->find(details->markingProfile)->block().join(QLatin1Char('\n'));
    const Status done = file.change(SetCommand::tr("Case details"), [&](Change &change) -> Status {
        if (const Status saved = saveCase(change, *details); !saved)
            return saved;
        if (const Status sections = setSections(line, change); !sections)
            return sections;
        return addMilestones(line, change);
    });
    if (!done)
        return done.error();
    return Reply{SetCommand::tr("Saved."), toJson(*details)};
}

} // namespace

int runSet(const Context &context, const QStringList &arguments)
{
    CommandLine line(QStringLiteral("set"), arguments,
                     SetCommand::tr("Sets what belongs to the whole case, and texts of the report."));
    declare(line);
    if (const auto ended = line.parse())
        return *ended;
    return withCase(context, line, OpenMode::ReadWrite, [&](CaseFile &file) { return set(file, line); });
}

} // namespace ctpat::cli
