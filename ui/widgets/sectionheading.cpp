// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionheading.h"

#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace ctpat::ui {

SectionHeading::SectionHeading(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_text(new ElidedLabel(text, TextRole::BodyStrong))
    , m_detail(new TextLabel({}, TextRole::Second, TextTone::Muted))
{
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_detail);
    setAccessibleName(text);
    applyLook();
}

void SectionHeading::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void SectionHeading::setDetail(const QString &detail)
{
    m_detail->setText(detail);
}

void SectionHeading::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void SectionHeading::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.colours().alternate);
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.colours().hairline);
}

void SectionHeading::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isLookChange(event))
        applyLook();
}

void SectionHeading::applyLook()
{
    const Metrics metrics = Look::of(this).metrics();
    m_layout->setContentsMargins(metrics.listPadding, 0, metrics.listPadding, 0);
    m_layout->setSpacing(metrics.gap);
    setFixedHeight(metrics.heading);
}

} // namespace ctpat::ui
