// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The scope half of VisitStore.
#include "core/validation/criteriasetstore.h"
#include "core/validation/storetools.h"
#include "core/validation/visitstore.h"

namespace ctpat {

namespace {

struct ChosenCriterion
{
    Uuid visit;
    QString criterion;
};

ChosenCriterion readChosen(const Query &row)
{
    return {row.id(0), row.text(1)};
}

Status removeChosen(Change &change, const Uuid &visit, const QString &criterion)
{
    const Result<Uuid> row =
        lookUpId(change, "SELECT id FROM visit_scope WHERE visit_id = ?1 AND criterion = ?2", {visit, criterion});
    return row ? change.remove("visit_scope", *row) : Status(row.error());
}

/// Rows that stay are not touched, so that the history names what was added and what left.
Status writeChosen(Change &change, const Uuid &visit, const QStringList &chosen)
{
    const Result<QStringList> stored =
        lookUpTexts(change, "SELECT criterion FROM visit_scope WHERE visit_id = ?1 ORDER BY id", visit);
    if (!stored)
        return stored.error();
    for (const QString &criterion : *stored) {
        if (chosen.contains(criterion))
            continue;
        if (const Status removed = removeChosen(change, visit, criterion); !removed)
            return removed;
    }
    QStringList present = *stored;
    for (const QString &criterion : chosen) {
        if (present.contains(criterion))
            continue;
        present.append(criterion);
        const Row row = Row().set("visit_id", visit).set("criterion", criterion);
        if (const Status inserted = change.insert("visit_scope", Uuid::create(), row); !inserted)
            return inserted;
    }
    return {};
}

} // namespace

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
    const bool isChosen = kind == ScopeKind::Chosen;
    const Row row = Row().set("scope_kind", toCode(kind)).set("scope_reason", isChosen ? reason.trimmed() : QString());
    if (const Status kept = change.update("visit", visit, row); !kept)
        return kept;
    return writeChosen(change, visit, isChosen ? chosen : QStringList());
}

} // namespace ctpat
