// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/look.h"

namespace ctpat::ui {

/// Makes every colour of the look from a palette: the design's where they are readable on it, else drawn towards Text.
[[nodiscard]] Colours coloursFor(const QPalette &palette, bool highContrast);

} // namespace ctpat::ui
