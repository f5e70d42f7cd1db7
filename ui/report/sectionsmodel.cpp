// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sectionsmodel.h"

#include "ui/shell/caseview.h"
#include "ui/shell/checkplaces.h"

#include <algorithm>

namespace ctpat::ui {

SectionsModel::SectionsModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_rows{
          {QStringLiteral("section-cover"), tr("Cover")},
          {QStringLiteral("section-result"), tr("Result on one page")},
          {QStringLiteral("section-summary"), tr("Executive summary")},
          {QStringLiteral("section-company"), tr("Company, supply chain and scope")},
          {QStringLiteral("section-findings"), tr("Findings by category")},
          {QStringLiteral("section-actions"), tr("Actions required")},
          {QStringLiteral("section-recommendations"), tr("Recommendations")},
          {QStringLiteral("section-practices"), tr("Best practices")},
          {QStringLiteral("section-not-verified"), tr("Not applicable, not verified")},
          {QStringLiteral("section-evidence"), tr("Evidence register")},
          {QStringLiteral("section-method"), tr("Method and integrity")},
          {QStringLiteral("section-signatures"), tr("Signatures")},
      }
{
}

void SectionsModel::setPages(const QHash<QString, int> &pages)
{
    for (Row &row : m_rows) {
        row.page = pages.value(row.id, -1);
        if (row.page < 0)
            row.page = pages.value(row.id + QLatin1String("-part"), -1);
    }
    if (m_rows.first().page < 0 && !pages.isEmpty())
        m_rows.first().page = 0;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SectionsModel::setChecks(const std::vector<Check> &checks, const CaseView &view)
{
    QHash<QString, Mark> marks;
    for (const Check &check : checks) {
        Mark &mark = marks[sectionOf(check, view)];
        mark = std::max(mark, check.blocks() ? Mark::Blocks : Mark::WorthALook);
    }
    for (Row &row : m_rows)
        row.mark = marks.value(row.id, Mark::Fine);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int SectionsModel::rowOfPage(int page) const
{
    int found = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).page >= 0 && m_rows.at(row).page <= page)
            found = row;
    }
    // Several may begin on one page: the first of them is what the eye meets.
    while (found > 0 && m_rows.at(found - 1).page == m_rows.at(found).page && m_rows.at(found).page == page)
        --found;
    return found;
}

int SectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString SectionsModel::spoken(const Row &row) const
{
    const QString name = row.page < 0 ? row.name : tr("%1, page %2").arg(row.name).arg(row.page + 1);
    switch (row.mark) {
    case Mark::Blocks:
        return tr("%1, something blocks signing").arg(name);
    case Mark::WorthALook:
        return tr("%1, worth a look").arg(name);
    case Mark::Fine:
        break;
    }
    return name;
}

QVariant SectionsModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(row);
    case PageRole:
        return row.page;
    case MarkRole:
        return static_cast<int>(row.mark);
    default:
        return {};
    }
}

} // namespace ctpat::ui
