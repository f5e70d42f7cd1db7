// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/personstore.h"

#include "core/validation/storetools.h"

namespace ctpat {

namespace {

Person readPerson(const Query &row)
{
    return {row.id(0),   static_cast<int>(row.integer(1)),          row.text(2), row.text(3),
            row.text(4), readCode(row.text(5), PersonRole::Member), row.text(6)};
}

Presence readPresence(const Query &row)
{
    return {row.id(0), row.id(1), row.boolean(2), row.boolean(3), row.boolean(4)};
}

Row toRow(const Person &person)
{
    return Row()
        .set("name", person.name.trimmed())
        .set("title", person.title)
        .set("organization", person.organization)
        .set("role", toCode(person.role))
        .set("internal_note", person.internalNote);
}

} // namespace

Result<std::vector<Person>> PersonStore::list(const CaseFile &file)
{
    return file.list<Person>("SELECT id, position, name, title, organization, role, internal_note FROM person"
                             " ORDER BY position, id",
                             {}, readPerson);
}

Result<std::vector<Presence>> PersonStore::presences(const CaseFile &file)
{
    return file.list<Presence>("SELECT p.person_id, p.visit_id, p.opening, p.tour, p.closing FROM presence p"
                               " JOIN visit v ON v.id = p.visit_id ORDER BY v.number, p.id",
                               {}, readPresence);
}

Result<Uuid> PersonStore::add(CaseFile &file, const Person &person, const std::vector<Presence> &presences)
{
    return changeFor<Uuid>(file, tr("Add %1").arg(person.name),
                           [&](Change &change) { return add(change, person, presences); });
}

Result<Uuid> PersonStore::add(Change &change, const Person &person, const std::vector<Presence> &presences)
{
    if (const Status valid = checkPerson(person); !valid)
        return valid.error();
    const Result<qint64> last = lookUpInteger(change, "SELECT max(position) FROM person", {});
    if (!last)
        return last.error();
    const Uuid id = Uuid::create();
    if (const Status inserted = change.insert("person", id, toRow(person).set("position", *last + 1)); !inserted)
        return inserted.error();
    for (Presence presence : presences) {
        presence.person = id;
        if (const Status set = setPresence(change, presence); !set)
            return set.error();
    }
    return id;
}

Status PersonStore::save(CaseFile &file, const Person &person)
{
    return file.change(tr("Edit %1").arg(person.name), [&](Change &change) { return save(change, person); });
}

Status PersonStore::save(Change &change, const Person &person)
{
    if (const Status valid = checkPerson(person); !valid)
        return valid;
    return change.update("person", person.id, toRow(person));
}

Status PersonStore::remove(CaseFile &file, const Uuid &id)
{
    return file.change(tr("Remove person"), [&](Change &change) -> Status {
        const Result<qint64> links = lookUpInteger(
            change, "SELECT count(*) FROM evidence_link WHERE target_kind = 'person' AND target_id = ?1", {id});
        if (!links)
            return links.error();
        if (*links > 0)
            return ruleBroken(tr("A person with evidence cannot be removed. Take the evidence away first."));
        const Result<std::vector<Uuid>> rows =
            lookUpIds(change, "SELECT id FROM presence WHERE person_id = ?1 ORDER BY id", id);
        if (!rows)
            return rows.error();
        for (const Uuid &row : *rows) {
            if (const Status removed = change.remove("presence", row); !removed)
                return removed;
        }
        return change.remove("person", id);
    });
}

Status PersonStore::move(CaseFile &file, const Uuid &id, int to)
{
    return file.change(tr("Change the order of people"), [&](Change &change) -> Status {
        const Result<std::vector<Uuid>> ids = lookUpIds(change, "SELECT id FROM person ORDER BY position, id", {});
        return ids ? writeOrder(change, "person", *ids, id, to) : Status(ids.error());
    });
}

Status PersonStore::setPresence(CaseFile &file, const Presence &presence)
{
    return file.change(tr("Change who was present"), [&](Change &change) { return setPresence(change, presence); });
}

Status PersonStore::setPresence(Change &change, const Presence &presence)
{
    const Result<Uuid> row = lookUpId(change, "SELECT id FROM presence WHERE person_id = ?1 AND visit_id = ?2",
                                      {presence.person, presence.visit});
    if (!row)
        return row.error();
    if (presence.isNone())
        return row->isNull() ? Status() : change.remove("presence", *row);
    const Row values = Row()
                           .set("person_id", presence.person)
                           .set("visit_id", presence.visit)
                           .set("opening", presence.opening)
                           .set("tour", presence.tour)
                           .set("closing", presence.closing);
    return row->isNull() ? change.insert("presence", Uuid::create(), values) : change.update("presence", *row, values);
}

} // namespace ctpat
