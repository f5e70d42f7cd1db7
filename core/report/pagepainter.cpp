// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPdfWriter>

namespace ctpat::report {

namespace {

struct PagePainterText
{
    Q_DECLARE_TR_FUNCTIONS(PagePainter)
};

Error failed(const QString &detail)
{
    return {ErrorCode::ReportLayout,
            PagePainterText::tr("The pages of the report could not be made. Nothing was written."), detail};
}

QString elided(const QString &text, const StyleSpec &style, double width)
{
    return QFontMetricsF(fontOf(style)).elidedText(text, Qt::ElideRight, width * dotsPerPoint);
}

} // namespace

PagePainter::PagePainter(const Document &document, const PageGeometry &geometry, const BrokenPages &broken)
    : m_document(document)
    , m_geometry(geometry)
    , m_broken(broken)
{
}

Result<QByteArray> PagePainter::paint(const Progress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(static_cast<int>(dotsPerInch));
    writer.setPageSize(QPageSize(m_geometry.paper, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return failed(QStringLiteral("QPainter::begin"));
    painter.setRenderHint(QPainter::Antialiasing);
    Canvas canvas(painter, m_broken.places, m_placements);
    const int count = static_cast<int>(m_broken.pages.size());
    for (int i = 0; i < count; ++i) {
        if (!goOn(progress, i, count))
            return Error(ErrorCode::Cancelled,
                         PagePainterText::tr("Making the report was stopped. Nothing was written."));
        if (i > 0 && !writer.newPage())
            return failed(QStringLiteral("QPdfWriter::newPage"));
        canvas.startPage(i);
        const BrokenPage &page = m_broken.pages[static_cast<size_t>(i)];
        paintPage(canvas, page);
        collectOutline(page, i);
    }
    painter.end();
    return buffer.data();
}

void PagePainter::paintPage(Canvas &canvas, const BrokenPage &page)
{
    for (const Continuation &part : page.continuations)
        part.region->paintContinuation(canvas, part.at + QPointF(m_geometry.left, 0));
    paintStack(canvas, page.slices, m_geometry.left, m_geometry.bodyTop);
    paintFrame(canvas, page);
}

void PagePainter::paintFrame(Canvas &canvas, const BrokenPage &page) const
{
    paintMarking(canvas);
    const int section = page.slices.empty() ? 0 : page.slices.front().slice->section;
    if (m_document.sections.empty() || m_document.sections[static_cast<size_t>(section)].kind == PageKind::Cover)
        return;
    const StyleSpec &small = styleOf(TextStyle::Tiny);
    const double left = m_geometry.left;
    const double right = left + m_geometry.width;
    const double header = m_geometry.headerText + baselineOf(small);
    const QString title = elided(runningTitle(page), small, m_geometry.width * 0.6);
    canvas.words({left, header}, elided(m_document.headerLeft, small, m_geometry.width - widthOf(title, small) - 12),
                 small);
    canvas.words({right, header}, title, small, Align::Right);
    canvas.horizontalRule({left, m_geometry.headerRule}, m_geometry.width, 0.5, palette().rule);
    canvas.horizontalRule({left, m_geometry.footerRule}, m_geometry.width, 0.5, palette().rule);
    const double footer = m_geometry.footerText + baselineOf(small);
    const QString number = m_document.words.page.arg(canvas.page() + 1).arg(m_broken.pages.size());
    canvas.words({left, footer}, elided(m_document.footerLeft, small, m_geometry.width - widthOf(number, small) - 12),
                 small);
    canvas.words({right, footer}, number, small, Align::Right);
}

void PagePainter::paintMarking(Canvas &canvas) const
{
    if (m_document.marking.isEmpty())
        return;
    const StyleSpec style{
        .family = Family::Sans, .size = 9, .leading = 12, .bold = true, .colour = palette().ink, .letterSpacing = 0.6};
    const double middle = m_geometry.paper.width() / 2;
    canvas.words({middle, m_geometry.markingTop + baselineOf(style)}, m_document.marking, style, Align::Centre);
    canvas.words({middle, m_geometry.markingBottom + baselineOf(style)}, m_document.marking, style, Align::Centre);
}

/// The titles of all sections on the page; those that share a pattern stand in it together.
QString PagePainter::runningTitle(const BrokenPage &page) const
{
    QStringList titles;
    QStringList parts;
    QString pattern;
    int last = -1;
    const auto close = [&] {
        const QString joined = titles.join(QStringLiteral("; "));
        if (!joined.isEmpty())
            parts << (pattern.isEmpty() ? joined : pattern.arg(joined));
        titles.clear();
    };
    for (const PlacedSlice &placed : page.slices) {
        if (placed.slice->section == last)
            continue;
        last = placed.slice->section;
        const Section &section = m_document.sections[static_cast<size_t>(last)];
        if (section.runningPattern != pattern)
            close();
        pattern = section.runningPattern;
        if (!section.runningTitle.isEmpty() && !titles.contains(section.runningTitle))
            titles << section.runningTitle;
    }
    close();
    return parts.join(QStringLiteral("; "));
}

void PagePainter::collectOutline(const BrokenPage &page, int number)
{
    for (const PlacedSlice &placed : page.slices) {
        if (placed.slice->outline)
            m_outline.push_back({.level = placed.slice->outline->level,
                                 .title = placed.slice->outline->title,
                                 .page = number,
                                 .top = placed.top});
    }
}

} // namespace ctpat::report
