// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/sitestore.h"

#include "core/validation/storetools.h"

namespace ctpat {

namespace {

Site readSite(const Query &row)
{
    return {row.id(0),   static_cast<int>(row.integer(1)),
            row.text(2), row.text(3),
            row.text(4), row.text(5),
            row.text(6), row.text(7),
            row.text(8)};
}

Row toRow(const Site &site)
{
    return Row()
        .set("name", site.name.trimmed())
        .set("address", site.address)
        .set("city", site.city)
        .set("country", site.country)
        .set("purpose", site.purpose)
        .set("manufacturer_id", site.manufacturerId)
        .set("internal_note", site.internalNote);
}

} // namespace

Result<std::vector<Site>> SiteStore::list(const CaseFile &file)
{
    return file.list<Site>("SELECT id, position, name, address, city, country, purpose, manufacturer_id, internal_note"
                           " FROM site ORDER BY position, id",
                           {}, readSite);
}

Result<Uuid> SiteStore::add(CaseFile &file, const Site &site)
{
    return changeFor<Uuid>(file, tr("Add site %1").arg(site.name), [&](Change &change) { return add(change, site); });
}

Result<Uuid> SiteStore::add(Change &change, const Site &site)
{
    if (const Status valid = checkSite(site); !valid)
        return valid.error();
    const Result<qint64> last = lookUpInteger(change, "SELECT max(position) FROM site", {});
    if (!last)
        return last.error();
    const Uuid id = Uuid::create();
    const Status inserted = change.insert("site", id, toRow(site).set("position", *last + 1));
    if (!inserted)
        return inserted.error();
    return id;
}

Status SiteStore::save(CaseFile &file, const Site &site)
{
    return file.change(tr("Edit site %1").arg(site.name), [&](Change &change) { return save(change, site); });
}

Status SiteStore::save(Change &change, const Site &site)
{
    if (const Status valid = checkSite(site); !valid)
        return valid;
    return change.update("site", site.id, toRow(site));
}

Status SiteStore::remove(CaseFile &file, const Uuid &id)
{
    return file.change(tr("Remove site"), [&](Change &change) -> Status {
        const Result<qint64> visits = lookUpInteger(change, "SELECT count(*) FROM visit WHERE site_id = ?1", {id});
        if (!visits)
            return visits.error();
        if (*visits > 0)
            return ruleBroken(tr("A site with visits cannot be removed. Remove its visits first."));
        return change.remove("site", id);
    });
}

Status SiteStore::move(CaseFile &file, const Uuid &id, int to)
{
    return file.change(tr("Change the order of sites"), [&](Change &change) -> Status {
        const Result<std::vector<Uuid>> ids = lookUpIds(change, "SELECT id FROM site ORDER BY position, id", {});
        return ids ? writeOrder(change, "site", *ids, id, to) : Status(ids.error());
    });
}

} // namespace ctpat
