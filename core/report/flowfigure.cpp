// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as vectors: key figures, stacked bars, timelines, paths.
#include "core/report/drawables.h"
#include "core/report/figures.h"
#include "core/report/flowlayout.h"

#include <algorithm>

namespace ctpat::report {

namespace {

/// A figure between its markers, so that all it paints belongs to one element.
class MarkedFigure final : public Drawable
{
public:
    MarkedFigure(std::shared_ptr<const FigurePainter> painter, double width, NodeId node, StructureTree &tree)
        : m_painter(std::move(painter))
        , m_size(width, m_painter->height())
        , m_node(node)
        , m_begin(tree.ink(node, palette().ink, KeyKind::FigureBegin))
        , m_end(tree.ink(node, palette().ink, KeyKind::FigureEnd))
        , m_tree(tree)
    {
    }
    void paint(Canvas &canvas, const QPointF &topLeft) const override
    {
        StructureNode &figure = m_tree.node(m_node);
        figure.figurePage = canvas.page();
        figure.figureBox = QRectF(topLeft, m_size);
        canvas.marker(topLeft, m_begin);
        m_painter->paint(canvas, topLeft);
        canvas.marker(topLeft, m_end);
    }

private:
    std::shared_ptr<const FigurePainter> m_painter;
    QSizeF m_size;
    NodeId m_node;
    QColor m_begin;
    QColor m_end;
    StructureTree &m_tree;
};

/// Largest of the sizes that fits; a date in another language may be long.
TextStyle keyStyleFor(const QString &value, double width)
{
    for (TextStyle style : {TextStyle::KeyFigure, TextStyle::KeyDate}) {
        if (widthOf(value, styleOf(style)) <= width)
            return style;
    }
    return TextStyle::KeyLongDate;
}

} // namespace

void FlowLayout::appendFigure(const Caption &caption, const QString &alt,
                              const std::shared_ptr<const FigurePainter> &painter, double after)
{
    constexpr double captionGap = 5;
    const NodeId sect = m_tree.add(m_parent, Role::Div);
    Slices words = captionOf(caption, m_width, sect);
    const NodeId node = m_tree.add(sect, Role::Figure);
    if (node != noNode)
        m_tree.node(node).alt = alt;
    Slice figure;
    figure.height = painter->height();
    figure.items.push_back({std::make_shared<MarkedFigure>(painter, m_width, node, m_tree)});
    double before = 10;
    if (!words.empty()) {
        words.back().keep = Keep::Hard;
        append(std::move(words), before, captionGap);
        before = 0;
    }
    append({std::move(figure)}, before, after);
}

void FlowLayout::add(const BarChart &block)
{
    appendFigure(block.caption, block.alt, makeBarChart(block, m_width), 14);
}

void FlowLayout::add(const Timeline &block)
{
    appendFigure(block.caption, block.alt, makeTimeline(block, m_width), 14);
}

void FlowLayout::add(const PathFigure &block)
{
    appendFigure(block.caption, block.alt, makePath(block, m_width), 14);
}

void FlowLayout::add(const KeyFigures &block)
{
    constexpr double rule = 2;
    constexpr double padding = 5;
    const auto count = static_cast<double>(std::max<size_t>(4, block.figures.size()));
    const double width = (m_width - (count - 1) * columnGap) / count;
    Slice row;
    double x = 0;
    for (const KeyFigure &figure : block.figures) {
        const NodeId node = m_tree.add(m_parent, Role::P);
        const TextStyle style = keyStyleFor(figure.value, width);
        FlowLayout inner(m_context, width, node);
        // The space parts value and words for a reader's software.
        inner.append(inner.textOf({run(figure.value + QLatin1Char(' '))}, style, width, node), 0, 0);
        inner.append(inner.textOf({run(figure.words)}, TextStyle::Small, width, node), 0, 0);
        const Slices column = inner.take();
        row.items.push_back({makeRule(width, rule, palette().ink), {x, 0}});
        double y = rule + padding;
        for (const Slice &slice : column) {
            for (const Item &item : slice.items)
                row.items.push_back({item.drawable, item.offset + QPointF(x, y)});
            y += slice.height;
        }
        row.height = std::max(row.height, y);
        x += width + columnGap;
    }
    append({std::move(row)}, 0, 14);
}

} // namespace ctpat::report
