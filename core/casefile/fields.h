// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace ctpat {

/// Who may read a field.
enum class Audience
{
    Report,   ///< printed in the report, and in what a member receives
    ByRow,    ///< for the report or internal, as the row's own column "audience" says
    Internal, ///< never leaves in a report or a member package
    System,   ///< keys, order and states; carries nothing that a person wrote
};

/// What a frozen report version does to a field.
enum class WhenFrozen
{
    Open,
    Held
};

/// One column of one table. This list drives the report, every package, the freeze and the marker tests; a test fails
/// for a column of the schema that is not in it.
struct Field
{
    const char *table;
    const char *column;
    Audience audience;
    WhenFrozen whenFrozen;
};

[[nodiscard]] const std::vector<Field> &allFields();
/// Nothing when the table has no such column.
[[nodiscard]] const Field *findField(const char *table, const char *column);
/// Whether rows may still be added to or removed from a table while a report version is frozen.
[[nodiscard]] bool rowsHeldWhenFrozen(const char *table);

} // namespace ctpat
