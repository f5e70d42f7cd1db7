// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/answerpaint.h"

#include <QPainterPath>

#include <numeric>

namespace ctpat::report {

namespace {

constexpr double edge = 0.5;

void paintDots(Canvas &canvas, const QRectF &box)
{
    constexpr double step = 5;
    constexpr double radius = 1.25;
    QPainterPath dots;
    for (double y = box.top() + step / 2; y < box.bottom() + radius; y += step) {
        for (double x = box.left() + step / 2; x < box.right() + radius; x += step)
            dots.addEllipse(Canvas::device(QPointF(x, y)), radius * dotsPerPoint, radius * dotsPerPoint);
    }
    canvas.painter().fillPath(dots, palette().navy);
}

void paintDiagonals(Canvas &canvas, const QRectF &box)
{
    // 4 between the lines, measured across them: 4 * sqrt(2) along the edge.
    constexpr double step = 5.657;
    for (double x = box.left() - box.height() + step / 2; x < box.right(); x += step)
        canvas.line({x, box.bottom() + 1}, {x + box.height() + 2, box.top() - 1}, 1.1, palette().ink);
}

void paintLevels(Canvas &canvas, const QRectF &box)
{
    constexpr double step = 4;
    for (double y = box.top() + 1.4; y < box.bottom(); y += step)
        canvas.horizontalRule({box.left(), y}, box.width(), 1, palette().ink);
}

void paintPattern(Canvas &canvas, const QRectF &box, AnswerFill fill)
{
    QPainter &painter = canvas.painter();
    painter.save();
    painter.setClipRect(Canvas::device(box));
    if (fill == AnswerFill::BestPractice)
        paintDots(canvas, box);
    else if (fill == AnswerFill::NotVerified)
        paintDiagonals(canvas, box);
    else if (fill == AnswerFill::NotLookedAt)
        paintLevels(canvas, box);
    painter.restore();
}

QColor groundOf(AnswerFill fill)
{
    switch (fill) {
    case AnswerFill::Yes:
    case AnswerFill::BestPractice:
        return palette().bar;
    case AnswerFill::No:
        return palette().action;
    case AnswerFill::NotApplicable:
    case AnswerFill::NotVerified:
    case AnswerFill::NotLookedAt:
        break;
    }
    return palette().white;
}

} // namespace

void paintAnswer(Canvas &canvas, const QRectF &box, AnswerFill fill)
{
    canvas.fill(box, groundOf(fill));
    paintPattern(canvas, box, fill);
    canvas.frame(box, edge, palette().ink);
}

void paintAnswerBar(Canvas &canvas, const QRectF &box, const AnswerCounts &counts)
{
    const int all = std::accumulate(counts.begin(), counts.end(), 0);
    double x = box.left();
    for (int i = 0; i < answerFillCount && all > 0; ++i) {
        const double width = box.width() * counts.at(static_cast<size_t>(i)) / all;
        if (width <= 0)
            continue;
        // Neighbours share one edge line.
        paintAnswer(canvas, {x, box.top(), std::min(width + edge, box.right() - x), box.height()},
                    static_cast<AnswerFill>(i));
        x += width;
    }
}

} // namespace ctpat::report
