// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"
#include "ui/widgets/state.h"

#include <QListView>

#include <optional>

namespace ctpat::ui {

class NoteModel;

/// One line of a NoteList, or a heading between lines.
struct Note
{
    bool heading = false;
    std::optional<State> state; ///< its shape at the left
    Icon icon = Icon::Info;     ///< at the left of a line without a state
    QString text;
    QString second; ///< muted, below; may be empty
    QString aside;  ///< at the right: a link, or muted figures
    bool link = false;
    QString spoken; ///< for screen readers; empty: the texts one after the other

    friend bool operator==(const Note &, const Note &) = default;
};

/// Short notices that lead somewhere: shape or icon, what it is, a link or a date at the right. A click or Enter on one
/// chooses it.
class NoteList : public QListView
{
    Q_OBJECT

public:
    explicit NoteList(const QString &accessibleName, QWidget *parent = nullptr);

    /// The row that was current stays so, by what it says.
    void setNotes(const QList<Note> &notes);
    [[nodiscard]] const QList<Note> &notes() const;
    /// Always as tall as its rows, and never scrolling by itself.
    void setFitted();
    /// As tall as its rows, so that the column around it scrolls as one.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// @param index in notes(); never a heading.
    void noteChosen(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    /// After texts or widths changed: rows may be of other heights.
    void measure();

    NoteModel *m_model;
    bool m_fitted = false;
};

} // namespace ctpat::ui
