// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/rowcheck.h"

#include "core/casefile/fields.h"
#include "core/casefile/query.h"

#include <QCoreApplication>
#include <QHash>

namespace ctpat {

namespace {

struct RowCheckText
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

/// noun and row id -> the row as history knows it
using Replay = QHash<QByteArray, Row>;

QByteArray keyOf(const QString &noun, const QByteArray &id)
{
    return noun.toLatin1() + '/' + id;
}

Error mismatch(const QString &noun, const QByteArray &id, const QString &what)
{
    return {ErrorCode::CaseHistoryBroken,
            RowCheckText::tr(
                "Something in the case was changed outside this program and does not agree with its history. Do not "
                "sign this case; compare it with an issued report."),
            QStringLiteral("%1 %2: %3").arg(noun, QString::fromLatin1(id.toHex()), what)};
}

void apply(Replay &rows, const QString &operation, const QByteArray &key, const QString &after)
{
    if (operation == QLatin1String("remove")) {
        rows.remove(key);
        return;
    }
    if (operation != QLatin1String("insert") && operation != QLatin1String("update"))
        return;
    Row &row = rows[key];
    const Row values = Row::fromJson(after).value_or(Row());
    for (const Row::Cell &cell : values.cells())
        row.set(cell.column.constData(), cell.value);
}

Result<Replay> replay(sqlite3 *connection, const Progress &progress)
{
    Result<Query> query =
        Query::prepare(connection, "SELECT h.operation, h.noun, h.row_id, coalesce(v.after, '') FROM history h LEFT "
                                   "JOIN history_value v ON v.seq = h.seq ORDER BY h.seq");
    if (!query)
        return query.error();
    Replay rows;
    qint64 done = 0;
    while (true) {
        const Result<bool> more = query->next();
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        apply(rows, query->text(0), keyOf(query->text(1), query->blob(2)), query->text(3));
        if (++done % 4096 == 0 && !goOn(progress, done, 0))
            return Error(ErrorCode::Cancelled, RowCheckText::tr("The check of the history was stopped."));
    }
}

Status compareTable(sqlite3 *connection, const QByteArray &table, Replay &rows)
{
    const QByteArray sql = "SELECT * FROM " + table;
    Result<Query> query = Query::prepare(connection, sql.constData());
    if (!query)
        return query.error();
    const QString noun = QString::fromLatin1(table);
    while (true) {
        const Result<bool> more = query->next();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const QByteArray id = query->blob(0);
        const auto known = rows.constFind(keyOf(noun, id));
        if (known == rows.constEnd())
            return mismatch(noun, id, QStringLiteral("not in the history"));
        for (int i = 1; i < query->columnCount(); ++i) {
            const Value *value = known->find(query->columnName(i));
            if (value && !(*value == query->value(i)))
                return mismatch(noun, id, QString::fromLatin1(query->columnName(i)));
        }
        rows.erase(known);
    }
}

/// The tables that history writes to: all with an "id"; contents and thumbnails are named by digests instead.
std::vector<QByteArray> nounTables()
{
    std::vector<QByteArray> tables;
    for (const Field &field : allFields()) {
        if (qstrcmp(field.column, "id") == 0)
            tables.emplace_back(field.table);
    }
    return tables;
}

} // namespace

Status checkRowsAgainstHistory(sqlite3 *connection, const Progress &progress)
{
    Result<Replay> rows = replay(connection, progress);
    if (!rows)
        return rows.error();
    for (const QByteArray &table : nounTables()) {
        if (const Status fits = compareTable(connection, table, *rows); !fits)
            return fits;
    }
    if (!rows->isEmpty()) {
        const QByteArray key = rows->constBegin().key();
        const auto slash = key.indexOf('/');
        return mismatch(QString::fromLatin1(key.left(slash)), key.mid(slash + 1), QStringLiteral("missing"));
    }
    return {};
}

} // namespace ctpat
