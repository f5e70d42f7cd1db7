// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables: rules across only, whole rows, a head that is repeated.
#include "core/report/canvas.h"
#include "core/report/drawables.h"
#include "core/report/flowlayout.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace ctpat::report {

namespace {

constexpr double cellGap = 8;
constexpr double headPadding = 4;
constexpr double captionGap = 5;
constexpr double strongRule = 1;
constexpr double hairline = 0.5;

/// Repeats caption and head on every further page.
class TableRegion final : public Region
{
public:
    TableRegion(const Slices &caption, const Slice &head)
        : m_caption(stacked(caption))
        , m_head(head)
        , m_gap(caption.empty() ? 0 : captionGap)
    {
    }
    [[nodiscard]] double continuationHeight() const override { return m_caption.height + m_gap + m_head.height; }
    void paintContinuation(Canvas &canvas, const QPointF &topLeft) const override
    {
        for (const Item &item : m_caption.items)
            item.drawable->paint(canvas, topLeft + item.offset);
        for (const Item &item : m_head.items)
            item.drawable->paint(canvas, topLeft + item.offset + QPointF(0, m_caption.height + m_gap));
    }

private:
    Slice m_caption;
    Slice m_head;
    double m_gap;
};

/// A line or bar of a row at its place below the row's top.
struct Fragment
{
    double top = 0;
    double bottom = 0;
    std::vector<Item> items = {};
};

/// Cuts a row where no line of any cell crosses.
Slices cutRow(std::vector<Fragment> fragments, double height)
{
    std::stable_sort(fragments.begin(), fragments.end(),
                     [](const Fragment &a, const Fragment &b) { return a.top < b.top; });
    std::vector<Fragment> strips;
    for (Fragment &fragment : fragments) {
        if (strips.empty() || fragment.top > strips.back().bottom - 0.01) {
            strips.push_back(std::move(fragment));
            continue;
        }
        strips.back().bottom = std::max(strips.back().bottom, fragment.bottom);
        strips.back().items.insert(strips.back().items.end(), fragment.items.begin(), fragment.items.end());
    }
    Slices slices;
    double top = 0;
    for (size_t i = 0; i < strips.size(); ++i) {
        const double bottom = i + 1 < strips.size() ? strips[i + 1].top : height;
        Slice slice;
        slice.height = bottom - top;
        slice.items = std::move(strips[i].items);
        for (Item &item : slice.items)
            item.offset.ry() -= top;
        slice.keep = i == 0 || i + 2 == strips.size() ? Keep::Hard : Keep::None;
        slices.push_back(std::move(slice));
        top = bottom;
    }
    if (!slices.empty())
        slices.back().keep = Keep::None;
    return slices;
}

Inlines strengthened(Inlines content)
{
    for (Inline &part : content) {
        Run *words = std::get_if<Run>(&part);
        if (words && words->style == RunStyle::Regular)
            words->style = RunStyle::Strong;
    }
    return content;
}

/// By weight, but no column narrower than the longest word of its head: in another language that is longer. What it
/// takes comes from the columns that have room.
std::vector<double> widthsOf(const std::vector<Column> &columns, double width)
{
    static const QRegularExpression spaces(QStringLiteral("[ \\n]+"));
    const double all = std::accumulate(columns.begin(), columns.end(), 0.0,
                                       [](double sum, const Column &column) { return sum + column.weight; });
    std::vector<double> widths;
    std::vector<double> least;
    double missing = 0;
    double spare = 0;
    for (const Column &column : columns) {
        double word = 0;
        for (const QString &part : plainText(column.header).split(spaces, Qt::SkipEmptyParts))
            word = std::max(word, widthOf(part, styleOf(TextStyle::TableHead)));
        widths.push_back(all > 0 ? width * column.weight / all : 0);
        least.push_back(word > 0 ? word + cellGap + 1 : 0);
        missing += std::max(0.0, least.back() - widths.back());
        spare += std::max(0.0, widths.back() - least.back());
    }
    if (missing <= 0 || spare < missing)
        return widths;
    for (size_t i = 0; i < widths.size(); ++i)
        widths[i] = std::max(least[i], widths[i] - missing * (widths[i] - least[i]) / spare);
    return widths;
}

/// Sets the rows of one table.
class TableSetter final
{
public:
    TableSetter(const Table &table, double width, LayoutContext &context, NodeId node)
        : m_table(table)
        , m_width(width)
        , m_context(context)
        , m_tree(context.tree)
        , m_node(node)
        , m_padding(table.density == Density::Dense ? 3 : 4.5)
    {
        double x = 0;
        for (const double column : widthsOf(table.columns, width)) {
            m_lefts.push_back(x);
            x += column;
        }
        m_lefts.push_back(width);
    }

    [[nodiscard]] Slice head() const;
    [[nodiscard]] Slices rows(double tallest) const;

private:
    struct Place
    {
        double left = 0;
        double width = 0;
    };
    [[nodiscard]] Place placeOf(size_t column, int span) const;
    [[nodiscard]] std::vector<Fragment> fragmentsOf(const std::vector<Paragraph> &paragraphs, Align align, bool strong,
                                                    const Place &place, NodeId node, double top) const;
    [[nodiscard]] Slices rowOf(const Row &row, NodeId body, double tallest) const;

    const Table &m_table;
    double m_width;
    LayoutContext &m_context;
    StructureTree &m_tree;
    NodeId m_node;
    double m_padding;
    std::vector<double> m_lefts;
};

TableSetter::Place TableSetter::placeOf(size_t column, int span) const
{
    const size_t count = m_table.columns.size();
    const size_t end = std::min(count, column + static_cast<size_t>(std::max(1, span)));
    const bool right = m_table.columns[column].align == Align::Right;
    Place place{.left = m_lefts[column], .width = m_lefts[end] - m_lefts[column]};
    if (right && column > 0) {
        place.left += cellGap;
        place.width -= cellGap;
    }
    const bool rightFollows = end < count && m_table.columns[end].align == Align::Right;
    if (end < count && !right && !rightFollows)
        place.width -= cellGap;
    if (end < count && right && !rightFollows)
        place.width -= cellGap;
    return place;
}

std::vector<Fragment> TableSetter::fragmentsOf(const std::vector<Paragraph> &paragraphs, Align align, bool strong,
                                               const Place &place, NodeId node, double top) const
{
    std::vector<Fragment> fragments;
    double y = top;
    for (const Paragraph &paragraph : paragraphs) {
        const auto content = [&](const Inlines &words) { return strong ? strengthened(words) : words; };
        Slices slices;
        if (!paragraph.hanging.empty())
            slices = linesOf(std::make_shared<TextBox>(content(paragraph.hanging), paragraph.style, Align::Left,
                                                       paragraph.hangingWidth, m_tree, node));
        Slices text = linesOf(std::make_shared<TextBox>(content(paragraph.content), paragraph.style,
                                                        align == Align::Left ? paragraph.align : align,
                                                        place.width - paragraph.hangingWidth, m_tree, node));
        shift(text, paragraph.hangingWidth);
        placeBeside(text, slices);
        for (Slice &slice : text) {
            for (Item &item : slice.items)
                item.offset += QPointF(place.left, y);
            fragments.push_back({.top = y, .bottom = y + slice.height, .items = std::move(slice.items)});
            y += slice.height;
        }
    }
    return fragments;
}

double bottomOf(const std::vector<Fragment> &fragments, double least)
{
    for (const Fragment &fragment : fragments)
        least = std::max(least, fragment.bottom);
    return least;
}

Slice TableSetter::head() const
{
    const NodeId row = m_tree.add(m_tree.add(m_node, Role::THead), Role::TR);
    std::vector<std::vector<Fragment>> cells;
    double bottom = 0;
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        const Column &column = m_table.columns[i];
        const NodeId cell = m_tree.add(row, Role::TH);
        m_tree.node(cell).scope = HeaderScope::Column;
        m_tree.node(cell).repeats = true;
        cells.push_back(fragmentsOf({Paragraph{.style = TextStyle::TableHead, .content = column.header}}, column.align,
                                    false, placeOf(i, 1), cell, 0));
        bottom = bottomOf(cells.back(), bottom);
    }
    Slice slice;
    slice.height = strongRule + headPadding + bottom + headPadding + strongRule;
    const auto rule = makeRule(m_width, strongRule, palette().ink);
    slice.items.push_back({rule});
    slice.items.push_back({rule, {0, slice.height - strongRule}});
    for (const std::vector<Fragment> &cell : cells) {
        const double drop = strongRule + headPadding + bottom - bottomOf(cell, 0);
        for (const Fragment &fragment : cell) {
            for (const Item &item : fragment.items)
                slice.items.push_back({item.drawable, item.offset + QPointF(0, drop)});
        }
    }
    slice.keep = Keep::Hard;
    return slice;
}

Slices TableSetter::rowOf(const Row &row, NodeId body, double tallest) const
{
    const NodeId element = m_tree.add(body, Role::TR);
    const bool total = row.kind == RowKind::Total;
    const double top = m_padding + (total ? strongRule : 0);
    std::vector<Fragment> all;
    const std::vector<Paragraph> *below = nullptr;
    Place belowPlace;
    NodeId belowNode = noNode;
    size_t column = 0;
    for (const Cell &cell : row.cells) {
        if (column >= m_table.columns.size())
            break;
        const bool header = column == 0 && m_table.firstColumnIsHeader;
        const NodeId node = m_tree.add(element, header ? Role::TH : Role::TD);
        m_tree.node(node).scope = header ? HeaderScope::Row : HeaderScope::None;
        m_tree.node(node).columnSpan = std::max(1, cell.span);
        const Place place = placeOf(column, cell.span);
        std::vector<Fragment> lines = fragmentsOf(cell.text, m_table.columns[column].align, total, place, node, top);
        std::move(lines.begin(), lines.end(), std::back_inserter(all));
        if (cell.bar)
            all.push_back({.top = top,
                           .bottom = top + answerBarHeight,
                           .items = {{makeAnswerBar(*cell.bar, place.width), {place.left, top + 0.5}}}});
        if (!cell.below.empty()) {
            below = &cell.below;
            belowPlace = {.left = place.left, .width = m_width - place.left};
            belowNode = node;
        }
        column += static_cast<size_t>(std::max(1, cell.span));
    }
    double bottom = bottomOf(all, top + styleOf(TextStyle::Small).leading);
    if (below) {
        std::vector<Fragment> lines = fragmentsOf(*below, Align::Left, false, belowPlace, belowNode, bottom + 1);
        bottom = bottomOf(lines, bottom);
        std::move(lines.begin(), lines.end(), std::back_inserter(all));
    }
    const double height = bottom + m_padding;
    if (total)
        all.push_back({.items = {{makeRule(m_width, strongRule, palette().ink)}}});
    Slices slices;
    if (height > tallest) {
        slices = cutRow(std::move(all), height);
    } else {
        Slice slice;
        slice.height = height;
        for (Fragment &fragment : all)
            std::move(fragment.items.begin(), fragment.items.end(), std::back_inserter(slice.items));
        slices.push_back(std::move(slice));
    }
    if (!row.id.isEmpty() && !slices.empty())
        slices.front().ids << row.id;
    return slices;
}

Slices TableSetter::rows(double tallest) const
{
    Slices all;
    const NodeId body = m_tree.add(m_node, Role::TBody);
    const size_t count = m_table.rows.size();
    for (size_t i = 0; i < count; ++i) {
        Slices row = rowOf(m_table.rows[i], body, tallest);
        if (row.empty())
            continue;
        // First two and last two rows stay together: a row never stands alone.
        if (i + 1 < count && (i == 0 || i + 2 == count))
            row.back().keep = Keep::Hard;
        const bool last = i + 1 == count;
        const bool totalFollows = !last && m_table.rows[i + 1].kind == RowKind::Total;
        const double thickness = last ? strongRule : hairline;
        if (!totalFollows) {
            const QColor colour = last ? palette().ink : palette().hairline;
            row.back().items.push_back({makeRule(m_width, thickness, colour), {0, row.back().height}});
            row.back().height += thickness;
        }
        std::move(row.begin(), row.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace

void FlowLayout::add(const Table &block)
{
    const NodeId node = m_tree.add(m_parent, Role::Table);
    Slices caption = captionOf(block.caption, m_width, node);
    Slices continued;
    if (!caption.empty()) {
        const Caption again{.text = block.caption.text,
                            .remark = QLatin1Char('(') + m_context.words.tableContinued + QLatin1Char(')')};
        continued = captionOf(again, m_width, noNode);
    }
    const TableSetter setter(block, m_width, m_context, node);
    Slice head = setter.head();
    const auto region = std::make_shared<TableRegion>(continued, head);
    Slices rows = setter.rows(m_context.geometry.bodyHeight() - region->continuationHeight() - 30);
    rows.insert(rows.begin(), std::move(head));
    enclose(rows, region);
    double before = block.spaceBefore;
    if (!caption.empty()) {
        caption.back().keep = Keep::Hard;
        append(std::move(caption), before, captionGap);
        before = 0;
    }
    if (block.note.empty()) {
        append(std::move(rows), before, block.spaceAfter);
        return;
    }
    rows.back().keep = Keep::Hard;
    append(std::move(rows), before, styleOf(TextStyle::Note).before);
    Slices note = textOf(block.note, TextStyle::Note, m_width, m_tree.add(m_parent, Role::P));
    keepInside(note, Keep::Hard);
    append(std::move(note), 0, block.spaceAfter);
}

} // namespace ctpat::report
