// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overviewnotes.h"

#include <QWidget>

class QVBoxLayout;

namespace ctpat::ui {

class LinkButton;
class SectionHeading;

/// One group of notices under its heading; absent when empty.
class OverviewPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @param most rows shown; the heading's link leads to what is more.
    OverviewPanel(const char *name, const QString &title, int most, QWidget *parent = nullptr);

    void setNotes(std::vector<PlacedNote> notes);
    /// The link in the heading. @param place where it leads.
    void setLink(const QString &text, const Place &place);
    [[nodiscard]] NoteList *list() const { return m_list; }

Q_SIGNALS:
    void placeWanted(const ctpat::ui::Place &place);

private:
    SectionHeading *m_heading;
    LinkButton *m_link;
    NoteList *m_list;
    size_t m_most;
    Place m_linkPlace;
    std::vector<PlacedNote> m_notes;
};

} // namespace ctpat::ui
