// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace ctpat::ui {

/// What resources/help/errors.md says of an error.
struct ErrorHelp
{
    QString cause;
    QString remedy;

    friend bool operator==(const ErrorHelp &, const ErrorHelp &) = default;
};

/// The entry "## <id>" of @p text, with its paragraphs "Cause:" and "Remedy:"; nothing when there is none.
[[nodiscard]] std::optional<ErrorHelp> errorHelpIn(const QString &text, const QString &id);
/// The entry in the help that ships with the program.
[[nodiscard]] std::optional<ErrorHelp> errorHelp(ErrorCode code);

} // namespace ctpat::ui
