// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/milestonestore.h"

#include "core/validation/storetools.h"

namespace ctpat {

namespace {

CaseMilestone readMilestone(const Query &row)
{
    return {row.id(0), row.text(1), row.date(2), row.text(3)};
}

} // namespace

Result<std::vector<CaseMilestone>> MilestoneStore::list(const CaseFile &file)
{
    return file.list<CaseMilestone>("SELECT id, stage, on_date, note FROM milestone ORDER BY on_date, id", {},
                                    readMilestone);
}

Result<Uuid> MilestoneStore::add(CaseFile &file, const CaseMilestone &milestone, const Timeline &timeline)
{
    return changeFor<Uuid>(file, tr("Add a date to the portal timeline"),
                           [&](Change &change) { return add(change, milestone, timeline); });
}

Result<Uuid> MilestoneStore::add(Change &change, const CaseMilestone &milestone, const Timeline &timeline)
{
    const Milestone *stage = timeline.milestone(milestone.stage);
    if (!stage)
        return notFound(tr("The portal timeline has no stage “%1”.").arg(milestone.stage));
    if (!milestone.on.isValid())
        return invalidInput(tr("A stage of the portal timeline needs a date."));
    const Result<qint64> existing =
        lookUpInteger(change, "SELECT count(*) FROM milestone WHERE stage = ?1", {stage->id});
    if (!existing)
        return existing.error();
    if (*existing > 0 && !stage->repeats) {
        return ruleBroken(
            tr("The portal timeline has a date for “%1” already. Edit that date instead.").arg(stage->title.english()));
    }
    const Uuid id = Uuid::create();
    const Row row = Row().set("stage", stage->id).set("on_date", milestone.on).set("note", milestone.note);
    if (const Status inserted = change.insert("milestone", id, row); !inserted)
        return inserted.error();
    return id;
}

Status MilestoneStore::save(CaseFile &file, const CaseMilestone &milestone)
{
    if (!milestone.on.isValid())
        return invalidInput(tr("A stage of the portal timeline needs a date."));
    return file.change(tr("Edit the portal timeline"), [&](Change &change) {
        return change.update("milestone", milestone.id, Row().set("on_date", milestone.on).set("note", milestone.note));
    });
}

Status MilestoneStore::remove(CaseFile &file, const Uuid &id)
{
    return file.change(tr("Remove a date from the portal timeline"),
                       [&](Change &change) { return change.remove("milestone", id); });
}

} // namespace ctpat
