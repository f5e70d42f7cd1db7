// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/practicecard.h"

#include "ui/criteria/criterioncontext.h"
#include "ui/criteria/criterionedits.h"
#include "ui/shell/textbinding.h"
#include "ui/widgets/findingframe.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/statepainter.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ctpat::ui {

PracticeCard::PracticeCard(TextKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_state(new TextLabel({}, TextRole::Body, TextTone::Muted))
    , m_title(makeText(keeper, tr("Title of the practice"), QStringLiteral("practiceTitle")))
{
    build(keeper);
}

PracticeCard::Text PracticeCard::makeText(TextKeeper &keeper, const QString &name, const QString &objectName)
{
    auto *edit = new ReportTextEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setLeastLines(1);
    return {edit, new TextBinding(edit, keeper)};
}

void PracticeCard::build(TextKeeper &keeper)
{
    auto *frame = new FindingFrame(FindingEdge::BestPractice);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconLabel(stateIcon(State::BestPractice)));
    head->addWidget(new TextLabel(tr("Best practice"), TextRole::BodyStrong));
    head->addStretch(1);
    head->addWidget(m_state);
    frame->body()->addLayout(head);
    m_title.edit->setPlaceholderText(m_title.edit->accessibleName());
    frame->body()->addWidget(m_title.edit);
    for (const PracticeElement element : allValues<PracticeElement>()) {
        const auto index = static_cast<size_t>(element);
        m_elements.at(index) = makeText(keeper, word(element), QStringLiteral("practiceElement%1").arg(index));
        auto *name = new TextLabel(word(element), TextRole::Second, TextTone::Muted);
        name->setWordWrap(true);
        name->setBuddy(m_elements.at(index).edit);
        frame->body()->addWidget(name);
        frame->body()->addWidget(m_elements.at(index).edit);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame);
}

void PracticeCard::show(const CriterionContext &context)
{
    const Practice *stored = context.answer ? context.view->findings.practiceOf(context.answer->id) : nullptr;
    const Practice practice = stored ? *stored : Practice();
    const int missing = static_cast<int>(practice.missing().size());
    m_state->setText(
        missing == 0 ? tr("Complete")
                     //: A best practice without all five elements counts as "noted" only.
                     : tr("Noted: %1 of %2 elements").arg(practiceElementCount - missing).arg(practiceElementCount));
    m_title.edit->setReadOnly(!context.isOpen());
    m_title.binding->bind(context.slot("practice-title"), practice.title,
                          CriterionEdits::practiceField(context.key, [](Practice &changed, const QString &text) {
                              changed.title = text.simplified();
                          }));
    for (const PracticeElement element : allValues<PracticeElement>()) {
        const Text &text = m_elements.at(static_cast<size_t>(element));
        text.edit->setReadOnly(!context.isOpen());
        const QByteArray slot = "practice-" + QByteArray::number(static_cast<int>(element));
        text.binding->bind(
            context.slot(slot.constData()), practice.element(element),
            CriterionEdits::practiceField(context.key, [element](Practice &changed, const QString &written) {
                changed.setElement(element, written);
            }));
    }
}

void PracticeCard::focusMissing()
{
    for (const Text &text : m_elements) {
        if (text.edit->toPlainText().trimmed().isEmpty()) {
            text.edit->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_title.edit->setFocus(Qt::OtherFocusReason);
}

} // namespace ctpat::ui
