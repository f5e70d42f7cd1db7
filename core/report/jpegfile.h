// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

#include <optional>

namespace ctpat::report {

/// What a JPEG's markers say (ITU T.81).
struct JpegHeader
{
    QSize pixels = {};
    int components = 0;
    int bitsPerSample = 0;
    /// Ends with an end-of-image marker: a file that broke off does not.
    bool complete = false;
};

/// Nothing when @p bytes are no JPEG, or a damaged one.
[[nodiscard]] std::optional<JpegHeader> readJpegHeader(const QByteArray &bytes);

/// The same picture without Exif, XMP, IPTC, comments and whatever follows its end; colour data (ICC, Adobe) stays.
/// Empty when @p bytes are no JPEG.
[[nodiscard]] QByteArray withoutMetadata(const QByteArray &bytes);

} // namespace ctpat::report
