// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/practicestore.h"

#include "core/validation/answerstore.h"
#include "core/validation/storetools.h"
#include "core/validation/visitstore.h"

namespace ctpat {

namespace {

/// In the order of PracticeElement.
constexpr std::array<const char *, practiceElementCount> elementColumns = {
    "management_support", "innovation", "documented_process", "checks_and_balances", "evidence_of_implementation"};

Practice readPractice(const Query &row)
{
    Practice practice;
    practice.id = row.id(0);
    practice.answer = row.id(1);
    practice.title = row.text(2);
    for (int i = 0; i < practiceElementCount; ++i)
        practice.elements[static_cast<std::size_t>(i)] = row.text(3 + i);
    practice.internalNote = row.text(3 + practiceElementCount);
    return practice;
}

Row toRow(const Practice &practice)
{
    Row row;
    row.set("title", practice.title).set("internal_note", practice.internalNote);
    for (std::size_t i = 0; i < elementColumns.size(); ++i)
        row.set(elementColumns[i], practice.elements[i]);
    return row;
}

} // namespace

Result<std::vector<Practice>> PracticeStore::list(const CaseFile &file)
{
    return file.list<Practice>("SELECT id, answer_id, title, management_support, innovation, documented_process,"
                               " checks_and_balances, evidence_of_implementation, internal_note FROM practice"
                               " ORDER BY id",
                               {}, readPractice);
}

Result<std::optional<Practice>> PracticeStore::ofAnswer(const CaseFile &file, const AnswerKey &key)
{
    return file.first<Practice>(
        "SELECT p.id, p.answer_id, p.title, p.management_support, p.innovation, p.documented_process,"
        " p.checks_and_balances, p.evidence_of_implementation, p.internal_note"
        " FROM practice p JOIN answer a ON a.id = p.answer_id WHERE a.visit_id = ?1 AND a.criterion = ?2",
        {key.visit, key.criterion}, readPractice);
}

Result<Uuid> PracticeStore::save(CaseFile &file, const AnswerKey &key, const Practice &practice)
{
    const Result<QString> where = VisitStore::name(file, key.visit);
    if (!where)
        return where.error();
    //: %1 is the number of a criterion, %2 the name of a visit
    return changeFor<Uuid>(file, tr("Best practice on %1: %2").arg(key.criterion, *where),
                           [&](Change &change) { return save(change, key, practice); });
}

Result<Uuid> PracticeStore::save(Change &change, const AnswerKey &key, const Practice &practice)
{
    const Result<Uuid> answer = AnswerStore::ensure(change, key);
    if (!answer)
        return answer;
    const Result<Uuid> existing = lookUpId(change, "SELECT id FROM practice WHERE answer_id = ?1", {*answer});
    if (!existing)
        return existing;
    const Uuid id = existing->isNull() ? Uuid::create() : *existing;
    const Status written = change.put("practice", id, toRow(practice).set("answer_id", *answer));
    if (!written)
        return written.error();
    return id;
}

Status PracticeStore::remove(CaseFile &file, const AnswerKey &key)
{
    const Result<QString> where = VisitStore::name(file, key.visit);
    if (!where)
        return where.error();
    //: %1 is the number of a criterion, %2 the name of a visit
    return file.change(tr("Remove the best practice on %1: %2").arg(key.criterion, *where),
                       [&](Change &change) { return remove(change, key); });
}

Status PracticeStore::remove(Change &change, const AnswerKey &key)
{
    const Result<Uuid> answer = AnswerStore::idOf(change, key);
    if (!answer)
        return answer.error();
    const Result<Uuid> id = lookUpId(change, "SELECT id FROM practice WHERE answer_id = ?1", {*answer});
    if (!id)
        return id.error();
    if (id->isNull())
        return notFound(tr("There is no best practice for this answer."));
    const Result<qint64> links = lookUpInteger(
        change, "SELECT count(*) FROM evidence_link WHERE target_kind = 'practice' AND target_id = ?1", {*id});
    if (!links)
        return links.error();
    if (*links > 0)
        return ruleBroken(tr("A best practice with evidence cannot be removed. Take the evidence away first."));
    if (const Status removed = change.remove("practice", *id); !removed)
        return removed;
    return AnswerStore::removeIfBare(change, *answer);
}

} // namespace ctpat
