// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdata.h"

#include <QByteArray>
#include <QJsonObject>

namespace ctpat {

/// The version of the keys and values below; it rises when one of them changes its meaning.
inline constexpr int dataJsonVersion = 1;

/// The report as data: keys and fixed values are English and stable, whatever the report's language; texts are as a
/// person wrote them. Left out: signatures and embedded files (they come after the data is fixed), and pictures, which
/// their digests name.
[[nodiscard]] QJsonObject dataToJson(const ReportData &data);

/// UTF-8, indented; equal data give equal bytes.
[[nodiscard]] QByteArray dataToJsonBytes(const ReportData &data);

} // namespace ctpat
