// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/catalog/localizedtext.h"
#include "core/catalog/obligation.h"
#include "core/findings/finding.h"
#include "core/validation/answer.h"
#include "core/validation/verification.h"
#include "ui/shell/answerstates.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/state.h"

#include <QDate>
#include <QTimeZone>

namespace ctpat::ui {

/// From the values of core to what the widgets show, and to words in the person's language.

[[nodiscard]] ChipKind chipOf(Obligation obligation);
[[nodiscard]] Icon iconOf(Method method);

/// In the language of the window; in English where there is no translation.
[[nodiscard]] QString shown(const LocalizedText &text);
/// "1 Jan 2020"
[[nodiscard]] QString shown(const QDate &date);
/// "17 Nov, 10:42" in @p zone, with the year where it is another than that of @p today.
[[nodiscard]] QString shown(const Moment &moment, const QTimeZone &zone, const QDate &today);

} // namespace ctpat::ui
