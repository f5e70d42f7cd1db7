// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/canvas.h"

#include <memory>

namespace ctpat::report {

/// Something that paints itself. Lengths in points, as everywhere in the layout.
class Drawable
{
public:
    virtual ~Drawable() = default;
    virtual void paint(Canvas &canvas, const QPointF &topLeft) const = 0;
};

/// A drawable in a slice, at an offset from the slice's top left corner.
struct Item
{
    std::shared_ptr<const Drawable> drawable;
    QPointF offset = {};
};

/// What the slices of one block share: a background, a frame, a rule, a head that is repeated on the next page.
class Region
{
public:
    virtual ~Region() = default;
    /// Room taken at the top of a page on which the region goes on.
    [[nodiscard]] virtual double continuationHeight() const { return 0; }
    virtual void paintContinuation(Canvas &, const QPointF & /*topLeft*/) const {}
    /// Painted before the slices, once for the part of the region on a page.
    struct Run
    {
        double left = 0;
        double top = 0;
        double bottom = 0;
        bool begins = false; // the region's first slice is in it
        bool ends = false;   // and its last
        bool atPageTop = false;
    };
    virtual void paintBehind(Canvas &, const Run &) const {}
};

/// A slice's place in a region.
struct RegionPart
{
    std::shared_ptr<const Region> region;
    double left = 0;
    bool first = false;
    bool last = false;
};

/// Whether a page may break after a slice. Soft keeps a block whole as long as it fits a page; Hard holds even then.
enum class Keep
{
    None,
    Soft,
    Hard
};

struct OutlineEntry
{
    int level = 1;
    QString title = {};
};

struct Slice;
using Slices = std::vector<Slice>;

/// A strip of a flow that no page break crosses.
struct Slice
{
    double height = 0;
    /// Room above; vanishes at a page's top.
    double spaceBefore = 0;
    Keep keep = Keep::None;
    std::vector<Item> items = {};
    /// Outermost first.
    std::vector<RegionPart> regions = {};
    QStringList ids = {};
    std::optional<OutlineEntry> outline = {};
    /// A page break before, unless so many points are left.
    std::optional<double> breakNeeds = {};
    /// A page break before, even below blocks at fixed places.
    bool startsPage = false;
    /// Instead of this slice: the first of these that fits. Each with the element to discard when it is not chosen.
    struct Alternative
    {
        Slices slices;
        NodeId node = noNode;
    };
    std::vector<Alternative> alternatives = {};
    /// Items are placed from the page's left margin and top edge, and the slice takes no room.
    bool fixed = false;
    /// First baseline below the slice's top, to set a label beside it.
    std::optional<double> baseline = {};
    int section = 0;
};

/// A slice with its place: @c top is relative to the page's top.
struct PlacedSlice
{
    const Slice *slice = nullptr;
    double top = 0;
};

[[nodiscard]] double heightOf(const Slices &slices);
void shift(Slices &slices, double dx);
/// Every break inside becomes at least @p keep.
void keepInside(Slices &slices, Keep keep);
/// Makes all of @p slices part of @p region, outside the regions they are in.
void enclose(Slices &slices, const std::shared_ptr<const Region> &region);
/// Puts @p side beside @p main at @p dx: held together until the side ends, first baselines aligned where both have
/// one.
void placeBeside(Slices &main, const Slices &side, double dx = 0);
/// One slice that paints all of @p slices and never breaks.
[[nodiscard]] Slice stacked(Slices slices);
/// Backgrounds of regions first, then the slices. @p left is where the flow's left edge lies.
void paintStack(Canvas &canvas, const std::vector<PlacedSlice> &stack, double left, double pageTop);

} // namespace ctpat::report
