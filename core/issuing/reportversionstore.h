// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/issuing/reportversion.h"

namespace ctpat {

/// Reads the rows of report versions. What may be done with them is in ReportVersions, through which others read, too.
class ReportVersionStore final
{
public:
    /// By number, those of one number in the order they were made.
    [[nodiscard]] static Result<std::vector<ReportVersion>> list(const CaseFile &file);
    [[nodiscard]] static Result<std::vector<SignatureRecord>> signatures(const CaseFile &file, const Uuid &version);
    [[nodiscard]] static Result<std::vector<ReviewRecord>> reviews(const CaseFile &file, const Uuid &version);
    /// The entry of the history that a version was frozen with; nothing when the history is shorter.
    [[nodiscard]] static Result<std::optional<HistoryHead>> entry(const CaseFile &file, qint64 seq);
};

} // namespace ctpat
