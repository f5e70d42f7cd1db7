// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

/// Release and due dates on one line. Nothing when there is no release date, no due date after it, or more dates than
/// a line can hold: the tables say them all.
[[nodiscard]] std::optional<Timeline> dueTimeline(const SectionContext &context);

} // namespace ctpat::report
