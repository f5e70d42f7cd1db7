// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportindex.h"

namespace ctpat {

ReportIndex::ReportIndex(const ReportData &data, const ReportWording &words)
    : m_words(words)
{
    for (const ReportSite &site : data.sites)
        m_sites.insert(site.label, &site);
    for (const ReportVisit &visit : data.visits) {
        m_visits.insert(visit.number, &visit);
        ++m_visitsOfSite[visit.site];
        if (visit.figures.total() > 0)
            m_workingVisits.append(&visit);
    }
    for (const ReportCategory &category : data.categories) {
        for (const ReportCriterion &criterion : category.criteria)
            m_criteria.insert(criterion.number, &criterion);
    }
    for (const ReportFinding &finding : data.findings) {
        m_findings[finding.criterion].append(&finding);
        m_findingNumbers.insert(finding.number);
    }
    for (const ReportPractice &practice : data.practices)
        m_practices[practice.criterion].append(&practice);
    for (const ReportEvidence &evidence : data.evidence)
        m_evidenceNumbers.insert(evidence.number);
}

const QList<const ReportFinding *> ReportIndex::findings(const QString &criterion) const
{
    return m_findings.value(criterion);
}

const QList<const ReportPractice *> ReportIndex::practices(const QString &criterion) const
{
    return m_practices.value(criterion);
}

bool ReportIndex::isOnlyVisitOfItsSite(int number) const
{
    const ReportVisit *one = visit(number);
    return one && !one->site.isEmpty() && m_visitsOfSite.value(one->site) == 1;
}

QString ReportIndex::visitName(int number) const
{
    const ReportVisit *one = visit(number);
    if (one && one->mode == ReportVisitMode::DeskReview && one->site.isEmpty())
        return m_words.translate("Report", "Desk review");
    if (!one || one->site.isEmpty())
        return m_words.translate("Report", "Visit %1").arg(number);
    if (isOnlyVisitOfItsSite(number))
        return m_words.translate("Report", "Site %1").arg(one->site);
    return m_words.translate("Report", "Site %1, visit %2").arg(one->site, QString::number(number));
}

QStringList ReportIndex::siteLetters(const QList<int> &numbers) const
{
    QStringList letters;
    for (int number : numbers) {
        if (!isOnlyVisitOfItsSite(number))
            return {};
        letters.append(visit(number)->site);
    }
    return letters;
}

QString ReportIndex::visitNames(const QList<int> &numbers) const
{
    const QStringList letters = siteLetters(numbers);
    if (letters.size() > 1)
        //: %1 is a list of letters: Sites A and B
        return m_words.translate("Report", "Sites %1").arg(m_words.list(letters));
    QStringList names;
    for (int number : numbers)
        names.append(visitName(number));
    return m_words.list(names);
}

QString ReportIndex::narrowVisitNames(const QList<int> &numbers) const
{
    const QStringList letters = siteLetters(numbers);
    return letters.size() > 1 ? m_words.list(letters) : visitNames(numbers);
}

} // namespace ctpat
