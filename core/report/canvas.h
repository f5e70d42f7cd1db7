// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/composepdf.h"
#include "core/report/structuretree.h"
#include "core/report/styletable.h"

#include <QPainter>

namespace ctpat::report {

/// A link's rectangle on a page; made an annotation by the finisher. Points from the page's top left.
struct PlacedLink
{
    int page = 0;
    QRectF rectangle = {};
    Link link = {};
    QString text = {};
    NodeId node = noNode;
};

/// Where a photograph goes; put in by the finisher. Points from the page's top left.
struct PlacedPhoto
{
    int page = 0;
    QRectF rectangle = {};
    int photo = 0;
    NodeId node = noNode;
};

/// Where a signature field goes. Points from the page's top left.
struct PlacedField
{
    int page = 0;
    QRectF rectangle = {};
    QString name = {};
    QString description = {};
    NodeId node = noNode;
};

/// Where a block with an id begins. Points from the page's top.
struct IdPlace
{
    int page = 0;
    double top = 0;
};

/// What painting leaves for the finisher.
struct Placements
{
    std::vector<PlacedLink> links = {};
    std::vector<PlacedPhoto> photos = {};
    std::vector<PlacedField> fields = {};
};

/// A page to paint on, in points from its top left.
class Canvas final
{
public:
    Canvas(QPainter &painter, const QHash<QString, IdPlace> &places, Placements &placements);

    void startPage(int page) { m_page = page; }
    [[nodiscard]] int page() const { return m_page; }
    /// The page of a block's id, from 0; -1 when there is no such block.
    [[nodiscard]] int pageOf(const QString &id) const { return m_places.value(id, IdPlace{.page = -1}).page; }

    [[nodiscard]] QPainter &painter() { return m_painter; }
    [[nodiscard]] static QRectF device(const QRectF &points);
    [[nodiscard]] static QPointF device(const QPointF &points) { return points * dotsPerPoint; }

    void fill(const QRectF &rectangle, const QColor &colour);
    /// A rule as a filled rectangle: its thickness lies below @p from.
    void horizontalRule(const QPointF &from, double width, double thickness, const QColor &colour);
    /// A frame inside @p rectangle.
    void frame(const QRectF &rectangle, double thickness, const QColor &colour, Qt::PenStyle style = Qt::SolidLine);
    void line(const QPointF &from, const QPointF &to, double thickness, const QColor &colour);
    /// One line of text that is part of a figure or an artifact. @p at is on the baseline, at the left, middle or
    /// right.
    void words(const QPointF &at, const QString &text, const StyleSpec &style, Align align = Align::Left);
    /// A dot in a key colour: begins or ends a figure, to which everything painted between belongs.
    void marker(const QPointF &at, const QColor &key);

    void addLink(const QRectF &rectangle, const Link &link, const QString &text, NodeId node);
    void addPhoto(const QRectF &rectangle, int photo, NodeId node);
    void addField(const QRectF &rectangle, const QString &name, const QString &description, NodeId node);

private:
    QPainter &m_painter;
    const QHash<QString, IdPlace> &m_places;
    Placements &m_placements;
    int m_page = 0;
};

/// Width of one line in points.
[[nodiscard]] double widthOf(const QString &text, const StyleSpec &style);

} // namespace ctpat::report
