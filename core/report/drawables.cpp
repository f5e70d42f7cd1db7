// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/drawables.h"

#include "core/report/answerpaint.h"

#include <algorithm>
#include <numeric>

namespace ctpat::report {

namespace {

class RuleDrawable final : public Drawable
{
public:
    RuleDrawable(double width, double thickness, const QColor &colour)
        : m_width(width)
        , m_thickness(thickness)
        , m_colour(colour)
    {
    }
    void paint(Canvas &canvas, const QPointF &topLeft) const override
    {
        canvas.horizontalRule(topLeft, m_width, m_thickness, m_colour);
    }

private:
    double m_width;
    double m_thickness;
    QColor m_colour;
};

class BarDrawable final : public Drawable
{
public:
    BarDrawable(const AnswerBar &bar, double width)
        : m_counts(bar.counts)
    {
        const int all = std::accumulate(bar.counts.begin(), bar.counts.end(), 0);
        m_width = width * all / std::max({1, all, bar.fullScale});
    }
    void paint(Canvas &canvas, const QPointF &topLeft) const override
    {
        paintAnswerBar(canvas, QRectF(topLeft, QSizeF(m_width, answerBarHeight)), m_counts);
    }

private:
    AnswerCounts m_counts;
    double m_width = 0;
};

} // namespace

std::shared_ptr<const Drawable> makeRule(double width, double thickness, const QColor &colour)
{
    return std::make_shared<RuleDrawable>(width, thickness, colour);
}

std::shared_ptr<const Drawable> makeAnswerBar(const AnswerBar &bar, double width)
{
    return std::make_shared<BarDrawable>(bar, width);
}

} // namespace ctpat::report
