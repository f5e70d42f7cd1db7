// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/peopletable.h"

namespace ctpat::report {

namespace {

/// Visits at which a person was present in the same way.
struct PresenceGroup
{
    ReportPresence presence;
    QList<int> visits;
};

QList<PresenceGroup> groups(const ReportPerson &person)
{
    QList<PresenceGroup> result;
    for (const ReportPresence &presence : person.presence) {
        const auto same = std::find_if(result.begin(), result.end(), [&presence](const PresenceGroup &group) {
            return group.presence.opening == presence.opening && group.presence.tour == presence.tour &&
                   group.presence.closing == presence.closing;
        });
        if (same == result.end())
            result.append({presence, {presence.visit}});
        else
            same->visits.append(presence.visit);
    }
    if (result.isEmpty())
        result.append(PresenceGroup{});
    return result;
}

Cell personCell(const ReportPerson &person)
{
    Cell cell = textCell(person.name);
    if (!person.title.isEmpty())
        cell.text.push_back(paragraph(plain(person.title, RunStyle::Soft), TextStyle::Small));
    return cell;
}

Cell organizationCell(const ReportPerson &person)
{
    Cell cell;
    if (!person.organization.isEmpty())
        cell.text.push_back(paragraph(person.organization, TextStyle::Small));
    if (!person.role.isEmpty())
        cell.text.push_back(paragraph(plain(person.role, RunStyle::Soft), TextStyle::Small));
    return cell;
}

} // namespace

Table peopleTable(const SectionContext &context)
{
    const ReportWording &words = context.words;
    Table table{.caption = context.captions.table(words.translate("Report", "People met"))};
    table.columns = {column(168, words.translate("Report", "Person and title")),
                     column(112, words.translate("Report", "Organization and role")),
                     column(62, words.translate("Report", "Site")),
                     //: Table head: present at the opening meeting of a visit.
                     column(50, words.translate("Report", "Opening")),
                     //: Table head: present at the tour of the site.
                     column(50, words.translate("Report", "Tour")),
                     //: Table head: present at the closing meeting of a visit.
                     column(50, words.translate("Report", "Closing"))};
    const auto presentCell = [&words](bool present) {
        return present ? textCell(words.translate("Report", "Present")) : Cell{};
    };
    for (const ReportPerson &person : context.data.people) {
        for (const PresenceGroup &group : groups(person)) {
            table.rows.push_back(Row{.cells = {personCell(person), organizationCell(person),
                                               textCell(context.index.narrowVisitNames(group.visits)),
                                               presentCell(group.presence.opening), presentCell(group.presence.tour),
                                               presentCell(group.presence.closing)}});
        }
    }
    table.note = plain(words.translate("Report", "An empty cell means that the person was not present."));
    return table;
}

} // namespace ctpat::report
