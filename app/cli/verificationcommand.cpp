// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casejson.h"
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "core/validation/verificationstore.h"

namespace ctpat::cli {

namespace {

struct VerificationCommand
{
    Q_DECLARE_TR_FUNCTIONS(VerificationCommand)
};

void declare(CommandLine &line)
{
    line.positional(QStringLiteral("case.ctpat"), VerificationCommand::tr("the case file"));
    line.positional(QStringLiteral("criterion"), VerificationCommand::tr("such as 6.2"));
    line.option(QStringLiteral("visit"), QStringLiteral("number"), VerificationCommand::tr("0 is the desk review"));
    line.option(QStringLiteral("method"), QStringLiteral("method"),
                VerificationCommand::tr("one of: %1").arg(allCodes<Method>().join(QStringLiteral(", "))));
    line.option(QStringLiteral("object"), QStringLiteral("text"), VerificationCommand::tr("what was looked at"));
    line.option(QStringLiteral("sample"), QStringLiteral("n/N"),
                VerificationCommand::tr("how many of how many, such as 10/120"));
    line.option(QStringLiteral("exceptions"), QStringLiteral("n"),
                VerificationCommand::tr("how many of the sample did not meet it"));
    line.option(QStringLiteral("place"), QStringLiteral("text"), VerificationCommand::tr("where"));
    line.option(QStringLiteral("at"), QStringLiteral("time"),
                VerificationCommand::tr("when, in the visit's zone; now unless given"));
    line.option(QStringLiteral("by"), QStringLiteral("name"), VerificationCommand::tr("who; you unless given"));
    line.option(QStringLiteral("audience"), QStringLiteral("audience"), VerificationCommand::tr("report or internal"));
    line.option(QStringLiteral("remove"), QStringLiteral("n"),
                VerificationCommand::tr("takes the nth verification of the answer away"));
}

Status readSample(const CommandLine &line, Verification &verification)
{
    if (line.has(QStringLiteral("sample"))) {
        verification.sample = sampleFromText(line.value(QStringLiteral("sample")));
        if (!verification.sample)
            return line.wrongUse(VerificationCommand::tr("--sample must look like 10/120."));
    }
    if (!line.has(QStringLiteral("exceptions")))
        return {};
    if (!verification.sample)
        return line.wrongUse(VerificationCommand::tr("--exceptions needs --sample."));
    const Result<int> exceptions = line.number(QStringLiteral("exceptions"));
    if (!exceptions)
        return exceptions.error();
    verification.sample->exceptions = *exceptions;
    return {};
}

Result<Verification> readVerification(const CommandLine &line, const Visit &visit)
{
    Verification verification;
    const Result<Method> method = line.coded(QStringLiteral("method"), fromCode<Method>, allCodes<Method>());
    if (!method)
        return method.error();
    verification.method = *method;
    const Result<QString> object = line.text(QStringLiteral("object"));
    if (!object)
        return object.error();
    verification.object = *object;
    verification.place = line.value(QStringLiteral("place"));
    verification.by = line.value(QStringLiteral("by"));
    if (line.has(QStringLiteral("at"))) {
        verification.at = Moment::fromText(line.value(QStringLiteral("at")), visit.timeZone());
        if (!verification.at)
            return line.wrongUse(VerificationCommand::tr("--at must be a time such as 2026-11-24T10:30."));
    }
    if (line.has(QStringLiteral("audience"))) {
        const auto audience = line.coded(QStringLiteral("audience"), fromCode<RowAudience>, allCodes<RowAudience>());
        if (!audience)
            return audience.error();
        verification.audience = *audience;
    }
    if (const Status sample = readSample(line, verification); !sample)
        return sample.error();
    if (const Status complete = checkVerification(verification); !complete)
        return complete.error();
    return verification;
}

Result<Reply> remove(CaseFile &file, const CommandLine &line, const AnswerKey &key)
{
    const Result<int> number = line.number(QStringLiteral("remove"));
    if (!number)
        return number.error();
    const Result<CaseSnapshot> snapshot = loadSnapshot(file);
    if (!snapshot)
        return snapshot.error();
    const Answer *answer = snapshot->answer(key);
    const std::vector<Verification> all = answer ? snapshot->verificationsOf(answer->id) : std::vector<Verification>();
    if (*number < 1 || *number > static_cast<int>(all.size()))
        return Error(ErrorCode::NotFound,
                     VerificationCommand::tr("%1 has no verification number %2.").arg(key.criterion).arg(*number));
    if (const Status removed = VerificationStore::remove(file, all[static_cast<size_t>(*number - 1)].id); !removed)
        return removed.error();
    return Reply{VerificationCommand::tr("Verification removed."), {}};
}

Result<Reply> verify(CaseFile &file, const CommandLine &line)
{
    const Result<AnswerKey> key = answerKeyOf(line, file, line.at(1));
    if (!key)
        return key.error();
    if (line.has(QStringLiteral("remove")))
        return remove(file, line, *key);
    const Result<Visit> visit = visitOf(line, file);
    if (!visit)
        return visit.error();
    const Result<Verification> verification = readVerification(line, *visit);
    if (!verification)
        return verification.error();
    const Result<Uuid> added = VerificationStore::add(file, *key, *verification);
    if (!added)
        return added.error();
    const Result<CaseSnapshot> snapshot = loadSnapshot(file);
    if (!snapshot)
        return snapshot.error();
    return Reply{VerificationCommand::tr("%1: verified by %2.").arg(key->criterion, word(verification->method)),
                 toJson(*snapshot->verification(*added))};
}

} // namespace

int runVerification(const Context &context, const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("verification"), arguments,
        VerificationCommand::tr("Records how an answer was reached: method, object, sample, place, time, person."));
    declare(line);
    if (const auto ended = line.parse())
        return *ended;
    return withCase(context, line, OpenMode::ReadWrite, [&](CaseFile &file) { return verify(file, line); });
}

} // namespace ctpat::cli
