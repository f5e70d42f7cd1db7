// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/criterionheader.h"

#include "ui/criteria/criteriawords.h"
#include "ui/criteria/criterioncontext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ctpat::ui {

CriterionHeader::CriterionHeader(QWidget *parent)
    : QWidget(parent)
    , m_back(new IconButton(Icon::ChevronLeft, tr("Back to the list")))
    , m_number(new TextLabel({}, TextRole::Title, TextTone::Muted))
    , m_title(new TextLabel({}, TextRole::Title))
    , m_chip(new ChipLabel)
    , m_category(new TextLabel({}, TextRole::Second, TextTone::Muted))
    , m_since(new TextLabel({}, TextRole::Second, TextTone::Muted))
    , m_for(new TextLabel({}, TextRole::Second, TextTone::Muted))
    , m_site(new TextLabel({}, TextRole::Second))
{
    build();
    applyLook();
}

void CriterionHeader::build()
{
    auto *previous = new IconButton(Icon::ChevronUp, tr("Previous criterion (K)"));
    auto *next = new IconButton(Icon::ChevronDown, tr("Next criterion (J)"));
    previous->setObjectName(QStringLiteral("previousCriterion"));
    next->setObjectName(QStringLiteral("nextCriterion"));
    m_title->setObjectName(QStringLiteral("criterionTitle"));
    m_title->setWordWrap(true);
    m_back->hide();
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_back, 0, Qt::AlignTop);
    first->addWidget(m_number, 0, Qt::AlignTop);
    first->addWidget(m_title, 1, Qt::AlignTop);
    first->addWidget(m_chip, 0, Qt::AlignVCenter);
    first->addWidget(previous, 0, Qt::AlignTop);
    first->addWidget(next, 0, Qt::AlignTop);
    auto *site = new QWidget;
    auto *siteLine = new QHBoxLayout(site);
    siteLine->setContentsMargins(0, 0, 0, 0);
    siteLine->setSpacing(4);
    siteLine->addWidget(new IconLabel(icon(Icon::Pin, IconTone::Muted), 0.85));
    siteLine->addWidget(m_for);
    siteLine->addWidget(m_site);
    auto *second = new WrapLayout;
    second->setSpacing(6);
    second->addWidget(m_category);
    second->addWidget(m_since);
    second->addWidget(site);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2);
    layout->addLayout(first);
    layout->addLayout(second);
    connect(m_back, &QAbstractButton::clicked, this, &CriterionHeader::backWanted);
    connect(previous, &QAbstractButton::clicked, this, &CriterionHeader::previousWanted);
    connect(next, &QAbstractButton::clicked, this, &CriterionHeader::nextWanted);
}

QString CriterionHeader::categoryText(const CriterionContext &context)
{
    const Category *category = context.criteria->category(context.criterion->category);
    //: Number and title of a category, before a dot: "6 Seal Security ·".
    return category ? tr("%1 %2  ·").arg(category->number).arg(shown(category->title)) : QString();
}

QString CriterionHeader::sinceText(const CriterionContext &context)
{
    const Criterion &criterion = *context.criterion;
    const QDate &since = criterion.obligationSince;
    if (!since.isValid()) {
        //: The criterion is in force since the edition's first day; before a dot.
        return tr("in force since %1  ·").arg(shown(context.criteria->inForceFrom));
    }
    //: %1 is MUST or SHOULD, %2 the day that this obligation began; before a dot.
    return tr("%1 since %2  ·").arg(obligationLabel(criterion.obligation), shown(since));
}

void CriterionHeader::show(const CriterionContext &context)
{
    m_number->setText(context.criterion->id);
    m_title->setText(shown(context.criterion->title));
    m_chip->setKind(chipOf(context.criterion->obligation));
    m_category->setText(categoryText(context));
    m_since->setText(sinceText(context));
    m_for->setText(context.isAllSites() ? QString() : tr("answering for"));
    m_for->setVisible(!context.isAllSites());
    m_site->setText(context.visit ? context.view->validation.visitName(*context.visit) : tr("all sites"));
}

void CriterionHeader::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void CriterionHeader::applyLook()
{
    const Look look = Look::of(this);
    layout()->setContentsMargins(look.metrics().margin, look.scaled(8), look.scaled(10), look.scaled(8));
    QFont strong = look.font(TextRole::Second);
    strong.setWeight(QFont::DemiBold);
    m_site->setFont(strong);
    m_number->setFixedHeight(std::max(look.metrics().control, m_number->sizeHint().height()));
    // One line of the title stands in the middle of its buttons.
    const int pad = std::max(0, (look.metrics().control - QFontMetrics(look.font(TextRole::Title)).height()) / 2);
    m_title->setContentsMargins(0, pad, 0, 0);
}

void CriterionHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Look::of(this).colours().hairline);
}

void CriterionHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isLookChange(event))
        applyLook();
}

} // namespace ctpat::ui
