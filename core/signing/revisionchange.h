// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ctpat {

/// What an update did to a document beyond adding a signature.
struct RevisionChange
{
    enum class Kind
    {
        Document, ///< the catalog: what the document opens with, contains, runs
        Form,     ///< the form as a whole
        Field,    ///< a form field or an annotation
        Page,     ///< a page: size, rotation, contents, annotations
        Content,  ///< anything else: text, pictures, fonts, attachments
        Removed,  ///< an object is gone
        FilledIn, ///< an object that was missing, though referred to, is there now
        Trailer,  ///< the document's root or its properties
        Appended, ///< bytes that are no update at all
    };

    Kind kind = Kind::Content;
    int object = 0; ///< its number; 0 where there is none
    friend bool operator==(const RevisionChange &, const RevisionChange &) = default;
};

/// The stable name of a kind of change, such as "page".
[[nodiscard]] QString changeId(RevisionChange::Kind kind);

} // namespace ctpat
