// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/composepdf.h"

#include <QSizeF>

namespace ctpat::report {

/// The places of report-look "Page" and "A4", in points from the page's top left.
struct PageGeometry
{
    QSizeF paper{612, 792};
    double left = 60;
    double width = 492;
    double markingTop = 24;
    double headerText = 46;
    double headerRule = 61;
    double bodyTop = 80;
    double bodyBottom = 724;
    double footerRule = 736;
    double footerText = 741;
    double markingBottom = 758;
    double pictureHeight = 258;

    [[nodiscard]] double bodyHeight() const { return bodyBottom - bodyTop; }
    [[nodiscard]] static PageGeometry of(PaperSize paper);
};

/// The two columns of the page: names at the left, what is said at the right.
inline constexpr double sideColumn = 114;
inline constexpr double columnGap = 12;
inline constexpr double mainColumn = 366;

} // namespace ctpat::report
