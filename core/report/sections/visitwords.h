// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

/// "Validation report" or "Self-assessment report".
[[nodiscard]] QString reportTitle(const SectionContext &context);
/// "VR-2026-0417, version 1".
[[nodiscard]] QString reportNumber(const SectionContext &context);

/// "Visit 1, in person: 10 to 11 March 2026, Site A, assembly plant".
[[nodiscard]] QString visitLine(const SectionContext &context, const ReportVisit &visit);
/// "Site A, assembly plant": for table heads and charts.
[[nodiscard]] QString visitTitle(const SectionContext &context, const ReportVisit &visit);
/// "visit 1, in person".
[[nodiscard]] QString visitRemark(const SectionContext &context, const ReportVisit &visit);
/// The visit's own sentence, or one made of its figures.
[[nodiscard]] QString visitSentence(const SectionContext &context, const ReportVisit &visit);
/// "**Visit 1, Site A.** sentence"
[[nodiscard]] Flow visitSentences(const SectionContext &context);
/// Whether the sentences have room on the result page; otherwise section 3 prints them.
[[nodiscard]] bool sentencesOnResultPage(const SectionContext &context);

} // namespace ctpat::report
