// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/casefile/value.h"

#include <QCoreApplication>
#include <QSet>

struct sqlite3;

namespace ctpat {

/// One entry: who did what to which row, when, and the digests that chain it to the entry before.
struct HistoryEntry
{
    qint64 seq = 0;
    Uuid chain;
    qint64 change = 0;
    QString label;
    QString actor;
    QString actorRole;
    Moment at;
    QString operation;
    QString noun;
    Uuid row;
    QByteArray digestBefore;
    QByteArray digestAfter;
    QByteArray previous;
    QByteArray hash;
    /// JSON objects of the columns that changed; empty after a purge.
    QString before;
    QString after;
};

/// The end of the chain: what an issued report prints and a later check compares with.
struct HistoryHead
{
    Uuid chain;
    qint64 seq = 0;
    QByteArray hash;
    Moment at;

    friend bool operator==(const HistoryHead &, const HistoryHead &) = default;
};

/// Reads and checks the history of an open case. An unkeyed chain can be recomputed by anyone with the file: what shows
/// it is a head kept outside (an issued report, a sent package, this installation's record).
class History final
{
    Q_DECLARE_TR_FUNCTIONS(History)

public:
    explicit History(sqlite3 *connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<HistoryHead> head() const;
    /// Newest first; @p limit 0: all.
    [[nodiscard]] Result<std::vector<HistoryEntry>> entries(qint64 limit = 0) const;
    [[nodiscard]] Result<std::vector<HistoryEntry>> entriesOfRow(const QString &noun, const Uuid &row) const;
    [[nodiscard]] Result<std::vector<HistoryEntry>> entriesOfChange(qint64 change) const;
    /// The nouns that entries after @p seq touched.
    [[nodiscard]] Result<QSet<QString>> nounsAfter(qint64 seq) const;
    /// The hash of one entry, to compare with a head kept outside; nothing when the chain is shorter.
    [[nodiscard]] Result<std::optional<QByteArray>> hashAt(qint64 seq) const;

    /// Recomputes every hash, and the digests of the values that are still there. CaseHistoryBroken names the first
    /// entry that does not fit.
    Status verify(const Progress &progress = {}) const;

    /// The hash of an entry, over its fields with their lengths and the hash before.
    [[nodiscard]] static QByteArray hashOf(const HistoryEntry &entry);
    [[nodiscard]] static QByteArray digestOf(const QByteArray &salt, const QString &json);

private:
    sqlite3 *m_connection;
};

} // namespace ctpat
