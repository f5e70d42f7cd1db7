// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/checksmodel.h"

#include "ui/report/checkplaces.h"

#include <algorithm>

namespace ctpat::ui {

void ChecksModel::setChecks(const std::vector<Check> &checks)
{
    if (checks == m_checks)
        return;
    beginResetModel();
    m_checks = checks;
    m_blockers = static_cast<int>(
        std::count_if(checks.begin(), checks.end(), [](const Check &check) { return check.blocks(); }));
    endResetModel();
}

int ChecksModel::headingRow() const
{
    return m_blockers < static_cast<int>(m_checks.size()) ? m_blockers : -1;
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_checks.size()) + (headingRow() >= 0 ? 1 : 0);
}

const Check *ChecksModel::check(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() == headingRow())
        return nullptr;
    const bool behind = headingRow() >= 0 && index.row() > headingRow();
    return &m_checks.at(static_cast<size_t>(index.row() - (behind ? 1 : 0)));
}

int ChecksModel::rowOf(const Check &check) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Check *other = this->check(index(row));
        if (other && other->code == check.code && other->place == check.place)
            return row;
    }
    return -1;
}

QVariant ChecksModel::headingData(int role) const
{
    const int count = static_cast<int>(m_checks.size()) - m_blockers;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("Worth a look");
    case DetailRole:
        return tr("%n, do(es) not block", nullptr, count);
    case HeadingRole:
        return true;
    default:
        return {};
    }
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    const Check *check = this->check(index);
    if (!check)
        return headingData(role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return check->message;
    case Qt::AccessibleTextRole:
        //: for screen readers: the weight of a check ("Blocks", "Worth a look"), what it says, and its link
        return tr("%1: %2 %3").arg(word(check->weight), check->message, linkText(*check));
    case BlocksRole:
        return check->blocks();
    case LinkRole:
        return linkText(*check);
    case HeadingRole:
        return false;
    default:
        return {};
    }
}

Qt::ItemFlags ChecksModel::flags(const QModelIndex &index) const
{
    return check(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace ctpat::ui
