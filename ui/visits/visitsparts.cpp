// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The visits and the people of the Preparation page.
#include "core/validation/personstore.h"
#include "core/validation/sitestore.h"
#include "core/validation/visitstore.h"
#include "ui/shell/casesession.h"
#include "ui/visits/visitdelegate.h"
#include "ui/visits/visitlist.h"
#include "ui/visits/visitspage.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/peoplemodel.h"
#include "ui/widgets/peopletable.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/visitform.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace ctpat::ui {

void VisitsPage::addPageAction(Icon sign, const QString &text, void (VisitsPage::*act)())
{
    auto *action = new QAction(icon(sign), text, this);
    connect(action, &QAction::triggered, this, act);
    m_actions += action;
}

QWidget *VisitsPage::makeVisitPart()
{
    const Look look = Look::of(this);
    auto *part = new QWidget(this);
    auto *heading = new SectionHeading(tr("Sites and visits"), part);
    auto *add = new LinkButton(Icon::Add, tr("Add a visit"), part);
    add->setObjectName(QStringLiteral("addVisit"));
    auto *remove = new LinkButton(Icon::Delete, tr("Remove"), part);
    remove->setObjectName(QStringLiteral("removeVisit"));
    heading->addWidget(add);
    heading->addWidget(remove);
    connect(add, &QAbstractButton::clicked, this, &VisitsPage::addVisit);
    connect(remove, &QAbstractButton::clicked, this, &VisitsPage::removeVisit);
    addPageAction(Icon::Add, tr("Add a &visit"), &VisitsPage::addVisit);
    m_visits = new VisitList(session(), this);
    m_visitView = new QListView(part);
    m_visitView->setObjectName(QStringLiteral("visitList"));
    m_visitView->setAccessibleName(tr("Visits"));
    m_visitView->setModel(m_visits);
    m_visitView->setItemDelegate(new VisitDelegate(m_visitView));
    m_visitView->setFixedWidth(look.scaled(220));
    m_visitView->setFixedHeight(look.scaled(280));
    connect(m_visitView->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        saveVisit();
        showVisit();
    });
    m_visitMessage = new InlineMessage(part);
    m_visitForm = new VisitForm(part);
    connect(m_visitForm, &VisitForm::edited, this, &VisitsPage::saveVisit);
    auto *right = new QVBoxLayout;
    right->addWidget(m_visitMessage);
    right->addWidget(m_visitForm);
    right->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(look.metrics().margin, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_visitView, 0, Qt::AlignTop);
    row->addLayout(right, 1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading);
    column->addLayout(row);
    m_frozenWidgets += {add, remove, m_visitForm};
    return part;
}

Uuid VisitsPage::currentVisit() const
{
    return m_visits->visit(m_visitView->currentIndex().row());
}

void VisitsPage::showVisit()
{
    const CaseSnapshot &snapshot = session().validation();
    const Visit *visit = snapshot.visit(currentVisit());
    m_visitForm->setVisible(visit);
    m_shownVisit = visit ? visit->id : Uuid();
    if (!visit)
        return;
    const Site *site = snapshot.site(visit->site);
    const VisitForm::Content stored{*visit, site ? *site : Site(), snapshot.chosenScopes.value(visit->id)};
    // What is being typed stays until it is handed in.
    if (!m_visitForm->isAncestorOf(focusWidget()) || m_visitForm->content().visit.id != visit->id)
        m_visitForm->setContent(stored, snapshot.criteriaOf(*visit));
}

void VisitsPage::saveVisit()
{
    const CaseSnapshot &snapshot = session().validation();
    const Visit *before = snapshot.visit(m_shownVisit);
    if (!before || session().view().readOnly)
        return;
    m_visitMessage->setMessage(InlineMessage::Kind::Warning, m_visitForm->problem());
    const VisitForm::Content entered = m_visitForm->storable();
    const Site *site = snapshot.site(before->site);
    if (entered == VisitForm::Content{*before, site ? *site : Site(), snapshot.chosenScopes.value(before->id)})
        return;
    const QString label = tr("Edit visit %1").arg(before->number);
    const bool hasSite = site != nullptr;
    session().edit([entered, hasSite, label](CaseFile &file) {
        return file.change(label, [&](Change &change) -> Status {
            if (hasSite) {
                if (const Status saved = SiteStore::save(change, entered.site); !saved)
                    return saved;
            }
            if (const Status saved = VisitStore::save(change, entered.visit); !saved)
                return saved;
            if (entered.visit.isDeskReview())
                return {};
            return VisitStore::setScope(change, entered.visit.id, entered.visit.scopeKind, entered.visit.scopeReason,
                                        entered.chosen);
        });
    });
}

void VisitsPage::addVisit()
{
    NewVisit visit;
    visit.newSite = Site();
    visit.newSite->name = tr("New site");
    visit.visit.mode = VisitMode::InPerson;
    visit.visit.zone = VisitForm::systemZone();
    if (visit.visit.zone.isEmpty())
        visit.visit.zone = QStringLiteral("UTC");
    visit.visit.from = visit.visit.to = services().clock.now().toDateTime().date();
    const CaseSnapshot &snapshot = session().validation();
    if (const Visit &last = snapshot.visits.back(); !last.isDeskReview()) {
        // Most likely the same team looks at the same things in the same country.
        visit.visit.mode = last.mode;
        visit.visit.zone = last.zone;
        visit.visit.scopeKind = last.scopeKind;
        visit.visit.scopeReason = last.scopeReason;
        visit.chosen = snapshot.chosenScopes.value(last.id);
        if (const Site *site = snapshot.site(last.site))
            visit.newSite->country = site->country;
    }
    session().edit([visit](CaseFile &file) {
        const Result<Uuid> added = VisitStore::add(file, visit);
        return added ? Status() : Status(added.error());
    });
    // The list is one longer when the edit came back: then the new visit is shown.
    connect(
        m_visits, &QAbstractItemModel::modelReset, this,
        [this] {
            m_visitView->setCurrentIndex(m_visits->index(m_visits->rowCount() - 1));
            m_visitForm->focusSite();
        },
        Qt::SingleShotConnection);
}

void VisitsPage::removeVisit()
{
    const Visit *visit = session().validation().visit(currentVisit());
    if (!visit)
        return;
    const Uuid id = visit->id;
    m_shownVisit = Uuid();
    session().edit([id](CaseFile &file) { return VisitStore::remove(file, id); });
}

QWidget *VisitsPage::makePeoplePart()
{
    const Look look = Look::of(this);
    auto *part = new QWidget(this);
    auto *heading = new SectionHeading(tr("People met"), part);
    m_presenceVisit = new QComboBox(part);
    m_presenceVisit->setObjectName(QStringLiteral("presenceVisit"));
    m_presenceVisit->setAccessibleName(tr("Presence at"));
    auto *add = new LinkButton(Icon::Add, tr("Add a person"), part);
    add->setObjectName(QStringLiteral("addPerson"));
    auto *remove = new LinkButton(Icon::Delete, tr("Remove"), part);
    remove->setObjectName(QStringLiteral("removePerson"));
    heading->addWidget(m_presenceVisit);
    heading->addWidget(add);
    heading->addWidget(remove);
    addPageAction(Icon::Person, tr("Add a &person"), &VisitsPage::addPerson);
    m_people = new PeopleModel(this);
    m_peopleTable = new PeopleTable(m_people, part);
    m_peopleTable->setMinimumHeight(look.scaled(220));
    connect(m_presenceVisit, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto id = Uuid::fromText(m_presenceVisit->currentData().toString()))
            m_people->setVisit(*id);
    });
    connect(add, &QAbstractButton::clicked, this, &VisitsPage::addPerson);
    connect(remove, &QAbstractButton::clicked, this, &VisitsPage::removePerson);
    connect(m_people, &PeopleModel::personEdited, this, &VisitsPage::savePerson);
    connect(m_people, &PeopleModel::presenceEdited, this, &VisitsPage::savePresence);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading);
    auto *table = new QHBoxLayout;
    table->setContentsMargins(look.metrics().margin, 0, look.metrics().margin, 0);
    table->addWidget(m_peopleTable);
    column->addLayout(table);
    m_frozenWidgets += {add, remove};
    return part;
}

void VisitsPage::refreshPeople()
{
    const CaseSnapshot &snapshot = session().validation();
    const QString shown = m_presenceVisit->currentData().toString();
    {
        const QSignalBlocker blocker(m_presenceVisit);
        m_presenceVisit->clear();
        for (const Visit &visit : snapshot.visits) {
            if (!visit.isDeskReview())
                m_presenceVisit->addItem(tr("Present at %1").arg(snapshot.visitName(visit)), visit.id.text());
        }
        m_presenceVisit->setCurrentIndex(std::max(0, m_presenceVisit->findData(shown)));
    }
    const std::optional<Uuid> visit = Uuid::fromText(m_presenceVisit->currentData().toString());
    m_presenceVisit->setVisible(visit.has_value());
    m_peopleTable->setPresenceVisible(visit.has_value());
    m_people->setVisit(visit.value_or(Uuid()));
    m_people->setReadOnly(session().view().frozen || session().view().readOnly);
    m_people->setPeople(snapshot.people, snapshot.presences);
}

void VisitsPage::savePerson(int row)
{
    const Person person = m_people->person(row);
    session().edit([person](CaseFile &file) { return PersonStore::save(file, person); });
}

void VisitsPage::savePresence(int row)
{
    const Presence presence = m_people->presence(row);
    session().edit([presence](CaseFile &file) { return PersonStore::setPresence(file, presence); });
}

void VisitsPage::addPerson()
{
    Person person;
    person.name = tr("New person");
    session().edit([person](CaseFile &file) {
        const Result<Uuid> added = PersonStore::add(file, person);
        return added ? Status() : Status(added.error());
    });
    connect(
        m_people, &QAbstractItemModel::modelReset, this, [this] { m_peopleTable->editName(m_people->rowCount() - 1); },
        Qt::SingleShotConnection);
}

void VisitsPage::removePerson()
{
    const int row = m_peopleTable->currentIndex().row();
    if (row < 0)
        return;
    const Uuid id = m_people->person(row).id;
    session().edit([id](CaseFile &file) { return PersonStore::remove(file, id); });
}

} // namespace ctpat::ui
