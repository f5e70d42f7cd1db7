// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outline.h"

#include "ui/widgets/look.h"

#include <QPainter>
#include <QPainterPath>

namespace ctpat::ui {

namespace {

QPainterPath shape(const QRectF &r, double radius, Corners corners)
{
    const double left = corners == Corners::All || corners == Corners::Left ? radius : 0;
    const double right = corners == Corners::All || corners == Corners::Right ? radius : 0;
    QPainterPath path(QPointF(r.left() + left, r.top()));
    path.lineTo(r.right() - right, r.top());
    path.arcTo(r.right() - 2 * right, r.top(), 2 * right, 2 * right, 90, -90);
    path.lineTo(r.right(), r.bottom() - right);
    path.arcTo(r.right() - 2 * right, r.bottom() - 2 * right, 2 * right, 2 * right, 0, -90);
    path.lineTo(r.left() + left, r.bottom());
    path.arcTo(r.left(), r.bottom() - 2 * left, 2 * left, 2 * left, 270, -90);
    path.lineTo(r.left(), r.top() + left);
    path.arcTo(r.left(), r.top(), 2 * left, 2 * left, 180, -90);
    path.closeSubpath();
    return path;
}

} // namespace

void paintEdge(QPainter *painter, const QRectF &rect, const QColor &colour, double width, const Look &look,
               Corners corners)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    const double half = width / 2;
    painter->drawPath(shape(rect.adjusted(half, half, -half, -half), look.metrics().radius - half, corners));
    painter->restore();
}

void paintOutline(QPainter *painter, const QRectF &rect, const Look &look, bool focused, Corners corners)
{
    if (focused)
        paintFocusRing(painter, rect, look, corners);
    else
        paintEdge(painter, rect, look.colours().outline, look.metrics().outline, look, corners);
}

void paintFocusRing(QPainter *painter, const QRectF &rect, const Look &look, Corners corners)
{
    const int width = look.highContrast() ? look.metrics().focus + 1 : look.metrics().focus;
    paintEdge(painter, rect, look.colours().accent, width, look, corners);
}

void fillShape(QPainter *painter, const QRectF &rect, const QColor &colour, const Look &look, Corners corners)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(shape(rect, look.metrics().radius, corners), colour);
    painter->restore();
}

} // namespace ctpat::ui
