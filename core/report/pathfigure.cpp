// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures.h"

#include <algorithm>

namespace ctpat::report {

namespace {

constexpr double radius = 9;
constexpr size_t stepsInRow = 7;
constexpr double pathRowGap = 12;

struct SetStep
{
    PathStep step;
    FigureWords title;
    FigureWords place;
    QPointF centre = {};
    Align align = Align::Centre;
};

/// Numbered rings on a line, seven in a row.
class PathPainter final : public FigurePainter
{
public:
    PathPainter(const PathFigure &path, double width);
    [[nodiscard]] double height() const override { return m_height; }
    void paint(Canvas &canvas, const QPointF &topLeft) const override;

private:
    void paintStep(Canvas &canvas, const SetStep &set, int number, const QPointF &topLeft) const;

    double m_width;
    double m_height = 0;
    std::vector<SetStep> m_steps;
};

PathPainter::PathPainter(const PathFigure &path, double width)
    : m_width(width)
{
    const size_t count = path.steps.size();
    const StyleSpec strong = styled(styleOf(TextStyle::Small), RunStyle::Strong);
    const StyleSpec soft = styled(styleOf(TextStyle::Small), RunStyle::Soft);
    double y = 0;
    for (size_t start = 0; start < count; start += stepsInRow) {
        const size_t inRow = std::min(stepsInRow, count - start);
        const double pitch = inRow > 1 ? (width - 2 * (radius + 3)) / static_cast<double>(inRow - 1) : 0;
        double tallest = 0;
        for (size_t i = 0; i < inRow; ++i) {
            const PathStep &step = path.steps[start + i];
            const double room = inRow > 1 ? pitch - 6 : width;
            SetStep set{.step = step,
                        .title = FigureWords(step.title, strong, room),
                        .place = FigureWords(step.place, soft, room)};
            set.centre = {radius + 3 + static_cast<double>(i) * pitch, y + radius + 1};
            set.align = i == 0 ? Align::Left : i + 1 == inRow ? Align::Right : Align::Centre;
            tallest = std::max(tallest, set.title.height() + set.place.height());
            m_steps.push_back(std::move(set));
        }
        y += 2 * radius + 5 + tallest + pathRowGap;
    }
    m_height = std::max(0.0, y - pathRowGap);
}

void PathPainter::paint(Canvas &canvas, const QPointF &topLeft) const
{
    for (size_t i = 1; i < m_steps.size(); ++i) {
        const QPointF from = m_steps[i - 1].centre;
        const QPointF to = m_steps[i].centre;
        if (qFuzzyCompare(from.y(), to.y()))
            canvas.line(topLeft + from, topLeft + to, 1.5, palette().navy);
    }
    for (size_t i = 0; i < m_steps.size(); ++i)
        paintStep(canvas, m_steps[i], static_cast<int>(i) + 1, topLeft);
}

void PathPainter::paintStep(Canvas &canvas, const SetStep &set, int number, const QPointF &topLeft) const
{
    const QPointF centre = topLeft + set.centre;
    QPainter &painter = canvas.painter();
    painter.setPen(QPen(palette().navy, 1.5 * dotsPerPoint));
    painter.setBrush(set.step.filled ? palette().navy : palette().white);
    painter.drawEllipse(Canvas::device(centre), radius * dotsPerPoint, radius * dotsPerPoint);
    StyleSpec style = styled(styleOf(TextStyle::Tiny), RunStyle::Strong);
    style.colour = set.step.filled ? palette().white : palette().ink;
    canvas.words(centre + QPointF(0, 2.7), QString::number(number), style, Align::Centre);
    const double x = set.align == Align::Left    ? centre.x() - radius - 1
                     : set.align == Align::Right ? topLeft.x() + m_width
                                                 : centre.x();
    const double y = centre.y() + radius + 4;
    set.title.paint(canvas, {x, y}, set.align);
    set.place.paint(canvas, {x, y + set.title.height()}, set.align);
}

} // namespace

std::shared_ptr<const FigurePainter> makePath(const PathFigure &path, double width)
{
    return std::make_shared<PathPainter>(path, width);
}

} // namespace ctpat::report
