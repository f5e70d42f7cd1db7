// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/requirementtext.h"

#include "ui/criteria/criteriawords.h"
#include "ui/criteria/criterioncontext.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ctpat::ui {

RequirementText::RequirementText(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel)
    , m_source(new TextLabel({}, TextRole::Second, TextTone::Muted))
{
    m_text->setObjectName(QStringLiteral("requirement"));
    m_source->setObjectName(QStringLiteral("requirementSource"));
    m_source->setWordWrap(true);
    setProperty("reading", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_text);
    layout->addWidget(m_source);
}

QString RequirementText::elementsText(const Criterion &criterion)
{
    // Parts that all share the criterion's obligation say nothing that the requirement does not.
    const bool mixed = std::any_of(criterion.elements.begin(), criterion.elements.end(),
                                   [&](const CriterionElement &e) { return e.obligation != criterion.obligation; });
    QString text;
    for (const CriterionElement &element : criterion.elements) {
        if (mixed) {
            //: A part of a requirement: its obligation, MUST or SHOULD, and its text.
            text += QLatin1Char('\n') + tr("• %1: %2").arg(obligationLabel(element.obligation), shown(element.text));
        }
    }
    return text;
}

void RequirementText::show(const CriterionContext &context)
{
    const Criterion &criterion = *context.criterion;
    m_text->setRunningText(shown(criterion.requirement) + elementsText(criterion));
    QString source = tr("Paraphrased; the booklet's own words rule.");
    QString details = shown(context.criteria->statement);
    if (criterion.basis != Basis::Named) {
        //: %1 says how far it is confirmed that the criterion applies ("Attributed"), %2 explains it in a sentence.
        source += QLatin1Char('\n') + tr("%1: %2").arg(basisLabel(criterion.basis), basisExplanation(criterion.basis));
    }
    if (!criterion.note.isEmpty())
        details += QStringLiteral("\n\n") + criterion.note;
    m_source->setText(source);
    m_source->setToolTip(details);
    m_text->setToolTip(details);
    m_source->setTone(criterion.basis == Basis::Unconfirmed ? TextTone::Rec : TextTone::Muted);
}

} // namespace ctpat::ui
