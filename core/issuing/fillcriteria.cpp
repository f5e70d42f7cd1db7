// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Criteria by category with their answers and verifications, and what was out of scope.
#include "core/issuing/fillcontext.h"
#include "core/issuing/reportfigures.h"

#include <QMap>

#include <algorithm>

namespace ctpat {

namespace {

ReportMethod reportMethod(Method method)
{
    switch (method) {
    case Method::Document:
        return ReportMethod::Document;
    case Method::RecordSample:
        return ReportMethod::RecordSample;
    case Method::Interview:
        return ReportMethod::Interview;
    case Method::Observation:
        return ReportMethod::Observation;
    case Method::Demonstration:
        return ReportMethod::Demonstration;
    case Method::SystemScreen:
        return ReportMethod::SystemScreen;
    case Method::Photograph:
        return ReportMethod::Photograph;
    case Method::LiveVideo:
        return ReportMethod::LiveVideo;
    case Method::Certificate:
        return ReportMethod::Certificate;
    case Method::Other:
        break;
    }
    return ReportMethod::Other;
}

ReportBasis reportBasis(Basis basis)
{
    switch (basis) {
    case Basis::Named:
        return ReportBasis::Named;
    case Basis::Attributed:
        return ReportBasis::Attributed;
    case Basis::Unconfirmed:
        break;
    }
    return ReportBasis::Unconfirmed;
}

/// Fills categories and what lies outside of them.
class CriteriaFill final
{
public:
    CriteriaFill(ReportData &data, const FillContext &context, const ReportWording &words)
        : m_data(data)
        , m_context(context)
        , m_snapshot(context.snapshot)
        , m_words(words)
    {
        for (const Visit &visit : m_snapshot.visits)
            m_scopes.append(m_snapshot.scope(visit));
    }

    void run()
    {
        QMap<int, QStringList> byCategory;
        for (const CriterionRollup &rollup : m_context.rollup.criteria)
            byCategory[rollup.category].append(rollup.criterion);
        for (auto it = byCategory.cbegin(); it != byCategory.cend(); ++it)
            m_data.categories.append(category(it.key(), it.value()));
        m_data.figures = reportFigures(m_context.rollup.company);
        fillOutOfScope();
    }

private:
    [[nodiscard]] ReportCategory category(int number, const QStringList &criteria)
    {
        ReportCategory result;
        result.number = number;
        if (const Category *found = categoryOf(number)) {
            result.title = m_context.text(found->title);
            result.focusArea = m_context.text(found->focusArea);
        }
        result.figures = reportFigures(m_context.rollup.companyByCategory.value(number));
        for (const QString &id : criteria)
            result.criteria.append(criterion(id));
        return result;
    }

    /// From the case's own criteria; a partner's may hold more.
    [[nodiscard]] const Category *categoryOf(int number) const
    {
        if (const Category *own = m_snapshot.criteria().category(number))
            return own;
        for (const StoredCriteriaSet &set : m_snapshot.criteriaSets) {
            if (const Category *other = set.criteria.category(number))
                return other;
        }
        return nullptr;
    }

    [[nodiscard]] const Criterion *textsOf(const QString &id) const
    {
        if (const Criterion *own = m_snapshot.criteria().criterion(id))
            return own;
        for (const Visit &visit : m_snapshot.visits) {
            if (const Criterion *other = m_snapshot.criterion({id, visit.id}))
                return other;
        }
        return nullptr;
    }

    [[nodiscard]] ReportCriterion criterion(const QString &id)
    {
        ReportCriterion result;
        result.number = id;
        if (const Criterion *texts = textsOf(id)) {
            result.title = m_context.text(texts->title);
            result.requirement = m_context.text(texts->requirement);
            result.obligation =
                texts->obligation == Obligation::Must ? ReportObligation::Must : ReportObligation::Should;
            result.basis = reportBasis(texts->basis);
        }
        if (const CriterionRollup *rollup = m_context.rollup.criterion(id))
            result.rolledUp = reportAnswer(rollup->value);
        for (size_t i = 0; i < m_snapshot.visits.size(); ++i) {
            if (m_scopes[static_cast<qsizetype>(i)].contains(id))
                result.answers.append(visitAnswer({id, m_snapshot.visits[i].id}, m_snapshot.visits[i]));
        }
        return result;
    }

    [[nodiscard]] ReportVisitAnswer visitAnswer(const AnswerKey &key, const Visit &visit)
    {
        ReportVisitAnswer result;
        result.visit = visit.number;
        const Answer *answer = m_snapshot.answer(key);
        if (!answer)
            return result;
        result.answer = reportAnswer(answer->value);
        result.findingText = answer->findingText;
        if (answer->value && needsReason(*answer->value)) {
            result.reason = answer->reason;
        } else if (!answer->reason.trimmed().isEmpty()) {
            m_data.exclusions.append(
                {m_words.translate("Report", "Criterion %1, %2: a reason written for another answer")
                     .arg(key.criterion, m_context.visitName(m_words, visit.id)),
                 m_words.translate("Report", "The answer is now “%1”, which needs no reason.")
                     .arg(m_words.answer(result.answer))});
        }
        fillVerifications(result, *answer, visit);
        result.evidence = m_context.evidenceOf({EvidenceTargetKind::Answer, answer->id});
        return result;
    }

    void fillVerifications(ReportVisitAnswer &result, const Answer &answer, const Visit &visit) const
    {
        for (const Verification &verification : m_snapshot.verificationsOf(answer.id)) {
            if (verification.audience != RowAudience::Report)
                continue;
            ReportVerification row;
            row.method = reportMethod(verification.method);
            row.object = verification.object;
            if (const std::optional<Sample> &sample = verification.sample) {
                // A figure not typed yet is zero; only drafts are made with one.
                if (sample->size > 0)
                    row.sample = sample->size;
                if (sample->population > 0)
                    row.population = sample->population;
                if (sample->size > 0 || sample->exceptions > 0)
                    row.exceptions = sample->exceptions;
            }
            row.place = verification.place;
            row.time = {verification.at, visit.zone, {}};
            row.person = verification.by;
            result.verifications.append(row);
        }
    }

    void fillOutOfScope()
    {
        for (const Criterion &criterion : m_snapshot.criteria().criteria) {
            QList<int> left;
            QStringList reasons;
            bool looked = false;
            for (size_t i = 0; i < m_snapshot.visits.size(); ++i) {
                const Visit &visit = m_snapshot.visits[i];
                if (m_scopes[static_cast<qsizetype>(i)].contains(criterion.id)) {
                    looked = true;
                } else if (visit.scopeKind == ScopeKind::Chosen) {
                    left.append(visit.number);
                    reasons.append(visit.scopeReason);
                }
            }
            if (looked && left.isEmpty())
                continue;
            reasons.removeDuplicates();
            if (reasons.isEmpty()) {
                reasons.append(m_words.translate(
                    "Report", "No visit had it in scope, and it was not answered at the desk review."));
            }
            m_data.outOfScope.append({criterion.id, m_context.text(criterion.title), looked ? left : QList<int>(),
                                      reasons.join(QLatin1Char('\n'))});
        }
    }

    ReportData &m_data;
    const FillContext &m_context;
    const CaseSnapshot &m_snapshot;
    const ReportWording &m_words;
    QList<QStringList> m_scopes; ///< by visit
};

} // namespace

void fillCriteria(ReportData &data, const FillContext &context, const ReportWording &words)
{
    CriteriaFill(data, context, words).run();
}

} // namespace ctpat
