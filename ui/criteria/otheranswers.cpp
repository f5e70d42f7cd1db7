// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/otheranswers.h"

#include "ui/criteria/criteriawords.h"
#include "ui/criteria/criterioncontext.h"
#include "ui/widgets/layouttools.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/wraplayout.h"

#include <QHBoxLayout>

namespace ctpat::ui {

namespace {

constexpr int kBetween = 20;

} // namespace

OtherAnswers::OtherAnswers(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new WrapLayout(this);
    layout->setSpacing(kBetween);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OtherAnswers::show(const CriterionContext &context)
{
    const CaseSnapshot &validation = context.view->validation;
    QList<std::pair<Uuid, int>> wanted;
    for (const Visit &visit : validation.visits) {
        if (visit.id == context.key.visit || !validation.scope(visit).contains(context.key.criterion))
            continue;
        const AnswerKey key{context.key.criterion, visit.id};
        const Criterion *there = validation.criterion(key);
        const Answer *answer = validation.answer(key);
        const auto value = answer ? answer->value : std::nullopt;
        wanted.append({visit.id, static_cast<int>(stateOf(value, there->obligation))});
    }
    setVisible(!wanted.isEmpty());
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    discardChildren(layout());
    for (const auto &[id, state] : std::as_const(m_shown)) {
        auto *pair = new QWidget;
        auto *line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(6);
        //: The name of a site before its answer: "Mexicali warehouse: Yes".
        auto *link = new LinkButton(tr("%1:").arg(validation.visitName(*validation.visit(id))));
        link->setToolTip(tr("Answer for this site"));
        line->addWidget(link);
        auto *word = new StateLabel(static_cast<State>(state));
        word->setText(answerWord(static_cast<State>(state)));
        line->addWidget(word);
        layout()->addWidget(pair);
        connect(link, &QAbstractButton::clicked, this, [this, visit = id] { Q_EMIT visitWanted(visit); });
    }
}

} // namespace ctpat::ui
