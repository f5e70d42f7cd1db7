// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casejson.h"
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
    for (const char *name : {"member", "account", "report-number", "marking", "internal"})
        line.option(QLatin1String(name), QStringLiteral("text"), SetCommand::tr("sets this field"));
    line.option(QStringLiteral("mode"), QStringLiteral("mode"), SetCommand::tr("sets this field"));
    line.option(QStringLiteral("language"), QStringLiteral("code"),
                SetCommand::tr("language of the report: en, es or fr"));
    line.option(QStringLiteral("paper"), QStringLiteral("size"), SetCommand::tr("letter or a4"));
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
    for (const Field &field : {Field{"member", &details.member}, Field{"account", &details.account},
                               Field{"report-number", &details.reportNumber}, Field{"marking", &details.markingProfile},
                               Field{"internal", &details.internalNote}}) {
        if (!line.has(QLatin1String(field.name)))
            continue;
        const Result<QString> text = line.text(QLatin1String(field.name));
        if (!text)
            return text.error();
        *field.value = *text;
    }
    return {};
}

Status readCodes(const CommandLine &line, ValidationCase &details)
{
    if (line.has(QStringLiteral("mode"))) {
        const Result<CaseMode> mode = line.coded(QStringLiteral("mode"), fromCode<CaseMode>, allCodes<CaseMode>());
        if (!mode)
            return mode.error();
        details.mode = *mode;
    }
    if (line.has(QStringLiteral("language"))) {
        const auto language = line.coded(QStringLiteral("language"), fromCode<CaseLanguage>, allCodes<CaseLanguage>());
        if (!language)
            return language.error();
        details.language = *language;
    }
    if (line.has(QStringLiteral("paper"))) {
        const Result<PaperSize> paper = line.coded(QStringLiteral("paper"), fromCode<PaperSize>, allCodes<PaperSize>());
        if (!paper)
            return paper.error();
        details.paper = *paper;
    }
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
    if (const Status codes = readCodes(line, *details); !codes)
        return codes.error();
    const Result<MarkingProfiles> markings = MarkingProfiles::load();
    if (!markings)
        return markings.error();
    if (const Status marking = checkMarking(*details, *markings); !marking)
        return marking.error();
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
