// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/reasonprompt.h"

#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ctpat::ui {

ReasonPrompt::ReasonPrompt(QWidget *parent)
    : QWidget(parent)
    , m_question(new TextLabel)
    , m_reason(new QLineEdit)
    , m_button(new QPushButton)
{
    m_question->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("promptReason"));
    m_reason->setMinimumWidth(Look::of(this).scaled(200));
    m_button->setObjectName(QStringLiteral("promptButton"));
    auto *giveUpButton = new QPushButton(tr("Cancel"));
    auto *line = new WrapLayout;
    line->addStretched(m_reason);
    line->addWidget(giveUpButton);
    line->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_question);
    layout->addLayout(line);
    connect(giveUpButton, &QPushButton::clicked, this, &ReasonPrompt::giveUp);
    connect(m_button, &QPushButton::clicked, this, &ReasonPrompt::finish);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_button->setEnabled(!text.trimmed().isEmpty()); });
    hide();
}

void ReasonPrompt::ask(const QString &question, const QString &verb, const std::function<void(const QString &)> &act)
{
    m_question->setText(question);
    m_reason->setAccessibleName(question);
    m_reason->clear();
    m_button->setText(verb);
    m_button->setEnabled(false);
    m_act = act;
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonPrompt::finish()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    giveUp();
    m_act(reason);
}

void ReasonPrompt::giveUp()
{
    hide();
}

void ReasonPrompt::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish();
        break;
    case Qt::Key_Escape:
        giveUp();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ctpat::ui
