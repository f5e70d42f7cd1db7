// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casejson.h"
#include "app/cli/commands.h"
#include "app/cli/context.h"

namespace ctpat::cli {

namespace {

struct HistoryCommand
{
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
};

QJsonObject entryJson(const HistoryEntry &entry)
{
    return {{QStringLiteral("entry"), entry.seq},
            {QStringLiteral("change"), entry.change},
            {QStringLiteral("label"), entry.label},
            {QStringLiteral("who"), entry.actor},
            {QStringLiteral("role"), entry.actorRole},
            {QStringLiteral("at"), toJson(std::optional<Moment>(entry.at))},
            {QStringLiteral("operation"), entry.operation},
            {QStringLiteral("noun"), entry.noun},
            {QStringLiteral("before"), entry.before},
            {QStringLiteral("after"), entry.after},
            {QStringLiteral("sha256"), QString::fromLatin1(entry.hash.toHex())}};
}

Result<Reply> list(CaseFile &file, const CommandLine &line)
{
    qint64 limit = 0;
    if (line.has(QStringLiteral("limit"))) {
        const Result<int> given = line.number(QStringLiteral("limit"));
        if (!given)
            return given.error();
        limit = *given;
    }
    const Result<std::vector<HistoryEntry>> entries = file.history().entries(limit);
    if (!entries)
        return entries.error();
    QJsonArray json;
    QStringList words;
    for (const HistoryEntry &entry : *entries) {
        json.append(entryJson(entry));
        words += QStringLiteral("%1  %2  %3  %4")
                     .arg(entry.seq, 5)
                     .arg(entry.at.toDateTime().toString(Qt::ISODate), entry.actor, entry.label);
    }
    return Reply{words.join(QLatin1Char('\n')), {{QStringLiteral("entries"), json}}};
}

Result<Reply> verify(CaseFile &file, const CommandLine &)
{
    if (const Status whole = file.checkWhole(); !whole)
        return whole.error();
    const Result<HistoryHead> head = file.history().head();
    if (!head)
        return head.error();
    QJsonObject json{{QStringLiteral("valid"), true}, {QStringLiteral("head"), toJson(*head)}};
    if (!file.notice().isEmpty())
        json.insert(QStringLiteral("notice"), file.notice());
    QString words = HistoryCommand::tr("The history fits together: %1 entries, head %2.")
                        .arg(head->seq)
                        .arg(QString::fromLatin1(head->hash.toHex()));
    if (!file.notice().isEmpty())
        words += QLatin1Char('\n') + file.notice();
    return Reply{words, json};
}

/// The newest change, whoever made it, unless it was an undo itself.
Result<Reply> undo(CaseFile &file, const CommandLine &)
{
    const Result<QString> label = file.undoNewest();
    if (!label)
        return label.error();
    return Reply{HistoryCommand::tr("Taken back: %1").arg(*label), {{QStringLiteral("undone"), *label}}};
}

constexpr Action actions[] = {
    {"list", OpenMode::ReadOnly, list}, {"verify", OpenMode::ReadOnly, verify}, {"undo", OpenMode::ReadWrite, undo}};

} // namespace

int runHistory(const Context &context, const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("history"), arguments,
        HistoryCommand::tr(
            "Lists who changed what, checks that the history fits together, or takes the newest change back."));
    line.positional(QStringLiteral("case.ctpat"), HistoryCommand::tr("the case file"));
    line.positional(QStringLiteral("list|verify|undo"), HistoryCommand::tr("what to do"));
    line.option(QStringLiteral("limit"), QStringLiteral("n"), HistoryCommand::tr("only the newest n entries"));
    if (const auto ended = line.parse())
        return *ended;
    return runAction(context, line, actions);
}

} // namespace ctpat::cli
