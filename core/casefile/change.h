// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casefile/value.h"

#include <QCoreApplication>

struct sqlite3;

namespace ctpat {

/// Who makes a change. A statement, not a proof: the signature is the proof.
struct Actor
{
    QString name;
    QString role;

    friend bool operator==(const Actor &, const Actor &) = default;
};

/// The one place that all edits pass: writes rows together with their history entries, inside the transaction that
/// CaseFile::change opened. Refuses what a frozen report version holds (ErrorCode::CaseFrozen).
class Change final
{
    Q_DECLARE_TR_FUNCTIONS(Change)

public:
    Change(const Change &) = delete;
    Change &operator=(const Change &) = delete;

    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] const Moment &at() const { return m_at; }

    /// Every table of a noun has the primary key "id", which is not part of @p values.
    Status insert(const char *table, const Uuid &id, const Row &values);
    /// Writes only the columns that differ; nothing differs: nothing is written, no entry. NotFound without such a row.
    Status update(const char *table, const Uuid &id, const Row &values);
    Status remove(const char *table, const Uuid &id);
    /// Insert when there is no such row, else update.
    Status put(const char *table, const Uuid &id, const Row &values);
    /// An entry without a row, for acts such as an export or a failed check.
    Status note(const QString &operation, const char *noun, const Uuid &id, const Row &details);

    /// For tables outside history only (chunk, thumbnail, arriving): their content is named by a digest that is in it.
    Status bulk(const char *sql, std::initializer_list<Value> parameters);
    /// One value read inside the transaction, such as the next number; nothing without a row.
    Result<std::optional<Value>> lookUp(const char *sql, std::initializer_list<Value> parameters = {});

    /// How many history entries this change wrote so far.
    [[nodiscard]] int entries() const { return m_entries; }

private:
    friend class CaseFile;
    struct Context
    {
        sqlite3 *connection;
        Uuid chain;
        qint64 number;
        QString label;
        bool frozen;
    };
    Change(const Context &context, const Actor &actor, const Moment &at);

    Status checkColumns(const char *table, const Row &values) const;
    Status checkFrozen(const char *table, const Row &values) const;
    Result<std::optional<Row>> currentRow(const char *table, const Uuid &id, const Row *only);
    Status write(const QByteArray &sql, const std::vector<Value> &parameters);
    Status record(const char *operation, const char *noun, const Uuid &id, const Row &before, const Row &after);

    Context m_context;
    Actor m_actor;
    Moment m_at;
    int m_entries = 0;
};

} // namespace ctpat
