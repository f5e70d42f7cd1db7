// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfparts.h"

namespace ctpat::report {

namespace {

struct Parent
{
    int level = 0;
    PdfObject item;
    PdfObject last = PdfObject::newNull();
};

/// Adds @p item as the last child. Children of level 1 are shown open, deeper ones closed (negative count).
void appendChild(Parent &parent, PdfObject item)
{
    item.replaceKey("/Parent", parent.item);
    if (parent.last.isNull()) {
        parent.item.replaceKey("/First", item);
    } else {
        parent.last.replaceKey("/Next", item);
        item.replaceKey("/Prev", parent.last);
    }
    parent.item.replaceKey("/Last", item);
    parent.last = item;
    const bool root = parent.level == 0;
    PdfObject count = parent.item.getKey("/Count");
    const int before = count.isInteger() ? static_cast<int>(count.getIntValue()) : 0;
    parent.item.replaceKey("/Count", PdfObject::newInteger(root ? before + 1 : before - 1));
}

} // namespace

void writeOutline(QPDF &pdf, const std::vector<PdfObject> &pages, const FinisherInput &input)
{
    if (input.outline.empty())
        return;
    PdfObject root = pdf.makeIndirectObject(PdfObject::parse("<</Type /Outlines>>"));
    std::vector<Parent> open{{.level = 0, .item = root}};
    for (const PlacedOutline &entry : input.outline) {
        while (open.size() > 1 && open.back().level >= entry.level)
            open.pop_back();
        PdfObject item = pdf.makeIndirectObject(PdfObject::newDictionary());
        item.replaceKey("/Title", pdfText(entry.title));
        item.replaceKey("/Dest", pdfDestination(pages.at(static_cast<size_t>(entry.page)), entry.top, input.geometry));
        appendChild(open.back(), item);
        open.push_back({.level = entry.level, .item = item});
    }
    PdfObject catalog = pdf.getRoot();
    catalog.replaceKey("/Outlines", root);
    catalog.replaceKey("/PageMode", PdfObject::newName("/UseOutlines"));
}

} // namespace ctpat::report
