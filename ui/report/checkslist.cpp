// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/checkslist.h"

#include "ui/shell/checkplaces.h"

#include <algorithm>

namespace ctpat::ui {

namespace {

Note noteFor(const Check &check)
{
    Note note;
    note.state = check.blocks() ? State::NoAction : State::NoRecommendation;
    note.text = check.message;
    note.aside = linkText(check);
    note.link = true;
    //: for screen readers: the weight of a check ("Blocks", "Worth a look"), what it says, and its link
    note.spoken = ChecksList::tr("%1: %2 %3").arg(word(check.weight), check.message, note.aside);
    return note;
}

} // namespace

ChecksList::ChecksList(QWidget *parent)
    : NoteList(tr("What blocks signing, and what is worth a look"), parent)
{
    setObjectName(QStringLiteral("checks"));
    connect(this, &NoteList::noteChosen, this, [this](int index) {
        const auto row = static_cast<size_t>(index);
        Q_EMIT chosen(Check(m_checks[row - (row > m_blockers ? 1 : 0)])); // a row further down, behind the heading
    });
}

void ChecksList::setChecks(const std::vector<Check> &checks)
{
    m_checks = checks;
    m_blockers = static_cast<size_t>(
        std::count_if(checks.begin(), checks.end(), [](const Check &check) { return check.blocks(); }));
    QList<Note> notes;
    for (size_t i = 0; i < checks.size(); ++i) {
        if (i == m_blockers) {
            Note heading;
            heading.heading = true;
            heading.text = tr("Worth a look");
            heading.aside = tr("%n, do(es) not block", nullptr, static_cast<int>(checks.size() - m_blockers));
            notes += heading;
        }
        notes += noteFor(checks[i]);
    }
    setNotes(notes);
}

} // namespace ctpat::ui
