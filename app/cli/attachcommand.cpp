// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/evidencejson.h"
#include "app/cli/evidencetargets.h"
#include "core/evidence/addevidence.h"

#include <QJsonArray>

namespace ctpat::cli {

namespace {

struct AttachCommand
{
    Q_DECLARE_TR_FUNCTIONS(AttachCommand)
};

Status readOptions(CaseFile &file, const CommandLine &line, AddOptions &options)
{
    for (const auto &[name, text] : {std::pair{"title", &options.title}, std::pair{"caption", &options.caption},
                                     std::pair{"place", &options.place}, std::pair{"from", &options.receivedFrom},
                                     std::pair{"internal", &options.internalNote}}) {
        if (!line.has(QLatin1String(name)))
            continue;
        const Result<QString> given = line.text(QLatin1String(name));
        if (!given)
            return given.error();
        *text = *given;
    }
    if (line.value(QStringLiteral("audience")) == QLatin1String("internal"))
        options.audience = EvidenceAudience::Internal;
    else if (line.has(QStringLiteral("audience")) && line.value(QStringLiteral("audience")) != QLatin1String("report"))
        return line.wrongUse(AttachCommand::tr("--audience must be report or internal."));
    if (line.has(QStringLiteral("visit"))) {
        const Result<Visit> visit = visitOf(line, file);
        if (!visit)
            return visit.error();
        options.zone = visit->timeZone();
    }
    return readTargets(file, line, options.targets);
}

Result<Reply> attach(CaseFile &file, const CommandLine &line)
{
    AddOptions options;
    if (const Status given = readOptions(file, line, options); !given)
        return given.error();
    QStringList paths;
    for (int i = 1; i < line.count(); ++i)
        paths += line.at(i);
    const Result<std::vector<AddOutcome>> outcomes = addFiles(file, paths, options);
    if (!outcomes)
        return outcomes.error();
    QJsonArray added;
    QStringList words;
    for (const AddOutcome &outcome : *outcomes) {
        if (!outcome.result) {
            // What was attached before stays; the message says which file was not.
            return Error(outcome.result.error().code(),
                         AttachCommand::tr("“%1” was not attached; %n file(s) before it were. %2", nullptr,
                                           static_cast<int>(added.size()))
                             .arg(outcome.path, outcome.result.error().message()),
                         outcome.result.error().detail());
        }
        added.append(toJson(*outcome.result));
        words += AttachCommand::tr("%1  %2").arg(evidenceNumber(outcome.result->number), outcome.result->fileName);
    }
    return Reply{words.join(QLatin1Char('\n')), {{QStringLiteral("attached"), added}}};
}

} // namespace

int runAttach(const Context &context, const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("attach"), arguments,
        AttachCommand::tr("Takes files into the case as evidence. The originals stay where they are, unchanged."));
    line.positional(QStringLiteral("case.ctpat"), AttachCommand::tr("the case file"));
    line.positional(QStringLiteral("file..."), AttachCommand::tr("the files"));
    declareTargets(line);
    line.option(QStringLiteral("title"), QStringLiteral("text"),
                AttachCommand::tr("title; the file's name unless given"));
    line.option(QStringLiteral("caption"), QStringLiteral("text"), AttachCommand::tr("caption and alternative text"));
    line.option(QStringLiteral("place"), QStringLiteral("text"), AttachCommand::tr("where it was taken"));
    line.option(QStringLiteral("from"), QStringLiteral("name"), AttachCommand::tr("from whom it was received"));
    line.option(QStringLiteral("audience"), QStringLiteral("audience"), AttachCommand::tr("report or internal"));
    line.option(QStringLiteral("internal"), QStringLiteral("text"), AttachCommand::tr("internal note, in no report"));
    line.expect(2, 10000);
    if (const auto ended = line.parse())
        return *ended;
    return withCase(context, line, OpenMode::ReadWrite, [&](CaseFile &file) { return attach(file, line); });
}

} // namespace ctpat::cli
