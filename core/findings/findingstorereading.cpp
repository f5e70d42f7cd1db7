// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of FindingStore.
#include "core/findings/findingstore.h"
#include "core/validation/storetools.h"

#include <QHash>

#include <algorithm>

namespace ctpat {

namespace {

constexpr const char *selectFindings =
    "SELECT id, criterion, kind, kind_reason, number, number_fixed, action_text, shown_by, primary_reason,"
    " primary_reason_text, due_date, due_by_hand, state, state_reason, recurrence_of, internal_note"
    " FROM finding ORDER BY kind, number, id";

Finding readFinding(const Query &row)
{
    Finding finding;
    finding.id = row.id(0);
    finding.criterion = row.text(1);
    finding.kind = readCode(row.text(2), FindingKind::Action);
    finding.kindReason = row.text(3);
    finding.number = static_cast<int>(row.integer(4));
    finding.numberFixed = row.boolean(5);
    finding.actionText = row.text(6);
    finding.shownBy = row.text(7);
    finding.primaryReason = row.text(8);
    finding.primaryReasonText = row.text(9);
    finding.dueDate = row.date(10);
    finding.dueByHand = row.boolean(11);
    finding.state = readCode(row.text(12), FindingState::Draft);
    finding.stateReason = row.text(13);
    finding.recurrenceOf = row.id(14);
    finding.internalNote = row.text(15);
    return finding;
}

struct Link
{
    Uuid finding;
    Uuid answer;
};

Link readLink(const Query &row)
{
    return {row.id(0), row.id(1)};
}

struct Contributing
{
    Uuid finding;
    QString reason;
};

Contributing readContributing(const Query &row)
{
    return {row.id(0), row.text(1)};
}

} // namespace

Result<std::vector<Finding>> FindingStore::list(const CaseFile &file)
{
    Result<std::vector<Finding>> findings = file.list<Finding>(selectFindings, {}, readFinding);
    if (!findings)
        return findings;
    const auto links = file.list<Link>("SELECT finding_id, answer_id FROM finding_answer ORDER BY id", {}, readLink);
    if (!links)
        return links.error();
    const auto reasons =
        file.list<Contributing>("SELECT finding_id, reason FROM finding_reason ORDER BY reason", {}, readContributing);
    if (!reasons)
        return reasons.error();
    QHash<Uuid, Finding *> byId;
    for (Finding &finding : *findings)
        byId.insert(finding.id, &finding);
    for (const Link &link : *links)
        byId[link.finding]->answers.push_back(link.answer);
    for (const Contributing &reason : *reasons)
        byId[reason.finding]->contributingReasons.append(reason.reason);
    return findings;
}

Result<Finding> FindingStore::byLabel(const CaseFile &file, const QString &label)
{
    const std::optional<FindingNumber> wanted = FindingNumber::fromText(label);
    const Result<std::vector<Finding>> findings = list(file);
    if (!findings)
        return findings.error();
    for (const Finding &finding : *findings) {
        if (wanted == FindingNumber{finding.kind, finding.number})
            return finding;
    }
    return notFound(tr("This case has no finding with the number %1.").arg(label));
}

Result<Finding> FindingStore::load(const CaseFile &file, const Uuid &id)
{
    const Result<std::vector<Finding>> findings = list(file);
    if (!findings)
        return findings.error();
    const auto found = std::find_if(findings->begin(), findings->end(), [&](const Finding &f) { return f.id == id; });
    if (found == findings->end())
        return notFound(tr("This finding is no longer in the case."));
    return *found;
}

Result<QString> FindingStore::label(const CaseFile &file, const Uuid &id)
{
    const auto read = [](const Query &row) {
        return FindingNumber{readCode(row.text(0), FindingKind::Action), static_cast<int>(row.integer(1))}.text();
    };
    const Result<std::optional<QString>> found =
        file.first<QString>("SELECT kind, number FROM finding WHERE id = ?1", {id}, read);
    if (!found)
        return found.error();
    if (!*found)
        return notFound(tr("This finding is no longer in the case."));
    return **found;
}

} // namespace ctpat
