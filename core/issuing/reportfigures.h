// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportanswers.h"
#include "core/validation/rollup.h"

namespace ctpat {

/// The figures of the roll-up and its answers, as the report takes them.
[[nodiscard]] inline ReportFigures reportFigures(const Figures &figures)
{
    return {figures.yes,           figures.bestPractice, figures.no,
            figures.notApplicable, figures.notVerified,  figures.notLookedAt};
}

[[nodiscard]] inline ReportAnswer reportAnswer(const std::optional<AnswerValue> &value)
{
    if (!value)
        return ReportAnswer::NotLookedAt;
    switch (*value) {
    case AnswerValue::Yes:
        return ReportAnswer::Yes;
    case AnswerValue::BestPractice:
        return ReportAnswer::BestPractice;
    case AnswerValue::No:
        return ReportAnswer::No;
    case AnswerValue::NotApplicable:
        return ReportAnswer::NotApplicable;
    case AnswerValue::NotVerified:
        break;
    }
    return ReportAnswer::NotVerified;
}

} // namespace ctpat
