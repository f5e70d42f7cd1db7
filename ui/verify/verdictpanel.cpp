// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/verdictpanel.h"

#include "ui/verify/signaturecard.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/look.h"
#include "ui/widgets/statepainter.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

namespace ctpat::ui {

namespace {

constexpr double shapeFactor = 2;

} // namespace

VerdictPanel::VerdictPanel(QWidget *parent)
    : QWidget(parent)
    , m_shape(new IconLabel(stateIcon(State::NotLookedAt), shapeFactor, this))
    , m_verdict(new TextLabel({}, TextRole::Title, TextTone::Text, this))
    , m_detail(new TextLabel({}, TextRole::Body, TextTone::Muted, this))
    , m_cards(new QVBoxLayout)
{
    const Look look = Look::of(this);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setObjectName(QStringLiteral("verdictDetail"));
    m_detail->setWordWrap(true);
    auto *head = new QGridLayout;
    head->setHorizontalSpacing(look.scaled(12));
    head->setVerticalSpacing(look.scaled(4));
    head->setColumnStretch(1, 1);
    head->addWidget(m_shape, 0, 0, 2, 1, Qt::AlignTop);
    head->addWidget(m_verdict, 0, 1);
    head->addWidget(m_detail, 1, 1);
    m_cards->setSpacing(look.scaled(8));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.scaled(16));
    column->addLayout(head);
    column->addLayout(m_cards);
    column->addStretch(1);
    clear();
}

void VerdictPanel::clear()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_verdict->clear();
    m_detail->clear();
    m_shape->hide();
}

QString VerdictPanel::verdict() const
{
    return m_verdict->text();
}

void VerdictPanel::showVerdict(State shape, const QString &verdict, const QString &detail)
{
    clear();
    m_shape->setIcon(stateIcon(shape));
    m_shape->show();
    m_verdict->setText(verdict);
    m_verdict->setAccessibleName(verdict);
    m_detail->setText(detail);
}

void VerdictPanel::showReport(const QString &fileName, const VerificationReport &report)
{
    QString detail = fileName;
    if (!report.signatures.empty())
        //: name of a file, then how many signatures it carries
        detail = tr("%1 · %n signature(s)", nullptr, static_cast<int>(report.signatures.size())).arg(fileName);
    if (!report.emptyFields.empty())
        detail += QLatin1Char('\n') +
                  tr("%n place(s) to sign are still empty.", nullptr, static_cast<int>(report.emptyFields.size()));
    showVerdict(shapeOf(report.verdict()), verdictText(report.verdict()), detail);
    for (const SignatureReport &signature : report.signatures)
        m_cards->addWidget(new SignatureCard(signature, this));
}

void VerdictPanel::showError(const QString &fileName, const Error &error)
{
    showVerdict(State::NoAction, error.message(), fileName);
}

} // namespace ctpat::ui
