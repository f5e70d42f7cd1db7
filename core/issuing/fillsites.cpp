// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sites, visits and people.
#include "core/issuing/countrynames.h"
#include "core/issuing/fillcontext.h"
#include "core/issuing/reportfigures.h"

namespace ctpat {

namespace {

ReportVisitMode visitMode(VisitMode mode)
{
    switch (mode) {
    case VisitMode::InPerson:
        return ReportVisitMode::InPerson;
    case VisitMode::Virtual:
        return ReportVisitMode::Virtual;
    case VisitMode::DeskReview:
        break;
    }
    return ReportVisitMode::DeskReview;
}

bool isSpecialist(const Person &person)
{
    return person.role == PersonRole::Specialist || person.role == PersonRole::SecondSpecialist;
}

ReportSite reportSite(const Site &site, const FillContext &context)
{
    QStringList address{site.address, site.city};
    address.removeAll(QString());
    return {context.siteLetters.value(site.id),          site.name,    address.join(QStringLiteral(", ")),
            countryName(site.country, context.language), site.purpose, site.manufacturerId};
}

/// Only when it is not the case's own: "Highway carrier, edition 2020".
QString ownCriteria(const Visit &visit, const FillContext &context, const ReportWording &words)
{
    const CriteriaSet &set = context.snapshot.criteriaOf(visit);
    if (&set == &context.snapshot.criteria() || set == context.snapshot.criteria())
        return {};
    //: Criteria of a visit: entity type, edition
    return words.translate("Report", "%1, edition %2").arg(context.text(set.entityLabel), set.edition);
}

ReportVisit reportVisit(const Visit &visit, const FillContext &context, const ReportWording &words)
{
    ReportVisit result;
    result.number = visit.number;
    result.site = context.siteLetters.value(visit.site);
    result.mode = visitMode(visit.mode);
    result.from = visit.from;
    result.to = visit.to;
    result.zone = visit.zone;
    for (const Presence &presence : context.snapshot.presencesAt(visit.id)) {
        const Person *person = context.snapshot.person(presence.person);
        if (person && isSpecialist(*person))
            result.specialists.append(person->name);
    }
    result.summary = visit.summary;
    if (visit.scopeKind == ScopeKind::Chosen)
        result.scopeReason = visit.scopeReason;
    result.criteriaSet = ownCriteria(visit, context, words);
    result.figures = reportFigures(context.rollup.visits.value(visit.id));
    return result;
}

ReportPerson reportPerson(const Person &person, const FillContext &context, const ReportWording &words)
{
    ReportPerson result{
        person.name, person.title, person.organization, words.translate("Words", codedEntry(person.role).word), {}};
    for (const Visit &visit : context.snapshot.visits) {
        for (const Presence &presence : context.snapshot.presencesAt(visit.id)) {
            if (presence.person == person.id)
                result.presence.append({visit.number, presence.opening, presence.tour, presence.closing});
        }
    }
    return result;
}

} // namespace

void fillSites(ReportData &data, const FillContext &context, const ReportWording &words)
{
    for (const Site &site : context.snapshot.sites)
        data.sites.append(reportSite(site, context));
    for (const Visit &visit : context.snapshot.visits)
        data.visits.append(reportVisit(visit, context, words));
    for (const Person &person : context.snapshot.people) {
        data.people.append(reportPerson(person, context, words));
        if (isSpecialist(person))
            data.specialists.append(person.name);
    }
}

} // namespace ctpat
