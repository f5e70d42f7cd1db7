// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casefile/value.h"

#include <initializer_list>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace ctpat {

/// A prepared statement that reads. Usage: `while (true) { auto more = q.next(); if (!more) return more.error();
/// if (!*more) break; ... q.text(0) ... }`, or CaseFile::list, which does that. Must not outlive its CaseFile.
class Query final
{
public:
    /// @param parameters bound to ?1, ?2, ... in order.
    [[nodiscard]] static Result<Query> prepare(sqlite3 *connection, const char *sql,
                                               std::initializer_list<Value> parameters = {});
    Query(Query &&other) noexcept;
    Query &operator=(Query &&other) noexcept;
    ~Query();

    /// Starts over with other values.
    void rebind(std::initializer_list<Value> parameters);
    void bind(int index, const Value &value);
    /// True: a row stands ready. False: there are no more rows.
    Result<bool> next();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] Uuid id(int column) const;
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<double> optionalReal(int column) const;
    /// Reads the three columns of a moment, starting here.
    [[nodiscard]] std::optional<Moment> moment(int column) const;
    [[nodiscard]] Value value(int column) const;
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] QByteArray columnName(int column) const;

private:
    Query(sqlite3 *connection, sqlite3_stmt *statement);

    sqlite3 *m_connection = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace ctpat
