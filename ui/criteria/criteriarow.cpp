// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/criteriarow.h"

#include "ui/criteria/criteriawords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace ctpat::ui {

namespace {

/// Counts over the whole case, made once for all rows.
class RowMaker final
{
public:
    RowMaker(const CaseView &view, const Uuid &visit)
        : m_view(view)
        , m_visit(view.validation.visit(visit))
        , m_rollup(view.validation.rollUp())
    {
        countEvidence();
    }

    [[nodiscard]] std::vector<CriteriaRow> rows()
    {
        if (!m_visit) {
            for (const CriterionRollup &rolled : m_rollup.criteria)
                addCompany(rolled);
            return std::move(m_rows);
        }
        const CriteriaSet &set = m_view.validation.criteriaOf(*m_visit);
        const QStringList scope = m_view.validation.scope(*m_visit);
        const QSet<QString> inScope(scope.begin(), scope.end());
        for (const Criterion &criterion : set.criteria) {
            if (m_visit->isDeskReview() || inScope.contains(criterion.id))
                addAt(criterion, set);
        }
        return std::move(m_rows);
    }

private:
    /// Evidence hangs on an answer, or on its finding or best practice: each piece counts once.
    void countEvidence()
    {
        QHash<Uuid, std::vector<Uuid>> answersOf;
        for (const Finding &finding : m_view.findings.findings)
            answersOf.insert(finding.id, finding.answers);
        for (const Practice &practice : m_view.findings.practices)
            answersOf.insert(practice.id, {practice.answer});
        for (const EvidenceLink &link : m_view.links) {
            if (link.target.kind == EvidenceTargetKind::Answer)
                m_evidence[link.target.id].insert(link.evidence);
            for (const Uuid &answer : answersOf.value(link.target.id))
                m_evidence[answer].insert(link.evidence);
        }
        for (const Finding &finding : m_view.findings.findings) {
            if (finding.state == FindingState::Withdrawn)
                continue;
            for (const Uuid &answer : finding.answers)
                m_findings[answer].push_back(&finding);
        }
    }

    void addHeading(int category, const CriteriaSet &set, int answered, int total)
    {
        if (m_category == category)
            return;
        m_category = category;
        CriteriaRow heading;
        heading.kind = CriteriaRow::Kind::Category;
        heading.category = category;
        if (const Category *known = set.category(category))
            heading.title = shown(known->title);
        heading.answered = answered;
        heading.total = total;
        m_rows.push_back(heading);
    }

    [[nodiscard]] static CriteriaRow rowOf(const Criterion &criterion)
    {
        CriteriaRow row;
        row.category = criterion.category;
        row.title = shown(criterion.title);
        row.criterion = criterion.id;
        row.requirement = shown(criterion.requirement);
        row.obligation = criterion.obligation;
        return row;
    }

    void addAt(const Criterion &criterion, const CriteriaSet &set)
    {
        const Figures figures = m_rollup.visitsByCategory.value(m_visit->id).value(criterion.category);
        addHeading(criterion.category, set, figures.answered(), m_visit->isDeskReview() ? 0 : figures.total());
        CriteriaRow row = rowOf(criterion);
        const CriterionRollup *rolled = m_rollup.criterion(criterion.id);
        row.differs = rolled && rolled->differs;
        if (const Answer *answer = m_view.validation.answer({criterion.id, m_visit->id})) {
            row.value = answer->value;
            takeCounts(row, {answer->id});
        }
        m_rows.push_back(row);
    }

    void addCompany(const CriterionRollup &rolled)
    {
        std::vector<Uuid> answers;
        const Criterion *criterion = nullptr;
        const CriteriaSet *set = nullptr;
        for (const SiteAnswer &site : rolled.sites) {
            const AnswerKey key{rolled.criterion, site.visit};
            if (!criterion) {
                criterion = m_view.validation.criterion(key);
                set = &m_view.validation.criteriaOf(*m_view.validation.visit(site.visit));
            }
            if (const Answer *answer = m_view.validation.answer(key))
                answers.push_back(answer->id);
        }
        if (!criterion)
            return;
        const Figures figures = m_rollup.companyByCategory.value(criterion->category);
        addHeading(criterion->category, *set, figures.answered(), figures.total());
        CriteriaRow row = rowOf(*criterion);
        row.value = rolled.value;
        row.differs = rolled.differs;
        takeCounts(row, answers);
        m_rows.push_back(row);
    }

    void takeCounts(CriteriaRow &row, const std::vector<Uuid> &answers) const
    {
        QSet<Uuid> pieces;
        QSet<Uuid> seen;
        for (const Uuid &answer : answers) {
            pieces.unite(m_evidence.value(answer));
            for (const Finding *finding : m_findings.value(answer)) {
                if (seen.contains(finding->id))
                    continue;
                seen.insert(finding->id);
                row.findings.append(finding->label());
            }
        }
        row.findings.sort();
        row.evidence = static_cast<int>(pieces.size());
    }

    const CaseView &m_view;
    const Visit *m_visit;
    Rollup m_rollup;
    QHash<Uuid, QSet<Uuid>> m_evidence; ///< by answer
    QHash<Uuid, std::vector<const Finding *>> m_findings;
    int m_category = 0;
    std::vector<CriteriaRow> m_rows;
};

} // namespace

std::vector<CriteriaRow> criteriaRows(const CaseView &view, const Uuid &visit)
{
    return RowMaker(view, visit).rows();
}

} // namespace ctpat::ui
