// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/textbox.h"

namespace ctpat::report {

/// Paints one figure of a fixed height.
class FigurePainter
{
public:
    virtual ~FigurePainter() = default;
    [[nodiscard]] virtual double height() const = 0;
    virtual void paint(Canvas &canvas, const QPointF &topLeft) const = 0;
};

/// Words in a figure: not tagged one by one, because the figure's alternative text says them.
class FigureWords final
{
public:
    FigureWords(const QString &text, const StyleSpec &style, double width);
    [[nodiscard]] double height() const;
    /// Width of the widest line.
    [[nodiscard]] double width() const;
    /// @p at is the top of the first line, at the left, middle or right of the words.
    void paint(Canvas &canvas, const QPointF &at, Align align) const;

private:
    QStringList m_lines;
    StyleSpec m_style;
};

[[nodiscard]] std::shared_ptr<const FigurePainter> makeBarChart(const BarChart &chart, double width);
[[nodiscard]] std::shared_ptr<const FigurePainter> makeTimeline(const Timeline &timeline, double width);
[[nodiscard]] std::shared_ptr<const FigurePainter> makePath(const PathFigure &path, double width);

} // namespace ctpat::report
