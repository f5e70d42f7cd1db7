// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issuing/check.h"
#include "ui/shell/place.h"

#include <QString>

namespace ctpat::ui {

struct CaseView;

/// Where a check is mended: the page, the thing on it, and the field that gets the focus.
[[nodiscard]] Place placeOf(const Check &check, const CaseView &view);

/// The one link of a check: "Write" for a text of the report, else "Go".
[[nodiscard]] QString linkText(const Check &check);

/// The section of the report that a check concerns, such as "section-summary".
[[nodiscard]] QString sectionOf(const Check &check, const CaseView &view);

} // namespace ctpat::ui
