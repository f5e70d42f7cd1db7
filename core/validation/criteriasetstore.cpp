// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/criteriasetstore.h"

#include "core/validation/storetools.h"

namespace ctpat {

Result<std::vector<Uuid>> CriteriaSetStore::ids(const CaseFile &file)
{
    return file.list<Uuid>("SELECT id FROM criteria_set ORDER BY id", {}, [](const Query &row) { return row.id(0); });
}

Result<CriteriaSet> CriteriaSetStore::load(const CaseFile &file, const Uuid &id)
{
    const Result<std::optional<QString>> data = file.first<QString>("SELECT data FROM criteria_set WHERE id = ?1", {id},
                                                                    [](const Query &row) { return row.text(0); });
    if (!data)
        return data.error();
    if (!*data)
        return notFound(tr("The criteria of this visit are not in the case."));
    return CriteriaSet::fromJson((*data)->toUtf8(), file.path());
}

Result<std::vector<StoredCriteriaSet>> CriteriaSetStore::list(const CaseFile &file)
{
    const Result<std::vector<Uuid>> stored = ids(file);
    if (!stored)
        return stored.error();
    std::vector<StoredCriteriaSet> sets;
    for (const Uuid &id : *stored) {
        Result<CriteriaSet> criteria = load(file, id);
        if (!criteria)
            return criteria.error();
        sets.push_back({id, criteria.take()});
    }
    return sets;
}

Result<Uuid> CriteriaSetStore::add(Change &change, const CriteriaSet &criteria)
{
    const QString data = QString::fromUtf8(criteria.toJson());
    const Result<Uuid> same = lookUpId(change, "SELECT id FROM criteria_set WHERE data = ?1", {data});
    if (!same || !same->isNull())
        return same;
    const Uuid id = Uuid::create();
    const Status inserted = change.insert("criteria_set", id,
                                          Row()
                                              .set("entity_type", criteria.entityType)
                                              .set("edition", criteria.edition)
                                              .set("as_of", criteria.date)
                                              .set("data", data));
    if (!inserted)
        return inserted.error();
    return id;
}

Result<std::optional<Obligation>> CriteriaSetStore::obligation(Change &change, const Uuid &set,
                                                               const QString &criterion)
{
    // Read by SQLite itself: parsing the whole set for every answer would be felt.
    const Result<std::optional<QString>> found =
        lookUpText(change,
                   "SELECT json_extract(c.value, '$.obligation') FROM criteria_set s, json_each(s.data, '$.criteria') c"
                   " WHERE s.id = ?1 AND json_extract(c.value, '$.id') = ?2",
                   {set, criterion});
    if (!found)
        return found.error();
    return *found ? obligationFromText(**found) : std::nullopt;
}

} // namespace ctpat
