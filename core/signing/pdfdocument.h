// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <qpdf/QPDF.hh>

#include <memory>

namespace ctpat {

/// A PDF in memory as QPDF reads it. For the .cpp files of this folder: QPDF throws, and each public function of the
/// folder catches.
class PdfDocument final
{
public:
    enum class Reading
    {
        Strict,     ///< refuse what is not in order
        WithRepair, ///< find objects by searching where the cross-reference is broken
    };

    /// @p bytes are shared, not copied; made from raw data they must outlive the document.
    /// Errors: PdfUnreadable; PdfUnsupported for encryption or bytes before the header.
    [[nodiscard]] static Result<std::unique_ptr<PdfDocument>> open(const QByteArray &bytes, Reading reading);

    [[nodiscard]] QPDF &qpdf() { return m_qpdf; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Where the newest cross-reference section starts, or -1.
    [[nodiscard]] qint64 lastCrossReference() const;

private:
    explicit PdfDocument(const QByteArray &bytes);

    QByteArray m_bytes;
    QPDF m_qpdf;
};

[[nodiscard]] inline QString fromPdfText(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace ctpat
