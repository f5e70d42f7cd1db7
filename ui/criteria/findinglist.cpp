// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/findinglist.h"

#include "ui/criteria/criteriawords.h"
#include "ui/criteria/criterioncontext.h"
#include "ui/criteria/criterionedits.h"
#include "ui/criteria/findingcard.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/statepainter.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace ctpat::ui {

FindingList::FindingList(const CriterionEdits &edits, TextKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_keeper(keeper)
    , m_layout(new QVBoxLayout(this))
    , m_addMenu(new QMenu(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

FindingCard *FindingList::cardFor(const Uuid &finding)
{
    for (FindingCard *card : std::as_const(m_cards)) {
        if (card->finding() == finding)
            return card;
    }
    auto *card = new FindingCard(finding, m_edits, m_keeper, this);
    connect(card, &FindingCard::changed, this, &FindingList::changed);
    return card;
}

void FindingList::show(const CriterionContext &context)
{
    m_key = context.key;
    QList<FindingCard *> wanted;
    const std::vector<const Finding *> findings = context.findings();
    for (const Finding *finding : findings) {
        FindingCard *card = cardFor(finding->id);
        wanted.append(card);
        card->show(*finding, context);
    }
    for (FindingCard *card : std::as_const(m_cards)) {
        if (wanted.contains(card))
            continue;
        commitAll(card);
        m_layout->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    const bool moved = wanted != m_cards;
    m_cards = wanted;
    for (int i = 0; moved && i < static_cast<int>(m_cards.size()); ++i) {
        m_layout->insertWidget(i, m_cards.at(i));
        m_cards.at(i)->setVisible(true);
    }
    m_canAdd = context.isOpen() && context.value() == AnswerValue::No;
    fillAddMenu(context);
    if (moved)
        Q_EMIT changed();
}

void FindingList::fillAddMenu(const CriterionContext &context)
{
    m_addMenu->clear();
    if (!m_canAdd)
        return;
    const bool must = context.criterion->obligation == Obligation::Must;
    m_addMenu->addAction(stateIcon(must ? State::NoAction : State::NoRecommendation),
                         must ? tr("A further action") : tr("A further recommendation"), this,
                         &FindingList::addFurther);
    for (const Finding *finding : context.view->findings.ofCriterion(context.key.criterion)) {
        const bool here = std::any_of(m_cards.begin(), m_cards.end(),
                                      [&](const FindingCard *card) { return card->finding() == finding->id; });
        if (here || !finding->isOpen())
            continue;
        QStringList sites;
        for (const Uuid &id : finding->answers) {
            const Answer *answer = context.view->validation.answerById(id);
            if (const Visit *visit = answer ? context.view->validation.visit(answer->key.visit) : nullptr)
                sites.append(context.view->validation.visitName(*visit));
        }
        //: %1 is the number of a finding such as A-02, %2 the site it was found at.
        m_addMenu->addAction(icon(Icon::Link),
                             tr("The same as %1 at %2").arg(finding->label(), sites.join(QStringLiteral(", "))), this,
                             [this, id = finding->id] { m_edits.linkFinding(id, m_key); });
    }
}

void FindingList::addFurther()
{
    if (m_canAdd)
        m_edits.addFinding(m_key);
}

bool FindingList::focusField(const Uuid &finding, const QString &field)
{
    for (FindingCard *card : std::as_const(m_cards)) {
        if (finding.isNull() || card->finding() == finding)
            return card->focusField(field);
    }
    return false;
}

} // namespace ctpat::ui
