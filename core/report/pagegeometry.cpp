// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagegeometry.h"

namespace ctpat::report {

PageGeometry PageGeometry::of(PaperSize paper)
{
    PageGeometry page;
    if (paper == PaperSize::Letter)
        return page;
    constexpr double lower = 50;
    page.paper = {595.3, 841.9};
    page.left = (page.paper.width() - page.width) / 2;
    page.bodyBottom += lower;
    page.footerRule += lower;
    page.footerText += lower;
    page.markingBottom += lower;
    page.pictureHeight = 283;
    return page;
}

} // namespace ctpat::report
