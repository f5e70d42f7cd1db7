// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notemodel.h"

namespace ctpat::ui {

void NoteModel::setNotes(const QList<Note> &notes)
{
    if (notes == m_notes)
        return;
    beginResetModel();
    m_notes = notes;
    endResetModel();
}

int NoteModel::rowLike(const Note &note) const
{
    int first = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const Note &other = m_notes.at(row);
        if (other.heading)
            continue;
        if (other.text == note.text && other.second == note.second)
            return row;
        first = first < 0 ? row : first;
    }
    return first;
}

int NoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

QVariant NoteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Note &note = m_notes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return note.text;
    case Qt::ToolTipRole:
        return note.second.isEmpty() ? note.text : note.text + QLatin1Char('\n') + note.second;
    case Qt::AccessibleTextRole: {
        if (!note.spoken.isEmpty())
            return note.spoken;
        QStringList parts{note.text, note.second, note.aside};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags NoteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_notes.at(index.row()).heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace ctpat::ui
