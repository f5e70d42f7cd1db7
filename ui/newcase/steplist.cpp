// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newcase/steplist.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QPainter>

namespace ctpat::ui {

StepList::StepList(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void StepList::setSteps(const QStringList &titles)
{
    m_titles = titles;
    updateGeometry();
}

void StepList::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_titles.size()).arg(m_titles.value(step)));
    update();
}

QSize StepList::sizeHint() const
{
    const Look look = Look::of(this);
    int widest = look.scaled(150);
    for (const QString &title : m_titles)
        widest = std::max(widest, QFontMetrics(look.font(TextRole::BodyStrong)).horizontalAdvance(title));
    return {widest + look.scaled(58), static_cast<int>(m_titles.size()) * look.metrics().row};
}

void StepList::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int top = look.scaled(16);
    for (int step = 0; step < m_titles.size(); ++step) {
        paintStep(&painter, step, QRect(look.scaled(8), top, width() - look.scaled(16), look.metrics().row));
        top += look.metrics().row;
    }
    painter.fillRect(width() - 1, 0, 1, height(), look.colours().hairline);
}

void StepList::paintStep(QPainter *painter, int step, const QRect &row) const
{
    const Look look = Look::of(this);
    const bool current = step == m_current;
    if (current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.colours().sel);
        painter->drawRoundedRect(row, look.metrics().radius, look.metrics().radius);
    }
    const QColor ink = current ? look.colours().onSel : step < m_current ? look.colours().text : look.colours().muted;
    const int size = look.metrics().icon;
    const QRectF sign(row.left() + look.scaled(10), row.center().y() - size / 2.0, size, size);
    if (step < m_current) {
        paintIcon(painter, Icon::Tick, sign, ink);
    } else {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(ink, 1.2));
        painter->drawEllipse(sign.adjusted(0.6, 0.6, -0.6, -0.6));
        painter->setFont(look.font(TextRole::Chip));
        painter->drawText(sign, Qt::AlignCenter, QString::number(step + 1));
    }
    painter->setPen(ink);
    painter->setFont(look.font(current ? TextRole::BodyStrong : TextRole::Body));
    painter->drawText(row.adjusted(look.scaled(10) + size + look.scaled(8), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      m_titles.at(step));
}

} // namespace ctpat::ui
