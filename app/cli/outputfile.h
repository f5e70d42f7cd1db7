// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace ctpat::cli {

/// Writes a file whole or not at all. FileUnwritable.
Status writeOutput(const QString &path, const QByteArray &bytes);
/// FileMissing, FileUnreadable.
[[nodiscard]] Result<QByteArray> readInput(const QString &path);

} // namespace ctpat::cli
