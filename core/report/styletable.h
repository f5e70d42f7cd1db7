// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reporttext.h"

#include <QColor>
#include <QFont>

namespace ctpat::report {

/// Device units: everything is set at 1200 to the inch, in whole pixels of which rounding cannot be seen.
inline constexpr double dotsPerInch = 1200;
inline constexpr double dotsPerPoint = dotsPerInch / 72;

enum class Family
{
    Serif,
    Sans,
    Mono
};

/// One line of report-look "Type". Lengths in points.
struct StyleSpec
{
    Family family = Family::Sans;
    double size = 8.5;
    double leading = 11.5;
    /// Leading from the second line on, when it differs (side labels).
    double nextLeading = 0;
    bool bold = false;
    bool italic = false;
    QColor colour = {};
    double before = 0;
    double after = 0;
    double letterSpacing = 0;

    [[nodiscard]] double leadingOf(int line) const { return line > 0 && nextLeading > 0 ? nextLeading : leading; }
};

/// The colour roles of report-look "Colour".
struct Palette
{
    QColor ink{0x1B, 0x1B, 0x1B};
    QColor soft{0x4A, 0x4F, 0x57};
    QColor navy{0x16, 0x2E, 0x51};
    QColor action{0x8B, 0x0A, 0x03};
    QColor bar{0xC5, 0xD3, 0xE6};
    QColor tint{0xEE, 0xF1, 0xF5};
    QColor rule{0x8D, 0x92, 0x97};
    QColor hairline{0xC6, 0xCA, 0xCE};
    QColor white{0xFF, 0xFF, 0xFF};
};

[[nodiscard]] const Palette &palette();
[[nodiscard]] const StyleSpec &styleOf(TextStyle style);
/// @p base as a run of style @p run changes it.
[[nodiscard]] StyleSpec styled(const StyleSpec &base, RunStyle run);
/// The compiled-in font of a style, sized in device units; use with layouts and painters of dotsPerInch.
[[nodiscard]] QFont fontOf(const StyleSpec &style);
/// Distance from a line's top to its baseline when the leading is shared half above, half below. Points.
[[nodiscard]] double baselineOf(const StyleSpec &style);

} // namespace ctpat::report
