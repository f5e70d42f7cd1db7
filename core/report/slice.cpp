// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/slice.h"

#include <algorithm>

namespace ctpat::report {

namespace {

/// Paints slices below each other.
class Stack final : public Drawable
{
public:
    explicit Stack(Slices slices)
        : m_slices(std::move(slices))
    {
    }
    void paint(Canvas &canvas, const QPointF &topLeft) const override
    {
        std::vector<PlacedSlice> placed;
        double y = topLeft.y();
        for (const Slice &slice : m_slices) {
            if (!placed.empty())
                y += slice.spaceBefore;
            placed.push_back({&slice, y});
            y += slice.height;
        }
        paintStack(canvas, placed, topLeft.x(), -1);
    }

private:
    Slices m_slices;
};

/// How far @p side goes down to stand on @p main's first baseline; moves @p main down where its own is higher.
double alignBaselines(Slice &main, const Slice &side)
{
    if (!main.baseline || !side.baseline)
        return 0;
    const double drop = *main.baseline - *side.baseline;
    if (drop >= 0)
        return drop;
    for (Item &item : main.items)
        item.offset.ry() -= drop;
    main.height -= drop;
    main.baseline = side.baseline;
    return 0;
}

bool isIn(const Slice &slice, const Region *region)
{
    return std::any_of(slice.regions.begin(), slice.regions.end(),
                       [region](const RegionPart &part) { return part.region.get() == region; });
}

bool endsIn(const Slice &slice, const Region *region)
{
    return std::any_of(slice.regions.begin(), slice.regions.end(),
                       [region](const RegionPart &part) { return part.region.get() == region && part.last; });
}

/// Paints the background of every region that begins (on this page) with the slice at @p index.
void paintRunsFrom(Canvas &canvas, const std::vector<PlacedSlice> &stack, size_t index, double left, double pageTop)
{
    for (const RegionPart &part : stack[index].slice->regions) {
        const Region *region = part.region.get();
        if (index > 0 && isIn(*stack[index - 1].slice, region))
            continue;
        size_t last = index;
        while (last + 1 < stack.size() && isIn(*stack[last + 1].slice, region))
            ++last;
        region->paintBehind(canvas, {.left = left + part.left,
                                     .top = stack[index].top,
                                     .bottom = stack[last].top + stack[last].slice->height,
                                     .begins = part.first,
                                     .ends = endsIn(*stack[last].slice, region),
                                     .atPageTop = stack[index].top - pageTop < 1});
    }
}

} // namespace

double heightOf(const Slices &slices)
{
    double height = 0;
    for (size_t i = 0; i < slices.size(); ++i)
        height += slices[i].height + (i > 0 ? slices[i].spaceBefore : 0);
    return height;
}

void shift(Slices &slices, double dx)
{
    for (Slice &slice : slices) {
        for (Item &item : slice.items)
            item.offset.rx() += dx;
        for (RegionPart &part : slice.regions)
            part.left += dx;
    }
}

void keepInside(Slices &slices, Keep keep)
{
    for (size_t i = 0; i + 1 < slices.size(); ++i)
        slices[i].keep = std::max(slices[i].keep, keep);
}

void enclose(Slices &slices, const std::shared_ptr<const Region> &region)
{
    for (size_t i = 0; i < slices.size(); ++i) {
        auto &regions = slices[i].regions;
        regions.insert(regions.begin(), {.region = region, .first = i == 0, .last = i + 1 == slices.size()});
    }
}

void placeBeside(Slices &main, const Slices &side, double dx)
{
    if (side.empty())
        return;
    if (main.empty())
        main.push_back(Slice{});
    double y = alignBaselines(main.front(), side.front());
    std::vector<Item> items;
    for (size_t i = 0; i < side.size(); ++i) {
        const Slice &slice = side[i];
        y += i > 0 ? slice.spaceBefore : 0;
        for (const Item &item : slice.items)
            items.push_back({item.drawable, item.offset + QPointF(dx, y)});
        y += slice.height;
        main.front().ids << slice.ids;
    }
    // What stands at the left is painted first: text that is copied off the page comes in the order it is read.
    main.front().items.insert(main.front().items.begin(), items.begin(), items.end());
    double room = main.front().height;
    for (size_t i = 0; i + 1 < main.size() && room < y; ++i) {
        main[i].keep = Keep::Hard;
        room += main[i + 1].spaceBefore + main[i + 1].height;
    }
    if (room < y)
        main.back().height += y - room;
}

Slice stacked(Slices slices)
{
    Slice slice;
    slice.height = heightOf(slices);
    for (Slice &part : slices) {
        slice.ids << part.ids;
        if (part.outline)
            slice.outline = part.outline;
    }
    slice.items.push_back({std::make_shared<Stack>(std::move(slices))});
    return slice;
}

void paintStack(Canvas &canvas, const std::vector<PlacedSlice> &stack, double left, double pageTop)
{
    for (size_t i = 0; i < stack.size(); ++i)
        paintRunsFrom(canvas, stack, i, left, pageTop);
    for (const PlacedSlice &placed : stack) {
        const QPointF origin = placed.slice->fixed ? QPointF(left, 0) : QPointF(left, placed.top);
        for (const Item &item : placed.slice->items)
            item.drawable->paint(canvas, origin + item.offset);
    }
}

} // namespace ctpat::report
