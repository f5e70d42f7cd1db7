// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures.h"

namespace ctpat::report {

FigureWords::FigureWords(const QString &text, const StyleSpec &style, double width)
    : m_style(style)
{
    QString breakable = text;
    breakable.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    QTextLayout layout(breakable, fontOf(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width * dotsPerPoint);
    layout.endLayout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        QString words = breakable.mid(line.textStart(), line.textLength());
        words.remove(QChar(QChar::LineSeparator));
        if (!text.isEmpty())
            m_lines << words.trimmed();
    }
}

double FigureWords::height() const
{
    return m_style.leading * static_cast<double>(m_lines.size());
}

double FigureWords::width() const
{
    double width = 0;
    for (const QString &line : m_lines)
        width = std::max(width, widthOf(line, m_style));
    return width;
}

void FigureWords::paint(Canvas &canvas, const QPointF &at, Align align) const
{
    QPointF baseline = at + QPointF(0, baselineOf(m_style));
    for (const QString &line : m_lines) {
        canvas.words(baseline, line, m_style, align);
        baseline.ry() += m_style.leading;
    }
}

} // namespace ctpat::report
