// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/visitstore.h"

#include "core/validation/criteriasetstore.h"
#include "core/validation/sitestore.h"
#include "core/validation/storetools.h"

namespace ctpat {

namespace {

constexpr const char *selectVisits =
    "SELECT id, number, site_id, criteria_set_id, mode, date_from, date_to, zone, scope_kind, scope_reason, summary,"
    " internal_note FROM visit ORDER BY number";

Visit readVisit(const Query &row)
{
    Visit visit;
    visit.id = row.id(0);
    visit.number = static_cast<int>(row.integer(1));
    visit.site = row.id(2);
    visit.criteriaSet = row.id(3);
    visit.mode = readCode(row.text(4), VisitMode::InPerson);
    visit.from = row.date(5);
    visit.to = row.date(6);
    visit.zone = row.text(7);
    visit.scopeKind = readCode(row.text(8), ScopeKind::All);
    visit.scopeReason = row.text(9);
    visit.summary = row.text(10);
    visit.internalNote = row.text(11);
    return visit;
}

Row editable(const Visit &visit)
{
    return Row()
        .set("site_id", visit.site)
        .set("mode", toCode(visit.mode))
        .set("date_from", visit.from)
        .set("date_to", visit.to)
        .set("zone", visit.zone)
        .set("summary", visit.summary)
        .set("internal_note", visit.internalNote);
}

Result<Uuid> insertVisit(Change &change, const Visit &visit)
{
    const Uuid id = Uuid::create();
    const Status inserted = change.insert("visit", id,
                                          editable(visit)
                                              .set("number", visit.number)
                                              .set("criteria_set_id", visit.criteriaSet)
                                              .set("scope_kind", toCode(visit.scopeKind))
                                              .set("scope_reason", visit.scopeReason.trimmed()));
    if (!inserted)
        return inserted.error();
    return id;
}

Status removeAll(Change &change, const char *table, const QByteArray &select, const Uuid &visit)
{
    const Result<std::vector<Uuid>> ids = lookUpIds(change, select, visit);
    if (!ids)
        return ids.error();
    for (const Uuid &id : *ids) {
        if (const Status removed = change.remove(table, id); !removed)
            return removed;
    }
    return {};
}

} // namespace

Result<std::vector<Visit>> VisitStore::list(const CaseFile &file)
{
    return file.list<Visit>(selectVisits, {}, readVisit);
}

Result<Visit> VisitStore::byNumber(const CaseFile &file, int number)
{
    const Result<std::vector<Visit>> visits = list(file);
    if (!visits)
        return visits.error();
    for (const Visit &visit : *visits) {
        if (visit.number == number)
            return visit;
    }
    return notFound(tr("This case has no visit with the number %1.").arg(number));
}

Result<Uuid> VisitStore::add(CaseFile &file, const NewVisit &visit)
{
    QString label = tr("Add visit");
    if (visit.newSite)
        label = tr("Add visit to %1").arg(visit.newSite->name);
    return changeFor<Uuid>(file, label, [&](Change &change) { return add(change, visit); });
}

Result<Uuid> VisitStore::add(Change &change, const NewVisit &visit)
{
    Visit made = visit.visit;
    if (visit.newSite) {
        const Result<Uuid> site = SiteStore::add(change, *visit.newSite);
        if (!site)
            return site.error();
        made.site = *site;
    }
    const Result<Uuid> criteria = visit.ownCriteria
                                      ? CriteriaSetStore::add(change, *visit.ownCriteria)
                                      : lookUpId(change, "SELECT criteria_set_id FROM visit WHERE number = 0", {});
    if (!criteria)
        return criteria.error();
    made.criteriaSet = *criteria;
    const Result<qint64> last = lookUpInteger(change, "SELECT max(number) FROM visit", {});
    if (!last)
        return last.error();
    made.number = static_cast<int>(*last) + 1;
    if (const Status valid = checkVisit(made); !valid)
        return valid.error();
    const Result<Uuid> id = insertVisit(change, made);
    if (!id)
        return id;
    if (const Status scoped = setScope(change, *id, made.scopeKind, made.scopeReason, visit.chosen); !scoped)
        return scoped.error();
    return id;
}

Result<Uuid> VisitStore::addDeskReview(Change &change, const Uuid &criteriaSet, const QString &zone)
{
    Visit visit;
    visit.criteriaSet = criteriaSet;
    visit.mode = VisitMode::DeskReview;
    visit.scopeKind = ScopeKind::Answered;
    visit.zone = zone;
    if (const Status valid = checkVisit(visit); !valid)
        return valid.error();
    return insertVisit(change, visit);
}

Status VisitStore::save(CaseFile &file, const Visit &visit)
{
    return file.change(tr("Edit visit %1").arg(visit.number), [&](Change &change) { return save(change, visit); });
}

Status VisitStore::save(Change &change, const Visit &visit)
{
    if (const Status valid = checkVisit(visit); !valid)
        return valid;
    return change.update("visit", visit.id, editable(visit));
}

Status VisitStore::remove(CaseFile &file, const Uuid &id)
{
    const Result<QString> where = name(file, id);
    if (!where)
        return where.error();
    return file.change(tr("Remove visit to %1").arg(*where), [&](Change &change) -> Status {
        const Result<qint64> recorded =
            lookUpInteger(change,
                          "SELECT (SELECT count(*) FROM answer WHERE visit_id = ?1)"
                          " + (SELECT count(*) FROM evidence_link WHERE target_kind = 'visit' AND target_id = ?1)"
                          " + (SELECT count(*) FROM visit WHERE id = ?1 AND number = 0)",
                          {id});
        if (!recorded)
            return recorded.error();
        if (*recorded > 0) {
            return ruleBroken(tr("The desk review, and a visit with answers or evidence, cannot be removed. Clear the "
                                 "answers and take the evidence away first."));
        }
        const Status scope =
            removeAll(change, "visit_scope", "SELECT id FROM visit_scope WHERE visit_id = ?1 ORDER BY id", id);
        if (!scope)
            return scope;
        const Status presences =
            removeAll(change, "presence", "SELECT id FROM presence WHERE visit_id = ?1 ORDER BY id", id);
        return presences ? change.remove("visit", id) : presences;
    });
}

Result<QString> VisitStore::name(const CaseFile &file, const Uuid &visit)
{
    struct Named
    {
        Visit visit;
        QString site;
        bool several;
    };
    const auto read = [](const Query &row) {
        Named named{{}, row.text(1), row.integer(2) > 1};
        named.visit.number = static_cast<int>(row.integer(0));
        return named;
    };
    const Result<std::optional<Named>> found =
        file.first<Named>("SELECT v.number, s.name, (SELECT count(*) FROM visit o WHERE o.site_id = v.site_id)"
                          " FROM visit v LEFT JOIN site s ON s.id = v.site_id WHERE v.id = ?1",
                          {visit}, read);
    if (!found)
        return found.error();
    if (!*found)
        return notFound(tr("There is no such visit in this case."));
    return visitName((*found)->visit, (*found)->site, (*found)->several);
}

} // namespace ctpat
