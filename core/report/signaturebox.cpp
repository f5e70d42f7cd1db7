// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/signaturebox.h"

#include "core/report/textbox.h"

#include <QFontMetricsF>

namespace ctpat::report {

namespace {

constexpr double boxSide = 11;
constexpr double boxTop = 9;

/// Text at @p top, at most @p lines lines of it, the last one elided; returns the y below.
double paragraphAt(Canvas &canvas, const QRectF &box, double y, const QString &text, const StyleSpec &style, int lines)
{
    const double width = box.width() - 2 * boxSide;
    QTextLayout layout(text, fontOf(style));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width * dotsPerPoint);
    layout.endLayout();
    for (int i = 0; i < std::min(lines, layout.lineCount()); ++i) {
        const QTextLine line = layout.lineAt(i);
        QString words = text.mid(line.textStart(), line.textLength());
        if (i + 1 == lines && i + 1 < layout.lineCount())
            words = QFontMetricsF(fontOf(style))
                        .elidedText(text.mid(line.textStart()), Qt::ElideRight, width * dotsPerPoint);
        canvas.words({box.left() + boxSide, y + baselineOf(style)}, words, style);
        y += style.leading;
    }
    return y;
}

} // namespace

void paintSignedBox(Canvas &canvas, const QRectF &box, const SignedDetails &details)
{
    canvas.fill(box, palette().white);
    canvas.frame(box, 1, palette().ink);
    double y = box.top() + boxTop;
    y = paragraphAt(canvas, box, y, details.heading, styleOf(TextStyle::Label), 1) + 3;
    y = paragraphAt(canvas, box, y, details.name, styleOf(TextStyle::SignerName), 1) + 1;
    const StyleSpec &data = styleOf(TextStyle::Data);
    // A long certificate name or reason gives way before it would leave the box.
    for (const QString &line : {details.time, details.certificate, details.reason, details.timeStamp}) {
        if (!line.isEmpty() && y + data.leading <= box.bottom() - 2)
            y = paragraphAt(canvas, box, y, line, data, 1);
    }
}

void paintOpenBox(Canvas &canvas, const QRectF &box, const QString &heading, const QString &lineLabel,
                  const QString &dateLabel)
{
    canvas.frame(box, 0.75, palette().soft, Qt::DashLine);
    paragraphAt(canvas, box, box.top() + boxTop, heading, styleOf(TextStyle::Label), 1);
    const double width = box.width() - 2 * boxSide;
    canvas.horizontalRule({box.left() + boxSide, box.bottom() - 26}, width, 0.75, palette().ink);
    const StyleSpec &small = styleOf(TextStyle::Tiny);
    const double baseline = box.bottom() - 20 + baselineOf(small);
    canvas.words({box.left() + boxSide, baseline}, lineLabel, small);
    canvas.words({box.left() + boxSide + width * 2 / 3, baseline}, dateLabel, small);
}

} // namespace ctpat::report
