// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagebreaker.h"

#include <algorithm>

namespace ctpat::report {

namespace {

/// Rounding of sums must not push a line off its page.
constexpr double tolerance = 0.05;

} // namespace

PageBreaker::PageBreaker(const PageGeometry &geometry)
    : m_geometry(geometry)
{
}

BrokenPages PageBreaker::breakPages(const Slices &slices)
{
    m_result = {};
    startPage();
    placeAll(slices);
    return std::move(m_result);
}

void PageBreaker::placeAll(const Slices &slices)
{
    for (size_t i = 0; i < slices.size();) {
        const Slice &slice = slices[i];
        if (slice.startsPage && !m_result.pages.back().slices.empty())
            startPage();
        const double left = m_geometry.bodyBottom - m_y - slice.spaceBefore;
        const bool tooLittle = slice.breakNeeds && (*slice.breakNeeds <= 0 || left < *slice.breakNeeds);
        if (tooLittle && !atTop())
            startPage();
        if (!slice.alternatives.empty()) {
            placeAlternative(slice);
            ++i;
            continue;
        }
        const Group group = groupAt(slices, i, slices.size(), Keep::Soft);
        placeGroup(slices, group, Keep::Soft);
        i = group.last + 1;
    }
}

/// The slices from @p first on that are joined by @p strength or more.
PageBreaker::Group PageBreaker::groupAt(const Slices &slices, size_t first, size_t limit, Keep strength)
{
    Group group{.first = first, .last = first};
    while (group.last + 1 < limit && slices[group.last].keep >= strength && slices[group.last + 1].alternatives.empty())
        ++group.last;
    return group;
}

double PageBreaker::continuationOf(const Slice &slice) const
{
    double height = 0;
    for (const RegionPart &part : slice.regions) {
        if (!part.first)
            height += part.region->continuationHeight();
    }
    return height;
}

double PageBreaker::heightOn(const Slices &slices, const Group &group, bool fresh) const
{
    const Slice &first = slices[group.first];
    double height = fresh ? continuationOf(first) : first.spaceBefore;
    for (size_t i = group.first; i <= group.last; ++i)
        height += slices[i].height + (i > group.first ? slices[i].spaceBefore : 0);
    return height;
}

bool PageBreaker::fits(const Slices &slices, const Group &group) const
{
    return m_y + heightOn(slices, group, atTop()) <= m_geometry.bodyBottom + tolerance;
}

bool PageBreaker::atTop() const
{
    const auto &slices = m_result.pages.back().slices;
    return std::all_of(slices.begin(), slices.end(), [](const PlacedSlice &placed) { return placed.slice->fixed; });
}

void PageBreaker::placeGroup(const Slices &slices, const Group &group, Keep strength)
{
    const bool alone = group.first == group.last;
    if (!fits(slices, group)) {
        const bool fitsFresh = heightOn(slices, group, true) <= m_geometry.bodyHeight() + tolerance;
        if (!fitsFresh && !alone) {
            // Too tall for any page: break it at weaker joints.
            const Keep weaker = strength == Keep::Soft ? Keep::Hard : Keep::None;
            for (size_t i = group.first; i <= group.last;) {
                const Group part = weaker == Keep::None ? Group{i, i} : groupAt(slices, i, group.last + 1, weaker);
                placeGroup(slices, part, weaker);
                i = part.last + 1;
            }
            return;
        }
        if (!atTop())
            startPage();
    }
    for (size_t i = group.first; i <= group.last; ++i)
        place(slices[i]);
}

void PageBreaker::place(const Slice &slice)
{
    const bool fresh = atTop();
    BrokenPage &page = m_result.pages.back();
    if (slice.fixed) {
        page.slices.push_back({&slice, m_y});
    } else {
        if (!fresh)
            m_y += slice.spaceBefore;
        for (const RegionPart &part : slice.regions) {
            if (!fresh || part.first)
                continue;
            page.continuations.push_back({part.region, {part.left, m_y}});
            m_y += part.region->continuationHeight();
        }
        page.slices.push_back({&slice, m_y});
        m_y += slice.height;
    }
    const int number = static_cast<int>(m_result.pages.size()) - 1;
    for (const QString &id : slice.ids) {
        if (!m_result.places.contains(id))
            m_result.places.insert(id, {.page = number, .top = page.slices.back().top});
    }
}

void PageBreaker::placeAlternative(const Slice &choice)
{
    const double room = m_geometry.bodyBottom - m_y - (atTop() ? 0 : choice.spaceBefore);
    const auto &choices = choice.alternatives;
    size_t chosen = 0;
    while (chosen + 1 < choices.size() && heightOf(choices[chosen].slices) > room + tolerance)
        ++chosen;
    for (size_t i = 0; i < choices.size(); ++i) {
        if (i != chosen && choices[i].node != noNode)
            m_result.discarded.push_back(choices[i].node);
    }
    m_result.chosen.push_back(std::make_unique<Slices>(choices[chosen].slices));
    Slices &winner = *m_result.chosen.back();
    for (Slice &slice : winner)
        slice.section = choice.section;
    if (!winner.empty())
        winner.front().spaceBefore = choice.spaceBefore;
    placeAll(winner);
}

void PageBreaker::startPage()
{
    m_result.pages.emplace_back();
    m_y = m_geometry.bodyTop;
}

} // namespace ctpat::report
