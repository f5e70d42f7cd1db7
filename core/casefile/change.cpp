// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/change.h"

#include "core/base/digest.h"
#include "core/casefile/fields.h"
#include "core/casefile/history.h"
#include "core/casefile/query.h"
#include "core/casefile/sqlite.h"

#include <sqlite3.h>

namespace ctpat {

Change::Change(const Context &context, const Actor &actor, const Moment &at)
    : m_context(context)
    , m_actor(actor)
    , m_at(at)
{
}

Status Change::checkColumns(const char *table, const Row &values) const
{
    for (const Row::Cell &cell : values.cells()) {
        if (!findField(table, cell.column.constData())) {
            return Error(ErrorCode::Internal, tr("The program tried to write a field that the case does not have."),
                         QStringLiteral("%1.%2").arg(QString::fromLatin1(table), QString::fromLatin1(cell.column)));
        }
    }
    return {};
}

Status Change::checkFrozen(const char *table, const Row &values) const
{
    if (!m_context.frozen)
        return {};
    for (const Row::Cell &cell : values.cells()) {
        const Field *field = findField(table, cell.column.constData());
        if (field && field->whenFrozen == WhenFrozen::Held) {
            return Error(ErrorCode::CaseFrozen,
                         tr("This belongs to a report version that is frozen for signing, so it was not changed. Take "
                            "the version back, or start a correction."),
                         QStringLiteral("%1.%2").arg(QString::fromLatin1(table), QString::fromLatin1(cell.column)));
        }
    }
    return {};
}

Result<std::optional<Row>> Change::currentRow(const char *table, const Uuid &id, const Row *only)
{
    QByteArray columns = "*";
    if (only) {
        columns.clear();
        for (const Row::Cell &cell : only->cells())
            columns += (columns.isEmpty() ? "" : ", ") + cell.column;
    }
    const QByteArray sql = "SELECT " + columns + " FROM " + table + " WHERE id = ?1";
    Result<Query> query = Query::prepare(m_context.connection, sql.constData(), {id});
    if (!query)
        return query.error();
    const Result<bool> more = query->next();
    if (!more)
        return more.error();
    if (!*more)
        return std::optional<Row>();
    Row row;
    for (int i = 0; i < query->columnCount(); ++i) {
        if (query->columnName(i) != "id")
            row.set(query->columnName(i).constData(), query->value(i));
    }
    return std::optional<Row>(row);
}

Status Change::write(const QByteArray &sql, const std::vector<Value> &parameters)
{
    Result<Query> query = Query::prepare(m_context.connection, sql.constData());
    if (!query)
        return query.error();
    int index = 0;
    for (const Value &value : parameters)
        query->bind(++index, value);
    const Result<bool> done = query->next();
    return done ? Status() : Status(done.error());
}

Status Change::insert(const char *table, const Uuid &id, const Row &values)
{
    if (const Status known = checkColumns(table, values); !known)
        return known;
    if (m_context.frozen && rowsHeldWhenFrozen(table)) {
        if (const Status open = checkFrozen(table, values); !open)
            return open;
    }
    QByteArray columns = "id";
    QByteArray places = "?1";
    std::vector<Value> parameters{id};
    for (const Row::Cell &cell : values.cells()) {
        columns += ", " + cell.column;
        parameters.push_back(cell.value);
        places += ", ?" + QByteArray::number(static_cast<qsizetype>(parameters.size()));
    }
    const QByteArray sql = QByteArray("INSERT INTO ") + table + "(" + columns + ") VALUES(" + places + ")";
    if (const Status written = write(sql, parameters); !written)
        return written;
    return record("insert", table, id, Row(), values);
}

Status Change::update(const char *table, const Uuid &id, const Row &values)
{
    if (values.isEmpty())
        return {};
    if (const Status known = checkColumns(table, values); !known)
        return known;
    const Result<std::optional<Row>> current = currentRow(table, id, &values);
    if (!current)
        return current.error();
    if (!*current) {
        return Error(ErrorCode::NotFound, tr("What was to be changed is no longer in the case. Nothing was changed."),
                     QString::fromLatin1(table));
    }
    Row before;
    Row after;
    QByteArray assignments;
    std::vector<Value> parameters{id};
    for (const Row::Cell &cell : values.cells()) {
        const Value *old = (*current)->find(cell.column);
        if (*old == cell.value)
            continue;
        before.set(cell.column.constData(), *old);
        after.set(cell.column.constData(), cell.value);
        parameters.push_back(cell.value);
        assignments += (assignments.isEmpty() ? "" : ", ") + cell.column + " = ?" +
                       QByteArray::number(static_cast<qsizetype>(parameters.size()));
    }
    if (after.isEmpty())
        return {};
    if (const Status open = checkFrozen(table, after); !open)
        return open;
    const QByteArray sql = QByteArray("UPDATE ") + table + " SET " + assignments + " WHERE id = ?1";
    if (const Status written = write(sql, parameters); !written)
        return written;
    return record("update", table, id, before, after);
}

Status Change::remove(const char *table, const Uuid &id)
{
    const Result<std::optional<Row>> current = currentRow(table, id, nullptr);
    if (!current)
        return current.error();
    if (!*current) {
        return Error(ErrorCode::NotFound, tr("What was to be removed is no longer in the case. Nothing was changed."),
                     QString::fromLatin1(table));
    }
    if (m_context.frozen && rowsHeldWhenFrozen(table)) {
        if (const Status open = checkFrozen(table, **current); !open)
            return open;
    }
    if (const Status written = write(QByteArray("DELETE FROM ") + table + " WHERE id = ?1", {id}); !written)
        return written;
    return record("remove", table, id, **current, Row());
}

Status Change::put(const char *table, const Uuid &id, const Row &values)
{
    const Result<std::optional<Row>> current = currentRow(table, id, &values);
    if (!current)
        return current.error();
    return *current ? update(table, id, values) : insert(table, id, values);
}

Status Change::note(const QString &operation, const char *noun, const Uuid &id, const Row &details)
{
    return record(operation.toLatin1().constData(), noun, id, Row(), details);
}

Status Change::bulk(const char *sql, std::initializer_list<Value> parameters)
{
    return write(sql, parameters);
}

Result<std::optional<Value>> Change::lookUp(const char *sql, std::initializer_list<Value> parameters)
{
    Result<Query> query = Query::prepare(m_context.connection, sql, parameters);
    if (!query)
        return query.error();
    const Result<bool> more = query->next();
    if (!more)
        return more.error();
    return *more ? std::optional<Value>(query->value(0)) : std::nullopt;
}

Status Change::record(const char *operation, const char *noun, const Uuid &id, const Row &before, const Row &after)
{
    const Result<HistoryHead> head = History(m_context.connection).head();
    if (!head)
        return head.error();
    HistoryEntry entry;
    entry.seq = head->seq + 1;
    entry.chain = m_context.chain;
    entry.change = m_context.number;
    entry.label = m_context.label;
    entry.actor = m_actor.name;
    entry.actorRole = m_actor.role;
    entry.at = m_at;
    entry.operation = QString::fromLatin1(operation);
    entry.noun = QString::fromLatin1(noun);
    entry.row = id;
    const QByteArray salt = randomBytes(16);
    entry.before = before.toJson();
    entry.after = after.toJson();
    entry.digestBefore = History::digestOf(salt, entry.before);
    entry.digestAfter = History::digestOf(salt, entry.after);
    entry.previous = head->seq > 0 ? head->hash : QByteArray(32, '\0');
    entry.hash = History::hashOf(entry);
    const Status written =
        write("INSERT INTO history VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15)",
              {entry.seq, entry.chain, entry.change, entry.label, entry.actor, entry.actorRole, entry.at.utcMs,
               entry.at.offsetSeconds, entry.operation, entry.noun, entry.row.bytes(), entry.digestBefore,
               entry.digestAfter, entry.previous, entry.hash});
    if (!written)
        return written;
    ++m_entries;
    return write("INSERT INTO history_value VALUES(?1,?2,?3,?4)", {entry.seq, salt, entry.before, entry.after});
}

} // namespace ctpat
