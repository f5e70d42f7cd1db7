// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/answerpaint.h"
#include "core/report/figures.h"

#include <algorithm>
#include <numeric>

namespace ctpat::report {

namespace {

constexpr double barHeight = 18;
constexpr double barGap = 6;
/// Room above a bar for the numbers of pieces too narrow for them.
constexpr double numberRoom = 9;
constexpr double leastForInside = 11;

struct SetRow
{
    FigureWords title;
    FigureWords remark;
    AnswerCounts counts;
    double top = 0;
    double height = 0;
};

/// Horizontal stacked bars with a legend below.
class BarChartPainter final : public FigurePainter
{
public:
    BarChartPainter(const BarChart &chart, double width);
    [[nodiscard]] double height() const override { return m_height; }
    void paint(Canvas &canvas, const QPointF &topLeft) const override;

private:
    struct LegendItem
    {
        QString word;
        QPointF at;
    };
    void paintBar(Canvas &canvas, const SetRow &row, const QPointF &topLeft) const;
    void setLegend(const BarChart &chart);

    double m_width;
    double m_labelWidth;
    double m_height = 0;
    int m_scale = 1;
    std::vector<SetRow> m_rows;
    std::vector<LegendItem> m_legend;
};

StyleSpec numberStyle(const QColor &colour)
{
    StyleSpec style = styled(styleOf(TextStyle::Small), RunStyle::Strong);
    style.colour = colour;
    return style;
}

BarChartPainter::BarChartPainter(const BarChart &chart, double width)
    : m_width(width)
    , m_labelWidth(width > 400 ? 126 : 96)
{
    double y = 0;
    for (const ChartRow &row : chart.rows) {
        SetRow set{.title =
                       FigureWords(row.title, styled(styleOf(TextStyle::Small), RunStyle::Strong), m_labelWidth - 12),
                   .remark = FigureWords(row.remark, styleOf(TextStyle::Tiny), m_labelWidth - 12),
                   .counts = row.counts};
        set.top = y;
        set.height = numberRoom + std::max(barHeight, set.title.height() + set.remark.height() - 2);
        y += set.height + barGap;
        m_rows.push_back(std::move(set));
        m_scale = std::max(m_scale, std::accumulate(row.counts.begin(), row.counts.end(), 0));
    }
    m_height = y;
    setLegend(chart);
}

void BarChartPainter::setLegend(const BarChart &chart)
{
    const StyleSpec &style = styleOf(TextStyle::Note);
    double x = 0;
    double y = m_height + 2;
    for (const QString &word : chart.legend) {
        const double width = 11.5 + widthOf(word, style);
        if (x > 0 && x + width > m_width) {
            x = 0;
            y += style.leading + 3;
        }
        m_legend.push_back({word, {x, y}});
        x += width + 14;
    }
    m_height = y + style.leading;
}

void BarChartPainter::paint(Canvas &canvas, const QPointF &topLeft) const
{
    for (const SetRow &row : m_rows) {
        const QPointF at = topLeft + QPointF(0, row.top + numberRoom - 2);
        row.title.paint(canvas, at, Align::Left);
        row.remark.paint(canvas, at + QPointF(0, row.title.height()), Align::Left);
        paintBar(canvas, row, topLeft + QPointF(m_labelWidth, row.top + numberRoom));
    }
    StyleSpec style = styleOf(TextStyle::Note);
    style.colour = palette().ink;
    for (int i = 0; i < answerFillCount; ++i) {
        const LegendItem &item = m_legend.at(static_cast<size_t>(i));
        paintAnswer(canvas, {topLeft + item.at + QPointF(0, 1.5), QSizeF(8, 8)}, static_cast<AnswerFill>(i));
        canvas.words(topLeft + item.at + QPointF(11.5, baselineOf(style)), item.word, style);
    }
}

void BarChartPainter::paintBar(Canvas &canvas, const SetRow &row, const QPointF &topLeft) const
{
    const double unit = (m_width - m_labelWidth) / m_scale;
    const double middle = topLeft.y() + barHeight / 2 + 3.05;
    double x = topLeft.x();
    double freeAbove = x;
    for (int i = 0; i < answerFillCount; ++i) {
        const int count = row.counts.at(static_cast<size_t>(i));
        if (count <= 0)
            continue;
        const auto fill = static_cast<AnswerFill>(i);
        const QRectF piece(x, topLeft.y(), count * unit, barHeight);
        paintAnswer(canvas, piece, fill);
        const QString number = QString::number(count);
        const double width = widthOf(number, numberStyle(palette().ink));
        if (piece.width() >= std::max(leastForInside, width + 3)) {
            const bool patterned =
                fill == AnswerFill::NotVerified || fill == AnswerFill::NotLookedAt || fill == AnswerFill::BestPractice;
            if (patterned)
                canvas.fill({piece.center().x() - width / 2 - 1.5, topLeft.y() + 3.5, width + 3, barHeight - 7},
                            palette().white);
            const QColor colour = fill == AnswerFill::No ? palette().white : palette().ink;
            canvas.words({piece.center().x(), middle}, number, numberStyle(colour), Align::Centre);
        } else {
            // Narrow neighbours would print their numbers over each other: the later moves right.
            const double left = std::max(piece.center().x() - width / 2, freeAbove);
            canvas.words({left, topLeft.y() - 2}, number, numberStyle(palette().ink));
            freeAbove = left + width + 2;
        }
        x = piece.right();
    }
}

} // namespace

std::shared_ptr<const FigurePainter> makeBarChart(const BarChart &chart, double width)
{
    return std::make_shared<BarChartPainter>(chart, width);
}

} // namespace ctpat::report
