// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visitspage.h"

#include "core/catalog/markingprofiles.h"
#include "core/findings/caseedits.h"
#include "ui/shell/casesession.h"
#include "ui/visits/visitlist.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/finishafterpause.h"
#include "ui/widgets/gutterform.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/look.h"
#include "ui/widgets/peopletable.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visitform.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ctpat::ui {

VisitsPage::VisitsPage(CaseSession &session, const Services &services, QWidget *parent)
    : Page(session, services, parent)
    , m_message(new InlineMessage(this))
{
    const Look look = Look::of(this);
    auto *content = new QWidget(this);
    content->setMaximumWidth(look.scaled(980));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, look.metrics().margin, 0, look.metrics().margin);
    column->setSpacing(look.scaled(12));
    auto *title = new TextLabel(tr("Preparation"), TextRole::Title, TextTone::Text, content);
    title->setContentsMargins(look.metrics().margin, 0, 0, 0);
    column->addWidget(title);
    column->addWidget(m_message);
    column->addWidget(makeCasePart());
    column->addWidget(makeVisitPart());
    column->addWidget(makePeoplePart());
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(content);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    connect(&session, &CaseSession::changed, this, &VisitsPage::refresh);
    connect(&session, &CaseSession::textsWanted, this, [this] { saveVisit(); });
    refresh();
    if (m_visits->rowCount() > 0)
        m_visitView->setCurrentIndex(m_visits->index(m_visits->rowCount() > 1 ? 1 : 0));
}

VisitsPage::~VisitsPage()
{
    letGo(this);
}

QWidget *VisitsPage::makeCasePart()
{
    const Look look = Look::of(this);
    auto *form = new GutterForm(this);
    const auto text = [&](const QString &label, const char *name) {
        auto *field = new QLineEdit(this);
        field->setObjectName(QLatin1String(name));
        connect(field, &QLineEdit::editingFinished, this, &VisitsPage::saveCaseDetails);
        finishAfterPause(field);
        form->addRow(label, field);
        return field;
    };
    const auto choice = [&](const QString &label, const char *name) {
        auto *field = new QComboBox(this);
        field->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        field->setMinimumWidth(look.scaled(280));
        field->setObjectName(QLatin1String(name));
        connect(field, &QComboBox::activated, this, &VisitsPage::saveCaseDetails);
        form->addRow(label, field);
        return field;
    };
    m_member = text(tr("Member"), "caseMember");
    m_account = text(tr("Account"), "caseAccount");
    m_reportNumber = text(tr("Report number"), "caseReportNumber");
    m_release = new DateField(DateField::None::Allowed, this);
    m_release->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_release->setMinimumWidth(look.scaled(160));
    m_release->setObjectName(QStringLiteral("casePlannedRelease"));
    connect(m_release, &QDateEdit::editingFinished, this, &VisitsPage::saveCaseDetails);
    form->addRow(tr("Planned release"), m_release);
    m_days = new QSpinBox(this);
    m_days->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_days->setMinimumWidth(look.scaled(160));
    m_days->setObjectName(QStringLiteral("caseResponseDays"));
    m_days->setRange(1, 999);
    connect(m_days, &QSpinBox::editingFinished, this, &VisitsPage::saveCaseDetails);
    form->addRow(tr("Days to respond"), m_days);
    m_marking = choice(tr("Marking"), "caseMarking");
    m_language = choice(tr("Report in"), "caseLanguage");
    for (const CaseLanguage language : allValues<CaseLanguage>())
        m_language->addItem(word(language), toCode(language));
    m_paper = choice(tr("Paper"), "casePaper");
    for (const PaperSize paper : allValues<PaperSize>())
        m_paper->addItem(word(paper), toCode(paper));
    m_frozenWidgets += form;
    return form;
}

void VisitsPage::refresh()
{
    const CaseView &view = session().view();
    const bool held = view.frozen || view.readOnly;
    m_message->setMessage(InlineMessage::Kind::Information,
                          view.readOnly ? view.readOnlyReason
                          : view.frozen
                              ? tr("A report version is frozen for signing, so what it prints is held. Take it back on "
                                   "the Report page to go on.")
                              : QString());
    for (QWidget *widget : std::as_const(m_frozenWidgets))
        widget->setEnabled(!held);
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(!held);
    refreshCase();
    showVisit();
    refreshPeople();
}

void VisitsPage::refreshCase()
{
    const QScopedValueRollback<bool> loading(m_loading, true);
    const ValidationCase &details = session().validation().details;
    if (m_marking->count() == 0) {
        const auto profiles = details.kind == CaseKind::SelfAssessment ? services().markings.forSelfAssessment()
                                                                       : services().markings.forValidation();
        for (const MarkingProfile &profile : profiles)
            m_marking->addItem(profile.title.in(QLocale().name()), profile.id);
    }
    for (const auto &[field, value] : {std::pair{m_member, details.member}, std::pair{m_account, details.account},
                                       std::pair{m_reportNumber, details.reportNumber}}) {
        if (!field->hasFocus() && field->text() != value)
            field->setText(value);
    }
    if (!m_release->hasFocus())
        m_release->setDay(details.plannedRelease);
    if (!m_days->hasFocus())
        m_days->setValue(details.responseDays);
    m_marking->setCurrentIndex(m_marking->findData(details.markingProfile));
    m_language->setCurrentIndex(m_language->findData(toCode(details.language)));
    m_paper->setCurrentIndex(m_paper->findData(toCode(details.paper)));
}

void VisitsPage::saveCaseDetails()
{
    if (m_loading)
        return;
    ValidationCase details = session().validation().details;
    details.member = m_member->text().trimmed();
    details.account = m_account->text().trimmed();
    details.reportNumber = m_reportNumber->text().trimmed();
    details.plannedRelease = m_release->day();
    details.responseDays = m_days->value();
    if (const QString marking = m_marking->currentData().toString(); marking != details.markingProfile) {
        details.markingProfile = marking;
        const MarkingProfile *profile = services().markings.find(marking);
        details.markingBlock = profile ? profile->block().join(QLatin1Char('\n')) : QString();
    }
    details.language = fromCode<CaseLanguage>(m_language->currentData().toString()).value_or(details.language);
    details.paper = fromCode<PaperSize>(m_paper->currentData().toString()).value_or(details.paper);
    if (!(details == session().validation().details))
        session().edit([details](CaseFile &file) { return saveCase(file, details); });
}

Place VisitsPage::place() const
{
    Place here;
    here.page = QStringLiteral("visits");
    here.visit = currentVisit();
    return here;
}

void VisitsPage::goTo(const Place &place)
{
    if (!place.visit.isNull()) {
        const int row = m_visits->rowOf(place.visit);
        if (row >= 0)
            m_visitView->setCurrentIndex(m_visits->index(row));
    }
    if (place.field == QLatin1String("planned-release"))
        m_release->setFocus();
    else if (!place.person.isNull() || place.field == QLatin1String("people"))
        m_peopleTable->setFocus();
    else
        m_visitView->setFocus();
}

} // namespace ctpat::ui
