// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

#include <QJsonObject>

namespace ctpat::cli {

[[nodiscard]] QJsonObject toJson(const Evidence &evidence);

} // namespace ctpat::cli
