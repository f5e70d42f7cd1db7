// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Framed parts: criteria beside their side column, boxes, signature boxes.
#include "core/report/flowlayout.h"

#include <algorithm>

namespace ctpat::report {

namespace {

constexpr double frameTop = 6;
constexpr double frameBottom = 9;

/// Rule above a criterion, and "6.6 continued" where it goes on.
class CriterionRegion final : public Region
{
public:
    CriterionRegion(FrameRule rule, double width, Slice continued)
        : m_rule(rule)
        , m_width(width)
        , m_continued(std::move(continued))
    {
    }
    [[nodiscard]] double continuationHeight() const override { return 1 + frameTop; }
    void paintContinuation(Canvas &canvas, const QPointF &topLeft) const override
    {
        canvas.horizontalRule(topLeft, m_width, 1, palette().ink);
        for (const Item &item : m_continued.items)
            item.drawable->paint(canvas, topLeft + item.offset + QPointF(0, continuationHeight()));
    }
    void paintBehind(Canvas &canvas, const Run &run) const override
    {
        if (!run.begins)
            return;
        if (m_rule == FrameRule::Strong || run.atPageTop)
            canvas.horizontalRule({run.left, run.top}, m_width, 1, palette().ink);
        else
            canvas.horizontalRule({run.left, run.top}, m_width, 0.5, palette().rule);
    }

private:
    FrameRule m_rule;
    double m_width;
    Slice m_continued;
};

class EdgeRegion final : public Region
{
public:
    EdgeRegion(EdgeKind kind, double width)
        : m_kind(kind)
        , m_width(width)
    {
    }
    void paintBehind(Canvas &canvas, const Run &run) const override
    {
        const QRectF box(run.left, run.top, m_width, run.bottom - run.top);
        canvas.fill(box, palette().tint);
        const auto edge = [&](double left, double width, const QColor &colour) {
            canvas.fill({box.left() + left, box.top(), width, box.height()}, colour);
        };
        switch (m_kind) {
        case EdgeKind::Action:
            edge(0, 3, palette().action);
            break;
        case EdgeKind::Recommendation:
            edge(0, 1, palette().navy);
            break;
        case EdgeKind::BestPractice:
            edge(0, 1, palette().navy);
            edge(2, 1, palette().navy);
            break;
        }
    }
    /// Padding where a box taller than a page goes on.
    [[nodiscard]] double continuationHeight() const override { return 6; }

private:
    EdgeKind m_kind;
    double m_width;
};

class FrameRegion final : public Region
{
public:
    explicit FrameRegion(double width)
        : m_width(width)
    {
    }
    void paintBehind(Canvas &canvas, const Run &run) const override
    {
        canvas.frame({run.left, run.top, m_width, run.bottom - run.top}, 0.75, palette().ink);
    }

private:
    double m_width;
};

void pad(Slices &slices, double top, double bottom)
{
    if (slices.empty())
        slices.push_back(Slice{});
    for (Item &item : slices.front().items)
        item.offset.ry() += top;
    slices.front().height += top;
    slices.front().baseline.reset();
    slices.back().height += bottom;
}

} // namespace

Slices FlowLayout::answersOf(const std::vector<AnswerLine> &answers, NodeId parent) const
{
    constexpr double least = 28;
    constexpr double gap = 5;
    constexpr double swatchRoom = 12.5;
    double siteWidth = least;
    StyleSpec style = styleOf(TextStyle::Note);
    for (const AnswerLine &answer : answers)
        siteWidth = std::max(siteWidth, widthOf(answer.site, style) + gap + 1);
    siteWidth = std::min(siteWidth, sideColumn / 2 + 12);
    FlowLayout inner(m_context, sideColumn, parent);
    for (const AnswerLine &answer : answers) {
        const NodeId line = m_tree.add(parent, Role::P);
        const RunStyle weight = answer.fill == AnswerFill::No ? RunStyle::Strong : RunStyle::Regular;
        Slices site = textOf({run(answer.site)}, TextStyle::AnswerLine, siteWidth - gap, line);
        // A long answer goes below the site's name rather than break in two.
        const double wordWidth = swatchRoom + widthOf(answer.word, styled(style, weight));
        const bool beside = siteWidth + wordWidth <= sideColumn;
        const double left = beside ? siteWidth : 0;
        Slices word =
            textOf({Swatch{answer.fill}, run(answer.word, weight)}, TextStyle::AnswerLine, sideColumn - left, line);
        shift(word, left);
        if (beside)
            placeBeside(word, site);
        else
            inner.append(std::move(site), 0, 0);
        inner.append(std::move(word), 0, 1);
    }
    return inner.take();
}

Slices FlowLayout::frameSideOf(const CriterionFrame &frame, NodeId parent) const
{
    FlowLayout inner(m_context, sideColumn, parent);
    Inlines number{run(frame.number)};
    const NodeId line = m_tree.add(parent, Role::P);
    Slices head = textOf(number, TextStyle::Number, sideColumn, line);
    if (frame.tag) {
        const double left = widthOf(frame.number, styleOf(TextStyle::Number)) + 9;
        const bool fits = left + tagWidth(*frame.tag) <= sideColumn;
        const Slices tag = textOf({*frame.tag}, TextStyle::Small, sideColumn, line);
        for (const Item &item : tag.front().items)
            head.front().items.push_back({item.drawable, fits ? QPointF(left, 2.5) : QPointF(0, 20)});
        if (!fits)
            head.front().height += 17;
    }
    inner.append(std::move(head), 0, styleOf(TextStyle::Number).after);
    inner.append(answersOf(frame.answers, parent), 0, 4);
    for (const Paragraph &paragraph : frame.side)
        inner.add(paragraph);
    return inner.take();
}

void FlowLayout::add(const CriterionFrame &block)
{
    const NodeId node = m_tree.add(m_parent, Role::Sect);
    const double left = sideColumn + columnGap;
    FlowLayout main(m_context, m_width - left, node);
    const int level = m_context.headingLevel;
    const NodeId title = m_tree.add(node, level >= 2 ? Role::H3 : Role::H2);
    Slices heading = main.textOf({run(block.title)}, TextStyle::Heading3, m_width - left, title);
    keepInside(heading, Keep::Hard);
    if (!heading.empty())
        heading.back().keep = Keep::Hard;
    const NodeId sideNode = m_tree.add(node, Role::Div);
    Slices side = frameSideOf(block, sideNode);
    main.append(std::move(heading), 0, styleOf(TextStyle::Heading3).after);
    for (const Block &part : block.body)
        main.addKept(Flow{part});
    Slices slices = main.take();
    shift(slices, left);
    placeBeside(slices, side);
    // The top padding is a slice of its own: the first block may have a region that must not grow.
    slices.insert(slices.begin(), Slice{.height = frameTop + 0.5, .keep = Keep::Hard});
    if (block.keepWhole)
        keepInside(slices, Keep::Soft);
    Slices mark;
    if (!block.number.isEmpty())
        mark = linesOf(std::make_shared<TextBox>(Inlines{run(m_context.words.continued.arg(block.number))},
                                                 TextStyle::SideLabel, Align::Left, sideColumn, m_tree, noNode));
    enclose(slices, std::make_shared<CriterionRegion>(block.rule, m_width, stacked(std::move(mark))));
    if (!block.id.isEmpty())
        slices.front().ids << block.id;
    if (block.inOutline)
        slices.front().outline =
            OutlineEntry{level >= 2 ? 3 : 2, (block.number + QLatin1Char(' ') + block.title).trimmed()};
    append(std::move(slices), 0, frameBottom);
}

void FlowLayout::add(const EdgeBox &block)
{
    constexpr double left = 12;
    constexpr double right = 10;
    const double width = m_width - left - right;
    const NodeId node = m_tree.add(m_parent, Role::Sect);
    const NodeId head = m_tree.add(node, Role::P);
    const double tagRoom = tagWidth(block.tag) + 8;
    Slices slices = textOf({block.tag}, TextStyle::Data, width, head);
    if (!block.right.isEmpty()) {
        const bool beside = tagRoom + widthOf(block.right, styled(styleOf(TextStyle::Data), RunStyle::Strong)) < width;
        const double room = beside ? width - tagRoom : width;
        const Slices date =
            linesOf(std::make_shared<TextBox>(Inlines{run(block.right, RunStyle::Strong)}, TextStyle::Data,
                                              beside ? Align::Right : Align::Left, room, m_tree, head));
        slices.front().baseline.reset();
        const double drop = beside ? 1.5 : tagHeight(block.tag.shape) + 2;
        for (const Slice &line : date) {
            for (const Item &item : line.items)
                slices.front().items.push_back({item.drawable, item.offset + QPointF(width - room, drop)});
        }
        slices.front().height = std::max(slices.front().height, drop + heightOf(date));
    }
    FlowLayout inner(m_context, width, node);
    inner.append(std::move(slices), 0, 4);
    inner.add(block.content);
    slices = inner.take();
    shift(slices, left);
    pad(slices, 6, 7);
    keepInside(slices, Keep::Hard);
    enclose(slices, std::make_shared<EdgeRegion>(block.kind, m_width));
    if (!block.id.isEmpty())
        slices.front().ids << block.id;
    append(std::move(slices), 6, 4);
}

void FlowLayout::add(const FramedBox &block)
{
    constexpr double side = 9;
    Slices slices = layOut(block.content, m_width - 2 * side, m_parent, m_context);
    shift(slices, side);
    pad(slices, 7, 7);
    keepInside(slices, Keep::Hard);
    enclose(slices, std::make_shared<FrameRegion>(m_width));
    append(std::move(slices), 0, 10);
}

} // namespace ctpat::report
