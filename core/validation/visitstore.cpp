// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/visitstore.h"

#include "core/validation/criteriasetstore.h"
#include "core/validation/sitestore.h"
#include "core/validation/storetools.h"

#include <QSet>

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

struct ChosenCriterion
{
    Uuid visit;
    QString criterion;
};

ChosenCriterion readChosen(const Query &row)
{
    return {row.id(0), row.text(1)};
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

Result<QHash<Uuid, QStringList>> VisitStore::chosenScopes(const CaseFile &file)
{
    const auto rows =
        file.list<ChosenCriterion>("SELECT visit_id, criterion FROM visit_scope ORDER BY id", {}, readChosen);
    if (!rows)
        return rows.error();
    QHash<Uuid, QStringList> scopes;
    for (const ChosenCriterion &row : *rows)
        scopes[row.visit].append(row.criterion);
    return scopes;
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

Status VisitStore::setScope(CaseFile &file, const Uuid &visit, ScopeKind kind, const QString &reason,
                            const QStringList &chosen)
{
    const Result<QString> where = name(file, visit);
    if (!where)
        return where.error();
    return file.change(tr("Change the scope of %1").arg(*where),
                       [&](Change &change) { return setScope(change, visit, kind, reason, chosen); });
}

Status VisitStore::checkScope(Change &change, const Uuid &visit, ScopeKind kind, const QString &reason,
                              const QStringList &chosen)
{
    const Result<qint64> number = lookUpInteger(change, "SELECT number FROM visit WHERE id = ?1", {visit});
    if (!number)
        return number.error();
    if (*number == 0 || kind == ScopeKind::Answered) {
        return ruleBroken(tr("The scope of the desk review grows with the answers given there; other visits look at "
                             "all criteria or at chosen ones."));
    }
    if (kind == ScopeKind::All)
        return {};
    if (chosen.isEmpty())
        return ruleBroken(tr("A visit needs at least one criterion in its scope."));
    if (reason.trimmed().isEmpty())
        return ruleBroken(tr("A visit to chosen criteria only needs a reason."));
    const Result<Uuid> set = lookUpId(change, "SELECT criteria_set_id FROM visit WHERE id = ?1", {visit});
    if (!set)
        return set.error();
    for (const QString &criterion : chosen) {
        const Result<std::optional<Obligation>> known = CriteriaSetStore::obligation(change, *set, criterion);
        if (!known)
            return known.error();
        if (!*known)
            return notFound(tr("The criteria of this visit have no criterion %1.").arg(criterion));
    }
    return checkNothingLost(change, visit, chosen);
}

Status VisitStore::checkNothingLost(Change &change, const Uuid &visit, const QStringList &chosen)
{
    const Result<QStringList> recorded =
        lookUpTexts(change, "SELECT criterion FROM answer WHERE visit_id = ?1 ORDER BY criterion", visit);
    if (!recorded)
        return recorded.error();
    for (const QString &criterion : *recorded) {
        if (!chosen.contains(criterion)) {
            return ruleBroken(tr("Criterion %1 was answered at this visit and cannot fall out of its scope. Clear its "
                                 "answer first.")
                                  .arg(criterion));
        }
    }
    return {};
}

Status VisitStore::setScope(Change &change, const Uuid &visit, ScopeKind kind, const QString &reason,
                            const QStringList &chosen)
{
    if (const Status valid = checkScope(change, visit, kind, reason, chosen); !valid)
        return valid;
    const QString why = kind == ScopeKind::Chosen ? reason.trimmed() : QString();
    const Status kept = change.update("visit", visit, Row().set("scope_kind", toCode(kind)).set("scope_reason", why));
    if (!kept)
        return kept;
    const QSet<QString> wanted =
        kind == ScopeKind::Chosen ? QSet<QString>(chosen.begin(), chosen.end()) : QSet<QString>();
    const Result<QStringList> stored =
        lookUpTexts(change, "SELECT criterion FROM visit_scope WHERE visit_id = ?1 ORDER BY id", visit);
    if (!stored)
        return stored.error();
    for (const QString &criterion : *stored) {
        if (wanted.contains(criterion))
            continue;
        const Result<Uuid> row =
            lookUpId(change, "SELECT id FROM visit_scope WHERE visit_id = ?1 AND criterion = ?2", {visit, criterion});
        if (!row)
            return row.error();
        if (const Status removed = change.remove("visit_scope", *row); !removed)
            return removed;
    }
    QSet<QString> present(stored->begin(), stored->end());
    for (const QString &criterion : chosen) {
        if (!wanted.contains(criterion) || present.contains(criterion))
            continue;
        present.insert(criterion);
        const Row row = Row().set("visit_id", visit).set("criterion", criterion);
        if (const Status inserted = change.insert("visit_scope", Uuid::create(), row); !inserted)
            return inserted;
    }
    return {};
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
