// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look.h"
#include "ui/widgets/outline.h"
#include "ui/widgets/statepainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ctpat::ui {

namespace {

/// How a piece of the bar is filled, so that no two need their colour to be told apart.
void fillPiece(QPainter *painter, const QRectF &piece, State state, const Look &look)
{
    const QColor colour = stateColour(state, look);
    switch (state) {
    case State::Yes:
    case State::NoAction:
    case State::NoRecommendation:
        painter->fillRect(piece, colour);
        break;
    case State::BestPractice:
        painter->fillRect(piece, look.colours().base);
        painter->fillRect(piece, QBrush(colour, Qt::Dense4Pattern));
        break;
    case State::NotApplicable:
        painter->fillRect(piece, look.colours().base);
        painter->setPen(QPen(colour, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(piece.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case State::NotVerified:
        painter->fillRect(piece, look.colours().base);
        painter->fillRect(piece, QBrush(colour, Qt::BDiagPattern));
        break;
    case State::NotLookedAt:
        break;
    }
}

/// Both kinds of No are one piece, and the pieces stand in one order whatever order they were given in.
QList<BarPart> inOrder(const QList<BarPart> &parts)
{
    QList<BarPart> ordered;
    for (const State state : allStates()) {
        int count = 0;
        for (const BarPart &part : parts) {
            const bool isNo = part.state == State::NoRecommendation;
            if ((isNo ? State::NoAction : part.state) == state)
                count += std::max(0, part.count);
        }
        if (count > 0)
            ordered.append({state, count});
    }
    return ordered;
}

} // namespace

void paintStackedBar(QPainter *painter, const QRectF &rect, const QList<BarPart> &parts, const Look &look)
{
    int total = 0;
    for (const BarPart &part : parts)
        total += std::max(0, part.count);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect, 2, 2);
    painter->fillPath(outline, look.colours().noneGround);
    painter->setPen(QPen(look.highContrast() ? look.colours().text : look.colours().track, 1));
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->setClipPath(outline);
    painter->setRenderHint(QPainter::Antialiasing, false);
    int before = 0;
    for (const BarPart &part : inOrder(parts)) {
        const double left = rect.left() + rect.width() * before / total;
        before += part.count;
        const double right = rect.left() + rect.width() * before / total;
        // A gap of one pixel in Base parts it from the next piece.
        const QRectF piece(qRound(left), rect.top(), std::max(2, qRound(right) - qRound(left) - 1), rect.height());
        fillPiece(painter, piece, part.state, look);
        if (part.state != State::NotLookedAt && before < total)
            painter->fillRect(QRectF(piece.right(), rect.top(), 1, rect.height()), look.colours().base);
    }
    painter->restore();
}

} // namespace ctpat::ui
