// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ctpat {

/// The name of a country (ISO 3166-1, two letters) in a language ("en", "es", "fr"); the English name where there is no
/// other, the code itself where there is none at all.
[[nodiscard]] QString countryName(const QString &code, const QString &language);

} // namespace ctpat
