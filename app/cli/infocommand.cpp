// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casejson.h"
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "core/base/clock.h"
#include "core/evidence/evidencestore.h"
#include "core/findings/casedates.h"
#include "core/issuing/reportversions.h"
#include "core/validation/remaining.h"

namespace ctpat::cli {

namespace {

struct InfoCommand
{
    Q_DECLARE_TR_FUNCTIONS(InfoCommand)
};

QJsonObject figuresJson(const CaseSnapshot &snapshot, const Rollup &rollup)
{
    QJsonArray visits;
    for (const Visit &visit : snapshot.visits) {
        QJsonObject figures = toJson(rollup.visits.value(visit.id));
        figures.insert(QStringLiteral("visit"), visit.number);
        visits.append(figures);
    }
    QJsonArray differing;
    for (const CriterionRollup *criterion : rollup.differing())
        differing.append(criterion->criterion);
    return {{QStringLiteral("company"), toJson(rollup.company)},
            {QStringLiteral("allVisits"), toJson(rollup.allVisits)},
            {QStringLiteral("visits"), visits},
            {QStringLiteral("sitesDiffer"), differing}};
}

QString codeOf(CaseDateKind kind)
{
    switch (kind) {
    case CaseDateKind::Visit:
        return QStringLiteral("visit");
    case CaseDateKind::PlannedRelease:
        return QStringLiteral("planned-release");
    case CaseDateKind::ResponseDue:
        break;
    }
    return QStringLiteral("response-due");
}

QJsonArray datesJson(const std::vector<CaseDate> &dates, const CaseSnapshot &snapshot)
{
    QJsonArray json;
    for (const CaseDate &date : dates) {
        QJsonObject entry{{QStringLiteral("date"), date.on.toString(Qt::ISODate)},
                          {QStringLiteral("kind"), codeOf(date.kind)}};
        if (const Visit *visit = snapshot.visit(date.visit))
            entry.insert(QStringLiteral("visit"), visit->number);
        if (!date.findings.empty())
            entry.insert(QStringLiteral("findings"),
                         QJsonArray::fromStringList(QStringList(date.findings.begin(), date.findings.end())));
        json.append(entry);
    }
    return json;
}

/// Null when all is answered.
QJsonValue nextJson(const CaseSnapshot &snapshot, const QDate &today)
{
    const std::optional<AnswerKey> next = nextToLookAt(snapshot, today);
    if (!next)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("criterion"), next->criterion},
                       {QStringLiteral("visit"), snapshot.visit(next->visit)->number}};
}

Result<Reply> describe(CaseFile &file, const QDate &today)
{
    const Result<CaseSnapshot> snapshot = loadSnapshot(file);
    if (!snapshot)
        return snapshot.error();
    const Result<FindingsSnapshot> findings = loadFindings(file);
    if (!findings)
        return findings.error();
    const Result<std::vector<Evidence>> evidence = EvidenceStore(file).all();
    if (!evidence)
        return evidence.error();
    const Result<HistoryHead> head = file.history().head();
    if (!head)
        return head.error();
    const Result<std::optional<ReportVersion>> newest = ReportVersions::newest(file);
    if (!newest)
        return newest.error();
    const bool released = *newest && (*newest)->state == VersionState::Released;
    const Rollup rollup = snapshot->rollUp();
    QJsonArray visits;
    for (const Visit &visit : snapshot->visits)
        visits.append(toJson(visit, *snapshot));
    QJsonArray people;
    for (const Person &person : snapshot->people)
        people.append(toJson(person, *snapshot));
    QJsonArray answers;
    for (const Answer &answer : snapshot->answers)
        answers.append(toJson(answer, *snapshot));
    QJsonObject texts;
    for (auto it = snapshot->texts.begin(); it != snapshot->texts.end(); ++it)
        texts.insert(toCode(it.key()), it.value());
    const QJsonObject json{
        {QStringLiteral("id"), file.caseId().text()},
        {QStringLiteral("case"), toJson(snapshot->details)},
        {QStringLiteral("visits"), visits},
        {QStringLiteral("people"), people},
        {QStringLiteral("answers"), answers},
        {QStringLiteral("texts"), texts},
        {QStringLiteral("figures"), figuresJson(*snapshot, rollup)},
        {QStringLiteral("next"), nextJson(*snapshot, today)},
        {QStringLiteral("dates"), datesJson(datesAhead(*snapshot, *findings, today, released), *snapshot)},
        {QStringLiteral("actions"), findings->count(FindingKind::Action)},
        {QStringLiteral("recommendations"), findings->count(FindingKind::Recommendation)},
        {QStringLiteral("bestPractices"), static_cast<int>(findings->practices.size())},
        {QStringLiteral("evidence"), static_cast<int>(evidence->size())},
        {QStringLiteral("history"), toJson(*head)},
    };
    const QString words =
        InfoCommand::tr("%1: %2 of %3 answers, %4 actions, %5 recommendations, %6 pieces of evidence.")
            .arg(snapshot->details.member)
            .arg(rollup.allVisits.answered())
            .arg(rollup.allVisits.total())
            .arg(findings->count(FindingKind::Action))
            .arg(findings->count(FindingKind::Recommendation))
            .arg(evidence->size());
    return Reply{words, json};
}

} // namespace

int runInfo(const Context &context, const QStringList &arguments)
{
    CommandLine line(QStringLiteral("info"), arguments,
                     InfoCommand::tr("Says what a case holds and how far it is; with --json all of it."));
    line.positional(QStringLiteral("case.ctpat"), InfoCommand::tr("the case file"));
    if (const auto ended = line.parse())
        return *ended;
    return withCase(
        context, line, OpenMode::ReadOnly,
        [today = context.clock().now().toDateTime().date()](CaseFile &file) { return describe(file, today); });
}

} // namespace ctpat::cli
