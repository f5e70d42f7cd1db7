// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/canvas.h"

namespace ctpat::report {

/// Fills @p box with the pattern of an answer and a 0.5 ink edge: shape and pattern say the same as the colour.
void paintAnswer(Canvas &canvas, const QRectF &box, AnswerFill fill);
/// A stacked bar whose whole @p counts fill @p box.
void paintAnswerBar(Canvas &canvas, const QRectF &box, const AnswerCounts &counts);

} // namespace ctpat::report
