// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewhead.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/layouttools.h"
#include "ui/widgets/look.h"
#include "ui/widgets/statepainter.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace ctpat::ui {

namespace {

constexpr int kRingSide = 36;
constexpr int kHeadHeight = 66;
/// More than these do not fit beside each other, and the table has them anyway.
constexpr size_t kMostVisits = 3;

QVBoxLayout *twoLines(QWidget *first, QWidget *second)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(1);
    lines->addStretch(1);
    lines->addWidget(first);
    lines->addWidget(second);
    lines->addStretch(1);
    return lines;
}

} // namespace

OverviewHead::OverviewHead(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_answers(new TextLabel({}, TextRole::Section, TextTone::Text, this))
    , m_criteria(new TextLabel({}, TextRole::Second, TextTone::Muted, this))
    , m_visits(new QWidget(this))
    , m_button(new MainButton({}, this))
{
    m_button->setObjectName(QStringLiteral("continueButton"));
    m_answers->setObjectName(QStringLiteral("overviewAnswers"));
    m_layout->addLayout(twoLines(m_answers, m_criteria));
    m_layout->addWidget(m_visits);
    m_layout->addStretch(1);
    m_layout->addWidget(m_button);
    auto *visits = new QHBoxLayout(m_visits);
    visits->setContentsMargins(0, 0, 0, 0);
    applyLook();
}

void OverviewHead::show(const OverviewFigures &figures, const QString &next)
{
    const int answered = figures.all.answered();
    m_share = figures.all.total() > 0 ? double(answered) / figures.all.total() : 0.0;
    m_answers->setText(tr("%1 of %2 answers").arg(answered).arg(figures.all.total()));
    //: below the number of answers: criteria in scope somewhere, and how many of them are a must
    m_criteria->setText(tr("%Ln criteria, %1 must", nullptr, figures.criteria).arg(figures.musts));
    m_button->setText(next.isEmpty()  ? tr("Open the report")
                      : answered == 0 ? tr("Start at %1").arg(next)
                                      : tr("Continue at %1").arg(next));
    showVisits(figures.visits);
    arrange();
    update();
}

void OverviewHead::showVisits(const std::vector<OverviewVisit> &visits)
{
    discardChildren(m_visits->layout());
    if (visits.size() < 2 || visits.size() > kMostVisits)
        return;
    for (const OverviewVisit &visit : visits) {
        auto *pair = new QWidget;
        auto *name = new TextLabel(visit.name, TextRole::BodyStrong, TextTone::Text, pair);
        const QString count = tr("%1 of %2").arg(visit.figures.answered()).arg(visit.figures.total());
        auto *detail =
            new TextLabel(visit.detail + QStringLiteral(" · ") + count, TextRole::Second, TextTone::Muted, pair);
        pair->setLayout(twoLines(name, detail));
        pair->layout()->setContentsMargins(0, 0, 0, 0);
        m_visits->layout()->addWidget(pair);
    }
}

void OverviewHead::applyLook()
{
    const Look look = Look::of(this);
    const int ring = look.scaled(kRingSide);
    m_layout->setContentsMargins(look.metrics().margin + ring + look.scaled(12), look.scaled(8), look.metrics().margin,
                                 look.scaled(8) + 1);
    m_layout->setSpacing(look.scaled(32));
    m_visits->layout()->setSpacing(look.scaled(32));
    setMinimumHeight(look.scaled(kHeadHeight));
    arrange();
}

void OverviewHead::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), look.colours().base);
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.colours().hairline);
    const int side = look.scaled(kRingSide);
    paintProgressRing(&painter, QRectF(look.metrics().margin, (height() - side) / 2.0, side, side), m_share, look);
}

void OverviewHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Where the visits do not fit they are left to the table; they must not make the window wider.
void OverviewHead::arrange()
{
    const QMargins margins = m_layout->contentsMargins();
    const int lines = std::max(m_answers->sizeHint().width(), m_criteria->sizeHint().width());
    const int least = margins.left() + lines + m_layout->spacing() + m_button->sizeHint().width() + margins.right();
    setMinimumWidth(least);
    m_visits->setVisible(width() >= least + m_visits->sizeHint().width() + 2 * m_layout->spacing());
}

void OverviewHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isLookChange(event))
        applyLook();
}

} // namespace ctpat::ui
