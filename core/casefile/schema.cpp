// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/schema.h"

#include "core/casefile/query.h"
#include "core/casefile/sqlite.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace ctpat {

namespace {

std::vector<Migration> readShipped()
{
    std::vector<Migration> steps;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the program's own schema cannot be read");
        steps.push_back({name.left(3).toInt(), name, file.readAll()});
        Q_ASSERT(steps.back().version == static_cast<int>(steps.size()));
    }
    Q_ASSERT(!steps.empty());
    return steps;
}

Result<qint64> userVersion(sqlite3 *connection)
{
    Result<Query> query = Query::prepare(connection, "PRAGMA user_version");
    if (!query)
        return query.error();
    const Result<bool> row = query->next();
    if (!row)
        return row.error();
    return query->integer(0);
}

} // namespace

const Schema &Schema::shipped()
{
    static const Schema schema(readShipped());
    return schema;
}

Schema::Schema(std::vector<Migration> steps)
    : m_steps(std::move(steps))
{
}

Status Schema::migrate(sqlite3 *connection, int target) const
{
    const Result<qint64> from = userVersion(connection);
    if (!from)
        return from.error();
    for (const Migration &step : m_steps) {
        if (step.version <= *from || step.version > target)
            continue;
        const QByteArray sql =
            "BEGIN IMMEDIATE;" + step.sql + "PRAGMA user_version=" + QByteArray::number(step.version) + ";COMMIT";
        if (const int code = sqliteExec(connection, sql); code != SQLITE_OK) {
            const Error error = sqliteError(connection, code, "migrate");
            sqliteExec(connection, "ROLLBACK");
            return error;
        }
    }
    return {};
}

Result<std::set<QString>> Schema::objects(int version) const
{
    sqlite3 *memory = nullptr;
    if (const int code = sqlite3_open(":memory:", &memory); code != SQLITE_OK)
        return sqliteError(nullptr, code, "open :memory:");
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> closer(memory, sqlite3_close);
    if (const Status made = migrate(memory, version); !made)
        return made.error();
    return objectsOf(memory);
}

Result<std::set<QString>> Schema::objectsOf(sqlite3 *connection)
{
    Result<Query> query =
        Query::prepare(connection, "SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY name");
    if (!query)
        return query.error();
    std::set<QString> objects;
    while (true) {
        const Result<bool> more = query->next();
        if (!more)
            return more.error();
        if (!*more)
            return objects;
        objects.insert(query->text(0) + QLatin1Char('|') + query->text(1) + QLatin1Char('|') + query->text(2));
    }
}

} // namespace ctpat
