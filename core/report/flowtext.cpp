// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of text: headings, paragraphs, lists, label/value grids, pairs, rules, contents.
#include "core/report/drawables.h"
#include "core/report/flowlayout.h"

#include <algorithm>

namespace ctpat::report {

namespace {

constexpr double sectionNumberWidth = 36;

Role headingRole(int level)
{
    return level <= 1 ? Role::H1 : level == 2 ? Role::H2 : Role::H3;
}

/// A listed heading without an id of its own gets one, so that its page is known.
QString headingId(const Heading &heading)
{
    if (!heading.id.isEmpty() || !heading.inContents)
        return heading.id;
    return QStringLiteral("heading:") + heading.number + QLatin1Char(':') + heading.title;
}

void collectContents(const Flow &flow, std::vector<ContentsEntry> &entries)
{
    for (const Block &block : flow) {
        const Heading *heading = std::get_if<Heading>(&block.content);
        if (heading && heading->inContents)
            entries.push_back({.level = heading->level,
                               .number = heading->number,
                               .title = heading->contentsTitle.isEmpty() ? heading->title : heading->contentsTitle,
                               .id = headingId(*heading)});
    }
}

/// Where a contents line leads: the number of the page, known when pages are painted.
class PageNumber final : public Drawable
{
public:
    PageNumber(QString id, double right, QColor ink)
        : m_id(std::move(id))
        , m_right(right)
        , m_ink(std::move(ink))
    {
    }
    void paint(Canvas &canvas, const QPointF &topLeft) const override
    {
        StyleSpec style = styleOf(TextStyle::Small);
        style.colour = m_ink;
        canvas.words(topLeft + QPointF(m_right, baselineOf(style)), QString::number(canvas.pageOf(m_id) + 1), style,
                     Align::Right);
    }

private:
    QString m_id;
    double m_right;
    QColor m_ink;
};

} // namespace

std::vector<ContentsEntry> contentsOf(const Document &document)
{
    std::vector<ContentsEntry> entries;
    for (const Section &section : document.sections)
        collectContents(section.blocks, entries);
    return entries;
}

Slices FlowLayout::textOf(const Inlines &content, TextStyle style, double width, NodeId node) const
{
    return linesOf(std::make_shared<TextBox>(content, style, Align::Left, width, m_tree, node));
}

Slices FlowLayout::textOf(const Paragraph &paragraph, double width, NodeId node) const
{
    Slices number;
    if (!paragraph.hanging.empty())
        number = textOf(paragraph.hanging, paragraph.style, paragraph.hangingWidth, node);
    auto box = std::make_shared<TextBox>(paragraph.content, paragraph.style, paragraph.align,
                                         width - paragraph.hangingWidth, m_tree, node);
    Slices slices = linesOf(box);
    shift(slices, paragraph.hangingWidth);
    placeBeside(slices, number);
    if (!slices.empty() && !paragraph.id.isEmpty())
        slices.front().ids << paragraph.id;
    if (!slices.empty() && paragraph.keepWithNext)
        slices.back().keep = Keep::Hard;
    return slices;
}

Slices FlowLayout::paragraphsOf(const std::vector<Paragraph> &paragraphs, double width, NodeId parent) const
{
    FlowLayout inner(m_context, width, parent);
    for (const Paragraph &paragraph : paragraphs)
        inner.add(paragraph);
    return inner.take();
}

Slices FlowLayout::captionOf(const Caption &caption, double width, NodeId parent) const
{
    if (caption.text.isEmpty() && caption.remark.isEmpty())
        return {};
    Inlines words{run(caption.text, RunStyle::Strong)};
    if (!caption.remark.isEmpty())
        words.push_back(run(QLatin1Char(' ') + caption.remark, RunStyle::Soft));
    Slices slices = textOf(words, TextStyle::Small, width, m_tree.add(parent, Role::Caption));
    keepInside(slices, Keep::Hard);
    return slices;
}

void FlowLayout::add(const Heading &block)
{
    const int level = std::clamp(block.level, 1, 3);
    m_context.headingLevel = level;
    const NodeId node = m_tree.add(m_parent, headingRole(level));
    Paragraph words{.content = {run(block.title)}};
    words.style = level == 1 ? TextStyle::Heading1 : level == 2 ? TextStyle::Heading2 : TextStyle::Heading3;
    if (level == 1 && !block.number.isEmpty()) {
        words.hanging = {run(block.number)};
        words.hangingWidth = sectionNumberWidth;
    } else if (!block.number.isEmpty()) {
        // An en space sets the soft number off.
        words.content.insert(words.content.begin(), run(block.number + QChar(0x2002), RunStyle::SoftStrong));
    }
    Slices slices = textOf(words, m_width, node);
    if (slices.empty())
        return;
    keepInside(slices, Keep::Hard);
    slices.back().keep = Keep::Hard;
    const StyleSpec &style = styleOf(words.style);
    double before = style.before;
    if (!block.eyebrow.isEmpty()) {
        Slices eyebrow = textOf({run(block.eyebrow)}, TextStyle::Eyebrow, m_width, m_tree.add(m_parent, Role::P));
        eyebrow.back().keep = Keep::Hard;
        append(std::move(eyebrow), styleOf(TextStyle::Eyebrow).before, styleOf(TextStyle::Eyebrow).after);
        before = 0;
    }
    const QString both = block.number.isEmpty() ? block.title : block.number + QLatin1Char(' ') + block.title;
    if (block.inOutline)
        slices.front().outline = OutlineEntry{level, block.bookmark.isEmpty() ? both : block.bookmark};
    if (const QString id = headingId(block); !id.isEmpty())
        slices.front().ids << id;
    append(std::move(slices), before, style.after);
}

void FlowLayout::add(const Paragraph &block)
{
    const StyleSpec &style = styleOf(block.style);
    append(textOf(block, m_width, m_tree.add(m_parent, Role::P)), block.spaceBefore.value_or(style.before),
           block.spaceAfter.value_or(style.after));
}

void FlowLayout::add(const SidePair &block)
{
    const NodeId pair = m_tree.add(m_parent, Role::Div);
    const Slices label = layOut(block.label, sideColumn, pair, m_context);
    Slices content = layOut(block.content, m_width - sideColumn - columnGap, pair, m_context);
    shift(content, sideColumn + columnGap);
    placeBeside(content, label);
    append(std::move(content), 0, block.spaceAfter);
}

void FlowLayout::add(const List &block)
{
    constexpr double indent = 18;
    constexpr double labelIndent = 3;
    constexpr double gap = 3;
    const NodeId list = m_tree.add(m_parent, Role::L);
    if (list != noNode)
        m_tree.node(list).numberedList = block.kind == ListKind::Numbered;
    int number = 0;
    for (const Paragraph &item : block.items) {
        const NodeId entry = m_tree.add(list, Role::LI);
        const QString mark =
            block.kind == ListKind::Numbered ? QString::number(++number) + QLatin1Char('.') : QString(QChar(0x2022));
        const Slices label = textOf({run(mark)}, item.style, indent, m_tree.add(entry, Role::Lbl));
        Slices text = textOf(item, m_width - indent, m_tree.add(entry, Role::LBody));
        shift(text, indent);
        placeBeside(text, label, labelIndent);
        const bool last = &item == &block.items.back();
        append(std::move(text), 0, last ? styleOf(item.style).after : gap);
    }
}

Slices FlowLayout::gridRowOf(const Grid &grid, const GridRow &row, NodeId list) const
{
    const NodeId entry = m_tree.add(list, Role::LI);
    Inlines words = row.label;
    for (Inline &part : words) {
        if (Run *label = std::get_if<Run>(&part))
            label->style = grid.labelRun;
    }
    const Slices label = textOf(words, grid.labelStyle, grid.labelWidth, m_tree.add(entry, Role::Lbl));
    const double left = grid.labelWidth + grid.gap;
    Slices value = paragraphsOf(row.value, m_width - left, m_tree.add(entry, Role::LBody));
    shift(value, left);
    placeBeside(value, label);
    return value;
}

void FlowLayout::add(const Grid &block)
{
    const bool ruled = block.rules == GridRules::Hairlines;
    const double padding = ruled ? 5 : 0;
    const NodeId list = m_tree.add(m_parent, Role::L);
    for (const GridRow &row : block.rows) {
        Slices slices = gridRowOf(block, row, list);
        if (slices.empty())
            continue;
        if (ruled) {
            const bool first = &row == &block.rows.front();
            const double top = first ? 1 : 0;
            for (Item &item : slices.front().items)
                item.offset.ry() += padding + top;
            slices.front().height += padding + top;
            if (first)
                slices.front().items.push_back({makeRule(m_width, 1, palette().ink)});
            slices.back().items.push_back(
                {makeRule(m_width, 0.5, palette().hairline), {0, slices.back().height + padding - 0.5}});
            slices.back().height += padding;
            slices.front().baseline.reset();
        }
        const bool last = &row == &block.rows.back();
        append(std::move(slices), 0, ruled ? 0 : last ? 4 : 1.5);
    }
}

void FlowLayout::add(const VerificationList &block)
{
    constexpr double siteWidth = 36;
    constexpr double gap = 8;
    const NodeId list = m_tree.add(m_parent, Role::L);
    Slices all;
    FlowLayout inner(m_context, m_width, list);
    for (const VerificationLine &line : block.lines) {
        const NodeId entry = m_tree.add(list, Role::LI);
        Slices site;
        if (!line.site.isEmpty())
            site = textOf({run(line.site, RunStyle::Strong)}, TextStyle::Data, siteWidth, m_tree.add(entry, Role::Lbl));
        Slices text = textOf(line.content, TextStyle::Data, m_width - siteWidth - gap, m_tree.add(entry, Role::LBody));
        shift(text, siteWidth + gap);
        placeBeside(text, site);
        inner.append(std::move(text), 0, styleOf(TextStyle::Data).after);
    }
    all = inner.take();
    append(std::move(all), 0, styleOf(TextStyle::Data).after);
}

void FlowLayout::add(const SplitLine &block)
{
    auto right =
        std::make_shared<TextBox>(block.right.content, block.right.style, Align::Left, m_width, m_tree, noNode);
    const double rightWidth = std::min(std::ceil(right->naturalWidth() + 1), m_width / 2);
    const Slices left = textOf(block.left, m_width - rightWidth - columnGap, m_tree.add(m_parent, Role::P));
    Paragraph words = block.right;
    words.align = Align::Right;
    Slices line = textOf(words, rightWidth, m_tree.add(m_parent, Role::P));
    shift(line, m_width - rightWidth);
    placeBeside(line, left);
    append(std::move(line), 0, 0);
}

void FlowLayout::add(const Rule &block)
{
    const Palette &c = palette();
    Slice slice;
    const auto rule = [&](double top, double thickness, const QColor &colour) {
        slice.items.push_back({makeRule(m_width, thickness, colour), {0, top}});
        slice.height = top + thickness;
    };
    switch (block.kind) {
    case RuleKind::Hairline:
        rule(0, 0.5, c.hairline);
        break;
    case RuleKind::Thin:
        rule(0, 0.5, c.rule);
        break;
    case RuleKind::Strong:
        rule(0, 1, c.ink);
        break;
    case RuleKind::Bar:
        rule(0, 8, c.navy);
        break;
    case RuleKind::Double:
        rule(0, 1, c.ink);
        rule(4, 1, c.ink);
        break;
    }
    append({std::move(slice)}, block.spaceBefore, block.spaceAfter);
}

void FlowLayout::add(const Contents &)
{
    constexpr double numberWidth = 22;
    constexpr double pageWidth = 30;
    constexpr double padding = 1.75;
    const NodeId contents = m_tree.add(m_parent, Role::TOC);
    for (const ContentsEntry &entry : m_context.contents) {
        const NodeId item = m_tree.add(contents, Role::TOCI);
        const NodeId reference = m_tree.add(item, Role::Reference);
        const Slices number = entry.number.isEmpty() || entry.level > 1
                                  ? Slices{}
                                  : textOf({linked(entry.number, entry.id)}, TextStyle::Small, numberWidth, reference);
        Slices title =
            textOf({linked(entry.title, entry.id)}, TextStyle::Small, m_width - numberWidth - pageWidth, reference);
        shift(title, numberWidth);
        placeBeside(title, number);
        const QColor ink = m_tree.ink(reference, styleOf(TextStyle::Small).colour);
        title.front().items.push_back({std::make_shared<PageNumber>(entry.id, m_width, ink)});
        for (Item &part : title.front().items)
            part.offset.ry() += padding;
        title.front().height += padding;
        title.back().items.push_back({makeRule(m_width, 0.5, palette().hairline), {0, title.back().height + padding}});
        title.back().height += padding + 0.5;
        title.front().baseline = *title.front().baseline + padding;
        append(std::move(title), 0, 0);
    }
}

void FlowLayout::add(const AnswerBar &block)
{
    Slice slice;
    slice.height = 11.5;
    slice.items.push_back({makeAnswerBar(block, m_width), {0, 0.75}});
    append({std::move(slice)}, 0, 4);
}

} // namespace ctpat::report
