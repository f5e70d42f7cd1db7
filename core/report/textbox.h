// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/slice.h"

#include <QTextLayout>

namespace ctpat::report {

/// A paragraph's text broken into lines of one width. Tags and swatches stand on the place of a space as wide as they.
class TextBox final
{
public:
    /// @param width in points. @param node the paragraph's element; links and foreign text get their own below it.
    TextBox(const Inlines &content, TextStyle style, Align align, double width, StructureTree &tree, NodeId node);

    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    [[nodiscard]] double lineHeight(int line) const { return m_heights.at(static_cast<size_t>(line)); }
    [[nodiscard]] double height() const;
    [[nodiscard]] double firstBaseline() const;
    /// Width of the widest line.
    [[nodiscard]] double naturalWidth() const;
    void paintLine(Canvas &canvas, int line, const QPointF &topLeft) const;

private:
    struct Mark
    {
        int position = 0;
        double width = 0;
        Inline inlineMark = {};
        NodeId node = noNode;
        QColor ink = {};
    };
    struct LinkSpan
    {
        int start = 0;
        int length = 0;
        Link link = {};
        NodeId node = noNode;
    };

    void append(const Run &run, StructureTree &tree, NodeId node);
    void append(const Tag &tag, StructureTree &tree, NodeId node);
    void append(const Swatch &swatch, StructureTree &tree, NodeId node);
    void appendMark(Mark mark);
    void breakLines(double width, Align align);
    [[nodiscard]] double baseline(int line) const;
    [[nodiscard]] double tallestMark(const QTextLine &line) const;
    void paintMarks(Canvas &canvas, const QTextLine &line, const QPointF &origin) const;
    void placeLinks(Canvas &canvas, int index, const QPointF &topLeft) const;
    void paintEndSpace(Canvas &canvas, int index, const QPointF &baselineLeft) const;

    StyleSpec m_style;
    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
    std::vector<Mark> m_marks;
    std::vector<LinkSpan> m_links;
    QTextLayout m_layout;
    std::vector<double> m_heights;
};

/// The lines of @p box as slices, with widow and orphan control of two lines.
[[nodiscard]] Slices linesOf(const std::shared_ptr<const TextBox> &box);
/// Height of a tag's frame, and its width with @p text, in points.
[[nodiscard]] double tagHeight(TagShape shape);
[[nodiscard]] double tagWidth(const Tag &tag);
/// Paints a tag's frame and word. @p ink paints the word.
void paintTag(Canvas &canvas, const Tag &tag, const QPointF &topLeft, const QColor &ink);
/// The word's true colour.
[[nodiscard]] QColor tagColour(TagShape shape);

} // namespace ctpat::report
