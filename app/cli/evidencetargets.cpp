// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evidencetargets.h"

#include "core/findings/findingstore.h"
#include "core/validation/answerstore.h"

namespace ctpat::cli {

namespace {

struct EvidenceTargets
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceTargets)
};

/// The record that evidence of a criterion hangs on; made when nothing was recorded there yet.
Result<Uuid> ensureAnswer(CaseFile &file, const AnswerKey &key)
{
    Uuid answer;
    const Status made =
        file.change(EvidenceTargets::tr("Evidence for %1").arg(key.criterion), [&](Change &change) -> Status {
            const Result<Uuid> ensured = AnswerStore::ensure(change, key);
            if (!ensured)
                return ensured.error();
            answer = *ensured;
            return {};
        });
    if (!made)
        return made.error();
    return answer;
}

} // namespace

void declareTargets(CommandLine &line)
{
    line.option(QStringLiteral("criterion"), QStringLiteral("number"),
                EvidenceTargets::tr("files it under a criterion of --visit"));
    line.option(QStringLiteral("visit"), QStringLiteral("number"),
                EvidenceTargets::tr("the visit; 0 is the desk review"));
    line.option(QStringLiteral("finding"), QStringLiteral("A-01"), EvidenceTargets::tr("files it under a finding"));
}

Status readTargets(CaseFile &file, const CommandLine &line, std::vector<EvidenceTarget> &targets)
{
    for (const QString &criterion : line.values(QStringLiteral("criterion"))) {
        const Result<AnswerKey> key = answerKeyOf(line, file, criterion);
        if (!key)
            return key.error();
        const Result<Uuid> answer = ensureAnswer(file, *key);
        if (!answer)
            return answer.error();
        targets.push_back({EvidenceTargetKind::Answer, *answer});
    }
    for (const QString &label : line.values(QStringLiteral("finding"))) {
        const Result<Finding> finding = FindingStore::byLabel(file, label);
        if (!finding)
            return finding.error();
        targets.push_back({EvidenceTargetKind::Finding, finding->id});
    }
    if (line.has(QStringLiteral("visit")) && !line.has(QStringLiteral("criterion")) &&
        !line.has(QStringLiteral("finding"))) {
        const Result<Visit> visit = visitOf(line, file);
        if (!visit)
            return visit.error();
        targets.push_back({EvidenceTargetKind::Visit, visit->id});
    }
    return {};
}

} // namespace ctpat::cli
