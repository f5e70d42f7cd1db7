// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casejson.h"
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "core/findings/practicestore.h"

namespace ctpat::cli {

namespace {

struct PracticeCommand
{
    Q_DECLARE_TR_FUNCTIONS(PracticeCommand)
};

Status readPractice(const CommandLine &line, Practice &practice)
{
    for (const auto &[name, text] :
         {std::pair{"title", &practice.title}, std::pair{"internal", &practice.internalNote}}) {
        if (!line.has(QLatin1String(name)))
            continue;
        const Result<QString> given = line.text(QLatin1String(name));
        if (!given)
            return given.error();
        *text = *given;
    }
    for (const PracticeElement element : allValues<PracticeElement>()) {
        if (!line.has(toCode(element)))
            continue;
        const Result<QString> given = line.text(toCode(element));
        if (!given)
            return given.error();
        practice.setElement(element, *given);
    }
    return {};
}

Result<Reply> set(CaseFile &file, const CommandLine &line)
{
    const Result<AnswerKey> key = answerKeyOf(line, file, line.at(2));
    if (!key)
        return key.error();
    const Result<std::optional<Practice>> known = PracticeStore::ofAnswer(file, *key);
    if (!known)
        return known.error();
    Practice practice = known->value_or(Practice());
    if (const Status given = readPractice(line, practice); !given)
        return given.error();
    const Result<Uuid> saved = PracticeStore::save(file, *key, practice);
    if (!saved)
        return saved.error();
    const QString words = practice.isComplete()
                              ? PracticeCommand::tr("Best practice at %1: all five elements.")
                              : PracticeCommand::tr("Practice noted at %1: fewer than five elements.");
    return Reply{words.arg(key->criterion), {{QStringLiteral("complete"), practice.isComplete()}}};
}

Result<Reply> remove(CaseFile &file, const CommandLine &line)
{
    const Result<AnswerKey> key = answerKeyOf(line, file, line.at(2));
    if (!key)
        return key.error();
    if (const Status removed = PracticeStore::remove(file, *key); !removed)
        return removed.error();
    return Reply{PracticeCommand::tr("Practice removed."), {}};
}

Result<Reply> list(CaseFile &file, const CommandLine &)
{
    const Result<CaseSnapshot> snapshot = loadSnapshot(file);
    if (!snapshot)
        return snapshot.error();
    const Result<std::vector<Practice>> practices = PracticeStore::list(file);
    if (!practices)
        return practices.error();
    QJsonArray json;
    QStringList words;
    for (const Practice &practice : *practices) {
        json.append(toJson(practice, *snapshot));
        words += practice.title;
    }
    return Reply{words.join(QLatin1Char('\n')), {{QStringLiteral("practices"), json}}};
}

constexpr Action actions[] = {
    {"list", OpenMode::ReadOnly, list}, {"set", OpenMode::ReadWrite, set}, {"remove", OpenMode::ReadWrite, remove}};

} // namespace

int runPractice(const Context &context, const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("practice"), arguments,
        PracticeCommand::tr("Lists and writes best practices: complete with all five elements, else noted."));
    line.positional(QStringLiteral("case.ctpat"), PracticeCommand::tr("the case file"));
    line.positional(QStringLiteral("list|set CRITERION|remove CRITERION"), PracticeCommand::tr("what to do"));
    line.option(QStringLiteral("visit"), QStringLiteral("number"), PracticeCommand::tr("0 is the desk review"));
    line.option(QStringLiteral("title"), QStringLiteral("text"), PracticeCommand::tr("what it is called"));
    for (const PracticeElement element : allValues<PracticeElement>())
        line.option(toCode(element), QStringLiteral("text"), word(element));
    line.option(QStringLiteral("internal"), QStringLiteral("text"), PracticeCommand::tr("internal note, in no report"));
    line.expect(2, 3);
    if (const auto ended = line.parse())
        return *ended;
    return runAction(context, line, actions);
}

} // namespace ctpat::cli
