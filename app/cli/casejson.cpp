// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casejson.h"

namespace ctpat::cli {

namespace {

QJsonValue dateValue(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

QJsonValue toJson(const std::optional<Moment> &moment)
{
    return moment ? QJsonValue(moment->toDateTime().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const ValidationCase &details)
{
    return {{QStringLiteral("kind"), toCode(details.kind)},
            {QStringLiteral("mode"), toCode(details.mode)},
            {QStringLiteral("member"), details.member},
            {QStringLiteral("account"), details.account},
            {QStringLiteral("entity"), details.entityGroup},
            {QStringLiteral("criteriaDate"), dateValue(details.criteriaDate)},
            {QStringLiteral("reportNumber"), details.reportNumber},
            {QStringLiteral("language"), toCode(details.language)},
            {QStringLiteral("paper"), toCode(details.paper)},
            {QStringLiteral("marking"), details.markingProfile},
            {QStringLiteral("responseDays"), details.responseDays},
            {QStringLiteral("plannedRelease"), dateValue(details.plannedRelease)},
            {QStringLiteral("sample"), details.sample}};
}

QJsonObject toJson(const Site &site)
{
    return {{QStringLiteral("id"), site.id.text()},       {QStringLiteral("name"), site.name},
            {QStringLiteral("address"), site.address},    {QStringLiteral("city"), site.city},
            {QStringLiteral("country"), site.country},    {QStringLiteral("purpose"), site.purpose},
            {QStringLiteral("mid"), site.manufacturerId}, {QStringLiteral("internal"), site.internalNote}};
}

QJsonObject toJson(const Visit &visit, const CaseSnapshot &snapshot)
{
    const QStringList scope = snapshot.scope(visit);
    QJsonObject json{{QStringLiteral("number"), visit.number},
                     {QStringLiteral("name"), snapshot.visitName(visit)},
                     {QStringLiteral("mode"), toCode(visit.mode)},
                     {QStringLiteral("from"), dateValue(visit.from)},
                     {QStringLiteral("to"), dateValue(visit.to)},
                     {QStringLiteral("zone"), visit.zone},
                     {QStringLiteral("entity"), snapshot.criteriaOf(visit).entityType},
                     {QStringLiteral("scopeKind"), toCode(visit.scopeKind)},
                     {QStringLiteral("scopeReason"), visit.scopeReason},
                     {QStringLiteral("scope"), QJsonArray::fromStringList(scope)},
                     {QStringLiteral("summary"), visit.summary},
                     {QStringLiteral("internal"), visit.internalNote}};
    if (const Site *site = snapshot.site(visit.site))
        json.insert(QStringLiteral("site"), toJson(*site));
    return json;
}

QJsonObject toJson(const Person &person, const CaseSnapshot &snapshot)
{
    QJsonArray presence;
    for (const Presence &present : snapshot.presences) {
        const Visit *visit = snapshot.visit(present.visit);
        if (present.person != person.id || !visit)
            continue;
        presence.append(QJsonObject{{QStringLiteral("visit"), visit->number},
                                    {QStringLiteral("opening"), present.opening},
                                    {QStringLiteral("tour"), present.tour},
                                    {QStringLiteral("closing"), present.closing}});
    }
    return {{QStringLiteral("id"), person.id.text()},
            {QStringLiteral("number"), person.position},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("title"), person.title},
            {QStringLiteral("organization"), person.organization},
            {QStringLiteral("role"), toCode(person.role)},
            {QStringLiteral("presence"), presence},
            {QStringLiteral("internal"), person.internalNote}};
}

QJsonObject keyJson(const AnswerKey &key, const CaseSnapshot &snapshot)
{
    const Visit *visit = snapshot.visit(key.visit);
    return {{QStringLiteral("criterion"), key.criterion}, {QStringLiteral("visit"), visit ? visit->number : -1}};
}

QJsonObject toJson(const Answer &answer, const CaseSnapshot &snapshot)
{
    QJsonObject json = keyJson(answer.key, snapshot);
    json.insert(QStringLiteral("answer"), answer.value ? QJsonValue(toCode(*answer.value)) : QJsonValue());
    json.insert(QStringLiteral("reason"), answer.reason);
    json.insert(QStringLiteral("findingText"), answer.findingText);
    json.insert(QStringLiteral("internal"), answer.internalNote);
    QJsonArray verifications;
    for (const Verification &verification : snapshot.verificationsOf(answer.id))
        verifications.append(toJson(verification));
    json.insert(QStringLiteral("verifications"), verifications);
    return json;
}

QJsonObject toJson(const Verification &verification)
{
    QJsonObject json{{QStringLiteral("id"), verification.id.text()},
                     {QStringLiteral("method"), toCode(verification.method)},
                     {QStringLiteral("object"), verification.object},
                     {QStringLiteral("place"), verification.place},
                     {QStringLiteral("at"), toJson(verification.at)},
                     {QStringLiteral("by"), verification.by},
                     {QStringLiteral("audience"), toCode(verification.audience)}};
    if (verification.sample) {
        json.insert(QStringLiteral("sample"),
                    QJsonObject{{QStringLiteral("size"), verification.sample->size},
                                {QStringLiteral("population"), verification.sample->population},
                                {QStringLiteral("exceptions"), verification.sample->exceptions}});
    }
    return json;
}

QJsonObject toJson(const Finding &finding, const CaseSnapshot &snapshot)
{
    QJsonArray answers;
    for (const Uuid &id : finding.answers) {
        if (const Answer *answer = snapshot.answerById(id))
            answers.append(keyJson(answer->key, snapshot));
    }
    return {{QStringLiteral("number"), finding.label()},
            {QStringLiteral("kind"), toCode(finding.kind)},
            {QStringLiteral("criterion"), finding.criterion},
            {QStringLiteral("answers"), answers},
            {QStringLiteral("action"), finding.actionText},
            {QStringLiteral("shownBy"), finding.shownBy},
            {QStringLiteral("reason"), finding.primaryReason},
            {QStringLiteral("reasonText"), finding.primaryReasonText},
            {QStringLiteral("contributingReasons"), QJsonArray::fromStringList(finding.contributingReasons)},
            {QStringLiteral("due"), dateValue(finding.dueDate)},
            {QStringLiteral("dueByHand"), finding.dueByHand},
            {QStringLiteral("state"), toCode(finding.state)},
            {QStringLiteral("internal"), finding.internalNote}};
}

QJsonObject toJson(const Practice &practice, const CaseSnapshot &snapshot)
{
    const Answer *answer = snapshot.answerById(practice.answer);
    QJsonObject json = answer ? keyJson(answer->key, snapshot) : QJsonObject();
    json.insert(QStringLiteral("title"), practice.title);
    json.insert(QStringLiteral("complete"), practice.isComplete());
    for (const PracticeElement element : allValues<PracticeElement>())
        json.insert(toCode(element), practice.element(element));
    json.insert(QStringLiteral("internal"), practice.internalNote);
    return json;
}

QJsonObject toJson(const Figures &figures)
{
    return {{QStringLiteral("yes"), figures.yes},
            {QStringLiteral("bestPractice"), figures.bestPractice},
            {QStringLiteral("no"), figures.no},
            {QStringLiteral("notApplicable"), figures.notApplicable},
            {QStringLiteral("notVerified"), figures.notVerified},
            {QStringLiteral("notLookedAt"), figures.notLookedAt},
            {QStringLiteral("answered"), figures.answered()},
            {QStringLiteral("total"), figures.total()}};
}

QJsonObject toJson(const HistoryHead &head)
{
    return {{QStringLiteral("chain"), head.chain.text()},
            {QStringLiteral("entry"), head.seq},
            {QStringLiteral("sha256"), QString::fromLatin1(head.hash.toHex())},
            {QStringLiteral("at"), toJson(std::optional<Moment>(head.at))}};
}

} // namespace ctpat::cli
