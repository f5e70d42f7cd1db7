// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

/// Every action in one table, with its due date: the list a member works from.
[[nodiscard]] std::vector<Section> actionsSection(const SectionContext &context);

} // namespace ctpat::report
