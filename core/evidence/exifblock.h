// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QIODevice;

namespace ctpat {

/// Finds the Exif block of a JPEG (APP1), a TIFF (the file itself) or a HEIC file: a TIFF stream, or empty when there
/// is none. Reads no more than it must, and nothing beyond fixed limits, whatever lengths the file claims.
[[nodiscard]] QByteArray findExifBlock(QIODevice &device);

} // namespace ctpat
