// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/state.h"

#include <QColor>
#include <QIcon>
#include <QList>
#include <QRectF>
#include <QSize>

class QPainter;

namespace ctpat::ui {

class Look;

/// Replaces the colours of a shape: muted in an unchecked answer, HighlightedText on a Highlight row. Invalid colours
/// mean the state's own colour and the sign cut out in Base.
struct StateInk
{
    QColor shape;
    QColor sign;
};

/// Paints the shape of @p state, square and centred in @p rect.
void paintState(QPainter *painter, State state, const QRectF &rect, const Look &look, const StateInk &ink = {});

/// The colour the state's shape and tint are painted in.
[[nodiscard]] QColor stateColour(State state, const Look &look);
[[nodiscard]] QColor stateGround(State state, const Look &look);

/// The shape as an icon, for menus and combo boxes; follows the application's palette.
[[nodiscard]] QIcon stateIcon(State state);

/// Ring of progress from twelve o'clock; @p share 0 to 1. Full: closed, with a tick. Never coloured.
void paintProgressRing(QPainter *painter, const QRectF &rect, double share, const Look &look);

struct BarPart
{
    State state;
    int count;
};

/// One bar of answers. Both kinds of No become one piece; what is not yet looked at stays empty track.
/// @pre the figures stand beside it: a bar alone says nothing to a screen reader.
void paintStackedBar(QPainter *painter, const QRectF &rect, const QList<BarPart> &parts, const Look &look);

[[nodiscard]] QSize chipSize(ChipKind kind, const Look &look);
/// Paints the chip at the left of @p rect, centred in its height.
void paintChip(QPainter *painter, const QRectF &rect, ChipKind kind, const Look &look);

} // namespace ctpat::ui
