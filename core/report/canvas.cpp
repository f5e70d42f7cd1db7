// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/canvas.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace ctpat::report {

Canvas::Canvas(QPainter &painter, const QHash<QString, IdPlace> &places, Placements &placements)
    : m_painter(painter)
    , m_places(places)
    , m_placements(placements)
{
}

QRectF Canvas::device(const QRectF &points)
{
    return {points.topLeft() * dotsPerPoint, points.size() * dotsPerPoint};
}

void Canvas::fill(const QRectF &rectangle, const QColor &colour)
{
    m_painter.fillRect(device(rectangle), colour);
}

void Canvas::horizontalRule(const QPointF &from, double width, double thickness, const QColor &colour)
{
    fill(QRectF(from, QSizeF(width, thickness)), colour);
}

void Canvas::frame(const QRectF &rectangle, double thickness, const QColor &colour, Qt::PenStyle style)
{
    QPen pen(colour, thickness * dotsPerPoint, style, Qt::FlatCap, Qt::MiterJoin);
    if (style == Qt::DashLine)
        pen.setDashPattern({2.4 * std::max(1.0, 0.75 / thickness), 1.6 * std::max(1.0, 0.75 / thickness)});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    const double half = thickness / 2;
    m_painter.drawRect(device(rectangle.adjusted(half, half, -half, -half)));
}

void Canvas::line(const QPointF &from, const QPointF &to, double thickness, const QColor &colour)
{
    m_painter.setPen(QPen(colour, thickness * dotsPerPoint, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(device(from), device(to));
}

void Canvas::words(const QPointF &at, const QString &text, const StyleSpec &style, Align align)
{
    // A layout, not drawText: a painter scales letter spacing to its device once more.
    QTextLayout layout(text, fontOf(style));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    QPointF origin = device(at) - QPointF(0, line.ascent());
    if (align != Align::Left)
        origin.rx() -= line.naturalTextWidth() * (align == Align::Right ? 1 : 0.5);
    m_painter.setPen(style.colour);
    line.draw(&m_painter, origin);
}

void Canvas::marker(const QPointF &at, const QColor &key)
{
    m_painter.fillRect(QRectF(device(at), QSizeF(1, 1)), key);
}

void Canvas::addLink(const QRectF &rectangle, const Link &link, const QString &text, NodeId node)
{
    m_placements.links.push_back({.page = m_page, .rectangle = rectangle, .link = link, .text = text, .node = node});
}

void Canvas::addPhoto(const QRectF &rectangle, int photo, NodeId node)
{
    m_placements.photos.push_back({.page = m_page, .rectangle = rectangle, .photo = photo, .node = node});
}

void Canvas::addField(const QRectF &rectangle, const QString &name, const QString &description, NodeId node)
{
    m_placements.fields.push_back(
        {.page = m_page, .rectangle = rectangle, .name = name, .description = description, .node = node});
}

double widthOf(const QString &text, const StyleSpec &style)
{
    return QFontMetricsF(fontOf(style)).horizontalAdvance(text) / dotsPerPoint;
}

} // namespace ctpat::report
