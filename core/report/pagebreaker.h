// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pagegeometry.h"
#include "core/report/slice.h"

namespace ctpat::report {

/// A part of a region that goes on from the page before: its repeated head and where it is painted.
struct Continuation
{
    std::shared_ptr<const Region> region;
    QPointF at = {};
};

/// One page's content; tops are relative to the page's top.
struct BrokenPage
{
    std::vector<PlacedSlice> slices = {};
    std::vector<Continuation> continuations = {};
};

struct BrokenPages
{
    std::vector<BrokenPage> pages = {};
    /// Where every id begins.
    QHash<QString, IdPlace> places = {};
    /// Elements of alternatives that were not chosen.
    std::vector<NodeId> discarded = {};
    /// The alternatives that were chosen, to which @c pages point.
    std::vector<std::unique_ptr<Slices>> chosen = {};
};

/// Shares slices out among pages. Slices that are kept together go to the next page as long as one can hold them; what
/// is taller breaks at its soft joints, then anywhere between slices. The slices must outlive the result.
class PageBreaker final
{
public:
    explicit PageBreaker(const PageGeometry &geometry);
    [[nodiscard]] BrokenPages breakPages(const Slices &slices);

private:
    struct Group
    {
        size_t first = 0;
        size_t last = 0;
    };
    [[nodiscard]] static Group groupAt(const Slices &slices, size_t first, size_t limit, Keep strength);
    [[nodiscard]] double heightOn(const Slices &slices, const Group &group, bool fresh) const;
    [[nodiscard]] double continuationOf(const Slice &slice) const;
    [[nodiscard]] bool fits(const Slices &slices, const Group &group) const;
    /// Nothing in the flow yet; blocks at fixed places do not count.
    [[nodiscard]] bool atTop() const;
    void placeAll(const Slices &slices);
    void placeAlternative(const Slice &choice);
    void placeGroup(const Slices &slices, const Group &group, Keep strength);
    void place(const Slice &slice);
    void startPage();

    PageGeometry m_geometry;
    BrokenPages m_result;
    double m_y = 0;
};

} // namespace ctpat::report
