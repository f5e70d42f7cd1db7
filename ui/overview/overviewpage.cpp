// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "core/base/clock.h"
#include "core/validation/remaining.h"
#include "ui/overview/overviewhead.h"
#include "ui/overview/overviewpanel.h"
#include "ui/overview/overviewtable.h"
#include "ui/shell/casesession.h"
#include "ui/shell/reportstatus.h"
#include "ui/widgets/barlegend.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/look.h"

#include <QAction>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace ctpat::ui {

namespace {

constexpr int kPanelWidth = 320;
constexpr int kLeastPanel = 240;
/// Below this width the notices stand under the table.
constexpr int kBesideFrom = 860;
constexpr int kMostNotes = 4;
constexpr int kMostBlockers = 8;

} // namespace

OverviewPage::OverviewPage(CaseSession &session, const Services &services, QWidget *parent)
    : Page(session, services, parent)
    , m_status(new ReportStatus(session, this))
    , m_head(new OverviewHead(this))
    , m_table(new OverviewTable(this))
    , m_splitter(new QSplitter(this))
    , m_right(new QScrollArea(this))
    , m_continue(new QAction(this))
{
    const Look look = Look::of(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(look.metrics().hairline);
    m_splitter->addWidget(makeLeft());
    m_splitter->addWidget(makeRight());
    m_splitter->setStretchFactor(0, 1);
    // Until the width is known: side by side both would ask for a wider window than they need.
    m_splitter->setOrientation(Qt::Vertical);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    connect(m_continue, &QAction::triggered, this, &OverviewPage::goOn);
    connect(m_head->button(), &QAbstractButton::clicked, this, &OverviewPage::goOn);
    connect(m_table, &OverviewTable::categoryChosen, this,
            [this](int category, const Uuid &visit, const QString &criterion) {
                Place place{QStringLiteral("criteria"), criterion, category};
                place.visit = visit;
                Q_EMIT placeWanted(place);
            });
    connect(&session, &CaseSession::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_status, &ReportStatus::checksChanged, this, &OverviewPage::refreshChecks);
    connect(m_status, &ReportStatus::issueChanged, this, &OverviewPage::refreshChecks);
    refresh();
}

QWidget *OverviewPage::makeLeft()
{
    const Look look = Look::of(this);
    auto *left = new QWidget(this);
    left->setBackgroundRole(QPalette::Base);
    left->setAutoFillBackground(true);
    auto *legend = new BarLegend(left);
    legend->setContentsMargins(look.metrics().margin, look.scaled(8), look.metrics().margin, look.scaled(8));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    column->addWidget(legend);
    return left;
}

OverviewPanel *OverviewPage::addPanel(const char *name, const QString &title, int most)
{
    auto *panel = new OverviewPanel(name, title, most, m_right->widget());
    m_right->widget()->layout()->addWidget(panel);
    connect(panel, &OverviewPanel::placeWanted, this, &Page::placeWanted);
    return panel;
}

QWidget *OverviewPage::makeRight()
{
    auto *content = new QWidget(m_right);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_right->setFrameShape(QFrame::NoFrame);
    m_right->setFocusPolicy(Qt::NoFocus);
    m_right->setWidgetResizable(true);
    m_right->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_right->setMinimumWidth(Look::of(this).scaled(kLeastPanel));
    m_right->setWidget(content);
    m_differences = addPanel("differences", tr("Sites differ"), kMostNotes);
    m_blockers = addPanel("blockers", tr("Blocks the report"), kMostBlockers);
    m_blockers->setLink(tr("Open the report"), Place{QStringLiteral("report")});
    m_worth = addPanel("worth", tr("Worth a look"), kMostBlockers);
    m_findings = addPanel("openFindings", tr("Open findings"), kMostNotes);
    m_dates = addPanel("nextDates", tr("Next dates"), kMostNotes);
    m_dates->setLink(tr("Preparation"), Place{QStringLiteral("visits")});
    column->addStretch(1);
    return m_right;
}

void OverviewPage::refresh()
{
    m_stale = false;
    const CaseView &view = session().view();
    const QDate today = services().clock.now().toDateTime().date();
    const std::optional<AnswerKey> next = nextToLookAt(view.validation, today);
    m_next = next ? Place{QStringLiteral("criteria"), next->criterion} : Place{QStringLiteral("report")};
    m_next.visit = next ? next->visit : Uuid();
    const OverviewFigures figures = overviewFigures(view, today);
    m_head->show(figures, m_next.criterion);
    m_continue->setText(m_head->button()->text());
    m_table->setFigures(figures);
    m_differences->setNotes(differenceNotes(view));
    m_findings->setNotes(findingNotes(view, today));
    refreshChecks();
}

void OverviewPage::refreshChecks()
{
    const CaseView &view = session().view();
    const bool held = m_status->issue().isHeld();
    const std::vector<Check> checks = held ? std::vector<Check>() : m_status->checks();
    m_blockers->setNotes(checkNotes(checks, CheckWeight::Blocks, view));
    m_worth->setNotes(checkNotes(checks, CheckWeight::WorthALook, view));
    const auto &newest = m_status->issue().newest;
    m_dates->setNotes(
        dateNotes(view, services().clock.now().toDateTime().date(), newest && newest->state == VersionState::Released));
}

void OverviewPage::goOn()
{
    Q_EMIT placeWanted(m_next);
}

void OverviewPage::goTo(const Place &place)
{
    m_table->setCurrentCategory(place.category > 0 ? place.category : m_table->currentCategory());
    m_head->button()->setFocus();
}

Place OverviewPage::place() const
{
    Place here{QStringLiteral("overview")};
    here.category = m_table->currentCategory();
    return here;
}

QList<QWidget *> OverviewPage::parts()
{
    QList<QWidget *> all{m_head->button(), m_table};
    for (const OverviewPanel *panel : {m_differences, m_blockers, m_worth, m_findings, m_dates}) {
        if (panel->isVisible()) {
            all += panel->list();
            break;
        }
    }
    return all;
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const Look look = Look::of(this);
    const bool beside = width() >= look.scaled(kBesideFrom);
    const Qt::Orientation wanted = beside ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    m_splitter->setSizes(beside ? QList<int>{width() - look.scaled(kPanelWidth), look.scaled(kPanelWidth)}
                                : QList<int>{height() * 3 / 5, height() * 2 / 5});
}

} // namespace ctpat::ui
