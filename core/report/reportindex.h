// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportwording.h"

#include <QHash>

namespace ctpat {

/// Look-ups over a ReportData and the names it gives to visits. Refers to the data: keep that alive and unchanged.
class ReportIndex final
{
public:
    ReportIndex(const ReportData &data, const ReportWording &words);

    [[nodiscard]] const ReportVisit *visit(int number) const { return m_visits.value(number); }
    [[nodiscard]] const ReportSite *site(const QString &label) const { return m_sites.value(label); }
    [[nodiscard]] const ReportCriterion *criterion(const QString &number) const { return m_criteria.value(number); }
    [[nodiscard]] const QList<const ReportFinding *> findings(const QString &criterion) const;
    [[nodiscard]] const QList<const ReportPractice *> practices(const QString &criterion) const;
    [[nodiscard]] bool hasFinding(const QString &number) const { return m_findingNumbers.contains(number); }
    [[nodiscard]] bool hasEvidence(const QString &number) const { return m_evidenceNumbers.contains(number); }

    /// Visits that have anything in scope, in order.
    [[nodiscard]] const QList<const ReportVisit *> &workingVisits() const { return m_workingVisits; }

    /// "Site A"; "Site A, visit 3" where the site was visited more than once; "Desk review".
    [[nodiscard]] QString visitName(int number) const;
    /// "Sites A and B"; a list of names where a letter alone would not tell.
    [[nodiscard]] QString visitNames(const QList<int> &numbers) const;
    /// For narrow columns: "A and B" in place of "Sites A and B".
    [[nodiscard]] QString narrowVisitNames(const QList<int> &numbers) const;

private:
    [[nodiscard]] bool isOnlyVisitOfItsSite(int number) const;
    [[nodiscard]] QStringList siteLetters(const QList<int> &numbers) const;

    const ReportWording &m_words;
    QHash<int, const ReportVisit *> m_visits;
    QHash<QString, const ReportSite *> m_sites;
    QHash<QString, int> m_visitsOfSite;
    QHash<QString, const ReportCriterion *> m_criteria;
    QHash<QString, QList<const ReportFinding *>> m_findings;
    QHash<QString, QList<const ReportPractice *>> m_practices;
    QSet<QString> m_findingNumbers;
    QSet<QString> m_evidenceNumbers;
    QList<const ReportVisit *> m_workingVisits;
};

} // namespace ctpat
