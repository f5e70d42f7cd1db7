// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lookcolours.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace ctpat::ui {

namespace {

constexpr double kTextContrast = 4.5;
constexpr double kOutlineContrast = 3.0;

/// The extra colours of the design, beside the palette.
struct Extras
{
    const char *ok, *no, *rec, *none, *muted, *sel;
    const char *priv, *privGround, *privEdge, *ring, *track;
    const char *okGround, *noGround, *recGround, *noneGround;
};

constexpr Extras kLight = {"#1b7340", "#b3261e", "#855600", "#5e6772", "#555d68", "#dbe8f7", "#5a3f9a", "#f1eefa",
                           "#b7a8dc", "#4a5663", "#d2d8df", "#e3f3e9", "#fbe9e7", "#faf0da", "#eceff2"};
constexpr Extras kDark = {"#6fce95", "#ff9389", "#efbb58", "#a3abb5", "#adb4be", "#253f5e", "#c0adf2", "#29243a",
                          "#6d5da0", "#b8c0c9", "#43494f", "#1d3527", "#43221f", "#3b2f17", "#2d3136"};

QColor hex(const char *value)
{
    return QColor(QLatin1String(value));
}

using Grounds = std::vector<QColor>;

bool reaches(const QColor &colour, const Grounds &grounds, double least)
{
    return std::all_of(grounds.begin(), grounds.end(),
                       [&](const QColor &ground) { return contrast(colour, ground) >= least; });
}

/// @p colour, or as little of Text mixed into it as makes it readable on all @p grounds.
QColor readable(const QColor &colour, const Grounds &grounds, double least, const QColor &text)
{
    for (int tenths = 0; tenths < 10; ++tenths) {
        const QColor tried = mixed(colour, text, tenths / 10.0);
        if (reaches(tried, grounds, least))
            return tried;
    }
    return text;
}

/// A tint that its texts can be read on, else the plain ground.
QColor tint(const QColor &wanted, const Grounds &texts, const QColor &base)
{
    return reaches(wanted, texts, kTextContrast) ? wanted : base;
}

void takePalette(Colours &c, const QPalette &palette)
{
    c.window = palette.color(QPalette::Active, QPalette::Window);
    c.base = palette.color(QPalette::Active, QPalette::Base);
    c.alternate = palette.color(QPalette::Active, QPalette::AlternateBase);
    c.button = palette.color(QPalette::Active, QPalette::Button);
    c.text = palette.color(QPalette::Active, QPalette::Text);
    c.accent = palette.color(QPalette::Active, QPalette::Highlight);
    c.onAccent = palette.color(QPalette::Active, QPalette::HighlightedText);
}

/// A tint of the accent, so that state colours stay readable on a selected row; the accent itself where Text would not.
void chooseSelection(Colours &c, const QPalette &palette, Scheme scheme)
{
    const QPalette reference = fallbackPalette(scheme);
    const bool isReference =
        c.accent == reference.color(QPalette::Highlight) && c.base == reference.color(QPalette::Base);
    const bool dark = scheme == Scheme::Dark;
    c.sel = isReference ? hex(dark ? kDark.sel : kLight.sel) : mixed(c.base, c.accent, dark ? 0.30 : 0.15);
    c.onSel = c.text;
    if (contrast(c.text, c.sel) < kTextContrast) {
        c.sel = c.accent;
        c.onSel = palette.color(QPalette::Active, QPalette::HighlightedText);
    }
}

void chooseTexts(Colours &c, const QPalette &palette, const Extras &extras)
{
    Grounds plain = {c.base, c.window, c.alternate};
    Grounds rows = plain;
    if (c.sel != c.accent)
        rows.push_back(c.sel);
    const auto onRows = [&](const char *value) { return readable(hex(value), rows, kTextContrast, c.text); };
    c.ok = onRows(extras.ok);
    c.no = onRows(extras.no);
    c.rec = onRows(extras.rec);
    c.none = onRows(extras.none);
    c.muted = onRows(extras.muted);
    c.hint = readable(palette.color(QPalette::Active, QPalette::PlaceholderText), plain, kTextContrast, c.text);
    c.link = readable(palette.color(QPalette::Active, QPalette::Link), plain, kTextContrast, c.text);
    c.priv = readable(hex(extras.priv), plain, kTextContrast, c.text);
    c.onAccent = contrast(c.onAccent, c.accent) >= kTextContrast                 ? c.onAccent
                 : contrast(Qt::white, c.accent) > contrast(Qt::black, c.accent) ? QColor(Qt::white)
                                                                                 : QColor(Qt::black);
}

void chooseOutlines(Colours &c, const QPalette &palette, const Extras &extras)
{
    const Grounds plain = {c.base, c.window};
    c.outline = readable(palette.color(QPalette::Active, QPalette::Mid), plain, kOutlineContrast, c.text);
    c.ring = readable(hex(extras.ring), {c.base, c.window, c.sel}, kOutlineContrast, c.text);
    c.track = hex(extras.track);
    c.hairline = palette.color(QPalette::Active, QPalette::Midlight);
    // Many palettes have a Midlight lighter than their Window: a hairline that nobody sees.
    if (contrast(c.hairline, c.base) < 1.2 || contrast(c.hairline, c.window) < 1.1)
        c.hairline = mixed(c.base, c.text, 0.14);
}

void chooseTints(Colours &c, const Extras &extras)
{
    c.okGround = tint(hex(extras.okGround), {c.text, c.ok}, c.base);
    c.noGround = tint(hex(extras.noGround), {c.text, c.no}, c.base);
    c.recGround = tint(hex(extras.recGround), {c.text, c.rec}, c.base);
    c.noneGround = tint(hex(extras.noneGround), {c.text, c.none}, c.base);
    c.privGround = tint(hex(extras.privGround), {c.text, c.priv}, c.base);
    c.privEdge = hex(extras.privEdge);
    c.marking = hex("#4b2e83");
    c.onMarking = Qt::white;
}

/// Tints become Base, extras Text, the selection Highlight: shapes and words carry all the meaning.
void useHighContrast(Colours &c, const QPalette &palette)
{
    for (QColor *extra : {&c.ok, &c.no, &c.rec, &c.none, &c.muted, &c.hint, &c.priv, &c.privEdge, &c.ring, &c.outline,
                          &c.hairline, &c.marking})
        *extra = c.text;
    for (QColor *ground :
         {&c.okGround, &c.noGround, &c.recGround, &c.noneGround, &c.privGround, &c.track, &c.onMarking, &c.alternate})
        *ground = c.base;
    c.sel = c.accent;
    c.onSel = palette.color(QPalette::Active, QPalette::HighlightedText);
}

} // namespace

Colours coloursFor(const QPalette &palette, bool highContrast)
{
    const Scheme scheme = schemeOf(palette);
    const Extras &extras = scheme == Scheme::Dark ? kDark : kLight;
    Colours colours;
    takePalette(colours, palette);
    chooseSelection(colours, palette, scheme);
    chooseTexts(colours, palette, extras);
    chooseOutlines(colours, palette, extras);
    chooseTints(colours, extras);
    if (highContrast)
        useHighContrast(colours, palette);
    return colours;
}

} // namespace ctpat::ui
