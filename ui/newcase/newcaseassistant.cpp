// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newcase/newcaseassistant.h"

#include "core/base/clock.h"
#include "core/validation/profile.h"
#include "ui/newcase/assistantstep.h"
#include "ui/newcase/steplist.h"
#include "ui/newcase/steps.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ctpat::ui {

namespace {

/// Whoever makes a case takes part in it.
NewCaseDraft::Attendee attendeeOf(const UserProfile &profile)
{
    NewCaseDraft::Attendee attendee;
    attendee.person.name = profile.name;
    attendee.person.title = profile.title;
    attendee.person.organization = profile.organization;
    switch (profile.role) {
    case UserRole::Specialist:
        attendee.person.role = PersonRole::Specialist;
        break;
    case UserRole::SecondSpecialist:
        attendee.person.role = PersonRole::SecondSpecialist;
        break;
    case UserRole::Supervisor:
        attendee.person.role = PersonRole::Supervisor;
        break;
    case UserRole::CompanyOfficer:
        attendee.person.role = PersonRole::CompanyOfficer;
        break;
    case UserRole::Consultant:
    case UserRole::Auditor:
        attendee.person.role = PersonRole::Consultant;
        break;
    case UserRole::SecurityManager:
        attendee.person.role = PersonRole::Member;
        break;
    }
    const bool present = profile.role != UserRole::Supervisor;
    attendee.presence.opening = attendee.presence.tour = attendee.presence.closing = present;
    return attendee;
}

} // namespace

NewCaseAssistant::NewCaseAssistant(CaseKind kind, const Services &services, NewCaseReady ready, QWidget *parent)
    : WithTabStops<QDialog>(parent)
    , m_ready(std::move(ready))
    , m_list(new StepList(this))
    , m_stack(new QStackedWidget(this))
    , m_message(new InlineMessage(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new MainButton(tr("&Next"), this))
{
    setObjectName(QStringLiteral("newCaseAssistant"));
    setWindowTitle(kind == CaseKind::SelfAssessment ? tr("New self-assessment") : tr("New validation"));
    setWindowModality(Qt::WindowModal);
    m_draft.details.kind = kind;
    m_draft.details.criteriaDate = services.clock.now().toDateTime().date();
    m_draft.details.markingProfile =
        kind == CaseKind::SelfAssessment ? QStringLiteral("company-confidential") : QStringLiteral("cbp-cui");
    if (const Result<UserProfile> profile = services.profiles.load(); profile && !profile->name.isEmpty())
        m_draft.people.push_back(attendeeOf(*profile));
    m_steps = {new MemberStep(m_stack), new CriteriaStep(services, m_stack), new VisitsStep(m_stack),
               new PeopleStep(m_stack), new FileStep(services, m_stack)};
    build();
    showStep(0);
}

NewCaseAssistant::~NewCaseAssistant() = default;

void NewCaseAssistant::build()
{
    const Look look = Look::of(this);
    QStringList titles;
    for (AssistantStep *step : m_steps) {
        titles += step->title();
        step->layout()->setContentsMargins(0, 0, 0, 0);
        m_stack->addWidget(step);
    }
    m_list->setSteps(titles);
    m_back->setObjectName(QStringLiteral("assistantBack"));
    m_next->setObjectName(QStringLiteral("assistantNext"));
    m_next->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &NewCaseAssistant::back);
    connect(m_next, &QPushButton::clicked, this, &NewCaseAssistant::next);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(look.scaled(20), look.scaled(16), look.scaled(20), look.scaled(8));
    right->addWidget(m_stack, 1);
    right->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addLayout(right, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(look.scaled(16), look.scaled(12), look.scaled(16), look.scaled(12));
    buttons->setSpacing(look.scaled(8));
    buttons->addWidget(
        new TextLabel(tr("Nothing is written until the last step."), TextRole::Second, TextTone::Muted, this));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addLayout(buttons);
    resize(look.scaled(1060), look.scaled(660));
}

void NewCaseAssistant::showStep(int step)
{
    m_current = step;
    AssistantStep *page = m_steps[static_cast<size_t>(step)];
    page->load(m_draft);
    m_stack->setCurrentWidget(page);
    m_list->setCurrent(step);
    m_message->setMessage(InlineMessage::Kind::Information, {});
    m_back->setEnabled(step > 0);
    const bool last = step + 1 == static_cast<int>(m_steps.size());
    m_next->setText(last ? tr("&Make the case") : tr("&Next"));
    page->setFocus();
}

void NewCaseAssistant::next()
{
    AssistantStep *page = m_steps[static_cast<size_t>(m_current)];
    page->store(m_draft);
    const QString problem = page->problem();
    m_message->setMessage(InlineMessage::Kind::Warning, problem);
    if (!problem.isEmpty())
        return;
    if (m_current + 1 < static_cast<int>(m_steps.size()))
        showStep(m_current + 1);
    else
        finish();
}

void NewCaseAssistant::back()
{
    m_steps[static_cast<size_t>(m_current)]->store(m_draft);
    showStep(m_current - 1);
}

void NewCaseAssistant::finish()
{
    const NewCaseDraft draft = m_draft;
    m_ready(draft.path,
            [draft](const CaseEnvironment &environment, const Progress &) { return draft.make(environment); });
    accept();
}

} // namespace ctpat::ui
