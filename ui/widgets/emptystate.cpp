// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ctpat::ui {

EmptyState::EmptyState(ui::Icon symbol, const QString &sentence, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_picture(new IconLabel(ui::icon(symbol, IconTone::Muted), 2.0))
    , m_sentence(new TextLabel(sentence, TextRole::Body, TextTone::Muted))
    , m_action(new QPushButton)
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setAction(action);
    applyLook();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setAction(const QString &action)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isLookChange(event))
        applyLook();
}

void EmptyState::applyLook()
{
    const Look look = Look::of(this);
    layout()->setContentsMargins(look.metrics().margin, look.metrics().margin, look.metrics().margin,
                                 look.metrics().margin);
    layout()->setSpacing(look.metrics().listPadding);
}

} // namespace ctpat::ui
