// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findingstore.h"

#include "core/findings/findingrules.h"
#include "core/validation/answerstore.h"
#include "core/validation/criteriasetstore.h"
#include "core/validation/storetools.h"

namespace ctpat {

namespace {

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
