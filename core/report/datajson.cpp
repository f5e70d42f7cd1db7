// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datajson.h"

#include "core/report/datajsonparts.h"

#include <QJsonDocument>

namespace ctpat {

namespace {

QString code(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Revalidation:
        return QStringLiteral("revalidation");
    case ReportKind::SelfAssessment:
        return QStringLiteral("self-assessment");
    case ReportKind::InitialValidation:
        break;
    }
    return QStringLiteral("initial-validation");
}

QString code(ReportMode mode)
{
    switch (mode) {
    case ReportMode::Virtual:
        return QStringLiteral("virtual");
    case ReportMode::Hybrid:
        return QStringLiteral("hybrid");
    case ReportMode::InPerson:
        break;
    }
    return QStringLiteral("in-person");
}

QString code(ReportLanguage language)
{
    switch (language) {
    case ReportLanguage::Spanish:
        return QStringLiteral("es");
    case ReportLanguage::French:
        return QStringLiteral("fr");
    case ReportLanguage::English:
        break;
    }
    return QStringLiteral("en");
}

QJsonObject markingJson(const ReportMarking &marking)
{
    QJsonArray lines;
    for (const ReportMarkingLine &line : marking.designation)
        lines.append(QJsonObject{{QStringLiteral("label"), line.label}, {QStringLiteral("text"), line.text}});
    return {{QStringLiteral("banner"), marking.banner}, {QStringLiteral("designation"), lines}};
}

QJsonObject versionJson(const ReportData &data)
{
    return {{QStringLiteral("number"), data.reportNumber},
            {QStringLiteral("version"), data.version},
            {QStringLiteral("replaces"), data.replaces > 0 ? QJsonValue(data.replaces) : QJsonValue()},
            {QStringLiteral("replacedDate"), json::date(data.replacedDate)},
            {QStringLiteral("replacesWhy"), data.replacesWhy},
            {QStringLiteral("made"), json::time(data.made)},
            {QStringLiteral("plannedRelease"), json::date(data.plannedRelease)},
            {QStringLiteral("responseDays"), data.responseDays},
            {QStringLiteral("sample"), data.sample},
            {QStringLiteral("draft"), data.draft},
            {QStringLiteral("language"), code(data.language)},
            {QStringLiteral("marking"), markingJson(data.marking)}};
}

QJsonObject caseJson(const ReportData &data)
{
    return {{QStringLiteral("kind"), code(data.kind)},
            {QStringLiteral("mode"), code(data.mode)},
            {QStringLiteral("title"), data.title},
            {QStringLiteral("member"), data.member},
            {QStringLiteral("account"), data.account},
            {QStringLiteral("entity"), data.entityLabel},
            {QStringLiteral("office"), data.office},
            {QStringLiteral("preparedBy"), data.preparedBy},
            {QStringLiteral("companyOfficer"), data.companyOfficer},
            {QStringLiteral("specialists"), QJsonArray::fromStringList(data.specialists)}};
}

QJsonObject criteriaJson(const ReportCriteria &criteria)
{
    return {{QStringLiteral("name"), criteria.name},
            {QStringLiteral("edition"), criteria.edition},
            {QStringLiteral("inForceFrom"), json::date(criteria.inForceFrom)},
            {QStringLiteral("date"), json::date(criteria.date)},
            {QStringLiteral("statement"), criteria.statement}};
}

QJsonObject textsJson(const ReportTexts &texts)
{
    return {{QStringLiteral("executiveSummary"), texts.executiveSummary},
            {QStringLiteral("companyBackground"), texts.companyBackground},
            {QStringLiteral("supplyChain"), texts.supplyChain},
            {QStringLiteral("scope"), texts.scope},
            {QStringLiteral("tracedShipments"), texts.tracedShipments},
            {QStringLiteral("mutualRecognition"), texts.mutualRecognition},
            {QStringLiteral("findings"), texts.findings},
            {QStringLiteral("actions"), texts.actions},
            {QStringLiteral("recommendations"), texts.recommendations},
            {QStringLiteral("bestPractices"), texts.bestPractices},
            {QStringLiteral("notVerified"), texts.notVerified},
            {QStringLiteral("evidence"), texts.evidence},
            {QStringLiteral("method"), texts.method}};
}

QJsonObject headJson(const ReportHistoryHead &head)
{
    return {{QStringLiteral("chain"), head.chain},
            {QStringLiteral("entry"), head.entry},
            {QStringLiteral("sha256"), head.sha256},
            {QStringLiteral("time"), json::time(head.time)}};
}

QJsonObject exclusionJson(const ReportExclusion &exclusion)
{
    return {{QStringLiteral("what"), exclusion.what}, {QStringLiteral("why"), exclusion.why}};
}

template <typename T>
QJsonArray arrayOf(const QList<T> &items, QJsonObject (*toJson)(const T &))
{
    QJsonArray array;
    for (const T &item : items)
        array.append(toJson(item));
    return array;
}

} // namespace

QJsonObject dataToJson(const ReportData &data)
{
    return {{QStringLiteral("format"), QStringLiteral("ctpat-report")},
            {QStringLiteral("formatVersion"), dataJsonVersion},
            {QStringLiteral("report"), versionJson(data)},
            {QStringLiteral("case"), caseJson(data)},
            {QStringLiteral("criteria"), criteriaJson(data.criteria)},
            {QStringLiteral("figures"), json::figures(data.figures)},
            {QStringLiteral("sites"), arrayOf(data.sites, json::site)},
            {QStringLiteral("visits"), arrayOf(data.visits, json::visit)},
            {QStringLiteral("people"), arrayOf(data.people, json::person)},
            {QStringLiteral("categories"), arrayOf(data.categories, json::category)},
            {QStringLiteral("findings"), arrayOf(data.findings, json::finding)},
            {QStringLiteral("practices"), arrayOf(data.practices, json::practice)},
            {QStringLiteral("outOfScope"), arrayOf(data.outOfScope, json::outOfScope)},
            {QStringLiteral("exclusions"), arrayOf(data.exclusions, exclusionJson)},
            {QStringLiteral("evidence"), arrayOf(data.evidence, json::evidence)},
            {QStringLiteral("texts"), textsJson(data.texts)},
            {QStringLiteral("history"), arrayOf(data.history, headJson)}};
}

QByteArray dataToJsonBytes(const ReportData &data)
{
    return QJsonDocument(dataToJson(data)).toJson(QJsonDocument::Indented);
}

} // namespace ctpat
