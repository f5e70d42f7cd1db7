// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lookpalette.h"

#include <QFont>
#include <QPalette>
#include <QSize>

class QEvent;
class QWidget;

namespace ctpat::ui {

enum class Density
{
    Comfortable,
    Touch
};

/// The sizes of type. Body is the system's font; the others are taken from it.
enum class TextRole
{
    Body,
    BodyStrong,
    Title,
    Section,
    Second,
    Chip
};

/// Every colour the window paints with, fit for the palette it was made from. Texts reach 4.5 to 1 and outlines and
/// shapes 3 to 1 on the grounds they may stand on: a colour that does not is drawn towards Text until it does.
struct Colours
{
    QColor window, base, alternate, button;
    QColor text, muted, hint, link;
    QColor outline, hairline;
    QColor accent, onAccent;
    QColor sel, onSel;
    QColor ok, no, rec, none;
    QColor okGround, noGround, recGround, noneGround;
    QColor priv, privGround, privEdge;
    QColor marking, onMarking;
    QColor ring, track;
};

/// Every measure in device-independent pixels, at least those of the design and more where the font needs more.
struct Metrics
{
    int bar, control, action, sidebarRow, categoryRow, heading, row, tallRow, statusBar, marking, chip;
    int icon, bigIcon;
    int margin, gap, listPadding, gutter, gutterMost, gutterGap, narrowForm;
    int radius, hairline, outline, focus;
    QSize thumbnail;     ///< in a strip
    QSize gridThumbnail; ///< in a grid
};

struct LookOptions
{
    Density density = Density::Comfortable;
    bool highContrast = false;

    friend bool operator==(const LookOptions &, const LookOptions &) = default;
};

/// The look at one moment: colours, type and measures. A value, derived from a palette and a font when it is asked for:
/// there is nothing to keep up to date and a test can make one of any palette. of() remembers the one it
/// made last, so that it is cheap enough for every paint event.
class Look final
{
public:
    explicit Look(const QPalette &palette, const QFont &font, LookOptions options = {});

    /// The look of @p widget: the application's palette and font (a widget's own may be painted over by a tone), and
    /// the options of its window.
    [[nodiscard]] static Look of(const QWidget *widget);

    [[nodiscard]] const Colours &colours() const { return m_colours; }
    [[nodiscard]] const Metrics &metrics() const { return m_metrics; }
    [[nodiscard]] Density density() const { return m_options.density; }
    [[nodiscard]] bool highContrast() const { return m_options.highContrast; }
    [[nodiscard]] bool dark() const { return m_dark; }
    [[nodiscard]] QFont font(TextRole role) const;
    /// A measure of the design, taken at 13 px of type, for the type in use; never smaller.
    [[nodiscard]] int scaled(int pixels) const;

private:
    QFont m_font;
    LookOptions m_options;
    bool m_dark;
    double m_scale;
    Colours m_colours;
    Metrics m_metrics;
};

/// Sets the density of a window and tells every widget in it (as a QEvent::StyleChange).
void setDensity(QWidget *window, Density density);
[[nodiscard]] Density densityOf(const QWidget *widget);

/// Whether the system asks for high contrast, or the window was told to show it.
[[nodiscard]] bool wantsHighContrast(const QWidget *widget);
void setHighContrast(QWidget *window, bool on);

/// Whether @p event (of changeEvent) means that colours, type or measures have to be taken anew.
[[nodiscard]] bool isLookChange(const QEvent *event);

} // namespace ctpat::ui
