// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/slice.h"

namespace ctpat::report {

/// A level line, or a bar when it is thick.
[[nodiscard]] std::shared_ptr<const Drawable> makeRule(double width, double thickness, const QColor &colour);
/// A small stacked bar; its full scale would fill @p width.
[[nodiscard]] std::shared_ptr<const Drawable> makeAnswerBar(const AnswerBar &bar, double width);
inline constexpr double answerBarHeight = 10;

} // namespace ctpat::report
