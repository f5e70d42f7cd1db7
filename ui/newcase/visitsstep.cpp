// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newcase/steps.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visitform.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringListModel>
#include <QVBoxLayout>

namespace ctpat::ui {

VisitsStep::VisitsStep(QWidget *parent)
    : AssistantStep(parent)
    , m_names(new QStringListModel(this))
    , m_list(new QListView(this))
    , m_form(new VisitForm(this))
{
    const Look look = Look::of(this);
    m_list->setObjectName(QStringLiteral("newVisits"));
    m_list->setAccessibleName(tr("Visits"));
    m_list->setModel(m_names);
    m_list->setFixedWidth(look.scaled(170));
    m_list->setEditTriggers(QListView::NoEditTriggers);
    auto *add = new LinkButton(Icon::Add, tr("Add a visit"), this);
    add->setObjectName(QStringLiteral("newAddVisit"));
    auto *remove = new LinkButton(Icon::Delete, tr("Remove"), this);
    remove->setObjectName(QStringLiteral("newRemoveVisit"));
    connect(add, &QAbstractButton::clicked, this, &VisitsStep::add);
    connect(remove, &QAbstractButton::clicked, this, &VisitsStep::remove);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showCurrent(current.row()); });
    connect(m_form, &VisitForm::edited, this, [this] {
        keep();
        refreshNames();
    });
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(add, 0, Qt::AlignLeft);
    left->addWidget(remove, 0, Qt::AlignLeft);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *row = new QHBoxLayout;
    row->setSpacing(look.scaled(16));
    row->addLayout(left);
    row->addWidget(m_scroll, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new TextLabel(tr("Which sites are visited?"), TextRole::Title, TextTone::Text, this));
    auto *note =
        new TextLabel(tr("What is checked on documents alone belongs to the desk review, which every case has."),
                      TextRole::Body, TextTone::Muted, this);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addSpacing(look.scaled(8));
    column->addLayout(row, 1);
    setFocusProxy(m_form);
}

QString VisitsStep::title() const
{
    return tr("Sites and visits");
}

void VisitsStep::load(const NewCaseDraft &draft)
{
    m_visits = draft.visits;
    m_criteria = draft.criteria;
    m_day = draft.details.criteriaDate;
    m_shown = -1;
    refreshNames();
    if (m_visits.empty())
        add();
    else
        m_list->setCurrentIndex(m_names->index(0));
}

void VisitsStep::add()
{
    keep();
    NewVisit visit;
    visit.newSite = Site();
    if (m_visits.empty()) {
        visit.visit.zone = VisitForm::systemZone();
        visit.visit.from = visit.visit.to = m_day;
    } else {
        // Most likely the same team looks at the same things in the same country.
        visit = m_visits.back();
        visit.newSite = Site();
        visit.newSite->country = m_visits.back().newSite->country;
        visit.visit.summary.clear();
        visit.visit.internalNote.clear();
    }
    m_visits.push_back(visit);
    refreshNames();
    m_list->setCurrentIndex(m_names->index(m_names->rowCount() - 1));
    m_form->focusSite();
}

void VisitsStep::remove()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    m_shown = -1;
    m_visits.erase(m_visits.begin() + row);
    refreshNames();
    m_list->setCurrentIndex(m_names->index(std::max(0, row - 1)));
    m_form->setVisible(!m_visits.empty());
}

void VisitsStep::keep()
{
    if (m_shown < 0 || m_shown >= static_cast<int>(m_visits.size()))
        return;
    const VisitForm::Content content = m_form->content();
    NewVisit &visit = m_visits[static_cast<size_t>(m_shown)];
    visit.visit = content.visit;
    visit.newSite = content.site;
    visit.chosen = content.chosen;
}

void VisitsStep::showCurrent(int row)
{
    keep();
    m_shown = row;
    m_form->setVisible(row >= 0);
    if (row < 0 || row >= static_cast<int>(m_visits.size()) || !m_criteria)
        return;
    const NewVisit &visit = m_visits[static_cast<size_t>(row)];
    m_form->setContent({visit.visit, visit.newSite.value_or(Site()), visit.chosen}, *m_criteria);
    m_scroll->verticalScrollBar()->setValue(0);
}

void VisitsStep::refreshNames()
{
    QStringList names;
    for (const NewVisit &visit : m_visits)
        names += visit.newSite && !visit.newSite->name.isEmpty() ? visit.newSite->name : tr("New site");
    if (names.size() != m_names->rowCount()) {
        m_names->setStringList(names);
        return;
    }
    for (int row = 0; row < names.size(); ++row)
        m_names->setData(m_names->index(row), names.at(row));
}

void VisitsStep::store(NewCaseDraft &draft)
{
    keep();
    draft.visits = m_visits;
}

QString VisitsStep::problem() const
{
    for (int row = 0; row < static_cast<int>(m_visits.size()); ++row) {
        const NewVisit &visit = m_visits[static_cast<size_t>(row)];
        const Site site = visit.newSite.value_or(Site());
        const QString problem =
            row == m_shown ? m_form->problem() : VisitForm::problemOf({visit.visit, site, visit.chosen});
        if (!problem.isEmpty())
            //: %1 is the name of a site, %2 what is wrong with its visit
            return row == m_shown || site.name.isEmpty() ? problem : tr("%1: %2").arg(site.name, problem);
    }
    return {};
}

} // namespace ctpat::ui
