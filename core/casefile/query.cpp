// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/query.h"

#include "core/casefile/sqlite.h"

#include <sqlite3.h>

namespace ctpat {

Query::Query(sqlite3 *connection, sqlite3_stmt *statement)
    : m_connection(connection)
    , m_statement(statement)
{
}

Query::Query(Query &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Query &Query::operator=(Query &&other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_statement, other.m_statement);
    return *this;
}

Query::~Query()
{
    sqlite3_finalize(m_statement);
}

Result<Query> Query::prepare(sqlite3 *connection, const char *sql, std::initializer_list<Value> parameters)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(connection, code, sql);
    Query query(connection, statement);
    query.rebind(parameters);
    return query;
}

void Query::rebind(std::initializer_list<Value> parameters)
{
    sqlite3_reset(m_statement);
    int index = 0;
    for (const Value &value : parameters)
        bind(++index, value);
}

void Query::bind(int index, const Value &value)
{
    struct Visitor
    {
        sqlite3_stmt *statement;
        int index;

        int operator()(std::monostate) const { return sqlite3_bind_null(statement, index); }
        int operator()(qint64 number) const { return sqlite3_bind_int64(statement, index, number); }
        int operator()(double number) const { return sqlite3_bind_double(statement, index, number); }
        int operator()(const QString &text) const
        {
            const QByteArray utf8 = text.toUtf8();
            return sqlite3_bind_text64(statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                       SQLITE_TRANSIENT, SQLITE_UTF8);
        }
        int operator()(const QByteArray &bytes) const
        {
            // An empty blob needs a pointer, or SQLite stores NULL.
            return sqlite3_bind_blob64(statement, index, bytes.isEmpty() ? "" : bytes.constData(),
                                       static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
        }
    };
    const int code = std::visit(Visitor{m_statement, index}, value.content());
    Q_ASSERT_X(code == SQLITE_OK, "Query::bind", sqlite3_sql(m_statement));
    Q_UNUSED(code)
}

Result<bool> Query::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    const Result<bool> result = code == SQLITE_DONE
                                    ? Result<bool>(false)
                                    : Result<bool>(sqliteError(m_connection, code, sqlite3_sql(m_statement)));
    sqlite3_reset(m_statement);
    return result;
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Query::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Query::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Query::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

Uuid Query::id(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return Uuid::fromBytes(QByteArrayView(bytes, sqlite3_column_bytes(m_statement, column))).value_or(Uuid());
}

QDate Query::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}

std::optional<qint64> Query::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<qint64>(integer(column));
}

std::optional<double> Query::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<double>(real(column));
}

std::optional<Moment> Query::moment(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return Moment{integer(column), static_cast<int>(integer(column + 1)), boolean(column + 2)};
}

Value Query::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return blob(column);
    default:
        return {};
    }
}

int Query::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

QByteArray Query::columnName(int column) const
{
    return sqlite3_column_name(m_statement, column);
}

} // namespace ctpat
