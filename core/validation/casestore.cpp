// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/casestore.h"

#include "core/validation/criteriasetstore.h"
#include "core/validation/storetools.h"
#include "core/validation/visitstore.h"

#include <QFile>

namespace ctpat {

namespace {

ValidationCase readCase(const Query &row)
{
    ValidationCase details;
    details.id = row.id(0);
    details.kind = readCode(row.text(1), CaseKind::InitialValidation);
    details.mode = readCode(row.text(2), CaseMode::InPerson);
    details.member = row.text(3);
    details.account = row.text(4);
    details.entityGroup = row.text(5);
    details.criteriaDate = row.date(6);
    details.reportNumber = row.text(7);
    details.language = readCode(row.text(8), CaseLanguage::English);
    details.paper = readCode(row.text(9), PaperSize::Letter);
    details.markingProfile = row.text(10);
    details.markingBlock = row.text(11);
    details.responseDays = static_cast<int>(row.integer(12));
    details.plannedRelease = row.date(13);
    details.sample = row.boolean(14);
    details.internalNote = row.text(15);
    return details;
}

Row editable(const ValidationCase &details)
{
    return Row()
        .set("kind", toCode(details.kind))
        .set("mode", toCode(details.mode))
        .set("member", details.member.trimmed())
        .set("account", details.account.trimmed())
        .set("report_number", details.reportNumber.trimmed())
        .set("language", toCode(details.language))
        .set("paper", toCode(details.paper))
        .set("marking_profile", details.markingProfile)
        .set("marking_block", details.markingBlock)
        .set("response_days", details.responseDays)
        .set("planned_release", details.plannedRelease)
        .set("sample", details.sample)
        .set("internal_note", details.internalNote);
}

Status check(const ValidationCase &details)
{
    if (const Status valid = checkCase(details); !valid)
        return valid;
    const Result<MarkingProfiles> profiles = MarkingProfiles::load();
    return profiles ? checkMarking(details, *profiles) : Status(profiles.error());
}

} // namespace

Result<ValidationCase> CaseStore::load(const CaseFile &file)
{
    const Result<std::optional<ValidationCase>> row = file.first<ValidationCase>(
        "SELECT id, kind, mode, member, account, entity_group, criteria_date, report_number, language, paper,"
        " marking_profile, marking_block, response_days, planned_release, sample, internal_note FROM validation",
        {}, readCase);
    if (!row)
        return row.error();
    if (!*row)
        return notFound(tr("There is no validation in this file yet."));
    return **row;
}

Status CaseStore::create(CaseFile &file, const ValidationCase &details, const CriteriaSet &criteria,
                         const QString &zone)
{
    ValidationCase made = details;
    made.criteriaDate = criteria.date;
    if (const Status valid = check(made); !valid)
        return valid;
    return file.change(tr("Make the case"), [&](Change &change) -> Status {
        const Result<qint64> existing = lookUpInteger(change, "SELECT count(*) FROM validation", {});
        if (!existing)
            return existing.error();
        if (*existing > 0)
            return ruleBroken(tr("There is a validation in this file already. It was not changed."));
        const Row row = editable(made).set("entity_group", made.entityGroup).set("criteria_date", made.criteriaDate);
        if (const Status inserted = change.insert("validation", file.caseId(), row); !inserted)
            return inserted;
        const Result<Uuid> set = CriteriaSetStore::add(change, criteria);
        if (!set)
            return set.error();
        const Result<Uuid> desk = VisitStore::addDeskReview(change, *set, zone);
        return desk ? Status() : Status(desk.error());
    });
}

Result<std::unique_ptr<CaseFile>> CaseStore::createFile(const QString &path, const CaseEnvironment &environment,
                                                        const ValidationCase &details, const CriteriaSet &criteria,
                                                        const QString &zone)
{
    Result<std::unique_ptr<CaseFile>> file = CaseFile::create(path, environment);
    if (!file)
        return file.error();
    const Status created = create(**file, details, criteria, zone);
    if (created)
        return file;
    file->reset();
    QFile::remove(path);
    return created.error();
}

Status CaseStore::save(Change &change, const ValidationCase &details)
{
    if (const Status valid = check(details); !valid)
        return valid;
    const Result<qint64> same =
        lookUpInteger(change, "SELECT count(*) FROM validation WHERE criteria_date = ?1 AND entity_group = ?2",
                      {details.criteriaDate, details.entityGroup});
    if (!same)
        return same.error();
    if (*same == 0) {
        return ruleBroken(tr("The criteria date and the entity group change only together with the criteria, after "
                             "a look at what would differ."));
    }
    return change.update("validation", details.id, editable(details));
}

Status CaseStore::changeCriteria(Change &change, const QString &entityGroup, const CriteriaSet &criteria)
{
    const Result<Uuid> before = lookUpId(change, "SELECT criteria_set_id FROM visit WHERE number = 0", {});
    if (!before)
        return before.error();
    const Result<QStringList> used =
        lookUpTexts(change,
                    "SELECT criterion FROM (SELECT a.criterion, v.criteria_set_id FROM answer a"
                    " JOIN visit v ON v.id = a.visit_id UNION SELECT s.criterion, v.criteria_set_id FROM visit_scope s"
                    " JOIN visit v ON v.id = s.visit_id) WHERE criteria_set_id = ?1 ORDER BY criterion",
                    *before);
    if (!used)
        return used.error();
    for (const QString &criterion : *used) {
        if (!criteria.criterion(criterion)) {
            return ruleBroken(tr("The new criteria have no criterion %1, which is used in this case. Clear its answers "
                                 "and take it out of the scopes first.")
                                  .arg(criterion));
        }
    }
    const Result<Uuid> after = CriteriaSetStore::add(change, criteria);
    if (!after)
        return after.error();
    const Result<std::vector<Uuid>> visits =
        lookUpIds(change, "SELECT id FROM visit WHERE criteria_set_id = ?1 ORDER BY number", *before);
    if (!visits)
        return visits.error();
    // All ids were read before the first is changed: they are found by what changes.
    for (const Uuid &visit : *visits) {
        if (const Status moved = change.update("visit", visit, Row().set("criteria_set_id", *after)); !moved)
            return moved;
    }
    const Result<Uuid> id = lookUpId(change, "SELECT id FROM validation", {});
    if (!id)
        return id.error();
    return change.update("validation", *id, Row().set("entity_group", entityGroup).set("criteria_date", criteria.date));
}

} // namespace ctpat
