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
    QPainterPath path;
    if (corners == Corners::All) {
        path.addRoundedRect(r, radius, radius);
        return path;
    }
    if (corners == Corners::None) {
        path.addRect(r);
        return path;
    }
    // Round at one end: a shape round at both, run out beyond the square end, cut there.
    QPainterPath whole, cut;
    whole.addRoundedRect(corners == Corners::Left ? r.adjusted(0, 0, 2 * radius, 0) : r.adjusted(-2 * radius, 0, 0, 0),
                         radius, radius);
    cut.addRect(r);
    return whole.intersected(cut);
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
