// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

/// Who was validated, when, by whom, by which criteria; number and version; marking. No heading and no running header.
[[nodiscard]] std::vector<Section> coverSection(const SectionContext &context);

} // namespace ctpat::report
