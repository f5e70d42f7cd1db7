// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/findingcard.h"

#include "ui/criteria/criteriawords.h"
#include "ui/criteria/criterionedits.h"
#include "ui/criteria/findingfields.h"
#include "ui/criteria/reasonprompt.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/findingframe.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/look.h"
#include "ui/widgets/statepainter.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace ctpat::ui {

FindingCard::FindingCard(const Uuid &finding, const CriterionEdits &edits, TextKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_id(finding)
    , m_edits(edits)
    , m_frame(new FindingFrame)
    , m_sign(new IconLabel(stateIcon(State::NoAction)))
    , m_name(new TextLabel({}, TextRole::BodyStrong))
    , m_state(new TextLabel({}, TextRole::Body, TextTone::Muted))
    , m_more(new IconButton(Icon::More, tr("More for this finding")))
    , m_menu(new QMenu(this))
    , m_warning(new InlineMessage)
    , m_fields(new FindingFields(finding, edits, keeper))
    , m_others(new TextLabel({}, TextRole::Second, TextTone::Muted))
    , m_prompt(new ReasonPrompt)
{
    setObjectName(QStringLiteral("findingCard"));
    m_more->setMenu(m_menu);
    m_more->setObjectName(QStringLiteral("findingMenu"));
    m_others->setWordWrap(true);
    m_frame->body()->addWidget(makeHead());
    m_frame->body()->addWidget(m_warning);
    m_frame->body()->addWidget(m_fields);
    m_frame->body()->addWidget(m_others);
    m_frame->body()->addWidget(m_prompt);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    connect(m_menu, &QMenu::aboutToShow, this, &FindingCard::fillMenu);
    fillMenu();
}

QWidget *FindingCard::makeHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_sign);
    line->addWidget(m_name);
    line->addStretch(1);
    line->addWidget(m_state);
    line->addWidget(m_more);
    return head;
}

void FindingCard::show(const Finding &finding, const CriterionContext &context)
{
    m_finding = finding;
    m_key = context.key;
    m_obligation = context.criterion->obligation;
    const bool action = finding.kind == FindingKind::Action;
    m_frame->setEdge(action ? FindingEdge::Action : FindingEdge::Recommendation);
    m_sign->setIcon(stateIcon(stateOf(finding.kind)));
    //: The number of a finding and its kind: "A-04  Action required".
    m_name->setText(tr("%1  %2").arg(finding.label(), action ? tr("Action required") : tr("Recommendation")));
    m_state->setText(word(finding.state));
    m_more->setAccessibleName(tr("More for %1").arg(finding.label()));
    m_more->setVisible(context.isOpen());
    setAccessibleName(m_name->text());
    m_fields->show(finding, context.isOpen() && finding.isOpen());
    m_others->setText(othersText(context));
    m_others->setVisible(!m_others->text().isEmpty());
    if (!context.isOpen())
        m_prompt->hide();
    showWarning(context);
}

void FindingCard::showWarning(const CriterionContext &context)
{
    if (m_finding.state == FindingState::Withdrawn) {
        m_warning->setMessage(InlineMessage::Kind::Information, tr("Withdrawn: %1").arg(m_finding.stateReason));
        return;
    }
    QString text;
    if (m_finding.isOpen() && !context.isAllSites() && context.value() != AnswerValue::No)
        text = tr("The answer is no longer No. Withdraw this finding, or answer No again.");
    if (text != m_warning->text())
        m_warning->setMessage(InlineMessage::Kind::Warning, text);
}

QString FindingCard::othersText(const CriterionContext &context) const
{
    QStringList sites;
    for (const Uuid &id : m_finding.answers) {
        const Answer *answer = context.view->validation.answerById(id);
        const Visit *visit = answer ? context.view->validation.visit(answer->key.visit) : nullptr;
        if (visit && visit->id != context.key.visit)
            sites.append(context.view->validation.visitName(*visit));
    }
    QStringList parts;
    if (!sites.isEmpty())
        //: %1 are names of other sites at which the same deficiency was found.
        parts.append(context.isAllSites() ? tr("Found at %1").arg(sites.join(QStringLiteral(", ")))
                                          : tr("Stands for %1 as well").arg(sites.join(QStringLiteral(", "))));
    if (!m_finding.kindReason.isEmpty())
        parts.append(tr("Kind other than the obligation: %1").arg(m_finding.kindReason));
    return parts.join(QStringLiteral(" · "));
}

void FindingCard::fillMenu()
{
    m_menu->clear();
    if (m_finding.state == FindingState::Withdrawn) {
        m_menu->addAction(icon(Icon::Undo), tr("Reinstate"), this, [this] { m_edits.reinstate(m_id); });
        return;
    }
    addKindAction(m_obligation);
    if (m_finding.dueByHand) {
        m_menu->addAction(icon(Icon::Calendar), tr("Due date by rule"), this,
                          [this] { m_edits.changeFinding(m_id, [](Finding &changed) { changed.dueByHand = false; }); });
    }
    if (m_finding.answers.size() > 1) {
        m_menu->addAction(icon(Icon::Link), tr("Separate from the other sites"), this,
                          [this] { m_edits.unlinkFinding(m_id, m_key); });
    }
    m_menu->addSeparator();
    m_menu->addAction(icon(Icon::Delete), tr("Withdraw..."), this, [this] {
        m_prompt->ask(tr("Why is %1 withdrawn?").arg(m_finding.label()), tr("Withdraw"),
                      [this](const QString &reason) { m_edits.withdraw(m_id, reason); });
        Q_EMIT changed();
    });
}

void FindingCard::addKindAction(Obligation obligation)
{
    const bool toAction = m_finding.kind == FindingKind::Recommendation;
    const FindingKind other = toAction ? FindingKind::Action : FindingKind::Recommendation;
    const FindingKind byRule = obligation == Obligation::Must ? FindingKind::Action : FindingKind::Recommendation;
    const QString text = toAction ? tr("Make it an action") : tr("Make it a recommendation");
    QAction *action = nullptr;
    if (other == byRule) {
        action = m_menu->addAction(stateIcon(stateOf(other)), text, this, [this, other] {
            m_edits.changeFinding(m_id, [other](Finding &changed) {
                changed.kind = other;
                changed.kindReason.clear();
            });
        });
    } else {
        //: Goes on in a question for the reason.
        action = m_menu->addAction(stateIcon(stateOf(other)), tr("%1...").arg(text), this, [this, other, text] {
            m_prompt->ask(tr("Why does the kind not follow the obligation?"), text, [this, other](const QString &why) {
                m_edits.changeFinding(m_id, [other, why](Finding &changed) {
                    changed.kind = other;
                    changed.kindReason = why;
                });
            });
            Q_EMIT changed();
        });
    }
    action->setEnabled(!m_finding.numberFixed);
}

bool FindingCard::focusField(const QString &field)
{
    if (field == QLatin1String("finding")) {
        m_more->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return m_fields->focusField(field);
}

void FindingCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isLookChange(event))
        updateGeometry();
}

} // namespace ctpat::ui
