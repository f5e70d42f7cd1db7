// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/verificationstore.h"

#include "core/validation/answerstore.h"
#include "core/validation/storetools.h"
#include "core/validation/visitstore.h"

#include <QTimeZone>

namespace ctpat {

namespace {

std::optional<Sample> readSample(const Query &row, int column)
{
    const std::optional<qint64> size = row.optionalInteger(column);
    if (!size)
        return std::nullopt;
    return Sample{static_cast<int>(*size), static_cast<int>(row.integer(column + 1)),
                  static_cast<int>(row.integer(column + 2))};
}

Verification readVerification(const Query &row)
{
    Verification verification;
    verification.id = row.id(0);
    verification.answer = row.id(1);
    verification.position = static_cast<int>(row.integer(2));
    verification.method = readCode(row.text(3), Method::Other);
    verification.object = row.text(4);
    verification.sample = readSample(row, 5);
    verification.place = row.text(8);
    verification.at = row.moment(9);
    verification.by = row.text(12);
    verification.audience = readCode(row.text(13), RowAudience::Internal);
    return verification;
}

Row toRow(const Verification &verification)
{
    const std::optional<Sample> &sample = verification.sample;
    return Row()
        .set("method", toCode(verification.method))
        .set("object", verification.object)
        .set("sample_size", sample ? Value(sample->size) : Value())
        .set("population", sample ? Value(sample->population) : Value())
        .set("exceptions", sample ? Value(sample->exceptions) : Value())
        .set("place", verification.place)
        .set("at", verification.at)
        .set("by_name", verification.by)
        .set("audience", toCode(verification.audience));
}

/// Now, as the clock shows it in the visit's zone.
Result<Moment> nowAt(Change &change, const Uuid &visit)
{
    const Result<std::optional<QString>> zone = lookUpText(change, "SELECT zone FROM visit WHERE id = ?1", {visit});
    if (!zone)
        return zone.error();
    const QTimeZone known(zone->value_or(QString()).toUtf8());
    if (!known.isValid())
        return change.at();
    return Moment::fromDateTime(change.at().toDateTime().toTimeZone(known));
}

} // namespace

Result<std::vector<Verification>> VerificationStore::list(const CaseFile &file)
{
    return file.list<Verification>(
        "SELECT id, answer_id, position, method, object, sample_size, population, exceptions,"
        " place, at_utc, at_offset, at_assumed, by_name, audience FROM verification"
        " ORDER BY answer_id, position, id",
        {}, readVerification);
}

Result<std::vector<Verification>> VerificationStore::ofAnswer(const CaseFile &file, const Uuid &answer)
{
    return file.list<Verification>(
        "SELECT id, answer_id, position, method, object, sample_size, population, exceptions,"
        " place, at_utc, at_offset, at_assumed, by_name, audience FROM verification"
        " WHERE answer_id = ?1 ORDER BY position, id",
        {answer}, readVerification);
}

Result<Uuid> VerificationStore::add(CaseFile &file, const AnswerKey &key, const Verification &verification)
{
    const Result<QString> where = VisitStore::name(file, key.visit);
    if (!where)
        return where.error();
    //: %1 is the number of a criterion, %2 the name of a visit
    return changeFor<Uuid>(file, tr("Verification of %1: %2").arg(key.criterion, *where),
                           [&](Change &change) { return add(change, key, verification); });
}

Result<Uuid> VerificationStore::add(Change &change, const AnswerKey &key, const Verification &verification)
{
    if (const Status valid = checkFigures(verification.sample); !valid)
        return valid.error();
    const Result<Uuid> answer = AnswerStore::ensure(change, key);
    if (!answer)
        return answer;
    const Result<Moment> now = nowAt(change, key.visit);
    if (!now)
        return now.error();
    const Result<qint64> last =
        lookUpInteger(change, "SELECT max(position) FROM verification WHERE answer_id = ?1", {*answer});
    if (!last)
        return last.error();
    Verification made = verification;
    made.at = verification.at.value_or(*now);
    if (made.by.isEmpty())
        made.by = change.actor().name;
    const Uuid id = Uuid::create();
    const Status inserted =
        change.insert("verification", id, toRow(made).set("answer_id", *answer).set("position", *last + 1));
    if (!inserted)
        return inserted.error();
    return id;
}

Status VerificationStore::save(CaseFile &file, const Verification &verification)
{
    return file.change(tr("Edit verification"), [&](Change &change) { return save(change, verification); });
}

Status VerificationStore::save(Change &change, const Verification &verification)
{
    if (const Status valid = checkFigures(verification.sample); !valid)
        return valid;
    return change.update("verification", verification.id, toRow(verification));
}

Status VerificationStore::remove(CaseFile &file, const Uuid &id)
{
    return file.change(tr("Remove verification"), [&](Change &change) -> Status {
        const Result<Uuid> answer = lookUpId(change, "SELECT answer_id FROM verification WHERE id = ?1", {id});
        if (!answer)
            return answer.error();
        if (const Status removed = change.remove("verification", id); !removed)
            return removed;
        return AnswerStore::removeIfBare(change, *answer);
    });
}

Status VerificationStore::move(CaseFile &file, const Uuid &id, int to)
{
    return file.change(tr("Change the order of verifications"), [&](Change &change) -> Status {
        const Result<std::vector<Uuid>> ids =
            lookUpIds(change,
                      "SELECT id FROM verification WHERE answer_id = (SELECT answer_id FROM verification WHERE id = ?1)"
                      " ORDER BY position, id",
                      id);
        return ids ? writeOrder(change, "verification", *ids, id, to) : Status(ids.error());
    });
}

} // namespace ctpat
