// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/composepdf.h"

#include "core/report/flowlayout.h"
#include "core/report/pdffinisher.h"
#include "core/report/photostore.h"
#include "core/report/reportfonts.h"

#include <QCoreApplication>

namespace ctpat::report {

namespace {

struct ComposePdfText
{
    Q_DECLARE_TR_FUNCTIONS(ComposePdf)
};

constexpr qint64 wholeProgress = 1000;

/// A stretch of the whole progress.
Progress stretch(const Progress &progress, qint64 from, qint64 to)
{
    return [&progress, from, to](qint64 done, qint64 total) {
        const qint64 part = total > 0 ? (to - from) * done / total : 0;
        return goOn(progress, from + part, wholeProgress);
    };
}

Error stopped()
{
    return {ErrorCode::Cancelled, ComposePdfText::tr("Making the report was stopped. Nothing was written.")};
}

/// The document's sections as slices of the page's width, each knowing its section.
class DocumentLayout final
{
public:
    DocumentLayout(const Document &document, LayoutContext &context)
        : m_document(document)
        , m_context(context)
        , m_flow(context, context.geometry.width, context.tree.root())
    {
    }
    [[nodiscard]] Slices layOut();

private:
    [[nodiscard]] NodeId nodeFor(const Section &section);

    const Document &m_document;
    LayoutContext &m_context;
    FlowLayout m_flow;
    NodeId m_outer = noNode;
};

NodeId DocumentLayout::nodeFor(const Section &section)
{
    const bool nested = section.level > 1 && m_outer != noNode;
    const NodeId node = m_context.tree.add(nested ? m_outer : m_context.tree.root(), Role::Sect);
    if (!nested)
        m_outer = node;
    return node;
}

Slices DocumentLayout::layOut()
{
    PageKind kind = PageKind::Body;
    for (size_t i = 0; i < m_document.sections.size() && !m_context.stopped; ++i) {
        const Section &section = m_document.sections[i];
        m_flow.startSection({.node = nodeFor(section),
                             .section = static_cast<int>(i),
                             .id = section.id,
                             .startsPage = i > 0 && (section.kind != kind || section.kind == PageKind::Cover)});
        m_flow.add(section.blocks);
        kind = section.kind;
    }
    return m_flow.take();
}

QStringList brokenLinksOf(const Placements &placements, const BrokenPages &broken)
{
    QStringList ids;
    for (const PlacedLink &link : placements.links) {
        if (link.link.url.isEmpty() && !broken.places.contains(link.link.target) && !ids.contains(link.link.target))
            ids << link.link.target;
    }
    return ids;
}

} // namespace

Result<ComposedPdf> composePdf(const Document &document, const PageSetup &setup, const Progress &progress)
{
    if (const Status fonts = registerReportFonts(); !fonts)
        return fonts.error();
    const PageGeometry geometry = PageGeometry::of(setup.paper);
    StructureTree tree;
    PhotoStore photos(setup.photos, setup.location);
    LayoutContext context{.tree = tree, .photos = photos, .words = document.words, .geometry = geometry};
    context.contents = contentsOf(document);
    qint64 laidOut = 0;
    const Progress layingOut = stretch(progress, 0, 400);
    // The number of blocks is not known beforehand: the stretch fills ever more slowly.
    context.goOn = [&] {
        ++laidOut;
        return goOn(layingOut, laidOut, laidOut + 400);
    };

    const Slices slices = DocumentLayout(document, context).layOut();
    if (context.stopped)
        return stopped();
    photos.finish();
    const BrokenPages broken = PageBreaker(geometry).breakPages(slices);
    for (NodeId node : broken.discarded)
        tree.discard(node);

    PagePainter painter(document, geometry, broken);
    const Result<QByteArray> painted = painter.paint(stretch(progress, 400, 700));
    if (!painted)
        return painted.error();
    const FinisherInput input{.document = document,
                              .geometry = geometry,
                              .tree = tree,
                              .broken = broken,
                              .placements = painter.placements(),
                              .outline = painter.outline(),
                              .photos = photos};
    Result<QByteArray> finished = finishPdf(painted.value(), input, stretch(progress, 700, wholeProgress));
    if (!finished)
        return finished.error();

    ComposedPdf result;
    result.bytes = finished.take();
    result.pageCount = static_cast<int>(broken.pages.size());
    for (auto place = broken.places.cbegin(); place != broken.places.cend(); ++place)
        result.pages.insert(place.key(), place->page);
    result.signatureFields = signatureFieldsOf(painter.placements(), geometry);
    result.brokenLinks = brokenLinksOf(painter.placements(), broken);
    return result;
}

} // namespace ctpat::report
