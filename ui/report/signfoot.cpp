// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/signfoot.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ctpat::ui {

SignFoot::SignFoot(QWidget *parent)
    : QWidget(parent)
    , m_reason(new TextLabel({}, TextRole::Second, TextTone::Text, this))
    , m_button(new MainButton({}, this))
    , m_consequence(new TextLabel({}, TextRole::Second, TextTone::Muted, this))
{
    const Look look = Look::of(this);
    m_reason->setObjectName(QStringLiteral("signReason"));
    m_reason->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("signReport"));
    m_consequence->setWordWrap(true);
    setFocusProxy(m_button);
    auto *column = new QVBoxLayout(this);
    const int pad = look.metrics().listPadding;
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(look.scaled(8));
    column->addWidget(m_reason);
    column->addWidget(m_button);
    column->addWidget(m_consequence);
    connect(m_button, &QPushButton::clicked, this, &SignFoot::signWanted);
}

void SignFoot::setSigning(const QString &button, const QString &reason, const QString &consequence)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_button->setText(button);
    m_button->setEnabled(reason.isEmpty());
    m_button->setAccessibleDescription(reason.isEmpty() ? consequence : reason);
    m_button->show();
    m_consequence->setText(consequence);
    m_consequence->setVisible(!consequence.isEmpty());
    show();
}

void SignFoot::setNothingToSign()
{
    m_button->setEnabled(false);
    hide();
}

void SignFoot::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.colours().alternate);
    painter.fillRect(QRect(0, 0, width(), look.metrics().hairline), look.colours().hairline);
}

} // namespace ctpat::ui
