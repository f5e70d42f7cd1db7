// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "core/validation/visitstore.h"

namespace ctpat::cli {

Result<CaseEnvironment> Context::environment(const CommandLine &line) const
{
    Result<CaseEnvironment> environment = m_profiles.environment(m_clock);
    if (environment && line.has(QStringLiteral("as")))
        environment->actor.name = line.value(QStringLiteral("as"));
    return environment;
}

Result<std::unique_ptr<CaseFile>> Context::open(const CommandLine &line, OpenMode mode) const
{
    const Result<CaseEnvironment> who = environment(line);
    if (!who)
        return who.error();
    return CaseFile::open(line.at(0), mode, *who);
}

int withCase(const Context &context, const CommandLine &line, OpenMode mode,
             const std::function<Result<Reply>(CaseFile &)> &work)
{
    const Result<std::unique_ptr<CaseFile>> file = context.open(line, mode);
    if (!file)
        return line.refuse(file.error());
    if (mode == OpenMode::ReadWrite && (*file)->isReadOnly()) {
        return line.refuse(Error(
            ErrorCode::CaseReadOnly,
            QCoreApplication::translate("Context", "The case cannot be written. %1").arg((*file)->readOnlyReason())));
    }
    const Result<Reply> reply = work(**file);
    return reply ? line.answer(reply->words, reply->json) : line.refuse(reply.error());
}

int runAction(const Context &context, const CommandLine &line, std::span<const Action> actions)
{
    QStringList names;
    for (const Action &action : actions) {
        if (line.at(1) == QLatin1String(action.name))
            return withCase(context, line, action.mode, [&](CaseFile &file) { return action.run(file, line); });
        names += QLatin1String(action.name);
    }
    return line.refuse(line.wrongUse(QCoreApplication::translate("Context", "After the case, say one of: %1.")
                                         .arg(names.join(QStringLiteral(", ")))));
}

Result<Visit> visitOf(const CommandLine &line, const CaseFile &file)
{
    const Result<int> number = line.number(QStringLiteral("visit"));
    if (!number)
        return number.error();
    return VisitStore::byNumber(file, *number);
}

Result<AnswerKey> answerKeyOf(const CommandLine &line, const CaseFile &file, const QString &criterion)
{
    if (!line.has(QStringLiteral("visit")))
        return line.wrongUse(
            QCoreApplication::translate("Context", "Say which visit with --visit (0: the desk review)."));
    const Result<Visit> visit = visitOf(line, file);
    if (!visit)
        return visit.error();
    return AnswerKey{criterion, visit->id};
}

} // namespace ctpat::cli
