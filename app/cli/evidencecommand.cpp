// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/evidencejson.h"
#include "app/cli/evidencetargets.h"
#include "core/evidence/contentexport.h"
#include "core/evidence/contentstore.h"
#include "core/evidence/contentverification.h"
#include "core/evidence/evidencestore.h"

#include <QJsonArray>

namespace ctpat::cli {

namespace {

struct EvidenceCommand
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceCommand)
};

Result<Reply> list(CaseFile &file, const CommandLine &line)
{
    const EvidenceStore store(file);
    const Result<std::vector<Evidence>> pieces = line.has(QStringLiteral("unfiled")) ? store.unfiled() : store.all();
    if (!pieces)
        return pieces.error();
    QJsonArray json;
    QStringList words;
    for (const Evidence &piece : *pieces) {
        json.append(toJson(piece));
        words += QStringLiteral("%1  %2  %3").arg(evidenceNumber(piece.number), piece.mediaType, piece.title);
    }
    return Reply{words.join(QLatin1Char('\n')), {{QStringLiteral("evidence"), json}}};
}

Result<Evidence> numbered(CaseFile &file, const CommandLine &line)
{
    const std::optional<int> number = evidenceNumberFromText(line.at(2));
    if (!number)
        return line.wrongUse(EvidenceCommand::tr("Say which piece, such as E-03."));
    const Result<std::optional<Evidence>> piece = EvidenceStore(file).findByNumber(*number);
    if (!piece)
        return piece.error();
    if (!*piece)
        return Error(ErrorCode::NotFound,
                     EvidenceCommand::tr("There is no evidence with the number %1.").arg(line.at(2)));
    return **piece;
}

Status readEvidence(const CommandLine &line, Evidence &piece)
{
    for (const auto &[name, text] :
         {std::pair{"title", &piece.title}, std::pair{"caption", &piece.caption}, std::pair{"place", &piece.place},
          std::pair{"from", &piece.receivedFrom}, std::pair{"internal", &piece.internalNote}}) {
        if (!line.has(QLatin1String(name)))
            continue;
        const Result<QString> given = line.text(QLatin1String(name));
        if (!given)
            return given.error();
        *text = *given;
    }
    if (line.has(QStringLiteral("audience"))) {
        const QString audience = line.value(QStringLiteral("audience"));
        if (audience != QLatin1String("internal") && audience != QLatin1String("report"))
            return line.wrongUse(EvidenceCommand::tr("--audience must be report or internal."));
        piece.audience = audience == QLatin1String("internal") ? EvidenceAudience::Internal : EvidenceAudience::Report;
    }
    if (line.has(QStringLiteral("taken"))) {
        piece.taken = Moment::fromText(line.value(QStringLiteral("taken")), QTimeZone::systemTimeZone());
        if (!piece.taken)
            return line.wrongUse(EvidenceCommand::tr("--taken must be a time such as 2026-11-24T10:30-08:00."));
    }
    return {};
}

Result<Reply> edit(CaseFile &file, const CommandLine &line)
{
    Result<Evidence> piece = numbered(file, line);
    if (!piece)
        return piece.error();
    if (const Status given = readEvidence(line, *piece); !given)
        return given.error();
    if (const Status saved = EvidenceStore(file).save(*piece); !saved)
        return saved.error();
    return Reply{EvidenceCommand::tr("%1 saved.").arg(evidenceNumber(piece->number)), toJson(*piece)};
}

Result<Reply> onTargets(CaseFile &file, const CommandLine &line,
                        Status (EvidenceStore::*act)(const Uuid &, const EvidenceTarget &))
{
    const Result<Evidence> piece = numbered(file, line);
    if (!piece)
        return piece.error();
    std::vector<EvidenceTarget> targets;
    if (const Status given = readTargets(file, line, targets); !given)
        return given.error();
    if (targets.empty())
        return line.wrongUse(EvidenceCommand::tr("Say what to file it under with --criterion, --finding or --visit."));
    EvidenceStore store(file);
    for (const EvidenceTarget &target : targets) {
        if (const Status done = (store.*act)(piece->id, target); !done)
            return done.error();
    }
    return Reply{EvidenceCommand::tr("%1 saved.").arg(evidenceNumber(piece->number)), toJson(*piece)};
}

Result<Reply> link(CaseFile &file, const CommandLine &line)
{
    return onTargets(file, line, &EvidenceStore::link);
}

Result<Reply> unlink(CaseFile &file, const CommandLine &line)
{
    return onTargets(file, line, &EvidenceStore::unlink);
}

Result<Reply> remove(CaseFile &file, const CommandLine &line)
{
    const Result<Evidence> piece = numbered(file, line);
    if (!piece)
        return piece.error();
    if (const Status removed = EvidenceStore(file).remove(piece->id); !removed)
        return removed.error();
    return Reply{EvidenceCommand::tr("%1 removed.").arg(evidenceNumber(piece->number)), {}};
}

Result<Reply> exportPiece(CaseFile &file, const CommandLine &line)
{
    const Result<Evidence> piece = numbered(file, line);
    if (!piece)
        return piece.error();
    const QString target = line.has(QStringLiteral("output")) ? line.value(QStringLiteral("output")) : piece->fileName;
    const Result<std::optional<Content>> content = ContentStore(file).find(piece->content);
    if (!content)
        return content.error();
    if (const Status written = exportContent(file, **content, target); !written)
        return written.error();
    return Reply{
        EvidenceCommand::tr("%1 written to %2; its digest matches.").arg(evidenceNumber(piece->number), target),
        toJson(*piece)};
}

Result<Reply> verify(CaseFile &file, const CommandLine &)
{
    if (const Status whole = verifyContents(file); !whole)
        return whole.error();
    return Reply{EvidenceCommand::tr("Every piece of evidence has the content it was stored with."),
                 {{QStringLiteral("valid"), true}}};
}

constexpr Action actions[] = {{"list", OpenMode::ReadOnly, list},      {"edit", OpenMode::ReadWrite, edit},
                              {"link", OpenMode::ReadWrite, link},     {"unlink", OpenMode::ReadWrite, unlink},
                              {"remove", OpenMode::ReadWrite, remove}, {"export", OpenMode::ReadOnly, exportPiece},
                              {"verify", OpenMode::ReadOnly, verify}};

} // namespace

int runEvidence(const Context &context, const QStringList &arguments)
{
    CommandLine line(QStringLiteral("evidence"), arguments,
                     EvidenceCommand::tr("Lists, edits, files, exports and checks evidence."));
    line.positional(QStringLiteral("case.ctpat"), EvidenceCommand::tr("the case file"));
    line.positional(QStringLiteral("list|edit E-01|link E-01|unlink E-01|remove E-01|export E-01|verify"),
                    EvidenceCommand::tr("what to do, and with which piece"));
    declareTargets(line);
    line.flag(QStringLiteral("unfiled"), EvidenceCommand::tr("lists only the inbox"));
    line.option(QStringLiteral("title"), QStringLiteral("text"), EvidenceCommand::tr("title"));
    line.option(QStringLiteral("caption"), QStringLiteral("text"), EvidenceCommand::tr("caption and alternative text"));
    line.option(QStringLiteral("taken"), QStringLiteral("time"), EvidenceCommand::tr("when it was taken"));
    line.option(QStringLiteral("place"), QStringLiteral("text"), EvidenceCommand::tr("where it was taken"));
    line.option(QStringLiteral("from"), QStringLiteral("name"), EvidenceCommand::tr("from whom it was received"));
    line.option(QStringLiteral("audience"), QStringLiteral("audience"), EvidenceCommand::tr("report or internal"));
    line.option(QStringLiteral("internal"), QStringLiteral("text"), EvidenceCommand::tr("internal note, in no report"));
    line.option({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("file"),
                EvidenceCommand::tr("where to export it"));
    line.expect(2, 3);
    if (const auto ended = line.parse())
        return *ended;
    return runAction(context, line, actions);
}

} // namespace ctpat::cli
