// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datajsonparts.h"

namespace ctpat::json {

namespace {

QString code(ReportAnswer answer)
{
    switch (answer) {
    case ReportAnswer::Yes:
        return QStringLiteral("yes");
    case ReportAnswer::BestPractice:
        return QStringLiteral("best-practice");
    case ReportAnswer::No:
        return QStringLiteral("no");
    case ReportAnswer::NotApplicable:
        return QStringLiteral("not-applicable");
    case ReportAnswer::NotVerified:
        return QStringLiteral("not-verified");
    case ReportAnswer::NotLookedAt:
        break;
    }
    return QStringLiteral("not-looked-at");
}

QString code(ReportObligation obligation)
{
    return obligation == ReportObligation::Must ? QStringLiteral("must") : QStringLiteral("should");
}

QString code(ReportBasis basis)
{
    switch (basis) {
    case ReportBasis::Named:
        return QStringLiteral("named");
    case ReportBasis::Attributed:
        return QStringLiteral("attributed");
    case ReportBasis::Unconfirmed:
        break;
    }
    return QStringLiteral("unconfirmed");
}

QString code(ReportMethod method)
{
    switch (method) {
    case ReportMethod::Document:
        return QStringLiteral("document");
    case ReportMethod::RecordSample:
        return QStringLiteral("record-sample");
    case ReportMethod::Interview:
        return QStringLiteral("interview");
    case ReportMethod::Observation:
        return QStringLiteral("observation");
    case ReportMethod::Demonstration:
        return QStringLiteral("demonstration");
    case ReportMethod::SystemScreen:
        return QStringLiteral("system-screen");
    case ReportMethod::Photograph:
        return QStringLiteral("photograph");
    case ReportMethod::LiveVideo:
        return QStringLiteral("live-video");
    case ReportMethod::Certificate:
        return QStringLiteral("certificate");
    case ReportMethod::Other:
        break;
    }
    return QStringLiteral("other");
}

QString code(ReportVisitMode mode)
{
    switch (mode) {
    case ReportVisitMode::InPerson:
        return QStringLiteral("in-person");
    case ReportVisitMode::Virtual:
        return QStringLiteral("virtual");
    case ReportVisitMode::DeskReview:
        break;
    }
    return QStringLiteral("desk-review");
}

QString code(ReportFindingState state)
{
    switch (state) {
    case ReportFindingState::Issued:
        return QStringLiteral("issued");
    case ReportFindingState::Answered:
        return QStringLiteral("answered");
    case ReportFindingState::Returned:
        return QStringLiteral("returned");
    case ReportFindingState::Accepted:
        return QStringLiteral("accepted");
    case ReportFindingState::Withdrawn:
        return QStringLiteral("withdrawn");
    case ReportFindingState::Draft:
        break;
    }
    return QStringLiteral("draft");
}

QString code(ReportElement element)
{
    switch (element) {
    case ReportElement::SeniorManagement:
        return QStringLiteral("senior-management");
    case ReportElement::Innovation:
        return QStringLiteral("innovation");
    case ReportElement::Documented:
        return QStringLiteral("documented");
    case ReportElement::ChecksAndBalances:
        return QStringLiteral("checks-and-balances");
    case ReportElement::Implementation:
        break;
    }
    return QStringLiteral("implementation");
}

QJsonValue count(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonArray visitNumbers(const QList<int> &numbers)
{
    QJsonArray array;
    for (int number : numbers)
        array.append(number);
    return array;
}

QJsonObject verification(const ReportVerification &verification)
{
    return {{QStringLiteral("method"), code(verification.method)},
            {QStringLiteral("object"), verification.object},
            {QStringLiteral("sample"), count(verification.sample)},
            {QStringLiteral("population"), count(verification.population)},
            {QStringLiteral("exceptions"), count(verification.exceptions)},
            {QStringLiteral("place"), verification.place},
            {QStringLiteral("time"), time(verification.time)},
            {QStringLiteral("person"), verification.person},
            {QStringLiteral("evidence"), QJsonArray::fromStringList(verification.evidence)}};
}

QJsonObject visitAnswer(const ReportVisitAnswer &answer)
{
    QJsonArray verifications;
    for (const ReportVerification &one : answer.verifications)
        verifications.append(verification(one));
    return {{QStringLiteral("visit"), answer.visit},
            {QStringLiteral("answer"), code(answer.answer)},
            {QStringLiteral("findingText"), answer.findingText},
            {QStringLiteral("reason"), answer.reason},
            {QStringLiteral("verifications"), verifications},
            {QStringLiteral("evidence"), QJsonArray::fromStringList(answer.evidence)}};
}

QJsonObject criterion(const ReportCriterion &criterion)
{
    QJsonArray answers;
    for (const ReportVisitAnswer &answer : criterion.answers)
        answers.append(visitAnswer(answer));
    return {{QStringLiteral("number"), criterion.number},
            {QStringLiteral("title"), criterion.title},
            {QStringLiteral("requirement"), criterion.requirement},
            {QStringLiteral("obligation"), code(criterion.obligation)},
            {QStringLiteral("basis"), code(criterion.basis)},
            {QStringLiteral("rolledUp"), code(criterion.rolledUp)},
            {QStringLiteral("differenceNote"), criterion.differenceNote},
            {QStringLiteral("answers"), answers}};
}

} // namespace

QJsonValue date(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue time(const ReportTime &time)
{
    if (time.moment) {
        return QJsonObject{{QStringLiteral("utc"),
                            QDateTime::fromMSecsSinceEpoch(time.moment->utcMs, Qt::UTC).toString(Qt::ISODateWithMs)},
                           {QStringLiteral("offsetSeconds"), time.moment->offsetSeconds},
                           {QStringLiteral("zone"), time.zone},
                           {QStringLiteral("zoneAssumed"), time.moment->zoneAssumed}};
    }
    if (time.date.isValid())
        return QJsonObject{{QStringLiteral("date"), date(time.date)}};
    return {};
}

QJsonObject figures(const ReportFigures &figures)
{
    return {{QStringLiteral("yes"), figures.yes},
            {QStringLiteral("bestPractice"), figures.bestPractice},
            {QStringLiteral("no"), figures.no},
            {QStringLiteral("notApplicable"), figures.notApplicable},
            {QStringLiteral("notVerified"), figures.notVerified},
            {QStringLiteral("notLookedAt"), figures.notLookedAt},
            {QStringLiteral("total"), figures.total()}};
}

QJsonObject site(const ReportSite &site)
{
    return {{QStringLiteral("label"), site.label},       {QStringLiteral("name"), site.name},
            {QStringLiteral("address"), site.address},   {QStringLiteral("country"), site.country},
            {QStringLiteral("function"), site.function}, {QStringLiteral("mid"), site.mid}};
}

QJsonObject visit(const ReportVisit &visit)
{
    return {{QStringLiteral("number"), visit.number},
            {QStringLiteral("site"), visit.site},
            {QStringLiteral("mode"), code(visit.mode)},
            {QStringLiteral("from"), date(visit.from)},
            {QStringLiteral("to"), date(visit.to)},
            {QStringLiteral("zone"), visit.zone},
            {QStringLiteral("specialists"), QJsonArray::fromStringList(visit.specialists)},
            {QStringLiteral("summary"), visit.summary},
            {QStringLiteral("scopeReason"), visit.scopeReason},
            {QStringLiteral("criteriaSet"), visit.criteriaSet},
            {QStringLiteral("figures"), figures(visit.figures)}};
}

QJsonObject person(const ReportPerson &person)
{
    QJsonArray presence;
    for (const ReportPresence &one : person.presence)
        presence.append(QJsonObject{{QStringLiteral("visit"), one.visit},
                                    {QStringLiteral("opening"), one.opening},
                                    {QStringLiteral("tour"), one.tour},
                                    {QStringLiteral("closing"), one.closing}});
    return {{QStringLiteral("name"), person.name},
            {QStringLiteral("title"), person.title},
            {QStringLiteral("organization"), person.organization},
            {QStringLiteral("role"), person.role},
            {QStringLiteral("presence"), presence}};
}

QJsonObject category(const ReportCategory &category)
{
    QJsonArray criteria;
    for (const ReportCriterion &one : category.criteria)
        criteria.append(criterion(one));
    return {{QStringLiteral("number"), category.number},
            {QStringLiteral("title"), category.title},
            {QStringLiteral("focusArea"), category.focusArea},
            {QStringLiteral("figures"), figures(category.figures)},
            {QStringLiteral("criteria"), criteria}};
}

QJsonObject finding(const ReportFinding &finding)
{
    return {{QStringLiteral("number"), finding.number},
            {QStringLiteral("kind"),
             finding.kind == ReportFindingKind::Action ? QStringLiteral("action") : QStringLiteral("recommendation")},
            {QStringLiteral("kindReason"), finding.kindReason},
            {QStringLiteral("criterion"), finding.criterion},
            {QStringLiteral("visits"), visitNumbers(finding.visits)},
            {QStringLiteral("action"), finding.action},
            {QStringLiteral("shownBy"), finding.shownBy},
            {QStringLiteral("primaryReason"), finding.primaryReason},
            {QStringLiteral("contributingReasons"), QJsonArray::fromStringList(finding.contributingReasons)},
            {QStringLiteral("due"), date(finding.due)},
            {QStringLiteral("dueReason"), finding.dueReason},
            {QStringLiteral("state"), code(finding.state)},
            {QStringLiteral("recurrenceOf"), finding.recurrenceOf},
            {QStringLiteral("evidence"), QJsonArray::fromStringList(finding.evidence)}};
}

QJsonObject practice(const ReportPractice &practice)
{
    QJsonArray elements;
    for (int i = 0; i < reportElementCount; ++i) {
        const ReportPracticeElement &element = practice.elements[static_cast<size_t>(i)];
        elements.append(QJsonObject{{QStringLiteral("element"), code(static_cast<ReportElement>(i))},
                                    {QStringLiteral("text"), element.text},
                                    {QStringLiteral("evidence"), QJsonArray::fromStringList(element.evidence)}});
    }
    return {{QStringLiteral("number"), practice.number},
            {QStringLiteral("criterion"), practice.criterion},
            {QStringLiteral("visit"), practice.visit},
            {QStringLiteral("title"), practice.title},
            {QStringLiteral("description"), practice.description},
            {QStringLiteral("complete"), practice.isComplete()},
            {QStringLiteral("elements"), elements},
            {QStringLiteral("evidence"), QJsonArray::fromStringList(practice.evidence)}};
}

QJsonObject outOfScope(const ReportOutOfScope &out)
{
    return {{QStringLiteral("number"), out.number},
            {QStringLiteral("title"), out.title},
            {QStringLiteral("visits"), visitNumbers(out.visits)},
            {QStringLiteral("reason"), out.reason}};
}

QJsonObject evidence(const ReportEvidence &evidence)
{
    return {{QStringLiteral("number"), evidence.number},
            {QStringLiteral("title"), evidence.title},
            {QStringLiteral("fileName"), evidence.fileName},
            {QStringLiteral("fileType"), evidence.fileType},
            {QStringLiteral("taken"), time(evidence.taken)},
            {QStringLiteral("received"), time(evidence.received)},
            {QStringLiteral("receivedFrom"), evidence.receivedFrom},
            {QStringLiteral("size"), evidence.size},
            {QStringLiteral("sha256"), evidence.sha256},
            {QStringLiteral("criteria"), QJsonArray::fromStringList(evidence.criteria)},
            {QStringLiteral("supports"), QJsonArray::fromStringList(evidence.supports)},
            {QStringLiteral("validUntil"), date(evidence.validUntil)},
            {QStringLiteral("revisionOf"), evidence.revisionOf},
            {QStringLiteral("photo"), evidence.isPhoto},
            {QStringLiteral("caption"), evidence.caption},
            {QStringLiteral("place"), evidence.place},
            {QStringLiteral("latitude"), evidence.latitude ? QJsonValue(*evidence.latitude) : QJsonValue()},
            {QStringLiteral("longitude"), evidence.longitude ? QJsonValue(*evidence.longitude) : QJsonValue()},
            {QStringLiteral("takenBy"), evidence.takenBy}};
}

} // namespace ctpat::json
