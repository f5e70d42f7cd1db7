// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/casefile/change.h"
#include "core/casefile/history.h"
#include "core/casefile/query.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace ctpat {

/// What a case file needs from outside. The clock must outlive the file.
struct CaseEnvironment
{
    const Clock *clock = nullptr;
    Actor actor;
    /// Names this computer in the history, such as "LAPTOP-17".
    QString device;
    /// This installation's own id: a chain of history belongs to it.
    Uuid installation;
    /// Where the last seen heads are remembered ("known file" on opening); empty: nowhere, every open is checked whole.
    QString stateFolder;
};

enum class OpenMode
{
    ReadWrite,
    ReadOnly
};

/// One case: one SQLite file, one connection, one writer. Everything that changes goes through change(), is on disk
/// when that returns, and has its entry in the history. Not thread-safe: one thread owns it (see CaseWorker).
class CaseFile final
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)

public:
    /// A new file; CaseExists when there is one. The file appears whole or not at all.
    [[nodiscard]] static Result<std::unique_ptr<CaseFile>> create(const QString &path,
                                                                  const CaseEnvironment &environment);

    /// Opens after checking as for a file from a stranger: header, structure, integrity, history; a file whose head
    /// this installation has seen skips the long checks. Older formats are migrated on a copy; the original is kept
    /// beside it. CaseLocked when somebody else writes: open it ReadOnly then. ReadWrite on a read-only place opens
    /// read-only.
    [[nodiscard]] static Result<std::unique_ptr<CaseFile>>
    open(const QString &path, OpenMode mode, const CaseEnvironment &environment, const Progress &progress = {});
    ~CaseFile();
    CaseFile(const CaseFile &) = delete;
    CaseFile &operator=(const CaseFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Why it is read-only, in words for the person; empty when it can be written.
    [[nodiscard]] const QString &readOnlyReason() const { return m_readOnlyReason; }
    [[nodiscard]] const Uuid &caseId() const { return m_caseId; }
    [[nodiscard]] const Clock &clock() const { return *m_environment.clock; }
    [[nodiscard]] const Actor &actor() const { return m_environment.actor; }
    void setActor(const Actor &actor) { m_environment.actor = actor; }
    /// True while the newest report version is frozen, signed or further.
    Result<bool> isFrozen() const;

    Result<Query> query(const char *sql, std::initializer_list<Value> parameters = {}) const;

    /// All rows of a statement, each read by @p read.
    /// @param expected how many there will be, where that is known and they are many.
    template <typename T>
    Result<std::vector<T>> list(const char *sql, std::initializer_list<Value> parameters, T (*read)(const Query &),
                                size_t expected = 0) const
    {
        Result<Query> prepared = query(sql, parameters);
        if (!prepared)
            return prepared.error();
        std::vector<T> rows;
        rows.reserve(expected);
        while (true) {
            const Result<bool> more = prepared->next();
            if (!more)
                return more.error();
            if (!*more)
                return rows;
            rows.push_back(read(*prepared));
        }
    }

    /// The first row of a statement, or nothing.
    template <typename T>
    Result<std::optional<T>> first(const char *sql, std::initializer_list<Value> parameters,
                                   T (*read)(const Query &)) const
    {
        Result<Query> prepared = query(sql, parameters);
        if (!prepared)
            return prepared.error();
        const Result<bool> more = prepared->next();
        if (!more)
            return more.error();
        return *more ? std::optional<T>(read(*prepared)) : std::nullopt;
    }

    /// Runs @p body in one transaction. Its error, or a failed commit, leaves the file as it was.
    /// @param label names the act for history and undo, such as "Answer 6.2 at Tijuana"; translated by the caller.
    Status change(const QString &label, const std::function<Status(Change &)> &body);

    /// The acts of this session that can be taken back, newest last; empty texts when there is none.
    [[nodiscard]] QString undoLabel() const;
    [[nodiscard]] QString redoLabel() const;
    /// Takes the newest act back by a new change. CaseUndoConflict when its rows were changed since by another act.
    Status undo();
    Status redo();
    /// After an act that counts for others, such as a signature: neither it nor what it stands on can be taken back.
    void forgetUndo();

    /// Takes back the newest act in the file, also of an earlier session; gives its label.
    Result<QString> undoNewest();

    [[nodiscard]] History history() const;

    /// What a person should know about the state in which the file was found; empty when there is nothing to say.
    [[nodiscard]] const QString &notice() const { return m_notice; }
    /// The whole check that a known file skips on opening: integrity, references, every history
    /// entry, and every row against what the history says of it.
    Status checkWhole(const Progress &progress = {}) const;

private:
    struct Connection;
    CaseFile(const QString &path, const CaseEnvironment &environment);

    Status takeLock(OpenMode mode);
    [[nodiscard]] bool takeUnwrittenLock();
    Status connect(const QString &file);
    Status checkOnOpening(const Progress &progress);
    [[nodiscard]] Status checkOneMoment(const Progress &progress) const;
    Status loadIdentity();
    Status clearArriving();
    Result<qint64> runChange(const QString &label, const std::function<Status(Change &)> &body);
    Result<Uuid> ownChain(const Moment &at);
    Result<qint64> nextChangeNumber() const;
    Result<qint64> revert(qint64 changeNumber, const QString &label);
    static Status revertEntry(Change &change, const HistoryEntry &entry);
    void rememberHead() const;

    QString m_path;
    CaseEnvironment m_environment;
    std::unique_ptr<QLockFile> m_lock;
    /// Holds the copy that is read when the file lies on read-only media with an unfinished write beside it.
    std::unique_ptr<QTemporaryDir> m_copy;
    std::unique_ptr<Connection> m_connection;
    bool m_readOnly = false;
    QString m_readOnlyReason;
    QString m_notice;
    Uuid m_caseId;
    std::vector<qint64> m_undo;
    std::vector<qint64> m_redo;
};

} // namespace ctpat
