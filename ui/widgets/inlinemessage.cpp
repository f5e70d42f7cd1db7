// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlinemessage.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/outline.h"
#include "ui/widgets/statepainter.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace ctpat::ui {

namespace {

QIcon signOf(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Done:
        return icon(Icon::Tick, IconTone::Ok);
    case InlineMessage::Kind::Warning:
        return stateIcon(State::NoRecommendation);
    case InlineMessage::Kind::Problem:
        return stateIcon(State::NoAction);
    case InlineMessage::Kind::Information:
        break;
    }
    return icon(Icon::Info, IconTone::Muted);
}

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent)
    , m_sign(new IconLabel(signOf(m_kind)))
    , m_text(new TextLabel)
    , m_link(new LinkButton(QString()))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 7, 8, 7);
    layout->setSpacing(8);
    layout->addWidget(m_sign, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_link, 0, Qt::AlignVCenter);
    m_link->hide();
    connect(m_link, &QAbstractButton::clicked, this, &InlineMessage::linkActivated);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void InlineMessage::setMessage(Kind kind, const QString &text)
{
    m_kind = kind;
    m_sign->setIcon(signOf(kind));
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
    if (!text.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void InlineMessage::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
    m_link->updateGeometry();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    fillShape(&painter, rect(), look.colours().alternate, look);
    paintEdge(&painter, rect(), look.colours().hairline, look.metrics().hairline, look);
}

} // namespace ctpat::ui
