// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/gutterlabel.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ctpat::ui {

GutterLabel::GutterLabel(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(text, TextRole::Body, TextTone::Muted))
    , m_hint(new TextLabel({}, TextRole::Second, TextTone::Muted))
    , m_nameLine(new QHBoxLayout)
    , m_layout(new QVBoxLayout(this))
{
    m_text->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_nameLine->setSpacing(4);
    m_nameLine->addWidget(m_text, 1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    m_layout->addLayout(m_nameLine);
    m_layout->addWidget(m_hint);
    m_layout->addStretch();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void GutterLabel::setText(const QString &text)
{
    m_text->setText(text);
}

QString GutterLabel::text() const
{
    return m_text->text();
}

void GutterLabel::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void GutterLabel::addWidget(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget, 0, Qt::AlignLeft); // before the stretch
}

void GutterLabel::setBuddy(QWidget *buddy)
{
    m_text->setBuddy(buddy);
}

void GutterLabel::setTopPadding(int pixels)
{
    m_layout->setContentsMargins(0, pixels, 0, 0);
}

PrivateLabel::PrivateLabel(QWidget *parent)
    //: Over a note that never reaches the member. The second line goes on: "not in the report".
    : GutterLabel(tr("Internal"), parent)
{
    m_text->setRole(TextRole::BodyStrong);
    m_text->setTone(TextTone::Private);
    //: Goes on after "Internal".
    setHint(tr("not in the report"));
    auto *lock = new IconLabel(icon(Icon::Lock, IconTone::Private), 0.85);
    m_nameLine->insertWidget(0, lock, 0, Qt::AlignVCenter);
    setAccessibleName(tr("Internal, not in the report"));
}

} // namespace ctpat::ui
