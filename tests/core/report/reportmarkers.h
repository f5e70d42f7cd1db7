// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/report/reportfixture.h"

/// A report in which every text has a word of its own, to look for in what comes out.
namespace ctpat::fixture {

class Markers final
{
public:
    QString next()
    {
        m_words.append(QStringLiteral("Mk%1q").arg(++m_count, 4, 10, QLatin1Char('0')));
        return m_words.last();
    }
    /// For places that hold a short number.
    QString number()
    {
        m_words.append(QStringLiteral("N%1q").arg(++m_count, 3, 10, QLatin1Char('0')));
        return m_words.last();
    }
    /// Empties a text that was marked; its word is no longer looked for.
    void takeAway(QString &text)
    {
        m_words.removeAll(text);
        text.clear();
    }
    [[nodiscard]] const QStringList &words() const { return m_words; }

private:
    QStringList m_words;
    int m_count = 0;
};

inline void markCase(ReportData &data, Markers &marks)
{
    data.marking = {marks.next(), {{marks.next(), marks.next()}, {QString(), marks.next()}}};
    for (QString *text : {&data.reportNumber, &data.replacesWhy, &data.title, &data.member, &data.account,
                          &data.entityLabel, &data.office, &data.preparedBy, &data.companyOfficer, &data.criteria.name,
                          &data.criteria.edition, &data.criteria.statement})
        *text = marks.next();
    data.specialists = {marks.next(), marks.next()};
    ReportTexts &texts = data.texts;
    for (QString *text :
         {&texts.executiveSummary, &texts.companyBackground, &texts.supplyChain, &texts.scope, &texts.tracedShipments,
          &texts.mutualRecognition, &texts.findings, &texts.actions, &texts.recommendations, &texts.bestPractices,
          &texts.notVerified, &texts.evidence, &texts.method})
        *text = marks.next() + QLatin1String("\n\n") + marks.next();
}

inline void markPlaces(ReportData &data, Markers &marks)
{
    ReportSite site;
    site.label = marks.number();
    for (QString *text : {&site.name, &site.address, &site.country, &site.function, &site.mid})
        *text = marks.next();
    ReportSite unvisited;
    unvisited.label = marks.number();
    for (QString *text : {&unvisited.name, &unvisited.address})
        *text = marks.next();
    data.sites = {site, unvisited};
    ReportVisit visit{.number = 1, .site = site.label, .mode = ReportVisitMode::InPerson};
    visit.from = visit.to = QDate(2026, 3, 10);
    for (QString *text : {&visit.zone, &visit.summary, &visit.scopeReason, &visit.criteriaSet})
        *text = marks.next();
    visit.specialists = {marks.next()};
    data.visits = {visit};
    ReportPerson person;
    for (QString *text : {&person.name, &person.title, &person.organization, &person.role})
        *text = marks.next();
    person.presence = {{1, true, true, true}};
    data.people = {person};
}

inline ReportCriterion markedCriterion(const QString &number, ReportAnswer answer, Markers &marks)
{
    ReportCriterion criterion{.number = number};
    for (QString *text : {&criterion.title, &criterion.requirement, &criterion.differenceNote})
        *text = marks.next();
    ReportVisitAnswer one{.visit = 1, .answer = answer, .findingText = marks.next(), .reason = marks.next()};
    ReportVerification verification;
    for (QString *text : {&verification.object, &verification.place, &verification.person})
        *text = marks.next();
    verification.evidence = {marks.next()};
    one.verifications = {verification};
    one.evidence = {marks.next()};
    criterion.answers = {one};
    return criterion;
}

inline void markFindings(ReportData &data, Markers &marks)
{
    ReportCategory category{.number = 6, .title = marks.next(), .focusArea = QStringLiteral("AREA")};
    category.criteria = {markedCriterion(marks.number(), ReportAnswer::No, marks),
                         markedCriterion(marks.number(), ReportAnswer::NotVerified, marks)};
    // A met criterion prints no requirement; with a No beside it the text of every field shows.
    marks.takeAway(category.criteria[1].requirement);
    data.categories = {category};
    for (ReportFindingKind kind : {ReportFindingKind::Action, ReportFindingKind::Recommendation}) {
        ReportFinding finding{.number = marks.number(), .kind = kind, .criterion = category.criteria[0].number};
        for (QString *text : {&finding.kindReason, &finding.action, &finding.shownBy, &finding.primaryReason,
                              &finding.dueReason, &finding.recurrenceOf})
            *text = marks.next();
        finding.visits = {1};
        finding.contributingReasons = {marks.next(), marks.next()};
        finding.evidence = {marks.next()};
        data.findings.append(finding);
    }
    ReportPractice practice{.number = marks.number(), .criterion = category.criteria[0].number, .visit = 1};
    practice.title = marks.next();
    practice.description = marks.next();
    practice.evidence = {marks.next()};
    for (ReportPracticeElement &element : practice.elements)
        element = {marks.next(), {marks.next()}};
    data.practices = {practice};
    data.outOfScope = {{marks.number(), marks.next(), {}, marks.next()},
                       {marks.number(), marks.next(), {1}, marks.next()}};
    data.exclusions = {{marks.next(), marks.next()}};
}

inline ReportEvidence markedEvidence(bool photo, Markers &marks)
{
    ReportEvidence evidence{.number = marks.number()};
    for (QString *text :
         {&evidence.title, &evidence.fileName, &evidence.fileType, &evidence.receivedFrom, &evidence.sha256,
          &evidence.revisionOf, &evidence.caption, &evidence.place, &evidence.takenBy})
        *text = marks.next();
    evidence.criteria = {marks.next()};
    evidence.supports = {marks.next()};
    evidence.isPhoto = photo;
    evidence.picture = picture(drawnPhoto(400, 300, Qt::lightGray));
    return evidence;
}

inline void markEnd(ReportData &data, Markers &marks)
{
    data.evidence = {markedEvidence(false, marks), markedEvidence(true, marks)};
    data.history = {{marks.next(), 7, marks.next(), {}}};
    data.attachments = {{marks.next(), marks.next(), marks.next()}};
    ReportSignature made{.role = ReportSigner::Specialist, .isSigned = true};
    for (QString *text : {&made.name, &made.title, &made.certificate, &made.reason, &made.timeStamp})
        *text = marks.next();
    ReportSignature open{.role = ReportSigner::Supervisor, .name = marks.next(), .title = marks.next()};
    data.signatures = {made, open};
}

inline ReportData markedReport(Markers &marks)
{
    ReportData data{.kind = ReportKind::Revalidation, .replaces = 1};
    data.version = 2;
    markCase(data, marks);
    markPlaces(data, marks);
    markFindings(data, marks);
    markEnd(data, marks);
    countAll(data);
    return data;
}

} // namespace ctpat::fixture
