// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/styletable.h"

#include <QFontMetricsF>

namespace ctpat::report {

namespace {

QString familyName(Family family)
{
    switch (family) {
    case Family::Serif:
        return QStringLiteral("Noto Serif");
    case Family::Mono:
        return QStringLiteral("Noto Sans Mono");
    case Family::Sans:
        break;
    }
    return QStringLiteral("Noto Sans");
}

StyleSpec serif(double size, double leading, const QColor &colour)
{
    return {.family = Family::Serif, .size = size, .leading = leading, .colour = colour};
}

StyleSpec sans(double size, double leading, const QColor &colour)
{
    return {.family = Family::Sans, .size = size, .leading = leading, .colour = colour};
}

StyleSpec mono(double size, double leading, const QColor &colour)
{
    return {.family = Family::Mono, .size = size, .leading = leading, .colour = colour};
}

StyleSpec bold(StyleSpec style)
{
    style.bold = true;
    return style;
}

StyleSpec spaced(StyleSpec style, double before, double after)
{
    style.before = before;
    style.after = after;
    return style;
}

/// Space above and below sits in the table; what stands at a fixed place has none.
StyleSpec makeStyle(TextStyle style)
{
    const Palette &c = palette();
    switch (style) {
    case TextStyle::CoverKind:
        return spaced(sans(12, 17, c.soft), 0, 4);
    case TextStyle::CoverTitle: {
        StyleSpec title = bold(serif(36, 42, c.navy));
        title.letterSpacing = -0.3;
        return title;
    }
    case TextStyle::CoverMember:
        return spaced(serif(19, 25, c.ink), 12, 0);
    case TextStyle::CoverProgram:
        return bold(sans(10.5, 14, c.navy));
    case TextStyle::CoverFact:
        return sans(9.5, 13, c.ink);
    case TextStyle::Heading1:
        return spaced(bold(serif(20, 26, c.navy)), 22, 12);
    case TextStyle::Heading2:
        return spaced(bold(sans(13, 17, c.ink)), 20, 6);
    case TextStyle::Heading3:
        return spaced(bold(sans(10.5, 14, c.ink)), 0, 2);
    case TextStyle::Eyebrow: {
        StyleSpec eyebrow = spaced(bold(sans(7.5, 10, c.soft)), 20, 2);
        eyebrow.letterSpacing = 0.3;
        return eyebrow;
    }
    case TextStyle::Number:
        return spaced(bold(serif(15, 17, c.navy)), 0, 4);
    case TextStyle::Lead:
        return spaced(serif(12, 17, c.ink), 0, 12);
    case TextStyle::Prose:
        return spaced(serif(10, 14, c.ink), 0, 7);
    case TextStyle::BoxProse:
        return spaced(serif(9.5, 13.5, c.ink), 0, 4);
    case TextStyle::SideLabel: {
        StyleSpec label = bold(sans(8.5, 14, c.soft));
        label.nextLeading = 11.5;
        return label;
    }
    case TextStyle::Small:
        return spaced(sans(8.5, 11.5, c.ink), 0, 4);
    case TextStyle::Data:
        return spaced(sans(8.5, 12, c.ink), 0, 3);
    case TextStyle::Requirement:
        return spaced(sans(8.5, 12, c.soft), 0, 7);
    case TextStyle::TableHead:
        return bold(sans(8, 10.5, c.ink));
    case TextStyle::Label:
        return spaced(bold(sans(7.5, 10, c.soft)), 4, 2);
    case TextStyle::Tiny:
        return sans(7.5, 10, c.soft);
    case TextStyle::AnswerLine:
        return sans(8, 12, c.ink);
    case TextStyle::Note:
        return spaced(sans(8, 11, c.soft), 5, 8);
    case TextStyle::Sample: {
        StyleSpec sample = sans(8, 11, c.soft);
        sample.italic = true;
        return sample;
    }
    case TextStyle::Digest:
        return mono(7, 9.5, c.soft);
    case TextStyle::Mid:
        return mono(8, 11.5, c.ink);
    case TextStyle::KeyFigure:
        return bold(serif(22, 26, c.navy));
    case TextStyle::KeyDate:
        return bold(serif(16, 26, c.navy));
    case TextStyle::KeyLongDate: {
        StyleSpec date = bold(serif(13, 26, c.navy));
        date.nextLeading = 16;
        return date;
    }
    case TextStyle::SignerRole:
        return bold(sans(10, 14, c.ink));
    case TextStyle::SignerName:
        return bold(serif(13, 17, c.navy));
    case TextStyle::End:
        return spaced(sans(8.5, 11.5, c.soft), 22, 0);
    }
    Q_UNREACHABLE();
}

} // namespace

const Palette &palette()
{
    static const Palette colours;
    return colours;
}

const StyleSpec &styleOf(TextStyle style)
{
    static const std::vector<StyleSpec> table = [] {
        std::vector<StyleSpec> all;
        for (int i = 0; i <= static_cast<int>(TextStyle::End); ++i)
            all.push_back(makeStyle(static_cast<TextStyle>(i)));
        return all;
    }();
    return table.at(static_cast<size_t>(style));
}

StyleSpec styled(const StyleSpec &base, RunStyle run)
{
    StyleSpec style = base;
    switch (run) {
    case RunStyle::Regular:
        break;
    case RunStyle::Strong:
        style.bold = true;
        break;
    case RunStyle::SoftStrong:
        style.bold = true;
        style.colour = palette().soft;
        break;
    case RunStyle::Soft:
    case RunStyle::Faint:
        style.bold = false;
        style.colour = palette().soft;
        break;
    case RunStyle::Italic:
        style.italic = true;
        break;
    case RunStyle::Mono:
        style.family = Family::Mono;
        break;
    }
    return style;
}

QFont fontOf(const StyleSpec &style)
{
    QFont font(familyName(style.family));
    font.setPixelSize(qRound(style.size * dotsPerPoint));
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (style.letterSpacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, style.letterSpacing * dotsPerPoint);
    return font;
}

double baselineOf(const StyleSpec &style)
{
    const QFontMetricsF metrics(fontOf(style));
    const double ascent = metrics.ascent() / dotsPerPoint;
    const double descent = metrics.descent() / dotsPerPoint;
    return (style.leading - ascent - descent) / 2 + ascent;
}

} // namespace ctpat::report
