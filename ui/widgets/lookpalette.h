// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace ctpat::ui {

enum class Scheme
{
    Light,
    Dark
};

/// Contrast of two opaque colours after WCAG 2.1, "contrast ratio": 1 (the same) to 21 (black on white).
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// @p share (0 to 1) of @p colour mixed into @p ground, channel by channel.
[[nodiscard]] QColor mixed(const QColor &ground, const QColor &colour, double share);

/// Dark when the window is darker than its text. (Qt 6.4 has no QStyleHints::colorScheme.)
[[nodiscard]] Scheme schemeOf(const QPalette &palette);

/// The palette for a platform that brings none; also the reference for contrast.
[[nodiscard]] QPalette fallbackPalette(Scheme scheme);

/// Sets the fallback palette, but only where the style's own standard palette is in use: a palette of the platform is
/// never replaced. Returns whether it was set.
bool useFallbackPalette(QApplication &application, Scheme scheme);

} // namespace ctpat::ui
