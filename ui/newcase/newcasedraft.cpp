// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newcase/newcasedraft.h"

#include "core/validation/casestore.h"
#include "core/validation/personstore.h"

#include <QFile>
#include <QTimeZone>

namespace ctpat::ui {

namespace {

struct NewCaseDraftText
{
    Q_DECLARE_TR_FUNCTIONS(NewCaseDraft)
};

Status fill(Change &change, const NewCaseDraft &draft)
{
    Uuid firstVisit;
    for (const NewVisit &visit : draft.visits) {
        const Result<Uuid> added = VisitStore::add(change, visit);
        if (!added)
            return added.error();
        if (firstVisit.isNull())
            firstVisit = *added;
    }
    for (const NewCaseDraft::Attendee &attendee : draft.people) {
        std::vector<Presence> presences;
        if (!firstVisit.isNull() && !attendee.presence.isNone()) {
            presences.push_back(attendee.presence);
            presences.back().visit = firstVisit;
        }
        if (const Result<Uuid> added = PersonStore::add(change, attendee.person, presences); !added)
            return added.error();
    }
    return {};
}

} // namespace

Result<std::unique_ptr<CaseFile>> NewCaseDraft::make(const CaseEnvironment &environment) const
{
    const QString zone =
        visits.empty() ? QString::fromLatin1(QTimeZone::systemTimeZoneId()) : visits.front().visit.zone;
    Result<std::unique_ptr<CaseFile>> file = CaseStore::createFile(path, environment, details, *criteria, zone);
    if (!file)
        return file;
    const Status filled = (*file)->change(NewCaseDraftText::tr("Visits and people of a new case"),
                                          [this](Change &change) { return fill(change, *this); });
    if (!filled) {
        file.take().reset();
        QFile::remove(path);
        return filled.error();
    }
    return file;
}

} // namespace ctpat::ui
