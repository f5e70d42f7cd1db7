// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pagebreaker.h"

namespace ctpat::report {

/// A line of the outline.
struct PlacedOutline
{
    int level = 1;
    QString title = {};
    int page = 0;
    /// Points from the page's top.
    double top = 0;
};

/// Paints broken pages with their frame: marking, running header, footer, page x of y.
class PagePainter final
{
public:
    PagePainter(const Document &document, const PageGeometry &geometry, const BrokenPages &broken);

    /// The pages as Qt writes them, without links, photographs, fields, outline and tags.
    [[nodiscard]] Result<QByteArray> paint(const Progress &progress);
    [[nodiscard]] const Placements &placements() const { return m_placements; }
    [[nodiscard]] const std::vector<PlacedOutline> &outline() const { return m_outline; }

private:
    void paintPage(Canvas &canvas, const BrokenPage &page);
    void paintFrame(Canvas &canvas, const BrokenPage &page) const;
    void paintMarking(Canvas &canvas) const;
    [[nodiscard]] QString runningTitle(const BrokenPage &page) const;
    void collectOutline(const BrokenPage &page, int number);

    const Document &m_document;
    PageGeometry m_geometry;
    const BrokenPages &m_broken;
    Placements m_placements;
    std::vector<PlacedOutline> m_outline;
};

} // namespace ctpat::report
