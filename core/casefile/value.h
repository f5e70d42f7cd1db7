// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/uuid.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace ctpat {

/// One cell of a row, as SQLite stores it: nothing, an integer, a real, text or bytes.
class Value final
{
public:
    using Content = std::variant<std::monostate, qint64, double, QString, QByteArray>;

    Value() = default;
    Value(bool value) // NOLINT: the constructors are implicit, so that rows read as lists of values
        : m_content(static_cast<qint64>(value))
    {
    }
    Value(int value) // NOLINT
        : m_content(static_cast<qint64>(value))
    {
    }
    Value(qint64 value) // NOLINT
        : m_content(value)
    {
    }
    Value(double value) // NOLINT
        : m_content(value)
    {
    }
    Value(const QString &value) // NOLINT: never NULL; a text column holds an empty text instead
        : m_content(value.isNull() ? QStringLiteral("") : value)
    {
    }
    Value(const QByteArray &value) // NOLINT
        : m_content(value)
    {
    }
    Value(const Uuid &id); // NOLINT: the null id is NULL
    Value(QDate date);     // NOLINT: "yyyy-MM-dd"; an invalid date is NULL
    template <typename T>
    Value(const std::optional<T> &value) // NOLINT: nothing is NULL
        : m_content(value ? Value(*value).m_content : Content())
    {
    }

    [[nodiscard]] const Content &content() const { return m_content; }
    [[nodiscard]] bool isNull() const { return m_content.index() == 0; }

    friend bool operator==(const Value &, const Value &) = default;

private:
    Content m_content;
};

/// Columns with their values, in the order they were set.
class Row final
{
public:
    Row &set(const char *column, const Value &value);
    /// Three columns: <prefix>_utc, <prefix>_offset, <prefix>_assumed; all NULL without a moment.
    Row &set(const char *prefix, const std::optional<Moment> &moment);
    Row &set(const char *prefix, const Moment &moment);

    struct Cell
    {
        QByteArray column;
        Value value;
        friend bool operator==(const Cell &, const Cell &) = default;
    };
    [[nodiscard]] const std::vector<Cell> &cells() const { return m_cells; }
    [[nodiscard]] bool isEmpty() const { return m_cells.empty(); }
    [[nodiscard]] const Value *find(const QByteArray &column) const;

    /// The form that history keeps: a JSON object with sorted keys; bytes as {"hex": "..."}.
    [[nodiscard]] QString toJson() const;
    [[nodiscard]] static std::optional<Row> fromJson(const QString &json);

    friend bool operator==(const Row &, const Row &) = default;

private:
    std::vector<Cell> m_cells;
};

} // namespace ctpat
