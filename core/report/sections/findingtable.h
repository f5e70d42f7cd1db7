// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

/// Findings of one kind that are not withdrawn.
[[nodiscard]] QList<const ReportFinding *> standingFindings(const SectionContext &context, ReportFindingKind kind);

/// "Procedure incomplete; also: outdated."
[[nodiscard]] QString reasonsInWords(const ReportWording &words, const ReportFinding &finding);
/// A-01 in its frame, linked to its box in the findings where there is one.
[[nodiscard]] Tag findingTag(const SectionContext &context, const ReportFinding &finding);

/// All findings of one kind, withdrawn ones too, in one table.
[[nodiscard]] Table findingTable(const SectionContext &context, ReportFindingKind kind);

} // namespace ctpat::report
