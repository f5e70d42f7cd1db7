// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findingstore.h"

#include "core/findings/findingrules.h"
#include "core/validation/answerstore.h"
#include "core/validation/criteriasetstore.h"
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

Result<qint64> nextNumber(Change &change, FindingKind kind)
{
    const Result<qint64> last =
        lookUpInteger(change, "SELECT max(number) FROM finding WHERE kind = ?1", {toCode(kind)});
    if (!last)
        return last;
    return *last + 1;
}

Result<QDate> dueByRule(Change &change)
{
    const Result<std::optional<QString>> release = lookUpText(change, "SELECT planned_release FROM validation", {});
    if (!release)
        return release.error();
    const Result<qint64> days = lookUpInteger(change, "SELECT response_days FROM validation", {});
    if (!days)
        return days.error();
    return dueDate(QDate::fromString(release->value_or(QString()), Qt::ISODate), static_cast<int>(*days));
}

Row blankFinding(const QString &criterion)
{
    const QString none;
    return Row()
        .set("criterion", criterion)
        .set("kind_reason", none)
        .set("number_fixed", false)
        .set("action_text", none)
        .set("shown_by", none)
        .set("primary_reason", none)
        .set("primary_reason_text", none)
        .set("due_by_hand", false)
        .set("state", toCode(FindingState::Draft))
        .set("state_reason", none)
        .set("recurrence_of", Value())
        .set("internal_note", none);
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

Result<Uuid> FindingStore::add(Change &change, const AnswerKey &key)
{
    const Result<Uuid> answer = AnswerStore::ensure(change, key);
    if (!answer)
        return answer;
    const Result<Uuid> set = lookUpId(change, "SELECT criteria_set_id FROM visit WHERE id = ?1", {key.visit});
    if (!set)
        return set;
    const Result<std::optional<Obligation>> obligation = CriteriaSetStore::obligation(change, *set, key.criterion);
    if (!obligation)
        return obligation.error();
    const FindingKind kind = kindFor(obligation->value_or(Obligation::Must));
    const Result<qint64> number = nextNumber(change, kind);
    if (!number)
        return number.error();
    const Result<QDate> due = dueByRule(change);
    if (!due)
        return due.error();
    const Uuid id = Uuid::create();
    const Row row = blankFinding(key.criterion).set("kind", toCode(kind)).set("number", *number).set("due_date", *due);
    if (const Status inserted = change.insert("finding", id, row); !inserted)
        return inserted.error();
    const Row link = Row().set("finding_id", id).set("answer_id", *answer);
    if (const Status linked = change.insert("finding_answer", Uuid::create(), link); !linked)
        return linked.error();
    return id;
}

Status FindingStore::remove(Change &change, const Uuid &id)
{
    const Result<std::vector<Uuid>> links =
        lookUpIds(change, "SELECT id FROM finding_answer WHERE finding_id = ?1 ORDER BY id", id);
    if (!links)
        return links.error();
    for (const Uuid &link : *links) {
        if (const Status removed = change.remove("finding_answer", link); !removed)
            return removed;
    }
    return change.remove("finding", id);
}

Status FindingStore::save(CaseFile &file, const Finding &finding, const Reasons &reasons)
{
    return file.change(tr("Edit finding %1").arg(finding.label()),
                       [&](Change &change) { return save(change, finding, reasons); });
}

Status FindingStore::save(Change &change, const Finding &finding, const Reasons &reasons)
{
    const Result<Obligation> obligation = obligationOf(change, finding.id);
    if (!obligation)
        return obligation.error();
    const Result<Finding> clean = normalized(finding, *obligation, reasons);
    if (!clean)
        return clean.error();
    if (const Status allowed = checkRecurrence(change, *clean); !allowed)
        return allowed;
    if (const Status kind = writeKind(change, clean->id, clean->kind); !kind)
        return kind;
    Row row = Row()
                  .set("kind_reason", clean->kindReason)
                  .set("action_text", clean->actionText)
                  .set("shown_by", clean->shownBy)
                  .set("primary_reason", clean->primaryReason)
                  .set("primary_reason_text", clean->primaryReasonText)
                  .set("due_by_hand", clean->dueByHand)
                  .set("recurrence_of", clean->recurrenceOf)
                  .set("internal_note", clean->internalNote);
    if (clean->dueByHand)
        row.set("due_date", clean->dueDate);
    if (const Status updated = change.update("finding", clean->id, row); !updated)
        return updated;
    if (const Status dated = updateDueDates(change); !dated)
        return dated;
    return writeContributing(change, clean->id, clean->contributingReasons);
}

/// The obligation of the criterion as it stands for the finding's first answer.
Result<Obligation> FindingStore::obligationOf(Change &change, const Uuid &finding)
{
    const Result<Uuid> set =
        lookUpId(change,
                 "SELECT v.criteria_set_id FROM finding_answer f JOIN answer a ON a.id = f.answer_id"
                 " JOIN visit v ON v.id = a.visit_id WHERE f.finding_id = ?1 ORDER BY f.id",
                 {finding});
    if (!set)
        return set.error();
    const Result<std::optional<QString>> criterion =
        lookUpText(change, "SELECT criterion FROM finding WHERE id = ?1", {finding});
    if (!criterion)
        return criterion.error();
    if (!*criterion)
        return notFound(tr("This finding is no longer in the case."));
    const Result<std::optional<Obligation>> found = CriteriaSetStore::obligation(change, *set, **criterion);
    if (!found)
        return found.error();
    return found->value_or(Obligation::Must);
}

Status FindingStore::writeKind(Change &change, const Uuid &id, FindingKind kind)
{
    const Result<std::optional<QString>> before = lookUpText(change, "SELECT kind FROM finding WHERE id = ?1", {id});
    if (!before)
        return before.error();
    if (*before == toCode(kind))
        return {};
    const Result<qint64> fixed = lookUpInteger(change, "SELECT number_fixed FROM finding WHERE id = ?1", {id});
    if (!fixed)
        return fixed.error();
    if (*fixed != 0) {
        return ruleBroken(tr("This finding was issued under its number and keeps its kind. Withdraw it and write "
                             "another."));
    }
    const Result<qint64> number = nextNumber(change, kind);
    if (!number)
        return number.error();
    return change.update("finding", id, Row().set("kind", toCode(kind)).set("number", *number));
}

Status FindingStore::writeContributing(Change &change, const Uuid &id, const QStringList &reasons)
{
    const Result<QStringList> stored =
        lookUpTexts(change, "SELECT reason FROM finding_reason WHERE finding_id = ?1 ORDER BY reason", id);
    if (!stored)
        return stored.error();
    for (const QString &reason : *stored) {
        if (reasons.contains(reason))
            continue;
        const Result<Uuid> row =
            lookUpId(change, "SELECT id FROM finding_reason WHERE finding_id = ?1 AND reason = ?2", {id, reason});
        if (!row)
            return row.error();
        if (const Status removed = change.remove("finding_reason", *row); !removed)
            return removed;
    }
    for (const QString &reason : reasons) {
        if (stored->contains(reason))
            continue;
        const Row row = Row().set("finding_id", id).set("reason", reason);
        if (const Status inserted = change.insert("finding_reason", Uuid::create(), row); !inserted)
            return inserted;
    }
    return {};
}

Status FindingStore::checkRecurrence(Change &change, const Finding &finding)
{
    if (finding.recurrenceOf.isNull())
        return {};
    if (finding.recurrenceOf == finding.id)
        return ruleBroken(tr("A finding cannot be a recurrence of itself."));
    const Result<qint64> known =
        lookUpInteger(change, "SELECT count(*) FROM finding WHERE id = ?1", {finding.recurrenceOf});
    if (!known)
        return known.error();
    return *known > 0 ? Status() : Status(notFound(tr("The earlier finding is not in this case.")));
}

Status FindingStore::updateDueDates(Change &change)
{
    const Result<QDate> due = dueByRule(change);
    if (!due)
        return due.error();
    const Result<std::vector<Uuid>> drafts = lookUpIds(
        change, "SELECT id FROM finding WHERE due_by_hand = 0 AND state = ?1 ORDER BY id", toCode(FindingState::Draft));
    if (!drafts)
        return drafts.error();
    for (const Uuid &draft : *drafts) {
        if (const Status updated = change.update("finding", draft, Row().set("due_date", *due)); !updated)
            return updated;
    }
    return {};
}

Status FindingStore::updateKinds(Change &change)
{
    const Result<std::vector<Uuid>> drafts = lookUpIds(
        change, "SELECT id FROM finding WHERE kind_reason = '' AND number_fixed = 0 AND state = ?1 ORDER BY id",
        toCode(FindingState::Draft));
    if (!drafts)
        return drafts.error();
    for (const Uuid &draft : *drafts) {
        const Result<Obligation> obligation = obligationOf(change, draft);
        if (!obligation)
            return obligation.error();
        if (const Status written = writeKind(change, draft, kindFor(*obligation)); !written)
            return written;
    }
    return {};
}

} // namespace ctpat
