// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace ctpat::ui {

class Look;

/// Which corners of an outline are round.
enum class Corners
{
    None,
    Left,
    Right,
    All
};

/// The outline of a control, inside @p rect: 1 px Mid, or the accent at 2 px with the focus.
void paintOutline(QPainter *painter, const QRectF &rect, const Look &look, bool focused,
                  Corners corners = Corners::All);
/// An outline of any colour and width, inside @p rect.
void paintEdge(QPainter *painter, const QRectF &rect, const QColor &colour, double width, const Look &look,
               Corners corners = Corners::All);
/// The ring of the focus alone.
void paintFocusRing(QPainter *painter, const QRectF &rect, const Look &look, Corners corners = Corners::All);
/// Fills @p rect with round corners where asked for.
void fillShape(QPainter *painter, const QRectF &rect, const QColor &colour, const Look &look,
               Corners corners = Corners::All);

} // namespace ctpat::ui
