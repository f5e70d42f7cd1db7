// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issuing/check.h"

#include <QJsonArray>
#include <QStringList>

#include <vector>

namespace ctpat::cli {

/// What a check found and where to mend it, for machines and for people.
[[nodiscard]] QJsonArray checksJson(const std::vector<Check> &checks);
[[nodiscard]] QStringList checkLines(const std::vector<Check> &checks);

} // namespace ctpat::cli
