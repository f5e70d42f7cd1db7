// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paintediconengine.h"

#include <QPainter>
#include <QPixmap>

#include <utility>

namespace ctpat::ui {

PaintedIconEngine::PaintedIconEngine(Paint paint)
    : m_paint(std::move(paint))
{
}

void PaintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    m_paint(painter, rect, mode);
}

QPixmap PaintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    m_paint(&painter, QRectF(QPointF(), size), mode);
    return pixmap;
}

QIconEngine *PaintedIconEngine::clone() const
{
    return new PaintedIconEngine(*this);
}

} // namespace ctpat::ui
