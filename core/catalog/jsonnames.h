// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace ctpat {

/// A name that an object has twice. QJsonDocument keeps the last one without a word.
struct RepeatedName
{
    qsizetype offset = 0; ///< of the byte where the second one begins
    QByteArray name;      ///< as written
};

/// @param json has been parsed without an error. Names are compared as written, escapes included.
[[nodiscard]] std::optional<RepeatedName> findRepeatedName(const QByteArray &json);

} // namespace ctpat
