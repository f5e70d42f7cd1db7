// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look.h"

#include "ui/widgets/lookcolours.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QFontMetrics>
#include <QScreen>
#include <QWidget>

#include <algorithm>
#include <memory>

namespace ctpat::ui {

namespace {

/// The measures of the design were taken with type of this height.
constexpr double kDesignPixels = 13.0;
constexpr double kLeastChipPoints = 8.0;

double scaleOf(const QFont &font)
{
    return std::max(1.0, QFontInfo(font).pixelSize() / kDesignPixels);
}

double sizeShare(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return 1.4;
    case TextRole::Section:
        return 1.08;
    case TextRole::Second:
        return 0.92;
    case TextRole::Chip:
        return 0.85;
    case TextRole::Body:
    case TextRole::BodyStrong:
        break;
    }
    return 1.0;
}

bool isStrong(TextRole role)
{
    return role == TextRole::BodyStrong || role == TextRole::Title || role == TextRole::Section;
}

/// Fonts are measured for it. Zero while no screen is there, as between two docks.
double screenDpi()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInchY() : 0;
}

/// What a look is derived from; mixing its colours until they can be read takes a tenth of a millisecond, and every
/// widget of a window asks for the same one.
struct Source
{
    qint64 palette = QGuiApplication::palette().cacheKey();
    QFont font = QApplication::font();
    double dpi = screenDpi();
    LookOptions options;

    friend bool operator==(const Source &, const Source &) = default;
};

struct MadeLook
{
    Source source;
    Look look;
};

/// The look that was asked for last. On the window's thread only; gone before the application is.
std::unique_ptr<MadeLook> &lastLook()
{
    static std::unique_ptr<MadeLook> last;
    static const bool added = [] {
        qAddPostRoutine([] { lastLook().reset(); });
        return true;
    }();
    Q_UNUSED(added)
    return last;
}

} // namespace

Look::Look(const QPalette &palette, const QFont &font, LookOptions options)
    : m_font(font)
    , m_options(options)
    , m_dark(schemeOf(palette) == Scheme::Dark)
    , m_scale(scaleOf(font))
    , m_colours(coloursFor(palette, options.highContrast))
{
    const bool touch = options.density == Density::Touch;
    const int body = QFontMetrics(font).height();
    const int second = QFontMetrics(this->font(TextRole::Second)).height();
    const int small = QFontMetrics(this->font(TextRole::Chip)).height();
    Metrics &m = m_metrics;
    m.control = std::max(touch ? 40 : 28, body + 8);
    m.action = std::max(touch ? 48 : 32, body + 12);
    m.bar = std::max(44, m.control + 16);
    m.sidebarRow = std::max(touch ? 44 : 28, body + 8);
    m.categoryRow = std::max(touch ? 44 : 25, body + 5);
    m.heading = std::max(32, body + 12);
    m.row = std::max(touch ? 44 : 32, body + 12);
    m.tallRow = std::max(52, body + second + 14);
    m.statusBar = std::max(28, second + 10);
    m.marking = std::max(20, small + 4);
    m.chip = std::max(16, small);
    m.icon = scaled(16);
    m.bigIcon = scaled(20);
    m.margin = 16;
    m.gap = touch ? 12 : 8;
    m.listPadding = 12;
    m.gutter = scaled(96);
    m.gutterMost = scaled(136);
    m.gutterGap = 16;
    m.narrowForm = scaled(560);
    m.radius = 4;
    m.hairline = 1;
    m.outline = options.highContrast ? 2 : 1;
    m.focus = 2;
    m.thumbnail = touch ? QSize(scaled(144), scaled(81)) : QSize(scaled(112), scaled(63));
    m.gridThumbnail = touch ? QSize(scaled(144), scaled(95)) : QSize(scaled(128), scaled(84));
}

Look Look::of(const QWidget *widget)
{
    const Source source{.options = {densityOf(widget), wantsHighContrast(widget)}};
    std::unique_ptr<MadeLook> &last = lastLook();
    if (!last || last->source != source)
        last =
            std::make_unique<MadeLook>(MadeLook{source, Look(QGuiApplication::palette(), source.font, source.options)});
    return last->look;
}

QFont Look::font(TextRole role) const
{
    QFont font = m_font;
    const double points = QFontInfo(m_font).pointSizeF();
    const double least = role == TextRole::Chip ? std::min(kLeastChipPoints, points) : 0.0;
    if (role != TextRole::Body && role != TextRole::BodyStrong)
        font.setPointSizeF(std::max(points * sizeShare(role), least));
    font.setWeight(isStrong(role) ? QFont::DemiBold : QFont::Normal);
    return font;
}

int Look::scaled(int pixels) const
{
    return qRound(pixels * m_scale);
}

} // namespace ctpat::ui
