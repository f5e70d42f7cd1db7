// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <optional>
#include <vector>

namespace ctpat {

/// A signature field of a PDF's form (ISO 32000-1, 12.7.4.5), with the widget that shows it; often one object is both.
struct SignatureField
{
    QString name; ///< fully qualified
    QPDFObjectHandle field;
    QPDFObjectHandle widget;

    /// The signature dictionary, or null while the field is empty.
    [[nodiscard]] QPDFObjectHandle signature() const;
    [[nodiscard]] bool isSigned() const { return signature().isDictionary(); }
};

/// In the order of the form. Throws what QPDF throws.
[[nodiscard]] std::vector<SignatureField> signatureFields(QPDF &document);

} // namespace ctpat
