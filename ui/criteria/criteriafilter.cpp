// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/criteriafilter.h"

#include "ui/criteria/criteriamodel.h"

#include <QRegularExpression>

#include <algorithm>

namespace ctpat::ui {

namespace {

bool isNumber(const QString &word)
{
    static const QRegularExpression pattern(QStringLiteral("^\\d+(\\.\\d*)?$"));
    return pattern.match(word).hasMatch();
}

} // namespace

CriteriaFilter::CriteriaFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void CriteriaFilter::setText(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void CriteriaFilter::setStates(States states)
{
    m_states = states;
    invalidateFilter();
}

void CriteriaFilter::setKept(const QString &criterion)
{
    if (criterion == m_kept)
        return;
    m_kept = criterion;
    if (m_states != States::All)
        invalidateFilter();
}

CriteriaRow CriteriaFilter::rowAt(int sourceRow) const
{
    return sourceModel()->index(sourceRow, 0).data(CriteriaModel::RowRole).value<CriteriaRow>();
}

bool CriteriaFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const CriteriaRow row = rowAt(sourceRow);
    if (row.isCriterion())
        return accepts(row);
    for (int next = sourceRow + 1; next < sourceModel()->rowCount(); ++next) {
        const CriteriaRow below = rowAt(next);
        if (!below.isCriterion())
            return false;
        if (accepts(below))
            return true;
    }
    return false;
}

bool CriteriaFilter::accepts(const CriteriaRow &row) const
{
    return (hasState(row) || row.criterion == m_kept) && hasWords(row);
}

bool CriteriaFilter::hasState(const CriteriaRow &row) const
{
    switch (m_states) {
    case States::NotLookedAt:
        return !row.value;
    case States::No:
        return row.value == AnswerValue::No;
    case States::NotVerified:
        return row.value == AnswerValue::NotVerified;
    case States::HasEvidence:
        return row.evidence > 0;
    case States::SitesDiffer:
        return row.differs;
    case States::All:
        break;
    }
    return true;
}

bool CriteriaFilter::hasWords(const CriteriaRow &row) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        if (isNumber(word) && !word.contains(QLatin1Char('.')))
            return row.category == word.toInt() || row.title.contains(word) || row.requirement.contains(word);
        if (isNumber(word))
            return row.criterion.startsWith(word);
        return row.title.contains(word, Qt::CaseInsensitive) || row.requirement.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace ctpat::ui
