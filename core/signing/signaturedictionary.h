// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/pdfsigner.h"

#include <QByteArray>

namespace ctpat {

/// The key that carries the signer's role: PDF knows none, so it has a prefix of its own (ISO 32000-1, annex E).
inline constexpr char roleKey[] = "/CTPAT_Role";

/// The text of a signature dictionary with room for what is known only once the file is complete: the byte range and
/// the signature. It is written as text because both must keep their place and width.
class SignatureDictionary final
{
public:
    /// @param capacity bytes of the largest signature that must fit.
    SignatureDictionary(const SignatureRequest &request, qsizetype capacity);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// Writes the byte range into @p file, where the dictionary's text starts at @p start.
    void fillByteRange(QByteArray &file, qsizetype start) const;
    /// The two pieces of the file round the signature's place.
    [[nodiscard]] QByteArrayView before(const QByteArray &file, qsizetype start) const;
    [[nodiscard]] QByteArrayView after(const QByteArray &file, qsizetype start) const;
    /// False when the signature does not fit.
    [[nodiscard]] bool fillContents(QByteArray &file, qsizetype start, const QByteArray &signature) const;

private:
    QByteArray m_text;
    qsizetype m_rangeAt = 0;
    qsizetype m_contentsAt = 0; ///< of the opening '<'
    qsizetype m_contentsSize = 0;
};

} // namespace ctpat
