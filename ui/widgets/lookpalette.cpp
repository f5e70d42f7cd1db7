// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lookpalette.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <memory>

namespace ctpat::ui {

namespace {

struct RoleColours
{
    QPalette::ColorRole role;
    const char *light;
    const char *dark;
};

constexpr RoleColours kRoles[] = {
    {QPalette::Window, "#f1f3f5", "#24272b"},        {QPalette::Base, "#ffffff", "#1b1d20"},
    {QPalette::AlternateBase, "#f7f8fa", "#202327"}, {QPalette::Text, "#1a1e23", "#e7e9ec"},
    {QPalette::WindowText, "#1a1e23", "#e7e9ec"},    {QPalette::ButtonText, "#1a1e23", "#e7e9ec"},
    {QPalette::BrightText, "#ffffff", "#ffffff"},    {QPalette::PlaceholderText, "#656d78", "#98a0ab"},
    {QPalette::Button, "#ffffff", "#2b2f34"},        {QPalette::Light, "#ffffff", "#3a3f45"},
    {QPalette::Midlight, "#dfe3e8", "#353a40"},      {QPalette::Mid, "#828a95", "#7d8690"},
    {QPalette::Dark, "#a9b0b9", "#5b626b"},          {QPalette::Shadow, "#5e6772", "#0f1113"},
    {QPalette::Highlight, "#1f62ae", "#6cabf2"},     {QPalette::HighlightedText, "#ffffff", "#0c1a2b"},
    {QPalette::Link, "#1a5aa3", "#86bbf7"},          {QPalette::LinkVisited, "#5a3f9a", "#c0adf2"},
    {QPalette::ToolTipBase, "#ffffff", "#2b2f34"},   {QPalette::ToolTipText, "#1a1e23", "#e7e9ec"},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor &ground, const QColor &colour, double share)
{
    const auto channel = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return {channel(ground.red(), colour.red()), channel(ground.green(), colour.green()),
            channel(ground.blue(), colour.blue())};
}

Scheme schemeOf(const QPalette &palette)
{
    const bool dark = luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
    return dark ? Scheme::Dark : Scheme::Light;
}

QPalette fallbackPalette(Scheme scheme)
{
    QPalette palette;
    for (const RoleColours &role : kRoles)
        palette.setColor(role.role, QColor(QLatin1String(scheme == Scheme::Dark ? role.dark : role.light)));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, palette.color(QPalette::PlaceholderText));
    palette.setColor(QPalette::Disabled, QPalette::Base, palette.color(QPalette::Window));
    palette.setColor(QPalette::Disabled, QPalette::Button, palette.color(QPalette::Window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, palette.color(QPalette::Midlight));
    return palette;
}

bool useFallbackPalette(QApplication &application, Scheme scheme)
{
    // A platform without a theme hands out Fusion's standard palette as its own.
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("fusion")));
    const QPalette standard = fusion->standardPalette();
    const QPalette current = application.palette();
    const auto same = [&](const RoleColours &role) { return current.color(role.role) == standard.color(role.role); };
    const bool ours = current == fallbackPalette(Scheme::Light) || current == fallbackPalette(Scheme::Dark);
    if (!ours && !std::all_of(std::begin(kRoles), std::end(kRoles), same))
        return false;
    application.setPalette(fallbackPalette(scheme));
    return true;
}

} // namespace ctpat::ui
