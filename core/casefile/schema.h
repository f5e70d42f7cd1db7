// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <set>
#include <vector>

struct sqlite3;

namespace ctpat {

/// One numbered step from resources/schema; never edited after a release.
struct Migration
{
    int version = 0;
    QString name;
    QByteArray sql;
};

/// The format of the case file as a list of steps. Version n is what steps 1 to n make.
class Schema final
{
public:
    /// The steps that ship with the program, in order, numbered from 1 without gaps.
    [[nodiscard]] static const Schema &shipped();
    explicit Schema(std::vector<Migration> steps);

    [[nodiscard]] int version() const { return static_cast<int>(m_steps.size()); }

    /// Applies the steps after the connection's user_version up to @p target, each in a transaction of its own that
    /// also sets user_version.
    Status migrate(sqlite3 *connection, int target) const;
    /// Every object of format @p version as "type|name|sql", to compare a file from a stranger with.
    [[nodiscard]] Result<std::set<QString>> objects(int version) const;
    /// The same for what a connection really holds.
    [[nodiscard]] static Result<std::set<QString>> objectsOf(sqlite3 *connection);

private:
    std::vector<Migration> m_steps;
};

} // namespace ctpat
