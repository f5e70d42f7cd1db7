// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The structure tree of ISO 32000-1, 14.7 and 14.8.
#include "core/report/pdfparts.h"

namespace ctpat::report {

TagWriter::TagWriter(QPDF &pdf, const FinisherInput &input)
    : m_pdf(pdf)
    , m_input(input)
    , m_root(pdf.makeIndirectObject(PdfObject::parse("<</Type /StructTreeRoot>>")))
    , m_parentTree(PdfObject::newArray())
    , m_elements(input.tree.nodes().size(), PdfObject::newNull())
{
}

PdfObject TagWriter::element(NodeId node)
{
    PdfObject &element = m_elements.at(static_cast<size_t>(node));
    if (element.isNull())
        element = m_pdf.makeIndirectObject(PdfObject::parse("<</Type /StructElem>>"));
    return element;
}

void TagWriter::addPage(PdfObject page, const std::vector<NodeId> &elements)
{
    page.replaceKey("/StructParents", PdfObject::newInteger(m_parentKey));
    page.replaceKey("/Tabs", PdfObject::newName("/S"));
    PdfObject parents = PdfObject::newArray();
    for (NodeId node : elements)
        parents.appendItem(element(node));
    m_parentTree.appendItem(PdfObject::newInteger(m_parentKey++));
    m_parentTree.appendItem(m_pdf.makeIndirectObject(parents));
}

void TagWriter::addAnnotation(NodeId node, PdfObject annotation, const PdfObject &page)
{
    if (node == noNode)
        return;
    annotation.replaceKey("/StructParent", PdfObject::newInteger(m_parentKey));
    m_parentTree.appendItem(PdfObject::newInteger(m_parentKey++));
    m_parentTree.appendItem(element(node));
    PdfObject reference = PdfObject::parse("<</Type /OBJR>>");
    reference.replaceKey("/Obj", annotation);
    reference.replaceKey("/Pg", page);
    m_annotations[node].push_back(reference);
}

/// Elements without content are left out, but for cells: a table stays regular.
bool TagWriter::isUsed(NodeId id)
{
    if (const auto known = m_used.find(id); known != m_used.end())
        return known->second;
    const StructureNode &node = m_input.tree.node(id);
    bool used = node.role == Role::TD || node.role == Role::TH || m_annotations.count(id) > 0;
    for (const StructureKid &kid : node.kids) {
        if (kid.node != noNode)
            used = isUsed(kid.node) || used;
        else
            used = used || m_slots.places.count(kid.key) > 0;
    }
    used = used && !node.discarded;
    m_used[id] = used;
    return used;
}

PdfObject TagWriter::kidsOf(NodeId id, const std::vector<PdfObject> &pages)
{
    PdfObject kids = PdfObject::newArray();
    for (const StructureKid &kid : m_input.tree.node(id).kids) {
        if (kid.node != noNode) {
            if (isUsed(kid.node))
                kids.appendItem(element(kid.node));
            continue;
        }
        const auto found = m_slots.places.find(kid.key);
        if (found == m_slots.places.end())
            continue;
        for (const MarkedContent &place : found->second) {
            PdfObject content = PdfObject::parse("<</Type /MCR>>");
            content.replaceKey("/Pg", pages.at(static_cast<size_t>(place.page)));
            content.replaceKey("/MCID", PdfObject::newInteger(place.mcid));
            kids.appendItem(content);
        }
    }
    for (const PdfObject &annotation : m_annotations[id])
        kids.appendItem(annotation);
    return kids;
}

void TagWriter::describe(NodeId id, const std::vector<PdfObject> &pages)
{
    const StructureNode &node = m_input.tree.node(id);
    PdfObject object = element(id);
    // A link that leads nowhere is a span of text.
    const bool deadLink = node.role == Role::Link && m_annotations.count(id) == 0;
    object.replaceKey("/S", PdfObject::newName(std::string("/") + roleName(deadLink ? Role::Span : node.role)));
    object.replaceKey("/P", node.parent == noNode ? m_root : element(node.parent));
    if (!node.alt.isEmpty())
        object.replaceKey("/Alt", pdfText(node.alt));
    if (!node.language.isEmpty())
        object.replaceKey("/Lang", pdfText(node.language));
    if (node.role == Role::TH || node.role == Role::TD) {
        PdfObject table = PdfObject::parse("<</O /Table>>");
        if (node.role == Role::TH)
            table.replaceKey("/Scope", PdfObject::newName(node.scope == HeaderScope::Row ? "/Row" : "/Column"));
        if (node.columnSpan > 1)
            table.replaceKey("/ColSpan", PdfObject::newInteger(node.columnSpan));
        object.replaceKey("/A", table);
    } else if (node.role == Role::L) {
        object.replaceKey("/A", PdfObject::parse(node.numberedList ? "<</O /List /ListNumbering /Decimal>>"
                                                                   : "<</O /List /ListNumbering /None>>"));
    } else if (node.role == Role::Figure && node.figurePage >= 0) {
        PdfObject layout = PdfObject::parse("<</O /Layout /Placement /Block>>");
        layout.replaceKey("/BBox", pdfRectangle(node.figureBox, m_input.geometry));
        object.replaceKey("/A", layout);
        object.replaceKey("/Pg", pages.at(static_cast<size_t>(node.figurePage)));
    }
    PdfObject kids = kidsOf(id, pages);
    if (kids.getArrayNItems() > 0)
        object.replaceKey("/K", kids);
}

void TagWriter::write(const std::vector<PdfObject> &pages)
{
    for (NodeId id = 0; id < static_cast<NodeId>(m_elements.size()); ++id) {
        if (isUsed(id) || id == m_input.tree.root())
            describe(id, pages);
    }
    m_root.replaceKey("/K", element(m_input.tree.root()));
    PdfObject parents = PdfObject::newDictionary();
    parents.replaceKey("/Nums", m_parentTree);
    m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parents));
    m_root.replaceKey("/ParentTreeNextKey", PdfObject::newInteger(m_parentKey));
    PdfObject catalog = m_pdf.getRoot();
    catalog.replaceKey("/StructTreeRoot", m_root);
    catalog.replaceKey("/MarkInfo", PdfObject::parse("<</Marked true>>"));
}

} // namespace ctpat::report
