// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newcase/steps.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/peoplemodel.h"
#include "ui/widgets/peopletable.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ctpat::ui {

PeopleStep::PeopleStep(QWidget *parent)
    : AssistantStep(parent)
    , m_people(new PeopleModel(this))
    , m_table(new PeopleTable(m_people, this))
{
    const Look look = Look::of(this);
    auto *add = new LinkButton(Icon::Add, tr("Add a person"), this);
    add->setObjectName(QStringLiteral("newAddPerson"));
    auto *remove = new LinkButton(Icon::Delete, tr("Remove"), this);
    connect(add, &QAbstractButton::clicked, this, [this] {
        m_people->append(Person());
        m_table->editName(m_people->rowCount() - 1);
    });
    connect(remove, &QAbstractButton::clicked, this, [this] {
        if (m_table->currentIndex().isValid())
            m_people->remove(m_table->currentIndex().row());
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new TextLabel(tr("Who takes part?"), TextRole::Title, TextTone::Text, this));
    auto *note =
        new TextLabel(tr("The specialists, and the people you expect to meet. Presence is that of the first visit; "
                         "everything can be completed later."),
                      TextRole::Body, TextTone::Muted, this);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addSpacing(look.scaled(8));
    column->addLayout(buttons);
    column->addWidget(m_table, 1);
    setFocusProxy(add);
}

QString PeopleStep::title() const
{
    return tr("People");
}

void PeopleStep::load(const NewCaseDraft &draft)
{
    std::vector<Person> people;
    std::vector<Presence> presences;
    for (const NewCaseDraft::Attendee &attendee : draft.people) {
        people.push_back(attendee.person);
        presences.push_back(attendee.presence);
    }
    m_people->setPeople(people, presences);
    m_table->setPresenceVisible(!draft.visits.empty());
}

void PeopleStep::store(NewCaseDraft &draft)
{
    draft.people.clear();
    for (int row = 0; row < m_people->rowCount(); ++row) {
        // A row that nobody typed in is no person.
        if (!m_people->person(row).name.isEmpty())
            draft.people.push_back({m_people->person(row), m_people->presence(row)});
    }
}

QString PeopleStep::problem() const
{
    for (int row = 0; row < m_people->rowCount(); ++row) {
        const Person &person = m_people->person(row);
        if (person.name.isEmpty() && !(person.title.isEmpty() && person.organization.isEmpty()))
            return tr("Give every person a name.");
    }
    return {};
}

} // namespace ctpat::ui
