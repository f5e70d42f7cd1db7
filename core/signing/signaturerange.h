// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <qpdf/QPDFObjectHandle.hh>

#include <optional>
#include <vector>

namespace ctpat {

/// What a signature's /ByteRange covers: the file from its start to @c end, but for the gap that holds the signature
/// itself, from the '<' at @c gapStart to behind the '>' before @c gapEnd.
struct SignatureRange
{
    qint64 gapStart = 0;
    qint64 gapEnd = 0;
    qint64 end = 0;
    friend bool operator==(const SignatureRange &, const SignatureRange &) = default;
};

/// The range as it is written; nothing when it does not have the one shape that is safe: four whole numbers, from the
/// first byte on, with exactly one gap.
[[nodiscard]] std::optional<SignatureRange> signatureRange(QPDFObjectHandle signature);

/// Whether the gap in @p file is nothing but the hexadecimal text of @p contents.
[[nodiscard]] bool gapHolds(const QByteArray &file, const SignatureRange &range, const std::string &contents);

/// Every range that stands anywhere in the bytes and whose gap is a hexadecimal text: where a signature is or once was.
[[nodiscard]] std::vector<SignatureRange> rangesInBytes(const QByteArray &file);

} // namespace ctpat
