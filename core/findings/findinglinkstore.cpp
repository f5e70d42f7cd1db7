// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findinglinkstore.h"

#include "core/findings/findingstore.h"
#include "core/validation/answerstore.h"
#include "core/validation/storetools.h"
#include "core/validation/visitstore.h"

namespace ctpat {

namespace {

Result<Uuid> linkId(Change &change, const Uuid &finding, const Uuid &answer)
{
    return lookUpId(change, "SELECT id FROM finding_answer WHERE finding_id = ?1 AND answer_id = ?2",
                    {finding, answer});
}

} // namespace

Status FindingLinkStore::checkNo(Change &change, const AnswerKey &key)
{
    const Result<std::optional<QString>> value = lookUpText(
        change, "SELECT value FROM answer WHERE visit_id = ?1 AND criterion = ?2", {key.visit, key.criterion});
    if (!value)
        return value.error();
    if (*value == toCode(AnswerValue::No))
        return {};
    return ruleBroken(
        tr("Criterion %1 is not answered with No at this visit, so there is nothing to find.").arg(key.criterion));
}

Status FindingLinkStore::checkLink(Change &change, const Uuid &finding, const AnswerKey &key)
{
    const Result<std::optional<QString>> criterion =
        lookUpText(change, "SELECT criterion FROM finding WHERE id = ?1", {finding});
    if (!criterion)
        return criterion.error();
    if (!*criterion)
        return notFound(tr("This finding is no longer in the case."));
    if (**criterion != key.criterion) {
        return ruleBroken(tr("The finding belongs to criterion %1 and cannot stand for an answer to criterion %2.")
                              .arg(**criterion, key.criterion));
    }
    const Result<qint64> closed =
        lookUpInteger(change, "SELECT count(*) FROM finding WHERE id = ?1 AND state IN (?2, ?3)",
                      {finding, toCode(FindingState::Accepted), toCode(FindingState::Withdrawn)});
    if (!closed)
        return closed.error();
    if (*closed > 0)
        return ruleBroken(tr("The finding is closed and cannot stand for another answer."));
    return checkNo(change, key);
}

Status FindingLinkStore::link(CaseFile &file, const Uuid &finding, const AnswerKey &key)
{
    const Result<QString> label = FindingStore::label(file, finding);
    if (!label)
        return label.error();
    const Result<QString> where = VisitStore::name(file, key.visit);
    if (!where)
        return where.error();
    //: %1 is the number of a finding, %2 the name of a visit
    return file.change(tr("Let %1 stand for %2 too").arg(*label, *where),
                       [&](Change &change) { return link(change, finding, key); });
}

Status FindingLinkStore::link(Change &change, const Uuid &finding, const AnswerKey &key)
{
    if (const Status allowed = checkLink(change, finding, key); !allowed)
        return allowed;
    const Result<Uuid> answer = AnswerStore::idOf(change, key);
    if (!answer)
        return answer.error();
    const Result<Uuid> existing = linkId(change, finding, *answer);
    if (!existing)
        return existing.error();
    if (existing->isNull()) {
        const Row row = Row().set("finding_id", finding).set("answer_id", *answer);
        if (const Status inserted = change.insert("finding_answer", Uuid::create(), row); !inserted)
            return inserted;
    }
    return removeBlankDrafts(change, *answer, finding);
}

Status FindingLinkStore::removeBlankDrafts(Change &change, const Uuid &answer, const Uuid &but)
{
    const Result<std::vector<Uuid>> drafts = lookUpIds(
        change,
        "SELECT f.id FROM finding f JOIN finding_answer l ON l.finding_id = f.id WHERE l.answer_id = ?1"
        " AND f.state = 'draft' AND f.number_fixed = 0 AND f.due_by_hand = 0 AND f.recurrence_of IS NULL"
        " AND f.kind_reason || f.action_text || f.shown_by || f.primary_reason || f.primary_reason_text ||"
        " f.internal_note = ''"
        " AND NOT EXISTS(SELECT 1 FROM finding_reason r WHERE r.finding_id = f.id)"
        " AND NOT EXISTS(SELECT 1 FROM finding o WHERE o.recurrence_of = f.id)"
        " AND NOT EXISTS(SELECT 1 FROM finding_answer o WHERE o.finding_id = f.id AND o.answer_id <> ?1)"
        " AND NOT EXISTS(SELECT 1 FROM evidence_link e WHERE e.target_kind = 'finding' AND e.target_id = f.id)"
        " ORDER BY f.id",
        answer);
    if (!drafts)
        return drafts.error();
    for (const Uuid &draft : *drafts) {
        if (draft == but)
            continue;
        if (const Status removed = FindingStore::remove(change, draft); !removed)
            return removed;
    }
    return {};
}

Status FindingLinkStore::unlink(CaseFile &file, const Uuid &finding, const AnswerKey &key)
{
    const Result<QString> label = FindingStore::label(file, finding);
    if (!label)
        return label.error();
    const Result<QString> where = VisitStore::name(file, key.visit);
    if (!where)
        return where.error();
    //: %1 is the number of a finding, %2 the name of a visit
    return file.change(tr("Let %1 no longer stand for %2").arg(*label, *where),
                       [&](Change &change) { return unlink(change, finding, key); });
}

Status FindingLinkStore::unlink(Change &change, const Uuid &finding, const AnswerKey &key)
{
    const Result<Uuid> answer = AnswerStore::idOf(change, key);
    if (!answer)
        return answer.error();
    const Result<Uuid> row = linkId(change, finding, *answer);
    if (!row)
        return row.error();
    if (row->isNull())
        return notFound(tr("The finding does not stand for this answer."));
    const Result<qint64> count =
        lookUpInteger(change, "SELECT count(*) FROM finding_answer WHERE finding_id = ?1", {finding});
    if (!count)
        return count.error();
    if (*count == 1) {
        return ruleBroken(tr("A finding stands for at least one answer. Let it stand for another answer first, or "
                             "withdraw it."));
    }
    if (const Status removed = change.remove("finding_answer", *row); !removed)
        return removed;
    if (const Status ensured = ensureFinding(change, key); !ensured)
        return ensured;
    return AnswerStore::removeIfBare(change, *answer);
}

Result<Uuid> FindingLinkStore::addFurther(CaseFile &file, const AnswerKey &key)
{
    const Result<QString> where = VisitStore::name(file, key.visit);
    if (!where)
        return where.error();
    //: %1 is the number of a criterion, %2 the name of a visit
    return changeFor<Uuid>(file, tr("Further finding on %1: %2").arg(key.criterion, *where),
                           [&](Change &change) { return addFurther(change, key); });
}

Result<Uuid> FindingLinkStore::addFurther(Change &change, const AnswerKey &key)
{
    if (const Status allowed = checkNo(change, key); !allowed)
        return allowed.error();
    return FindingStore::add(change, key);
}

Status FindingLinkStore::ensureFinding(Change &change, const AnswerKey &key)
{
    const Result<qint64> missing = lookUpInteger(
        change,
        "SELECT count(*) FROM answer a WHERE a.visit_id = ?1 AND a.criterion = ?2 AND a.value = ?3 AND NOT EXISTS"
        "(SELECT 1 FROM finding_answer l JOIN finding f ON f.id = l.finding_id"
        " WHERE l.answer_id = a.id AND f.state <> ?4)",
        {key.visit, key.criterion, toCode(AnswerValue::No), toCode(FindingState::Withdrawn)});
    if (!missing)
        return missing.error();
    if (*missing == 0)
        return {};
    const Result<Uuid> made = FindingStore::add(change, key);
    return made ? Status() : Status(made.error());
}

} // namespace ctpat
