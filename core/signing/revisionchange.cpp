// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/revisionchange.h"

namespace ctpat {

QString changeId(RevisionChange::Kind kind)
{
    using Kind = RevisionChange::Kind;
    switch (kind) {
    case Kind::Document:
        return QStringLiteral("document");
    case Kind::Form:
        return QStringLiteral("form");
    case Kind::Field:
        return QStringLiteral("field");
    case Kind::Page:
        return QStringLiteral("page");
    case Kind::Content:
        return QStringLiteral("content");
    case Kind::Removed:
        return QStringLiteral("removed");
    case Kind::FilledIn:
        return QStringLiteral("filled-in");
    case Kind::Trailer:
        return QStringLiteral("trailer");
    case Kind::Appended:
        return QStringLiteral("appended");
    }
    Q_UNREACHABLE();
}

} // namespace ctpat
