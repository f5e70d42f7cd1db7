// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visitlist.h"

#include <QLocale>

namespace ctpat::ui {

VisitList::VisitList(CaseSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &CaseSession::changed, this, &VisitList::refresh);
    refresh();
}

void VisitList::refresh()
{
    std::vector<Entry> fresh;
    const CaseSnapshot &snapshot = m_session.validation();
    for (const Visit &visit : snapshot.visits) {
        const QString criteria = tr("%n criteria", nullptr, static_cast<int>(snapshot.scope(visit).size()));
        const QString days = visit.from.isValid() ? QLocale().toString(visit.from, QLocale::ShortFormat) : QString();
        //: first day of a visit, criteria in scope
        fresh.push_back(
            {visit.id, snapshot.visitName(visit), days.isEmpty() ? criteria : tr("%1 · %2").arg(days, criteria)});
    }
    if (fresh == m_entries)
        return;
    if (fresh.size() == m_entries.size()) {
        m_entries = fresh;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_entries = fresh;
    endResetModel();
}

int VisitList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant VisitList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return entry.name;
    if (role == DetailRole)
        return entry.detail;
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2").arg(entry.name, entry.detail);
    return {};
}

Uuid VisitList::visit(int row) const
{
    return row >= 0 && row < rowCount() ? m_entries[static_cast<size_t>(row)].id : Uuid();
}

int VisitList::rowOf(const Uuid &visit) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_entries[static_cast<size_t>(row)].id == visit)
            return row;
    }
    return -1;
}

} // namespace ctpat::ui
