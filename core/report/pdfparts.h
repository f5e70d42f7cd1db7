// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/contentrewriter.h"
#include "core/report/pdffinisher.h"

#include <qpdf/QPDF.hh>

namespace ctpat::report {

// The parts of a finished file, each written by a function of its own. They throw what libqpdf throws; finishPdf
// catches.

using PdfObject = QPDFObjectHandle;

[[nodiscard]] PdfObject pdfText(const QString &text);
/// From points below the page's top to the four numbers PDF wants.
[[nodiscard]] PdfObject pdfRectangle(const QRectF &box, const PageGeometry &geometry);
/// [page /XYZ left top null]
[[nodiscard]] PdfObject pdfDestination(const PdfObject &page, double top, const PageGeometry &geometry);

/// Document information, XMP, language, viewer preferences.
void writeMetadata(QPDF &pdf, const Document &document);
/// Nested by level.
void writeOutline(QPDF &pdf, const std::vector<PdfObject> &pages, const FinisherInput &input);
/// Mends the maps from glyphs to Unicode that Qt writes, so that text is found, copied and read aloud as it was set.
void mendUnicodeMaps(QPDF &pdf);

/// Collects what the structure tree is written from while pages are finished.
class TagWriter final
{
public:
    TagWriter(QPDF &pdf, const FinisherInput &input);

    /// The element to point at from annotations.
    [[nodiscard]] PdfObject element(NodeId node);
    /// A page's content is rewritten: its marked contents in order.
    void addPage(PdfObject page, const std::vector<NodeId> &elements);
    /// Makes an annotation part of an element.
    void addAnnotation(NodeId node, PdfObject annotation, const PdfObject &page);
    [[nodiscard]] RewrittenSlots &slotsFound() { return m_slots; }
    void write(const std::vector<PdfObject> &pages);

private:
    [[nodiscard]] bool isUsed(NodeId node);
    [[nodiscard]] PdfObject kidsOf(NodeId node, const std::vector<PdfObject> &pages);
    void describe(NodeId node, const std::vector<PdfObject> &pages);

    QPDF &m_pdf;
    const FinisherInput &m_input;
    PdfObject m_root;
    PdfObject m_parentTree;
    int m_parentKey = 0;
    std::vector<PdfObject> m_elements;
    std::map<NodeId, std::vector<PdfObject>> m_annotations;
    std::map<NodeId, bool> m_used;
    RewrittenSlots m_slots;
};

} // namespace ctpat::report
