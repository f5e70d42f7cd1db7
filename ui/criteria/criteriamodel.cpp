// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/criteriamodel.h"

#include "ui/criteria/criteriawords.h"

#include <algorithm>

namespace ctpat::ui {

namespace {

bool sameLine(const CriteriaRow &a, const CriteriaRow &b)
{
    return a.kind == b.kind && a.category == b.category && a.criterion == b.criterion;
}

} // namespace

CriteriaModel::CriteriaModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CriteriaModel::setRows(std::vector<CriteriaRow> rows)
{
    if (!std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameLine)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

int CriteriaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CriteriaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CriteriaRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return title(row);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(row);
    case RowRole:
        return QVariant::fromValue(row);
    case StateRole:
        return static_cast<int>(stateOf(row.value, row.obligation));
    case StateWordRole:
        return stateText(row);
    default:
        return {};
    }
}

Qt::ItemFlags CriteriaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!m_rows[static_cast<size_t>(index.row())].isCriterion())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString CriteriaModel::title(const CriteriaRow &row)
{
    //: The number of a criterion or category and its title.
    return tr("%1 %2").arg(row.isCriterion() ? row.criterion : QString::number(row.category), row.title);
}

QString CriteriaModel::stateText(const CriteriaRow &row)
{
    if (row.value != AnswerValue::No)
        return answerWord(stateOf(row.value, row.obligation));
    if (row.findings.isEmpty())
        return answerWord(State::NoAction);
    if (row.findings.size() > 2)
        //: The answer No, with the number of its actions and recommendations together.
        return tr("No · %n finding(s)", nullptr, static_cast<int>(row.findings.size()));
    //: The answer No, with the numbers of its findings: No · A-01, R-02
    return tr("No · %1").arg(row.findings.join(QStringLiteral(", ")));
}

QString CriteriaModel::spoken(const CriteriaRow &row)
{
    if (!row.isCriterion()) {
        if (row.total == 0)
            return tr("%1, %n answered", nullptr, row.answered).arg(title(row));
        return tr("%1, %2 of %3 answered").arg(title(row)).arg(row.answered).arg(row.total);
    }
    QStringList parts{title(row), obligationLabel(row.obligation), stateText(row)};
    if (row.differs)
        parts.append(tr("sites differ"));
    if (row.evidence > 0)
        parts.append(tr("%n piece(s) of evidence", nullptr, row.evidence));
    return parts.join(QStringLiteral(", "));
}

} // namespace ctpat::ui
