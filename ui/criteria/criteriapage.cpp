// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/criteriapage.h"

#include "ui/criteria/criterialist.h"
#include "ui/criteria/criteriapanel.h"
#include "ui/criteria/criteriarow.h"
#include "ui/criteria/criterioncontext.h"
#include "ui/criteria/criterionheader.h"
#include "ui/criteria/criterionview.h"
#include "ui/criteria/evidencestrip.h"
#include "ui/shell/casesession.h"
#include "ui/widgets/answerbar.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/look.h"
#include "ui/widgets/statepainter.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace ctpat::ui {

namespace {

constexpr int kListWidth = 272;
constexpr int kNarrowListWidth = 248;
/// What a criterion needs beside the wide list, so that the answers stay on one line, and beside the narrow one.
constexpr int kComfortableCriterion = 660;
constexpr int kLeastCriterion = 400;

} // namespace

CriteriaPage::CriteriaPage(CaseSession &caseSession, const Services &caseServices, QWidget *parent)
    : Page(caseSession, caseServices, parent)
    , m_panel(new CriteriaPanel)
    , m_view(new CriterionView(caseSession, caseServices))
{
    setAcceptDrops(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_panel);
    layout->addWidget(m_view, 1);
    connectParts();
    makeActions();
    showVisit(firstVisit());
    arrange();
}

CriteriaPage::~CriteriaPage()
{
    m_view->handIn();
}

void CriteriaPage::connectParts()
{
    connect(&session(), &CaseSession::changed, this, &CriteriaPage::refresh);
    connect(&session(), &CaseSession::textsWanted, m_view, &CriterionView::handInAll);
    connect(m_panel, &CriteriaPanel::visitChosen, this, &CriteriaPage::showVisit);
    connect(m_panel, &CriteriaPanel::criterionChosen, this, &CriteriaPage::showCriterion);
    connect(m_panel, &CriteriaPanel::criterionEntered, this, &CriteriaPage::enterCriterion);
    connect(m_view, &CriterionView::visitWanted, this, &CriteriaPage::showVisit);
    connect(m_view->header(), &CriterionHeader::previousWanted, this, [this] { move(-1); });
    connect(m_view->header(), &CriterionHeader::nextWanted, this, [this] { move(1); });
    connect(m_view->header(), &CriterionHeader::backWanted, this, [this] {
        showSide(false);
        m_panel->list()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view->evidence(), &EvidenceStrip::evidenceActivated, this, [this](const Uuid &evidence) {
        Place place;
        place.page = QStringLiteral("evidence");
        place.evidence = evidence;
        Q_EMIT placeWanted(place);
    });
}

QAction *CriteriaPage::addPageAction(const QString &text, const QKeySequence &key, const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    // A letter in an open menu or list belongs to it.
    connect(action, &QAction::triggered, this, [act] {
        if (!QApplication::activePopupWidget())
            act();
    });
    addAction(action);
    m_actions.append(action);
    return action;
}

void CriteriaPage::addAnswerAction(State state, const QString &text)
{
    addPageAction(text, AnswerBar::key(state), [this, state] { m_view->answer(state); })->setIcon(stateIcon(state));
}

void CriteriaPage::makeActions()
{
    // Two keys each: a letter for where nothing is typed, one with Ctrl for within fields.
    addPageAction(tr("Next criterion"), {}, [this] {
        move(1);
    })->setShortcuts({QKeySequence(Qt::Key_J), QKeySequence(Qt::CTRL | Qt::Key_Down)});
    addPageAction(tr("Previous criterion"), {}, [this] {
        move(-1);
    })->setShortcuts({QKeySequence(Qt::Key_K), QKeySequence(Qt::CTRL | Qt::Key_Up)});
    addAnswerAction(State::Yes, tr("Answer Yes"));
    addAnswerAction(State::NoAction, tr("Answer No"));
    addAnswerAction(State::BestPractice, tr("Answer Yes, best practice"));
    addAnswerAction(State::NotApplicable, tr("Answer Not applicable"));
    addAnswerAction(State::NotVerified, tr("Answer Not verified"));
    addPageAction(tr("Take the answer back"), {}, [this] { m_view->answer(std::nullopt); });
    addPageAction(tr("Add how it was verified"), QKeySequence(Qt::Key_M), [this] { m_view->addVerification(); });
    addPageAction(tr("Add finding"), QKeySequence(Qt::Key_F), [this] { m_view->addFinding(); });
    addPageAction(tr("Attach evidence..."), QKeySequence(Qt::Key_E), [this] { m_view->evidence()->chooseFiles(); });
    for (QComboBox *box : findChildren<QComboBox *>())
        box->installEventFilter(this);
}

Uuid CriteriaPage::firstVisit() const
{
    const std::vector<Visit> &visits = session().validation().visits;
    return visits.size() > 1 ? visits[1].id : visits.front().id;
}

void CriteriaPage::refresh()
{
    // A visit can be taken away while it is shown.
    if (!m_key.visit.isNull() && !session().validation().visit(m_key.visit))
        m_key.visit = firstVisit();
    showVisit(m_key.visit);
}

void CriteriaPage::showVisit(const Uuid &visit)
{
    m_key.visit = visit;
    m_panel->showVisit(session().view(), visit);
    const bool known = CriterionContext::of(session().view(), m_key).criterion;
    // A filter may hide what is worked on; a visit without it in scope leads to its first criterion.
    if (known && (m_panel->has(m_key.criterion) || m_panel->isEmpty())) {
        showCriterion(m_key.criterion);
        return;
    }
    if (!m_panel->list()->moveBy(1)) // the first, as nothing is current
        showCriterion(m_key.criterion);
}

void CriteriaPage::showCriterion(const QString &criterion)
{
    m_key.criterion = criterion;
    m_view->show(m_key);
    Q_EMIT placeMoved();
    for (QComboBox *box : m_view->findChildren<QComboBox *>())
        box->installEventFilter(this); // once however often
}

void CriteriaPage::move(int step)
{
    m_panel->list()->moveBy(step);
}

void CriteriaPage::enterCriterion()
{
    if (!m_narrow)
        return;
    showSide(true);
    m_view->focusAnswer();
}

AnswerKey CriteriaPage::keyOf(const Place &place) const
{
    const CaseView &view = session().view();
    AnswerKey key{place.criterion, place.visit};
    const Answer *answer = nullptr;
    if (const Finding *finding = view.findings.finding(place.finding)) {
        key.criterion = finding->criterion;
        answer = finding->answers.empty() ? nullptr : view.validation.answerById(finding->answers.front());
    } else if (key.criterion.isEmpty()) {
        for (const EvidenceTarget &target : view.targetsOf(place.evidence))
            answer = answer ? answer : view.validation.answerById(target.id);
    }
    if (answer && key.criterion.isEmpty())
        key.criterion = answer->key.criterion;
    if (answer && key.visit.isNull())
        key.visit = answer->key.visit;
    if (!view.validation.visit(key.visit))
        key.visit = m_key.visit;
    if (key.criterion.isEmpty() || isListed(key))
        return key;
    for (const Visit &visit : view.validation.visits) {
        if (isListed({key.criterion, visit.id}))
            key.visit = visit.id; // the desk review lists all, comes first, and so gives way to a site
    }
    return key;
}

bool CriteriaPage::isListed(const AnswerKey &key) const
{
    const std::vector<CriteriaRow> rows = criteriaRows(session().view(), key.visit);
    return std::any_of(rows.begin(), rows.end(),
                       [&](const CriteriaRow &row) { return row.isCriterion() && row.criterion == key.criterion; });
}

void CriteriaPage::goTo(const Place &place)
{
    const AnswerKey key = keyOf(place);
    if (key.visit != m_key.visit)
        showVisit(key.visit);
    if (key.criterion.isEmpty()) {
        if (place.category > 0)
            m_panel->setCurrentCategory(place.category);
        showSide(false);
        m_panel->list()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_panel->setCurrentCriterion(key.criterion))
        showCriterion(key.criterion);
    showSide(true);
    m_view->focusField(place);
}

Place CriteriaPage::place() const
{
    Place here;
    here.page = QStringLiteral("criteria");
    here.criterion = m_key.criterion;
    here.visit = m_key.visit;
    if (const Criterion *shown = CriterionContext::of(session().view(), m_key).criterion)
        here.category = shown->category;
    return here;
}

QList<QWidget *> CriteriaPage::parts()
{
    return {m_panel->list(), m_view};
}

bool CriteriaPage::takeFiles(const QStringList &paths)
{
    if (!m_view->evidence()->takesFiles())
        return false;
    m_view->evidence()->attach(paths);
    return true;
}

bool CriteriaPage::take(const QMimeData *mime)
{
    if (!DropZone::takes(mime) || !m_view->evidence()->takesFiles())
        return false;
    QStringList paths;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        return takeFiles(paths);
    m_view->evidence()->attachImage(qvariant_cast<QImage>(mime->imageData()));
    return true;
}

void CriteriaPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (DropZone::takes(event->mimeData()) && m_view->evidence()->takesFiles())
        event->acceptProposedAction();
}

void CriteriaPage::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
}

void CriteriaPage::dropEvent(QDropEvent *event)
{
    if (take(event->mimeData()))
        event->acceptProposedAction();
}

void CriteriaPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && take(QGuiApplication::clipboard()->mimeData()))
        return;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        move(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (plain && event->key() == Qt::Key_Escape && m_narrow && m_criterionInFront) {
        showSide(false);
        m_panel->list()->setFocus(Qt::OtherFocusReason);
        return;
    }
    Page::keyPressEvent(event);
}

bool CriteriaPage::eventFilter(QObject *watched, QEvent *event)
{
    // In a combo box a letter finds an entry: it must not answer the criterion.
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QComboBox *>(watched)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool typed = !key->text().isEmpty() && key->text().at(0).isPrint();
        if (typed && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
            event->accept();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void CriteriaPage::arrange()
{
    const Look look = Look::of(this);
    m_narrow = width() < look.scaled(kNarrowListWidth + kLeastCriterion);
    const bool comfortable = width() >= look.scaled(kListWidth + kComfortableCriterion);
    if (m_narrow) {
        m_panel->setMinimumWidth(0);
        m_panel->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_panel->setFixedWidth(look.scaled(comfortable ? kListWidth : kNarrowListWidth));
    }
    showSide(m_criterionInFront);
}

void CriteriaPage::showSide(bool criterion)
{
    m_criterionInFront = criterion;
    m_panel->setVisible(!m_narrow || !criterion);
    m_view->setVisible(!m_narrow || criterion);
    m_view->header()->setBackVisible(m_narrow);
}

void CriteriaPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void CriteriaPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (isLookChange(event) && m_panel)
        arrange();
}

} // namespace ctpat::ui
