// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/pdfdocument.h"

#include <QByteArray>

#include <map>
#include <set>

namespace ctpat {

/// An update appended to a PDF (ISO 32000-1, 7.5.6): new and changed objects, a cross-reference table, a trailer. The
/// bytes before it stay as they are, which is what keeps earlier signatures valid. Throws what QPDF throws.
class IncrementalUpdate final
{
public:
    struct Written
    {
        QByteArray bytes;
        std::map<int, qsizetype> bodies; ///< by object number: where the object's body starts
    };

    /// Objects that are made in the document from here on are new ones. @p document must outlive the update.
    explicit IncrementalUpdate(PdfDocument &document);

    /// Whether the document ends in a classic cross-reference table, the only form that is continued.
    [[nodiscard]] static bool canContinue(const PdfDocument &document);

    [[nodiscard]] QPDFObjectHandle add(const QPDFObjectHandle &object);
    /// Marks a changed object of the document to be written again. It must be indirect.
    void touch(const QPDFObjectHandle &object);
    /// Writes @p text in place of what QPDF would write for the object.
    void setBody(const QPDFObjectHandle &object, const QByteArray &text);

    [[nodiscard]] Written write();

private:
    [[nodiscard]] QByteArray body(const QPDFObjGen &id);
    [[nodiscard]] QByteArray trailer(int lastNumber) const;

    PdfDocument &m_document;
    int m_firstNew;
    std::set<QPDFObjGen> m_touched;
    std::map<int, QByteArray> m_bodies;
};

} // namespace ctpat
