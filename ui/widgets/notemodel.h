// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/notelist.h"

#include <QAbstractListModel>

namespace ctpat::ui {

/// The notes of a NoteList as rows.
class NoteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setNotes(const QList<Note> &notes);
    [[nodiscard]] const QList<Note> &notes() const { return m_notes; }
    /// The first row like @p note in what it says, else the first that can be chosen; -1: none.
    [[nodiscard]] int rowLike(const Note &note) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Note> m_notes;
};

} // namespace ctpat::ui
