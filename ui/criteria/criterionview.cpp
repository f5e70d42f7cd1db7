// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/criterionview.h"

#include "core/validation/profile.h"
#include "ui/criteria/criteriawords.h"
#include "ui/criteria/criterionheader.h"
#include "ui/criteria/evidencestrip.h"
#include "ui/criteria/findinglist.h"
#include "ui/criteria/foldedtext.h"
#include "ui/criteria/otheranswers.h"
#include "ui/criteria/practicecard.h"
#include "ui/criteria/requirementtext.h"
#include "ui/criteria/verificationbox.h"
#include "ui/shell/casesession.h"
#include "ui/shell/textbinding.h"
#include "ui/widgets/answerbar.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/gutterform.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/layouttools.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ctpat::ui {

namespace {

/// Below this height the evidence scrolls with the rest.
constexpr int kPinnedHeight = 600;

} // namespace

CriterionView::CriterionView(CaseSession &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_edits(session, services.reasons)
    , m_keeper(session)
    , m_header(new CriterionHeader)
    , m_message(new InlineMessage)
    , m_unsaved(new InlineMessage)
    , m_scroll(new QScrollArea)
    , m_scrolled(new QVBoxLayout)
    , m_outer(new QVBoxLayout(this))
    , m_form(new GutterForm)
    , m_requirement(new RequirementText)
    , m_ask(new FoldedText)
    , m_answer(new AnswerBar)
    , m_others(new OtherAnswers)
    , m_verifications(new VerificationBox(m_edits, services.clock))
    , m_addVerification(new LinkButton(Icon::Add, tr("Add")))
    , m_findings(new FindingList(m_edits, m_keeper))
    , m_addFinding(new LinkButton(Icon::Add, tr("Add")))
    , m_practice(new PracticeCard(m_keeper))
    , m_evidence(new EvidenceStrip(session, m_edits, m_keeper, services.dialogs))
{
    if (const Result<UserProfile> profile = services.profiles.load())
        m_verifications->setPerson(profile->name);
    m_settle.setSingleShot(true);
    m_settle.setInterval(0);
    build();
    connectParts();
}

CriterionView::~CriterionView()
{
    handIn();
}

CriterionView::Text CriterionView::makeText(GrowingTextEdit *edit, const char *objectName, int lines)
{
    edit->setObjectName(QLatin1String(objectName));
    edit->setLeastLines(lines);
    return {edit, new TextBinding(edit, m_keeper)};
}

void CriterionView::build()
{
    m_form->addRow(tr("Requirement"), m_requirement);
    m_form->addRow(tr("Ask, look for"), m_ask);
    buildAnswer();
    buildVerifications();
    buildTexts();
    buildFindings();
    auto *content = new QWidget;
    m_scrolled->setContentsMargins(0, 0, 0, 0);
    m_scrolled->setSpacing(0);
    m_scrolled->addWidget(m_form);
    m_scrolled->addStretch(1);
    content->setLayout(m_scrolled);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameStyle(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(16, 8, 16, 0);
    messages->addWidget(m_message);
    messages->addWidget(m_unsaved);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    m_outer->addWidget(m_header);
    m_outer->addLayout(messages);
    m_outer->addWidget(m_scroll, 1);
    m_outer->addWidget(m_evidence);
}

void CriterionView::buildAnswer()
{
    m_answer->setObjectName(QStringLiteral("answerBar"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // two rows where it is narrow
    policy.setHeightForWidth(true);
    m_answer->setSizePolicy(policy);
    m_answerBox = new QWidget;
    auto *layout = new QVBoxLayout(m_answerBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_answer);
    layout->addWidget(m_others);
    m_answerBox->setFocusProxy(m_answer);
    m_form->addRow(tr("Answer"), m_answerBox);
    m_reason = makeText(new ReportTextEdit, "answerReason", 2);
    m_reasonLabel = m_form->addRow(tr("Reason"), m_reason.edit);
    m_reasonLabel->setHint(tr("for the member"));
}

void CriterionView::buildVerifications()
{
    m_addVerification->setObjectName(QStringLiteral("addVerification"));
    m_addVerification->setAccessibleName(tr("Add how it was verified"));
    m_addVerification->setMenu(m_verifications->addMenu());
    GutterLabel *label = m_form->addRow(tr("How verified"), m_verifications);
    label->addWidget(m_addVerification);
}

void CriterionView::buildTexts()
{
    auto *note = new PrivateTextEdit;
    m_note = makeText(note, "internalNote", 2);
    m_form->addPrivateRow(note);
    m_findingText = makeText(new ReportTextEdit, "findingText", 3);
    m_form->addRow(tr("Report finding"), m_findingText.edit)->setHint(tr("for the member"));
}

void CriterionView::buildFindings()
{
    m_addFinding->setObjectName(QStringLiteral("addFinding"));
    m_addFinding->setMenu(m_findings->addMenu());
    m_form->addRow(tr("Findings"), m_findings)->addWidget(m_addFinding);
    m_form->addRow(tr("Best practice"), m_practice);
}

void CriterionView::connectParts()
{
    connect(m_answer, &AnswerBar::answerChosen, this, [this](std::optional<State> chosen) {
        m_answerSent = m_key;
        m_edits.answer(m_key, valueOf(chosen));
    });
    connect(m_others, &OtherAnswers::visitWanted, this, &CriterionView::visitWanted);
    connect(&m_keeper, &TextKeeper::settled, this, &CriterionView::refresh);
    connect(m_unsaved, &InlineMessage::linkActivated, &m_keeper, &TextKeeper::tryAgain);
    connect(m_verifications, &VerificationBox::focusLeft, this,
            [this] { m_addVerification->setFocus(Qt::OtherFocusReason); });
    connect(m_verifications, &VerificationBox::changed, this, [this] { m_settle.start(); });
    connect(m_findings, &FindingList::changed, this, [this] { m_settle.start(); });
    connect(m_evidence, &EvidenceStrip::changed, this, [this] { m_settle.start(); });
    connect(&m_settle, &QTimer::timeout, this, &CriterionView::settle);
    connect(&m_session, &CaseSession::savingChanged, this, [this] {
        if (m_session.isSaving() || m_answerSent == AnswerKey())
            return;
        m_answerSent = AnswerKey();
        refresh();
    });
}

void CriterionView::show(const AnswerKey &key)
{
    const CriterionContext context = CriterionContext::of(m_session.view(), key);
    if (!context.criterion)
        return;
    const bool other = key != m_key;
    if (other)
        handIn();
    m_key = key;
    m_header->show(context);
    m_requirement->show(context);
    if (other) {
        m_ask->show(context);
        m_form->setRowVisible(m_ask, !m_ask->isBare());
    }
    showAnswer(context);
    m_verifications->show(context);
    m_form->setRowVisible(m_verifications, !context.isAllSites());
    m_addVerification->setVisible(context.isOpen());
    showTexts(context);
    showFindings(context);
    m_evidence->show(context);
    showMessage(context);
    if (other)
        m_scroll->verticalScrollBar()->setValue(0);
    m_settle.start();
}

void CriterionView::refresh()
{
    if (!m_key.criterion.isEmpty())
        show(m_key);
}

void CriterionView::showAnswer(const CriterionContext &context)
{
    m_answer->setObligation(chipOf(context.criterion->obligation));
    m_answer->setEnabled(context.isOpen());
    // While an answer is under way the bar shows what was pressed.
    if (!(m_answerSent == m_key && m_session.isSaving())) {
        const auto value = context.value();
        m_answer->setAnswer(value ? std::optional(stateOf(value, context.criterion->obligation)) : std::nullopt);
    }
    m_others->show(context);
}

void CriterionView::showTexts(const CriterionContext &context)
{
    const Answer answer = context.answer ? *context.answer : Answer();
    const bool sites = !context.isAllSites();
    m_form->setRowVisible(m_reason.edit,
                          sites && (!answer.reason.isEmpty() || (answer.value && needsReason(*answer.value)) ||
                                    m_keeper.pending(context.slot("reason"))));
    m_form->setRowVisible(m_note.edit, sites);
    m_form->setRowVisible(m_findingText.edit, sites);
    if (!sites)
        return;
    m_reason.edit->setPlaceholderText(answer.value == AnswerValue::NotApplicable ? tr("Why it does not apply here")
                                                                                 : tr("Why it could not be verified"));
    m_reason.edit->setReadOnly(!context.isOpen());
    m_note.edit->setReadOnly(!context.notesAreOpen());
    m_findingText.edit->setReadOnly(!context.isOpen());
    m_reason.binding->bind(context.slot("reason"), answer.reason, CriterionEdits::reason(m_key));
    m_note.binding->bind(context.slot("note"), answer.internalNote, CriterionEdits::internalNote(m_key));
    m_findingText.binding->bind(context.slot("finding-text"), answer.findingText, CriterionEdits::findingText(m_key));
}

void CriterionView::showFindings(const CriterionContext &context)
{
    m_findings->show(context);
    m_addFinding->setVisible(m_findings->canAdd());
    m_form->setRowVisible(m_findings, !m_findings->isBare());
    const bool practice =
        !context.isAllSites() && (context.value() == AnswerValue::BestPractice ||
                                  (context.answer && context.view->findings.practiceOf(context.answer->id)));
    if (practice)
        m_practice->show(context);
    m_form->setRowVisible(m_practice, practice);
}

void CriterionView::showMessage(const CriterionContext &context)
{
    QString text;
    if (context.view->readOnly)
        text = context.view->readOnlyReason.isEmpty() ? tr("This case is read-only.") : context.view->readOnlyReason;
    else if (context.isAllSites())
        text = tr("All sites together, to read. Choose a site to answer for it.");
    else if (context.view->frozen)
        text = tr("A version of the report is frozen for signing, so what it prints cannot be edited. Internal notes "
                  "stay open.");
    if (text != m_message->text())
        m_message->setMessage(InlineMessage::Kind::Information, text);
    const QString unsaved = m_keeper.hasFailed()
                                ? tr("Some of what you typed could not be saved yet. It is kept in its fields.")
                                : QString();
    if (unsaved != m_unsaved->text()) {
        m_unsaved->setMessage(InlineMessage::Kind::Problem, unsaved);
        m_unsaved->setLink(tr("Save again"));
    }
}

void CriterionView::handIn()
{
    m_verifications->handIn();
    commitAll(this);
}

void CriterionView::handInAll()
{
    m_verifications->handInAll();
    commitAll(this);
}

void CriterionView::answer(std::optional<State> state)
{
    if (!m_answer->isEnabled())
        return;
    // A letter names only one kind of No; the bar has the other for a should.
    if (state == State::NoAction || state == State::NoRecommendation)
        state = m_answer->answers().at(1);
    m_answer->chooseAnswer(state);
}

void CriterionView::addFinding()
{
    if (m_findings->isBare())
        answer(State::NoAction);
    else
        m_findings->addFurther();
}

void CriterionView::addVerification()
{
    if (!m_addVerification->isVisible())
        return;
    reveal(m_addVerification);
    m_verifications->addMenu()->setActiveAction(m_verifications->addMenu()->actions().first());
    m_addVerification->showMenu();
}

void CriterionView::focusAnswer()
{
    m_answer->setFocus(Qt::OtherFocusReason);
}

void CriterionView::reveal(QWidget *widget)
{
    QWidget *content = m_scroll->widget();
    if (!widget || !content->isAncestorOf(widget))
        return;
    settleLayouts(content);
    m_scroll->ensureWidgetVisible(widget, 0, Look::of(this).scaled(40));
}

void CriterionView::focusField(const Place &place)
{
    const QString &field = place.field;
    const auto is = [&](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(), [&](const char *name) { return field == QLatin1String(name); });
    };
    if (!place.evidence.isNull() || is({"caption", "caption-missing"})) {
        if (!m_evidence->focusCaption(place.evidence))
            m_evidence->focusList();
    } else if (is({"evidence"})) {
        m_evidence->focusList();
    } else if (is({"verification", "verification-missing"})) {
        m_verifications->focusFirst();
    } else if (is({"verification-sample"})) {
        m_verifications->focusIncomplete();
    } else if (is({"internal-note", "note"})) {
        m_note.edit->setFocus(Qt::OtherFocusReason);
    } else if (is({"finding-text", "finding-text-missing", "answers-differ"})) {
        m_findingText.edit->setFocus(Qt::OtherFocusReason);
    } else if (is({"practice", "practice-incomplete"}) && m_practice->isVisibleTo(this)) {
        m_practice->focusMissing();
    } else if (is({"reason", "reason-missing"}) && place.finding.isNull()) {
        m_reason.edit->setFocus(Qt::OtherFocusReason);
    } else if (!(is({"action", "action-text", "action-text-missing"}) &&
                 m_findings->focusField(place.finding, QStringLiteral("action"))) &&
               !(is({"reason", "primary-reason", "primary-reason-missing"}) &&
                 m_findings->focusField(place.finding, QStringLiteral("primary-reason"))) &&
               !(is({"due-date", "due-date-missing"}) &&
                 m_findings->focusField(place.finding, QStringLiteral("due-date"))) &&
               !(is({"shown-by"}) && m_findings->focusField(place.finding, field)) &&
               !((is({"finding", "finding-answer-changed"}) || (field.isEmpty() && !place.finding.isNull())) &&
                 m_findings->focusField(place.finding, QStringLiteral("finding")))) {
        focusAnswer();
    }
    reveal(focusWidget());
}

void CriterionView::pinEvidence()
{
    const bool pinned = height() >= Look::of(this).scaled(kPinnedHeight);
    if (pinned == (m_outer->indexOf(m_evidence) >= 0))
        return;
    if (pinned) {
        m_scrolled->removeWidget(m_evidence);
        m_outer->addWidget(m_evidence);
    } else {
        m_outer->removeWidget(m_evidence);
        m_scrolled->addWidget(m_evidence);
    }
    m_settle.start();
}

void CriterionView::settle()
{
    followReadingOrder(this);
    settleLayouts(this);
}

void CriterionView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (event->key() == Qt::Key_PageDown)
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    else
        QWidget::keyPressEvent(event);
}

void CriterionView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    pinEvidence();
}

void CriterionView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Look::of(this).colours().base);
}

} // namespace ctpat::ui
