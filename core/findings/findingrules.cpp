// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findingrules.h"

#include <algorithm>

namespace ctpat {

namespace {

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

/// Empty stays empty: not chosen yet.
Result<QString> reasonId(const QString &idOrCode, const Reasons &reasons)
{
    if (idOrCode.isEmpty())
        return QString();
    if (const Reason *reason = reasons.find(idOrCode))
        return reason->id;
    return Error(ErrorCode::NotFound, FindingText::tr("The list of reasons has no “%1”.").arg(idOrCode));
}

} // namespace

FindingKind kindFor(Obligation obligation)
{
    return obligation == Obligation::Must ? FindingKind::Action : FindingKind::Recommendation;
}

QDate dueDate(const QDate &plannedRelease, int responseDays)
{
    return plannedRelease.isValid() ? plannedRelease.addDays(responseDays) : QDate();
}

QDate dueDate(const ValidationCase &details)
{
    return dueDate(details.plannedRelease, details.responseDays);
}

Status checkKind(FindingKind kind, Obligation obligation, const QString &reason)
{
    if (kind == kindFor(obligation) || !reason.trimmed().isEmpty())
        return {};
    return Error(ErrorCode::RuleBroken,
                 kind == FindingKind::Action
                     ? FindingText::tr("The criterion is a should, which gives a recommendation. An action needs a "
                                       "reason.")
                     : FindingText::tr("The criterion is a must, which gives an action. A recommendation needs a "
                                       "reason."));
}

Result<Finding> normalized(const Finding &finding, Obligation obligation, const Reasons &reasons)
{
    if (const Status allowed = checkKind(finding.kind, obligation, finding.kindReason); !allowed)
        return allowed.error();
    if (finding.dueByHand && !finding.dueDate.isValid())
        return Error(ErrorCode::InvalidInput, FindingText::tr("A due date that is set by hand must be a date."));
    Finding clean = finding;
    if (finding.kind == kindFor(obligation))
        clean.kindReason.clear();
    Result<QString> primary = reasonId(finding.primaryReason, reasons);
    if (!primary)
        return primary.error();
    clean.primaryReason = primary.take();
    clean.contributingReasons.clear();
    for (const QString &contributing : finding.contributingReasons) {
        const Result<QString> id = reasonId(contributing, reasons);
        if (!id)
            return id.error();
        if (!id->isEmpty() && *id != clean.primaryReason && !clean.contributingReasons.contains(*id))
            clean.contributingReasons.append(*id);
    }
    clean.contributingReasons.sort();
    return clean;
}

bool hasPrimaryReason(const Finding &finding, const Reasons &reasons)
{
    const Reason *reason = reasons.find(finding.primaryReason);
    // A case from another office may name a reason of its own list.
    const bool needsText = reason && reason->needsText;
    return !finding.primaryReason.isEmpty() && (!needsText || !finding.primaryReasonText.trimmed().isEmpty());
}

std::vector<Uuid> answersNoLongerNo(const Finding &finding, const std::vector<Answer> &answers)
{
    std::vector<Uuid> stray;
    if (finding.state != FindingState::Draft)
        return stray;
    for (const Uuid &id : finding.answers) {
        const auto answer = std::find_if(answers.begin(), answers.end(), [&](const Answer &a) { return a.id == id; });
        if (answer == answers.end() || answer->value != AnswerValue::No)
            stray.push_back(id);
    }
    return stray;
}

} // namespace ctpat
