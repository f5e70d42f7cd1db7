// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/textbox.h"

#include "core/report/answerpaint.h"

#include <algorithm>
#include <numeric>

namespace ctpat::report {

namespace {

constexpr double swatchSize = 8;
constexpr double swatchGap = 3.5;
/// Room left and right of a tag that stands beside words.
constexpr double tagGap = 1;

StyleSpec tagStyle(TagShape shape)
{
    return {.family = Family::Sans,
            .size = 7.5,
            .leading = 10,
            .bold = shape != TagShape::Dashed,
            .colour = tagColour(shape),
            .letterSpacing = shape == TagShape::Boxed || shape == TagShape::Dashed ? 0 : 0.2};
}

double tagPadding(TagShape shape)
{
    return shape == TagShape::Boxed || shape == TagShape::Dashed ? 5 : 6;
}

/// The character that holds a mark's place: it neither breaks nor shows.
constexpr char16_t placeholder = u'\u00A0';

} // namespace

QColor tagColour(TagShape shape)
{
    switch (shape) {
    case TagShape::Filled:
        return palette().white;
    case TagShape::Outlined:
    case TagShape::Double:
        return palette().navy;
    case TagShape::Boxed:
    case TagShape::Dashed:
        break;
    }
    return palette().ink;
}

double tagHeight(TagShape shape)
{
    return shape == TagShape::Boxed || shape == TagShape::Dashed ? 12 : 15;
}

double tagWidth(const Tag &tag)
{
    return widthOf(tag.text, tagStyle(tag.shape)) + 2 * tagPadding(tag.shape);
}

void paintTag(Canvas &canvas, const Tag &tag, const QPointF &topLeft, const QColor &ink)
{
    const QRectF box(topLeft, QSizeF(tagWidth(tag), tagHeight(tag.shape)));
    const Palette &c = palette();
    switch (tag.shape) {
    case TagShape::Filled:
        canvas.fill(box, c.action);
        break;
    case TagShape::Outlined:
        canvas.frame(box, 1, c.navy);
        break;
    case TagShape::Double:
        canvas.frame(box, 0.75, c.navy);
        canvas.frame(box.adjusted(1.75, 1.75, -1.75, -1.75), 0.75, c.navy);
        break;
    case TagShape::Boxed:
        canvas.frame(box, 1, c.ink);
        break;
    case TagShape::Dashed:
        canvas.frame(box, 0.5, c.ink, Qt::DashLine);
        break;
    }
    StyleSpec style = tagStyle(tag.shape);
    const double baseline = box.top() + (box.height() - style.leading) / 2 + baselineOf(style);
    style.colour = ink;
    canvas.words({box.left() + tagPadding(tag.shape), baseline}, tag.text, style);
}

TextBox::TextBox(const Inlines &content, TextStyle style, Align align, double width, StructureTree &tree, NodeId node)
    : m_style(styleOf(style))
{
    for (const Inline &part : content)
        std::visit([&](const auto &piece) { append(piece, tree, node); }, part);
    m_layout.setFont(fontOf(m_style));
    m_layout.setText(m_text);
    m_layout.setFormats(m_formats);
    breakLines(width, align);
}

void TextBox::append(const Run &run, StructureTree &tree, NodeId node)
{
    QString text = run.text;
    text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    if (text.isEmpty())
        return;
    const StyleSpec style = styled(m_style, run.style);
    NodeId element = node;
    if (run.link)
        element = tree.add(node, Role::Link);
    if (!run.language.isEmpty() && element != noNode) {
        if (element == node)
            element = tree.add(node, Role::Span);
        tree.node(element).language = run.language;
    }
    QTextCharFormat format;
    format.setFont(fontOf(style));
    format.setForeground(tree.ink(element, style.colour));
    const int start = static_cast<int>(m_text.size());
    const int length = static_cast<int>(text.size());
    m_formats.append({.start = start, .length = length, .format = format});
    if (run.link)
        m_links.push_back({.start = start, .length = length, .link = *run.link, .node = element});
    m_text += text;
}

void TextBox::append(const Tag &tag, StructureTree &tree, NodeId node)
{
    NodeId element = node;
    if (tag.link)
        element = tree.add(node, Role::Link);
    const int start = static_cast<int>(m_text.size());
    appendMark({.width = tagWidth(tag) + (start > 0 ? tagGap : 0),
                .inlineMark = tag,
                .node = element,
                .ink = tree.ink(element, tagColour(tag.shape))});
    if (tag.link)
        m_links.push_back({.start = start, .length = 1, .link = *tag.link, .node = element});
}

void TextBox::append(const Swatch &swatch, StructureTree &, NodeId)
{
    appendMark({.width = swatchSize + swatchGap, .inlineMark = swatch});
}

void TextBox::appendMark(Mark mark)
{
    QFont font = fontOf(m_style);
    const double space = QFontMetricsF(font).horizontalAdvance(QChar(placeholder));
    font.setLetterSpacing(QFont::AbsoluteSpacing, mark.width * dotsPerPoint - space);
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(m_style.colour);
    mark.position = static_cast<int>(m_text.size());
    m_formats.append({.start = mark.position, .length = 1, .format = format});
    m_text += QChar(placeholder);
    m_marks.push_back(std::move(mark));
}

void TextBox::breakLines(double width, Align align)
{
    QTextOption option(align == Align::Right    ? Qt::AlignRight
                       : align == Align::Centre ? Qt::AlignHCenter
                                                : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    const QFontMetricsF base(m_layout.font());
    m_layout.beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width * dotsPerPoint);
        // A script the report's fonts lack may come from a taller one.
        const double taller = (line.ascent() + line.descent() - base.ascent() - base.descent()) / dotsPerPoint;
        const double leading = m_style.leadingOf(i);
        m_heights.push_back(std::max(leading + std::max(0.0, taller - 0.5), tallestMark(line)));
        line.setPosition({0, 0});
    }
    m_layout.endLayout();
}

double TextBox::tallestMark(const QTextLine &line) const
{
    double height = 0;
    for (const Mark &mark : m_marks) {
        const Tag *tag = std::get_if<Tag>(&mark.inlineMark);
        if (tag && mark.position >= line.textStart() && mark.position < line.textStart() + line.textLength())
            height = std::max(height, tagHeight(tag->shape));
    }
    return height;
}

double TextBox::height() const
{
    return std::accumulate(m_heights.begin(), m_heights.end(), 0.0);
}

double TextBox::firstBaseline() const
{
    return m_heights.empty() ? baselineOf(m_style) : baseline(0);
}

double TextBox::baseline(int line) const
{
    StyleSpec style = m_style;
    style.leading = lineHeight(line);
    return baselineOf(style);
}

double TextBox::naturalWidth() const
{
    double width = 0;
    for (int i = 0; i < m_layout.lineCount(); ++i)
        width = std::max(width, m_layout.lineAt(i).naturalTextWidth());
    return width / dotsPerPoint;
}

void TextBox::paintLine(Canvas &canvas, int index, const QPointF &topLeft) const
{
    const QTextLine line = m_layout.lineAt(index);
    const QPointF baselineLeft = topLeft + QPointF(0, baseline(index));
    const QPointF origin = Canvas::device(baselineLeft) - QPointF(0, line.ascent());
    line.draw(&canvas.painter(), origin);
    paintEndSpace(canvas, index, Canvas::device(baselineLeft));
    paintMarks(canvas, line, topLeft + QPointF(0, lineHeight(index) / 2));
    placeLinks(canvas, index, topLeft);
}

/// A line's last space is not painted by the layout; without it "findings were" would be read as one word.
void TextBox::paintEndSpace(Canvas &canvas, int index, const QPointF &baselineLeft) const
{
    const QTextLine line = m_layout.lineAt(index);
    const int last = line.textStart() + line.textLength() - 1;
    if (index + 1 >= lineCount() || last < 0 || m_text.at(last) != QLatin1Char(' '))
        return;
    for (const QTextLayout::FormatRange &range : m_formats) {
        if (last < range.start || last >= range.start + range.length)
            continue;
        canvas.painter().setFont(range.format.font());
        canvas.painter().setPen(range.format.foreground().color());
        const double end = line.x() + line.naturalTextRect().right() - line.naturalTextRect().left();
        canvas.painter().drawText(baselineLeft + QPointF(end, 0), QStringLiteral(" "));
    }
}

/// @p origin is the line's left end at half its height.
void TextBox::paintMarks(Canvas &canvas, const QTextLine &line, const QPointF &origin) const
{
    for (const Mark &mark : m_marks) {
        if (mark.position < line.textStart() || mark.position >= line.textStart() + line.textLength())
            continue;
        const double x = origin.x() + line.cursorToX(mark.position) / dotsPerPoint;
        if (const Tag *tag = std::get_if<Tag>(&mark.inlineMark))
            paintTag(canvas, *tag, {x, origin.y() - tagHeight(tag->shape) / 2}, mark.ink);
        else if (const Swatch *swatch = std::get_if<Swatch>(&mark.inlineMark))
            paintAnswer(canvas, {x, origin.y() - swatchSize / 2 + 0.4, swatchSize, swatchSize}, swatch->fill);
    }
}

void TextBox::placeLinks(Canvas &canvas, int index, const QPointF &topLeft) const
{
    const QTextLine line = m_layout.lineAt(index);
    for (const LinkSpan &span : m_links) {
        const int start = std::max(span.start, line.textStart());
        const int end = std::min(span.start + span.length, line.textStart() + line.textLength());
        if (start >= end)
            continue;
        const double left = line.cursorToX(start) / dotsPerPoint;
        const double right = line.cursorToX(end) / dotsPerPoint;
        const QRectF box(topLeft.x() + std::min(left, right), topLeft.y(), std::abs(right - left), lineHeight(index));
        canvas.addLink(box, span.link, m_text.mid(span.start, span.length).trimmed(), span.node);
        if (!span.link.url.isEmpty())
            canvas.horizontalRule(box.topLeft() + QPointF(0, baseline(index) + 1.2), box.width(), 0.5, palette().soft);
    }
}

namespace {

class TextLine final : public Drawable
{
public:
    TextLine(std::shared_ptr<const TextBox> box, int line)
        : m_box(std::move(box))
        , m_line(line)
    {
    }
    void paint(Canvas &canvas, const QPointF &topLeft) const override { m_box->paintLine(canvas, m_line, topLeft); }

private:
    std::shared_ptr<const TextBox> m_box;
    int m_line;
};

} // namespace

Slices linesOf(const std::shared_ptr<const TextBox> &box)
{
    Slices slices;
    const int count = box->lineCount();
    for (int i = 0; i < count; ++i) {
        Slice slice;
        slice.height = box->lineHeight(i);
        slice.keep = i + 1 < count && (i == 0 || i == count - 2) ? Keep::Hard : Keep::None;
        slice.items.push_back({std::make_shared<TextLine>(box, i)});
        slices.push_back(std::move(slice));
    }
    if (!slices.empty())
        slices.front().baseline = box->firstBaseline();
    return slices;
}

} // namespace ctpat::report
