// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpanel.h"

#include "ui/widgets/linkbutton.h"
#include "ui/widgets/sectionheading.h"

#include <QLocale>
#include <QVBoxLayout>

namespace ctpat::ui {

OverviewPanel::OverviewPanel(const char *name, const QString &title, int most, QWidget *parent)
    : QWidget(parent)
    , m_heading(new SectionHeading(title, this))
    , m_link(new LinkButton({}, this))
    , m_list(new NoteList(title, this))
    , m_most(static_cast<size_t>(most))
{
    m_list->setObjectName(QLatin1String(name));
    m_list->setFitted();
    m_link->hide();
    m_heading->addWidget(m_link);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    connect(m_link, &QAbstractButton::clicked, this, [this] { Q_EMIT placeWanted(m_linkPlace); });
    connect(m_list, &NoteList::noteChosen, this,
            [this](int index) { Q_EMIT placeWanted(m_notes[static_cast<size_t>(index)].place); });
    hide();
}

void OverviewPanel::setNotes(std::vector<PlacedNote> notes)
{
    m_notes = std::move(notes);
    QList<Note> shown;
    for (size_t i = 0; i < std::min(m_most, m_notes.size()); ++i)
        shown += m_notes[i].note;
    m_heading->setDetail(m_notes.size() > m_most
                             //: how many of a list are shown: "4 of 9"
                             ? tr("%1 of %2").arg(shown.size()).arg(QLocale().toString(qulonglong(m_notes.size())))
                             : QString());
    m_list->setNotes(shown);
    setVisible(!m_notes.empty());
}

void OverviewPanel::setLink(const QString &text, const Place &place)
{
    m_link->setText(text);
    m_linkPlace = place;
    m_link->show();
}

} // namespace ctpat::ui
