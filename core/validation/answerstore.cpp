// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/answerstore.h"

#include "core/validation/criteriasetstore.h"
#include "core/validation/storetools.h"
#include "core/validation/visit.h"
#include "core/validation/visitstore.h"

namespace ctpat {

namespace {

constexpr const char *selectAnswers =
    "SELECT id, criterion, visit_id, value, reason, finding_text, internal_note FROM answer ORDER BY id";

Answer readAnswer(const Query &row)
{
    return {row.id(0),  {row.text(1), row.id(2)}, fromCode<AnswerValue>(row.text(3)), row.text(4), row.text(5),
            row.text(6)};
}

} // namespace

Result<std::vector<Answer>> AnswerStore::list(const CaseFile &file)
{
    return file.list<Answer>(selectAnswers, {}, readAnswer);
}

Result<std::optional<Answer>> AnswerStore::find(const CaseFile &file, const AnswerKey &key)
{
    return file.first<Answer>("SELECT id, criterion, visit_id, value, reason, finding_text, internal_note FROM answer"
                              " WHERE visit_id = ?1 AND criterion = ?2",
                              {key.visit, key.criterion}, readAnswer);
}

/// NotFound and RuleBroken as the class says.
Status AnswerStore::checkKey(Change &change, const AnswerKey &key)
{
    const Result<Uuid> set = lookUpId(change, "SELECT criteria_set_id FROM visit WHERE id = ?1", {key.visit});
    if (!set)
        return set.error();
    if (set->isNull())
        return notFound(tr("There is no such visit in this case."));
    const Result<std::optional<Obligation>> known = CriteriaSetStore::obligation(change, *set, key.criterion);
    if (!known)
        return known.error();
    if (!*known)
        return notFound(tr("The criteria of this visit have no criterion %1.").arg(key.criterion));
    const Result<qint64> out =
        lookUpInteger(change,
                      "SELECT count(*) FROM visit v WHERE v.id = ?1 AND v.scope_kind = ?2 AND NOT EXISTS"
                      "(SELECT 1 FROM visit_scope s WHERE s.visit_id = v.id AND s.criterion = ?3)",
                      {key.visit, toCode(ScopeKind::Chosen), key.criterion});
    if (!out)
        return out.error();
    if (*out > 0) {
        return ruleBroken(
            tr("Criterion %1 is not in the scope of this visit. Add it to the scope first.").arg(key.criterion));
    }
    return {};
}

Result<Uuid> AnswerStore::idOf(Change &change, const AnswerKey &key)
{
    return lookUpId(change, "SELECT id FROM answer WHERE visit_id = ?1 AND criterion = ?2", {key.visit, key.criterion});
}

Result<Uuid> AnswerStore::ensure(Change &change, const AnswerKey &key)
{
    const Result<Uuid> existing = idOf(change, key);
    if (!existing || !existing->isNull())
        return existing;
    if (const Status allowed = checkKey(change, key); !allowed)
        return allowed.error();
    const Uuid id = Uuid::create();
    const Row row = Row()
                        .set("visit_id", key.visit)
                        .set("criterion", key.criterion)
                        .set("value", Value())
                        .set("reason", QString())
                        .set("finding_text", QString())
                        .set("internal_note", QString());
    if (const Status inserted = change.insert("answer", id, row); !inserted)
        return inserted.error();
    return id;
}

Status AnswerStore::removeIfBare(Change &change, const Uuid &id)
{
    const Result<qint64> bare = lookUpInteger(
        change,
        "SELECT count(*) FROM answer a WHERE a.id = ?1 AND a.value IS NULL AND a.reason = '' AND a.finding_text = ''"
        " AND a.internal_note = ''"
        " AND NOT EXISTS(SELECT 1 FROM verification v WHERE v.answer_id = a.id)"
        " AND NOT EXISTS(SELECT 1 FROM practice p WHERE p.answer_id = a.id)"
        " AND NOT EXISTS(SELECT 1 FROM finding_answer f WHERE f.answer_id = a.id)"
        " AND NOT EXISTS(SELECT 1 FROM evidence_link e WHERE e.target_kind = 'answer' AND e.target_id = a.id)",
        {id});
    if (!bare)
        return bare.error();
    return *bare > 0 ? change.remove("answer", id) : Status();
}

Status AnswerStore::write(Change &change, const AnswerKey &key, const char *column, const Value &value)
{
    // What is empty needs no record; but an unknown criterion is refused all the same.
    const Result<Uuid> existing = idOf(change, key);
    if (!existing)
        return existing.error();
    const bool empty = value.isNull() || value == Value(QString());
    if (existing->isNull() && empty)
        return checkKey(change, key);
    const Result<Uuid> id = ensure(change, key);
    if (!id)
        return id.error();
    if (const Status updated = change.update("answer", *id, Row().set(column, value)); !updated)
        return updated;
    return empty ? removeIfBare(change, *id) : Status();
}

Status AnswerStore::setValue(Change &change, const AnswerKey &key, const std::optional<AnswerValue> &value)
{
    return write(change, key, "value", toCode(value));
}

Status AnswerStore::setReason(Change &change, const AnswerKey &key, const QString &reason)
{
    return write(change, key, "reason", reason);
}

Status AnswerStore::setFindingText(Change &change, const AnswerKey &key, const QString &text)
{
    return write(change, key, "finding_text", text);
}

Status AnswerStore::setInternalNote(Change &change, const AnswerKey &key, const QString &note)
{
    return write(change, key, "internal_note", note);
}

Status AnswerStore::setReason(CaseFile &file, const AnswerKey &key, const QString &reason)
{
    const Result<QString> where = VisitStore::name(file, key.visit);
    if (!where)
        return where.error();
    //: %1 is the number of a criterion, %2 the name of a visit
    return file.change(tr("Reason for %1: %2").arg(key.criterion, *where),
                       [&](Change &change) { return setReason(change, key, reason); });
}

Status AnswerStore::setFindingText(CaseFile &file, const AnswerKey &key, const QString &text)
{
    const Result<QString> where = VisitStore::name(file, key.visit);
    if (!where)
        return where.error();
    //: %1 is the number of a criterion, %2 the name of a visit
    return file.change(tr("Finding text of %1: %2").arg(key.criterion, *where),
                       [&](Change &change) { return setFindingText(change, key, text); });
}

Status AnswerStore::setInternalNote(CaseFile &file, const AnswerKey &key, const QString &note)
{
    const Result<QString> where = VisitStore::name(file, key.visit);
    if (!where)
        return where.error();
    //: %1 is the number of a criterion, %2 the name of a visit
    return file.change(tr("Internal note on %1: %2").arg(key.criterion, *where),
                       [&](Change &change) { return setInternalNote(change, key, note); });
}

} // namespace ctpat
