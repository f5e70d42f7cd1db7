// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/revisionchange.h"

#include <qpdf/QPDF.hh>

#include <optional>
#include <vector>

namespace ctpat {

/// The objects that a further signature may add or fill.
struct PermittedSignature
{
    QPDFObjGen field;
    QPDFObjGen widget;
};

/// Compares a revision with a later one, object by object. Permitted are: the signature @p permitted with what hangs on
/// it, and validation data (/DSS). Everything else is in the result, in the order of the object numbers. That the
/// earlier revision refers to nothing that the later one newly defines is part of it. Throws what QPDF throws.
[[nodiscard]] std::vector<RevisionChange> unexpectedChanges(QPDF &before, QPDF &after,
                                                            const std::optional<PermittedSignature> &permitted);

} // namespace ctpat
