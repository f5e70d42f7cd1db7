// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statepainter.h"

#include "ui/widgets/look.h"
#include "ui/widgets/paintediconengine.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ctpat::ui {

namespace {

// All shapes are drawn on a grid of 16 by 16, like the icons.
constexpr double kGrid = 16.0;
constexpr double kThin = 1.4;
constexpr double kThick = 1.7;

QPen pen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

/// Maps the grid onto the largest square in the middle of @p rect.
void enterGrid(QPainter *painter, const QRectF &rect)
{
    const double side = std::min(rect.width(), rect.height());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center() - QPointF(side / 2, side / 2));
    painter->scale(side / kGrid, side / kGrid);
}

QPolygonF star()
{
    constexpr double kOuter = 7.6, kInner = 3.4;
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const double angle = (i * 36.0 - 90.0) * M_PI / 180.0;
        const double radius = i % 2 == 0 ? kOuter : kInner;
        points << QPointF(8 + radius * std::cos(angle), 8.5 + radius * std::sin(angle));
    }
    return points;
}

void paintYes(QPainter *painter, const StateInk &ink)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink.shape);
    painter->drawEllipse(QPointF(8, 8), 7, 7);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(pen(ink.sign, kThick));
    painter->drawPolyline(QPolygonF({{4.8, 8.3}, {7.0, 10.5}, {11.3, 5.9}}));
}

void paintStar(QPainter *painter, const StateInk &ink)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink.shape);
    painter->drawPolygon(star());
}

void paintSquare(QPainter *painter, const StateInk &ink)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink.shape);
    painter->drawRoundedRect(QRectF(1.3, 1.3, 13.4, 13.4), 2, 2);
    painter->setPen(pen(ink.sign, kThick));
    painter->drawLine(QPointF(5, 5), QPointF(11, 11));
    painter->drawLine(QPointF(11, 5), QPointF(5, 11));
}

void paintTriangle(QPainter *painter, const StateInk &ink)
{
    painter->setPen(pen(ink.shape, 1));
    painter->setBrush(ink.shape);
    painter->drawPolygon(QPolygonF({{8, 1.4}, {15.1, 14.2}, {0.9, 14.2}}));
    painter->setPen(pen(ink.sign, kThick));
    painter->drawLine(QPointF(8, 5.8), QPointF(8, 9.6));
    painter->drawLine(QPointF(8, 12), QPointF(8, 12.05));
}

void paintBarredRing(QPainter *painter, const StateInk &ink)
{
    painter->setBrush(Qt::NoBrush);
    painter->setPen(pen(ink.shape, kThin));
    painter->drawEllipse(QPointF(8, 8), 6.4, 6.4);
    painter->setPen(pen(ink.shape, kThick));
    painter->drawLine(QPointF(4.8, 8), QPointF(11.2, 8));
}

void paintDiamond(QPainter *painter, const StateInk &ink)
{
    painter->setBrush(Qt::NoBrush);
    painter->setPen(pen(ink.shape, kThin));
    painter->drawPolygon(QPolygonF({{8, 1}, {15, 8}, {8, 15}, {1, 8}}));
    QPainterPath hook(QPointF(6.3, 6.5));
    hook.cubicTo(6.3, 4.4, 9.7, 4.4, 9.7, 6.5);
    hook.cubicTo(9.7, 7.7, 8, 7.7, 8, 9.2);
    painter->drawPath(hook);
    painter->drawLine(QPointF(8, 11.3), QPointF(8, 11.35));
}

void paintDottedRing(QPainter *painter, const StateInk &ink)
{
    constexpr double kRadius = 6.3;
    constexpr int kDashes = 9;
    const double period = 2 * M_PI * kRadius / kDashes / kThin; // in widths of the pen, as dash patterns are
    QPen dashed(ink.shape, kThin, Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({period * 0.46, period * 0.54});
    painter->setBrush(Qt::NoBrush);
    painter->setPen(dashed);
    painter->drawEllipse(QPointF(8, 8), kRadius, kRadius);
}

} // namespace

QColor stateColour(State state, const Look &look)
{
    switch (state) {
    case State::Yes:
    case State::BestPractice:
        return look.colours().ok;
    case State::NoAction:
        return look.colours().no;
    case State::NoRecommendation:
        return look.colours().rec;
    case State::NotApplicable:
    case State::NotVerified:
    case State::NotLookedAt:
        break;
    }
    return look.colours().none;
}

QColor stateGround(State state, const Look &look)
{
    switch (state) {
    case State::Yes:
    case State::BestPractice:
        return look.colours().okGround;
    case State::NoAction:
        return look.colours().noGround;
    case State::NoRecommendation:
        return look.colours().recGround;
    case State::NotApplicable:
    case State::NotVerified:
    case State::NotLookedAt:
        break;
    }
    return look.colours().noneGround;
}

void paintState(QPainter *painter, State state, const QRectF &rect, const Look &look, const StateInk &ink)
{
    const StateInk used{ink.shape.isValid() ? ink.shape : stateColour(state, look),
                        ink.sign.isValid() ? ink.sign : look.colours().base};
    painter->save();
    enterGrid(painter, rect);
    switch (state) {
    case State::Yes:
        paintYes(painter, used);
        break;
    case State::BestPractice:
        paintStar(painter, used);
        break;
    case State::NoAction:
        paintSquare(painter, used);
        break;
    case State::NoRecommendation:
        paintTriangle(painter, used);
        break;
    case State::NotApplicable:
        paintBarredRing(painter, used);
        break;
    case State::NotVerified:
        paintDiamond(painter, used);
        break;
    case State::NotLookedAt:
        paintDottedRing(painter, used);
        break;
    }
    painter->restore();
}

QIcon stateIcon(State state)
{
    return QIcon(new PaintedIconEngine([state](QPainter *painter, const QRectF &rect, QIcon::Mode mode) {
        const Look look = Look::of(nullptr);
        const StateInk ink{mode == QIcon::Disabled ? look.colours().hint : QColor(), {}};
        paintState(painter, state, rect, look, ink);
    }));
}

void paintProgressRing(QPainter *painter, const QRectF &rect, double share, const Look &look)
{
    constexpr double kWidth = 2.2;
    const QRectF circle = QRectF(0, 0, kGrid, kGrid).adjusted(1.5, 1.5, -1.5, -1.5);
    const double done = std::clamp(share, 0.0, 1.0);
    painter->save();
    enterGrid(painter, rect);
    painter->setBrush(Qt::NoBrush);
    if (done >= 1.0) {
        painter->setPen(QPen(look.colours().ring, kWidth, Qt::SolidLine, Qt::FlatCap));
        painter->drawEllipse(circle);
        painter->setPen(pen(look.colours().ring, 1.5));
        painter->drawPolyline(QPolygonF({{5.2, 8.2}, {7.2, 10.2}, {10.9, 6.2}}));
    } else {
        // In high contrast the track is a thin line of Text: Base on Base would be nothing.
        const bool thin = look.highContrast();
        painter->setPen(QPen(thin ? look.colours().ring : look.colours().track, thin ? 0.8 : kWidth));
        painter->drawEllipse(circle);
        painter->setPen(QPen(look.colours().ring, kWidth, Qt::SolidLine, Qt::FlatCap));
        if (done > 0)
            painter->drawArc(circle, 90 * 16, -qRound(done * 360 * 16));
    }
    painter->restore();
}

} // namespace ctpat::ui
