// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/canvas.h"

namespace ctpat::report {

/// The box of report-look "Signature", in points.
inline constexpr QSizeF signatureBoxSize{366, 104};

/// Heading, name, time, certificate, reason, time-stamp on a white ground, so that it covers the open box below it.
void paintSignedBox(Canvas &canvas, const QRectF &box, const SignedDetails &details);
/// Dashed frame, "not yet signed", a line and its labels.
void paintOpenBox(Canvas &canvas, const QRectF &box, const QString &heading, const QString &lineLabel,
                  const QString &dateLabel);

} // namespace ctpat::report
