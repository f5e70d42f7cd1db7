// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures.h"

#include <algorithm>

namespace ctpat::report {

namespace {

constexpr double markRadius = 4.5;
constexpr double gap = 8;

struct SetPoint
{
    TimelinePoint point;
    double x = 0;
    Align align = Align::Centre;
    FigureWords above;
    FigureWords date;
    FigureWords below;
    double left = 0;
    double right = 0;
    /// Row of labels below the line, from 0.
    size_t tier = 0;
};

/// A line with marks: words above, date and numbers below; what would overlap goes a row down, on a leader.
class TimelinePainter final : public FigurePainter
{
public:
    TimelinePainter(const Timeline &timeline, double width);
    [[nodiscard]] double height() const override { return m_height; }
    void paint(Canvas &canvas, const QPointF &topLeft) const override;

private:
    void place(SetPoint &point);
    [[nodiscard]] double labelTop(const SetPoint &set, double lineY) const;
    void paintLabels(Canvas &canvas, const SetPoint &set, const QPointF &topLeft, double top) const;
    void paintMark(Canvas &canvas, TimelineMark mark, const QPointF &centre) const;
    [[nodiscard]] double lineY() const { return m_aboveHeight + 4 + markRadius; }

    double m_width;
    double m_aboveHeight = 0;
    double m_height = 0;
    std::vector<SetPoint> m_points;
    /// Right end of the last label and height, for each tier.
    std::vector<double> m_ends;
    std::vector<double> m_tierHeights;
};

TimelinePainter::TimelinePainter(const Timeline &timeline, double width)
    : m_width(width)
{
    constexpr double labelWidth = 190;
    const StyleSpec dateStyle = styled(styleOf(TextStyle::Small), RunStyle::Strong);
    StyleSpec softStyle = styled(styleOf(TextStyle::Small), RunStyle::Soft);
    for (const TimelinePoint &point : timeline.points) {
        const double share = std::clamp(point.position, 0.0, 1.0);
        SetPoint set{.point = point,
                     .x = markRadius + share * (width - 2 * markRadius),
                     .align = share < 0.02   ? Align::Left
                              : share > 0.98 ? Align::Right
                                             : Align::Centre,
                     .above = FigureWords(point.above, softStyle, labelWidth),
                     .date = FigureWords(point.date, dateStyle, labelWidth),
                     .below = FigureWords(point.below, softStyle, labelWidth)};
        m_aboveHeight = std::max(m_aboveHeight, set.above.height());
        place(set);
        m_points.push_back(std::move(set));
    }
    m_height = lineY() + markRadius + 4;
    for (double tier : m_tierHeights)
        m_height += tier + 2;
}

void TimelinePainter::place(SetPoint &set)
{
    const double width = std::max(set.date.width(), set.below.width());
    const double share = set.align == Align::Left ? 0 : set.align == Align::Right ? 1 : 0.5;
    const double anchor = set.align == Align::Left ? 0 : set.align == Align::Right ? m_width : set.x;
    set.left = std::clamp(anchor - share * width, 0.0, std::max(0.0, m_width - width));
    set.right = set.left + width;
    if (width <= 0)
        return;
    while (set.tier < m_ends.size() && set.left < m_ends[set.tier] + gap)
        ++set.tier;
    if (set.tier == m_ends.size()) {
        m_ends.push_back(0);
        m_tierHeights.push_back(0);
    }
    m_ends[set.tier] = set.right;
    m_tierHeights[set.tier] = std::max(m_tierHeights[set.tier], set.date.height() + set.below.height());
}

void TimelinePainter::paint(Canvas &canvas, const QPointF &topLeft) const
{
    const double y = topLeft.y() + lineY();
    canvas.line({topLeft.x(), y}, {topLeft.x() + m_width, y}, 1, palette().ink);
    for (const SetPoint &set : m_points) {
        if (set.tier > 0)
            canvas.line({topLeft.x() + set.x, y}, {topLeft.x() + set.x, labelTop(set, y)}, 0.5, palette().rule);
    }
    for (const SetPoint &set : m_points)
        paintLabels(canvas, set, topLeft, labelTop(set, y));
    for (const SetPoint &set : m_points)
        paintMark(canvas, set.point.mark, {topLeft.x() + set.x, y});
}

double TimelinePainter::labelTop(const SetPoint &set, double lineY) const
{
    double top = lineY + markRadius + 4;
    for (size_t i = 0; i < set.tier; ++i)
        top += m_tierHeights[i] + 2;
    return top;
}

void TimelinePainter::paintLabels(Canvas &canvas, const SetPoint &set, const QPointF &topLeft, double top) const
{
    // The ground keeps leaders to lower rows from running through the words.
    canvas.fill({topLeft.x() + set.left, top, set.right - set.left, set.date.height() + set.below.height()},
                palette().white);
    const double aboveWidth = set.above.width();
    const double middle = std::clamp(set.x, aboveWidth / 2, m_width - aboveWidth / 2);
    set.above.paint(canvas, {topLeft.x() + middle, topLeft.y() + m_aboveHeight - set.above.height()}, Align::Centre);
    const double anchor = set.align == Align::Left    ? set.left
                          : set.align == Align::Right ? set.right
                                                      : (set.left + set.right) / 2;
    set.date.paint(canvas, {topLeft.x() + anchor, top}, set.align);
    set.below.paint(canvas, {topLeft.x() + anchor, top + set.date.height()}, set.align);
}

void TimelinePainter::paintMark(Canvas &canvas, TimelineMark mark, const QPointF &centre) const
{
    QPainter &painter = canvas.painter();
    switch (mark) {
    case TimelineMark::Ring:
        painter.setPen(QPen(palette().ink, 1.5 * dotsPerPoint));
        painter.setBrush(palette().white);
        painter.drawEllipse(Canvas::device(centre), 4 * dotsPerPoint, 4 * dotsPerPoint);
        break;
    case TimelineMark::Square:
        canvas.fill({centre.x() - 4, centre.y() - 4, 8, 8}, palette().action);
        break;
    case TimelineMark::Tick:
        canvas.line(centre - QPointF(0, 4), centre + QPointF(0, 4), 0.75, palette().rule);
        break;
    }
}

} // namespace

std::shared_ptr<const FigurePainter> makeTimeline(const Timeline &timeline, double width)
{
    return std::make_shared<TimelinePainter>(timeline, width);
}

} // namespace ctpat::report
