// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casejson.h"
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "core/findings/caseedits.h"
#include "core/validation/answerstore.h"

namespace ctpat::cli {

namespace {

struct AnswerCommand
{
    Q_DECLARE_TR_FUNCTIONS(AnswerCommand)
};

/// "none" takes an answer back: not yet looked at.
Result<std::optional<AnswerValue>> readValue(const CommandLine &line)
{
    if (line.at(2) == QLatin1String("none"))
        return std::optional<AnswerValue>();
    const std::optional<AnswerValue> value = fromCode<AnswerValue>(line.at(2));
    if (value)
        return value;
    return line.wrongUse(AnswerCommand::tr("The answer must be one of: %1, none.")
                             .arg(allCodes<AnswerValue>().join(QStringLiteral(", "))));
}

Status setTexts(const CommandLine &line, Change &change, const AnswerKey &key)
{
    struct Field
    {
        const char *option;
        Status (*set)(Change &, const AnswerKey &, const QString &);
    };
    for (const Field &field :
         {Field{"reason", &AnswerStore::setReason}, Field{"finding-text", &AnswerStore::setFindingText},
          Field{"internal", &AnswerStore::setInternalNote}}) {
        if (!line.has(QLatin1String(field.option)))
            continue;
        const Result<QString> text = line.text(QLatin1String(field.option));
        if (!text)
            return text.error();
        if (const Status set = field.set(change, key, *text); !set)
            return set;
    }
    return {};
}

Result<Reply> answer(CaseFile &file, const CommandLine &line)
{
    const Result<AnswerKey> key = answerKeyOf(line, file, line.at(1));
    if (!key)
        return key.error();
    const bool valueGiven = line.count() > 2;
    std::optional<AnswerValue> value;
    if (valueGiven) {
        const Result<std::optional<AnswerValue>> read = readValue(line);
        if (!read)
            return read.error();
        value = *read;
    }
    const Status done = file.change(AnswerCommand::tr("Answer %1").arg(key->criterion), [&](Change &change) -> Status {
        if (valueGiven) {
            if (const Status set = setAnswer(change, *key, value); !set)
                return set;
        }
        return setTexts(line, change, *key);
    });
    if (!done)
        return done.error();
    const Result<CaseSnapshot> snapshot = loadSnapshot(file);
    if (!snapshot)
        return snapshot.error();
    const Answer *stored = snapshot->answer(*key);
    return Reply{AnswerCommand::tr("%1: %2").arg(key->criterion, answerWord(stored ? stored->value : std::nullopt)),
                 stored ? toJson(*stored, *snapshot) : keyJson(*key, *snapshot)};
}

} // namespace

int runAnswer(const Context &context, const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("answer"), arguments,
        AnswerCommand::tr("Answers a criterion at a visit, and writes the texts that belong to the answer."));
    line.positional(QStringLiteral("case.ctpat"), AnswerCommand::tr("the case file"));
    line.positional(QStringLiteral("criterion"), AnswerCommand::tr("such as 6.2"));
    line.positional(QStringLiteral("answer"), AnswerCommand::tr("one of: %1, none; may be left out to write texts only")
                                                  .arg(allCodes<AnswerValue>().join(QStringLiteral(", "))));
    line.option(QStringLiteral("visit"), QStringLiteral("number"), AnswerCommand::tr("0 is the desk review"));
    line.option(QStringLiteral("reason"), QStringLiteral("text"),
                AnswerCommand::tr("why not applicable or not verified"));
    line.option(QStringLiteral("finding-text"), QStringLiteral("text"),
                AnswerCommand::tr("what was found, for the member"));
    line.option(QStringLiteral("internal"), QStringLiteral("text"), AnswerCommand::tr("internal note, in no report"));
    line.expect(2, 3);
    if (const auto ended = line.parse())
        return *ended;
    return withCase(context, line, OpenMode::ReadWrite, [&](CaseFile &file) { return answer(file, line); });
}

} // namespace ctpat::cli
