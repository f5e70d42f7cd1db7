// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

/// Who was met, where, and at which of the three meetings. A person with different presence at two visits has two rows.
[[nodiscard]] Table peopleTable(const SectionContext &context);

} // namespace ctpat::report
