// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The writing half of CaseFile: transactions and chains.
#include "core/casefile/connection.h"
#include "core/casefile/sqlite.h"

namespace ctpat {

namespace {

/// Rolls back unless committed.
class Transaction final
{
public:
    explicit Transaction(sqlite3 *connection)
        : m_connection(connection)
        , m_code(sqliteExec(connection, "BEGIN IMMEDIATE"))
    {
    }
    ~Transaction()
    {
        if (m_code == SQLITE_OK && !m_committed)
            sqliteExec(m_connection, "ROLLBACK");
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Status begun() const
    {
        return m_code == SQLITE_OK ? Status() : Status(sqliteError(m_connection, m_code, "begin"));
    }
    Status commit()
    {
        const int code = sqliteExec(m_connection, "COMMIT");
        m_committed = code == SQLITE_OK;
        return m_committed ? Status() : Status(sqliteError(m_connection, code, "commit"));
    }

private:
    sqlite3 *m_connection;
    int m_code;
    bool m_committed = false;
};

} // namespace

Status CaseFile::change(const QString &label, const std::function<Status(Change &)> &body)
{
    const Result<qint64> number = runChange(label, body);
    if (!number)
        return number.error();
    if (*number > 0) {
        m_undo.push_back(*number);
        m_redo.clear();
    }
    return {};
}

Result<qint64> CaseFile::runChange(const QString &label, const std::function<Status(Change &)> &body)
{
    if (m_readOnly) {
        return Error(ErrorCode::CaseReadOnly,
                     tr("The case is open for reading only, so nothing was changed. %1").arg(m_readOnlyReason));
    }
    sqlite3 *handle = m_connection->handle;
    Transaction transaction(handle);
    if (const Status begun = transaction.begun(); !begun)
        return begun.error();
    const Moment at = clock().now();
    const Result<bool> frozen = isFrozen();
    if (!frozen)
        return frozen.error();
    const Result<Uuid> chain = ownChain(at);
    if (!chain)
        return chain.error();
    const Result<qint64> number = nextChangeNumber();
    if (!number)
        return number.error();
    Change change({handle, *chain, *number, label, *frozen}, actor(), at);
    if (const Status done = body(change); !done)
        return done.error();
    if (const Status committed = transaction.commit(); !committed)
        return committed.error();
    if (change.entries() == 0)
        return qint64(0);
    rememberHead();
    return *number;
}

Result<Uuid> CaseFile::ownChain(const Moment &at)
{
    const Result<std::optional<Uuid>> own = first<Uuid>(
        "SELECT id FROM chain WHERE id = ?1", {m_environment.installation}, [](const Query &q) { return q.id(0); });
    if (!own)
        return own.error();
    if (*own)
        return **own;
    Result<Query> insert =
        query("INSERT INTO chain VALUES(?1, ?2, ?3)", {m_environment.installation, m_environment.device, at.utcMs});
    if (!insert)
        return insert.error();
    const Result<bool> done = insert->next();
    if (!done)
        return done.error();
    return m_environment.installation;
}

Result<qint64> CaseFile::nextChangeNumber() const
{
    const Result<std::optional<qint64>> last =
        first<qint64>("SELECT coalesce(max(change), 0) FROM history", {}, [](const Query &q) { return q.integer(0); });
    if (!last)
        return last.error();
    return last->value_or(0) + 1;
}

} // namespace ctpat
