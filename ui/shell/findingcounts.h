// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ctpat::ui {

struct CaseView;

struct FindingCounts
{
    int actions = 0;
    int recommendations = 0;
};

/// The findings of a category that are not withdrawn.
[[nodiscard]] FindingCounts findingCounts(const CaseView &view, int category);

} // namespace ctpat::ui
