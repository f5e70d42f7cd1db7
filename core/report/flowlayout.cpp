// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/flowlayout.h"

#include <algorithm>

namespace ctpat::report {

FlowLayout::FlowLayout(LayoutContext &context, double width, NodeId parent)
    : m_context(context)
    , m_tree(context.tree)
    , m_width(width)
    , m_parent(parent)
{
}

Slices FlowLayout::layOut(const Flow &flow, double width, NodeId parent, LayoutContext &context)
{
    FlowLayout layout(context, width, parent);
    layout.add(flow);
    return layout.take();
}

void FlowLayout::startSection(const SectionStart &start)
{
    m_parent = start.node;
    m_section = start.section;
    m_startsPage = start.startsPage;
    if (!start.id.isEmpty())
        m_ids << start.id;
}

void FlowLayout::add(const Flow &flow)
{
    for (const Block &block : flow)
        addBlock(block);
}

void FlowLayout::addBlock(const Block &block)
{
    if (!m_context.stopped && m_context.goOn && !m_context.goOn())
        m_context.stopped = true;
    if (!m_context.stopped)
        std::visit([this](const auto &content) { add(content); }, block.content);
}

Slices FlowLayout::take()
{
    return std::move(m_slices);
}

void FlowLayout::addKept(const Flow &flow)
{
    const size_t first = m_slices.size();
    add(flow);
    for (size_t i = first; i + 1 < m_slices.size(); ++i)
        m_slices[i].keep = std::max(m_slices[i].keep, Keep::Soft);
}

void FlowLayout::append(Slices slices, double before, double after)
{
    if (slices.empty())
        return;
    Slice &first = slices.front();
    first.spaceBefore = std::max(before, m_after) + m_space;
    if (m_breakNeeds)
        first.breakNeeds = m_breakNeeds;
    first.startsPage = first.startsPage || m_startsPage;
    first.ids = m_ids + first.ids;
    for (Slice &slice : slices)
        slice.section = m_section;
    m_after = after;
    m_space = 0;
    m_breakNeeds.reset();
    m_ids.clear();
    m_startsPage = false;
    m_slices.insert(m_slices.end(), std::make_move_iterator(slices.begin()), std::make_move_iterator(slices.end()));
}

void FlowLayout::add(const Space &block)
{
    m_space += block.height;
}

void FlowLayout::add(const PageBreak &block)
{
    m_breakNeeds = m_breakNeeds ? (block.needs == 0 ? 0 : std::max(*m_breakNeeds, block.needs)) : block.needs;
}

void FlowLayout::add(const KeepTogether &block)
{
    addKept(block.content);
}

void FlowLayout::add(const FirstThatFits &block)
{
    Slice choice;
    for (const Flow &flow : block.choices) {
        const NodeId node = m_tree.add(m_parent, Role::Div);
        choice.alternatives.push_back({layOut(flow, m_width, node, m_context), node});
    }
    if (!choice.alternatives.empty())
        append({std::move(choice)}, 0, 0);
}

namespace {

/// A stack of slices at a place of the page.
class FixedStack final : public Drawable
{
public:
    FixedStack(Slice stack, const QPointF &at)
        : m_stack(std::move(stack))
        , m_at(at)
    {
    }
    void paint(Canvas &canvas, const QPointF &topLeft) const override
    {
        for (const Item &item : m_stack.items)
            item.drawable->paint(canvas, topLeft + m_at + item.offset);
    }

private:
    Slice m_stack;
    QPointF m_at;
};

} // namespace

void FlowLayout::add(const FixedBlock &block)
{
    Slices inner = layOut(block.content, block.width, m_parent, m_context);
    const double height = heightOf(inner);
    const double top =
        block.anchor == Anchor::Top ? block.offset : m_context.geometry.paper.height() - block.offset - height;
    Slice slice = stacked(std::move(inner));
    Slice fixed;
    fixed.ids = slice.ids;
    fixed.outline = slice.outline;
    fixed.fixed = true;
    fixed.items.push_back({std::make_shared<FixedStack>(std::move(slice), QPointF(block.left, top))});
    append({std::move(fixed)}, 0, 0);
}

} // namespace ctpat::report
