// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include "ui/report/checkspanel.h"
#include "ui/report/issuesteps.h"
#include "ui/report/pagemaker.h"
#include "ui/report/pagesbar.h"
#include "ui/report/pagespane.h"
#include "ui/report/pdfview.h"
#include "ui/report/sectionspanel.h"
#include "ui/report/signdialog.h"
#include "ui/report/signfoot.h"
#include "ui/report/textspane.h"
#include "ui/shell/casesession.h"
#include "ui/shell/checkplaces.h"
#include "ui/shell/reportstatus.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/look.h"
#include "ui/widgets/segmentedbar.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace ctpat::ui {

namespace {

// In pixels of the design: below the first the sections fold, below the second the checks become a view.
constexpr int foldBelow = 1000;
constexpr int stackBelow = 720;
constexpr int sectionsWidth = 232;
constexpr int checksWidth = 304;
constexpr int leastWidth = 360;

} // namespace

ReportPage::ReportPage(CaseSession &session, const Services &services, QWidget *parent)
    : Page(session, services, parent)
    , m_status(new ReportStatus(session, this))
    , m_maker(new PageMaker(session, this))
    , m_sections(new SectionsPanel(services.markings, this))
    , m_pages(new PagesPane(this))
    , m_bar(new PagesBar(m_pages->view(), this))
    , m_texts(new TextsPane(session, this))
    , m_checks(new ChecksPanel(session, services, *m_status, this))
    , m_foot(new SignFoot(this))
    , m_right(new QWidget(this))
    , m_switch(new SegmentedBar(SegmentedBar::Choice::ExactlyOne, this))
    , m_fold(new IconButton(Icon::Panel, tr("Sections"), this))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
{
    build();
    makeActions();
    connectParts();
    refresh();
}

ReportPage::~ReportPage()
{
    commitAll(this);
}

void ReportPage::build()
{
    const Look look = Look::of(this);
    setFocusProxy(m_pages->view());
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_checks, 1);
    right->addWidget(m_foot);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(look.metrics().hairline);
    m_splitter->addWidget(m_sections);
    m_splitter->addWidget(makeMiddle());
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({look.scaled(sectionsWidth), look.scaled(600), look.scaled(checksWidth)});
    // Its own, not that of three columns side by side: else it could never become narrow enough to fold them.
    setMinimumWidth(look.scaled(leastWidth));
    m_right->setMinimumWidth(look.scaled(240));
    m_sections->setMinimumWidth(look.scaled(160));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
}

QWidget *ReportPage::makeMiddle()
{
    const Look look = Look::of(this);
    auto *middle = new QWidget(this);
    m_switch->setObjectName(QStringLiteral("reportView"));
    m_switch->setAccessibleName(tr("View of the report"));
    m_switch->addSegment(Pages, tr("Pages"));
    m_switch->addSegment(Texts, tr("Texts"));
    m_fold->setObjectName(QStringLiteral("foldSections"));
    m_fold->setCheckable(true);
    auto *first = new QHBoxLayout;
    first->setSpacing(look.scaled(8));
    first->addWidget(m_fold);
    first->addWidget(m_switch);
    m_tools = new QBoxLayout(QBoxLayout::LeftToRight);
    m_tools->setContentsMargins(look.scaled(8), look.scaled(6), look.scaled(8), look.scaled(6));
    m_tools->setSpacing(look.scaled(12));
    m_tools->addLayout(first);
    m_tools->addWidget(m_bar, 1);
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_texts);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_tools);
    column->addWidget(m_stack, 1);
    return middle;
}

void ReportPage::makeActions()
{
    const auto add = [this](const QString &text, auto &&act) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, act);
        m_actions.append(action);
        return action;
    };
    add(tr("Show &pages"), [this] { showView(Pages); });
    add(tr("Write the &texts"), [this] {
        showView(Texts);
        m_texts->edit(SectionText::ExecutiveSummary);
    });
    add(tr("&Verify history and evidence"), [this] { m_status->verify(); });
    m_signAction = add(tr("&Sign report…"), [this] { openSignDialog(); });
}

void ReportPage::connectParts()
{
    connect(&session(), &CaseSession::changed, this, [this] {
        refresh();
        m_maker->schedule();
    });
    connect(m_status, &ReportStatus::checksChanged, this, &ReportPage::refresh);
    connect(m_status, &ReportStatus::issueChanged, this, &ReportPage::refresh);
    connect(m_maker, &PageMaker::busyChanged, m_bar, &PagesBar::setBusy);
    connect(m_maker, &PageMaker::failed, this, [this](const Error &error) { m_pages->showError(error.message()); });
    connect(m_maker, &PageMaker::made, this, [this](const ReportPages &pages) {
        m_pages->showPages(pages);
        m_sections->setPages(pages.pages, pages.pdf->pageCount());
        m_sections->showPage(m_pages->view()->currentPage());
    });
    connect(m_pages, &PagesPane::againWanted, m_maker, &PageMaker::make);
    connect(m_pages->view(), &PdfView::currentPageChanged, m_sections, &SectionsPanel::showPage);
    connect(m_sections, &SectionsPanel::pageWanted, this, [this](int page) {
        showView(Pages);
        m_pages->view()->goToPage(page);
    });
    connect(m_checks, &ChecksPanel::chosen, this, &ReportPage::follow);
    connect(m_switch, &SegmentedBar::chosen, this,
            [this](std::optional<int> id) { showView(static_cast<View>(id.value_or(Pages))); });
    connect(m_fold, &QToolButton::toggled, m_sections, &QWidget::setVisible);
    connect(m_foot, &SignFoot::signWanted, this, &ReportPage::openSignDialog);
}

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_shown)
        return;
    m_shown = true;
    arrange();
    m_maker->make();
    m_status->verify();
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ReportPage::arrange()
{
    const Look look = Look::of(this);
    const bool folded = width() < look.scaled(foldBelow);
    m_fold->setVisible(folded);
    m_sections->setVisible(!folded || m_fold->isChecked());
    const bool narrow = width() < look.scaled(stackBelow);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_tools->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    auto *right = static_cast<QBoxLayout *>(m_right->layout());
    if (narrow) {
        m_switch->addSegment(Signing, tr("Signing"));
        m_stack->addWidget(m_checks);
        static_cast<QBoxLayout *>(layout())->addWidget(m_foot);
    } else {
        if (m_stack->currentIndex() == Signing)
            showView(Pages);
        const std::optional<int> current = m_switch->current();
        m_switch->clear();
        m_switch->addSegment(Pages, tr("Pages"));
        m_switch->addSegment(Texts, tr("Texts"));
        m_switch->setCurrent(current);
        right->addWidget(m_checks, 1);
        right->addWidget(m_foot);
        m_checks->show();
    }
    m_right->setVisible(!narrow);
}

void ReportPage::showView(View view)
{
    m_switch->setCurrent(view);
    m_stack->setCurrentIndex(view);
    m_bar->setEnabled(view == Pages);
}

void ReportPage::goTo(const Place &place)
{
    if (const auto section = fromCode<SectionText>(place.field)) {
        showView(Texts);
        m_texts->edit(*section);
    } else if (place.field == QLatin1String("integrity")) {
        if (m_narrow)
            showView(Signing);
        m_checks->focusIntegrity();
    } else if (place.field == QLatin1String("sign")) {
        m_foot->setFocus();
    } else {
        Page::goTo(place);
    }
}

void ReportPage::follow(const Check &check)
{
    const Place place = placeOf(check, session().view());
    if (place.page == QLatin1String("report"))
        goTo(place);
    else
        Q_EMIT placeWanted(place);
}

void ReportPage::refresh()
{
    m_sections->setChecks(m_status->checks(), session().view());
    m_sections->setFacts(session().view(), m_status->issue());
    refreshFoot();
}

QString ReportPage::whyNotNow() const
{
    const CaseView &view = session().view();
    if (view.readOnly)
        return view.readOnlyReason;
    if (m_status->issue().isHeld())
        return {};
    const int count = m_status->blockerCount();
    return count == 0 ? QString() : tr("%n thing(s) block(s) signing; the list says which.", nullptr, count);
}

void ReportPage::refreshFoot()
{
    const CaseSnapshot &validation = session().validation();
    const IssueState &issue = m_status->issue();
    const QList<IssueStep> steps = issueSteps(issue, validation);
    if (!nextSigner(steps, validation.details.kind)) {
        m_foot->setNothingToSign();
        m_signAction->setEnabled(false);
        return;
    }
    IssueStep step = IssueStep::Sign;
    for (const IssueStep due : {IssueStep::SignSecond, IssueStep::Countersign}) {
        if (steps.contains(due))
            step = due;
    }
    const QString consequence = step == IssueStep::Sign
                                    ? tr("Signing makes version %1 read-only. A correction starts version %2.")
                                          .arg(issue.nextNumber)
                                          .arg(issue.nextNumber + 1)
                                    : tr("The signature is added to the signed file; those before it stay valid.");
    const QString reason = whyNotNow();
    m_foot->setSigning(stepText(step), reason, consequence);
    m_signAction->setText(stepText(step));
    m_signAction->setEnabled(reason.isEmpty());
}

void ReportPage::openSignDialog()
{
    session().handInTexts();
    const CaseSnapshot &validation = session().validation();
    const auto role = nextSigner(issueSteps(m_status->issue(), validation), validation.details.kind);
    if (!role)
        return;
    const IssueState &issue = m_status->issue();
    auto *dialog = new SignDialog(session(), services(), {*role},
                                  issue.isHeld() ? issue.newest->number : issue.nextNumber, window());
    connect(dialog, &SignDialog::reportSigned, this, [this](const SignedReport &report) {
        m_status->refresh();
        m_checks->showSigned(report);
        if (m_narrow)
            showView(Signing);
    });
    dialog->open();
}

} // namespace ctpat::ui
