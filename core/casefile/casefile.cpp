// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/casefile.h"

#include "core/casefile/connection.h"
#include "core/casefile/filecheck.h"
#include "core/casefile/knownheads.h"
#include "core/casefile/migration.h"
#include "core/casefile/rowcheck.h"
#include "core/casefile/schema.h"
#include "core/casefile/sqlite.h"

#include <QFile>
#include <QFileInfo>

namespace ctpat {

namespace {

constexpr int busyMilliseconds = 10000;

/// The states of the newest report version in which what it prints is held.
constexpr char frozenSql[] =
    "SELECT count(*) FROM (SELECT state FROM report_version ORDER BY number DESC, id DESC LIMIT 1) "
    "WHERE state IN ('frozen', 'signed', 'submitted', 'countersigned', 'released')";

Result<qint64> firstInteger(sqlite3 *connection, const char *sql)
{
    Result<Query> query = Query::prepare(connection, sql);
    if (!query)
        return query.error();
    const Result<bool> row = query->next();
    if (!row)
        return row.error();
    return *row ? query->integer(0) : qint64(0);
}

} // namespace

CaseFile::CaseFile(const QString &path, const CaseEnvironment &environment)
    : m_path(path)
    , m_environment(environment)
{
    Q_ASSERT(environment.clock);
}

CaseFile::~CaseFile()
{
    // Closed before the lock goes, so that nobody opens a file that is still being written.
    m_connection.reset();
}

Result<std::unique_ptr<CaseFile>> CaseFile::create(const QString &path, const CaseEnvironment &environment)
{
    if (QFileInfo::exists(path)) {
        return Error(ErrorCode::CaseExists,
                     tr("“%1” exists already. Choose another name; the existing file was not touched.")
                         .arg(QFileInfo(path).fileName()));
    }
    const Uuid caseId = Uuid::create();
    if (const Status made = makeEmptyCase(path, caseId); !made)
        return made.error();
    Result<std::unique_ptr<CaseFile>> opened = open(path, OpenMode::ReadWrite, environment);
    if (!opened)
        return opened;
    const Status noted = (*opened)->change(tr("New case"), [&](Change &change) {
        return change.note(QStringLiteral("create"), "case", caseId, Row().set("format", Schema::shipped().version()));
    });
    if (!noted)
        return noted.error();
    (*opened)->m_undo.clear();
    return opened;
}

Result<std::unique_ptr<CaseFile>> CaseFile::open(const QString &path, OpenMode mode, const CaseEnvironment &environment,
                                                 const Progress &progress)
{
    const Schema &schema = Schema::shipped();
    const Result<FileHeader> header = readHeader(path, schema.version());
    if (!header)
        return header.error();
    std::unique_ptr<CaseFile> file(new CaseFile(path, environment));
    if (const Status locked = file->takeLock(mode); !locked)
        return locked.error();
    if (header->formatVersion < schema.version()) {
        if (file->m_readOnly) {
            return Error(
                ErrorCode::CaseReadOnly,
                tr("This case has an older format and must be brought up to date first. Open it where it can be "
                   "written."));
        }
        if (const Status migrated = migrateOnCopy(path, header->formatVersion, environment.clock->now()); !migrated)
            return migrated.error();
    }
    if (const Status connected = file->connect(path); !connected)
        return connected.error();
    if (const Status sound = file->checkOnOpening(progress); !sound)
        return sound.error();
    if (!file->m_readOnly) {
        if (const Status cleared = file->clearArriving(); !cleared)
            return cleared.error();
    }
    return file;
}

Status CaseFile::takeLock(OpenMode mode)
{
    if (mode == OpenMode::ReadOnly) {
        m_readOnly = true;
        m_readOnlyReason = tr("Opened for reading.");
        return {};
    }
    const QFileInfo info(m_path);
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable()) {
        m_readOnly = true;
        m_readOnlyReason = tr("The file lies where it cannot be written.");
        return {};
    }
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    // Never stale by age alone: a specialist may leave a case open for a week. A dead process is recognised anyway.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock() || takeUnwrittenLock())
        return {};
    if (m_lock->error() == QLockFile::PermissionError) {
        m_lock.reset();
        m_readOnly = true;
        m_readOnlyReason = tr("The file lies where it cannot be written.");
        return {};
    }
    qint64 process = 0;
    QString host;
    QString program;
    m_lock->getLockInfo(&process, &host, &program);
    m_lock.reset();
    return Error(ErrorCode::CaseLocked,
                 tr("The case is open in another window on %1. Open it for reading, or close it there first.")
                     .arg(host.isEmpty() ? tr("an unknown computer") : host),
                 QStringLiteral("process %1, %2").arg(process).arg(program));
}

/// A process that was killed between making its lock and writing its name into it leaves a lock that names nobody and
/// never gets stale. A living one writes its name at once.
bool CaseFile::takeUnwrittenLock()
{
    constexpr int patience = 1000;
    const auto namesNobody = [this] {
        return m_lock->error() == QLockFile::LockFailedError && !m_lock->getLockInfo(nullptr, nullptr, nullptr);
    };
    if (!namesNobody())
        return false;
    if (m_lock->tryLock(patience))
        return true;
    // Of two that come at once, the second finds the first one's name.
    QLockFile taking(m_lock->fileName() + QStringLiteral(".taking"));
    return taking.tryLock(patience) && namesNobody() && QFile::remove(m_lock->fileName()) && m_lock->tryLock();
}

Status CaseFile::connect(const QString &file)
{
    m_connection = std::make_unique<Connection>();
    const int mode = m_readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &m_connection->handle,
                                     mode | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_PRIVATECACHE, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(m_connection->handle, code, "open");
    sqlite3_extended_result_codes(m_connection->handle, 1);
    sqlite3_busy_timeout(m_connection->handle, busyMilliseconds);
    if (const Status hard = harden(m_connection->handle); !hard)
        return hard;
    if (m_readOnly && !m_copy && QFileInfo::exists(m_path + QStringLiteral("-journal"))) {
        // An unfinished write lies beside a file that must not be touched: SQLite can only undo it on a copy.
        m_copy = std::make_unique<QTemporaryDir>();
        const QString copy = m_copy->filePath(QStringLiteral("case.ctpat"));
        const bool copied = m_copy->isValid() && QFile::copy(m_path, copy) &&
                            QFile::copy(m_path + QStringLiteral("-journal"), copy + QStringLiteral("-journal"));
        if (!copied)
            return Error(ErrorCode::FileUnreadable,
                         tr("The case cannot be read where it lies. Copy it elsewhere first."));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        QFile::setPermissions(copy + QStringLiteral("-journal"), QFile::ReadOwner | QFile::WriteOwner);
        sqlite3 *writable = nullptr;
        if (sqlite3_open(QFile::encodeName(copy).constData(), &writable) == SQLITE_OK)
            sqliteExec(writable, "SELECT count(*) FROM sqlite_schema");
        sqlite3_close(writable);
        return connect(copy);
    }
    // EXTRA: the folder is synced too, so that a commit that was acknowledged survives a power cut right after it.
    const int set =
        sqliteExec(m_connection->handle, m_readOnly ? "PRAGMA query_only=ON"
                                                    : "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA;"
                                                      "PRAGMA secure_delete=FAST");
    return set == SQLITE_OK ? Status() : Status(sqliteError(m_connection->handle, set, "settings"));
}

Status CaseFile::checkOnOpening(const Progress &progress)
{
    sqlite3 *handle = m_connection->handle;
    if (const Status structure = checkStructure(handle, Schema::shipped().version()); !structure)
        return structure;
    if (const Status identity = loadIdentity(); !identity)
        return identity;
    const std::optional<KnownHeads::Head> known = KnownHeads(m_environment.stateFolder).find(m_caseId);
    if (known) {
        const Result<std::optional<QByteArray>> hash = history().hashAt(known->seq);
        if (!hash)
            return hash.error();
        if (*hash == known->hash)
            return {};
        m_notice =
            tr("This file is not a continuation of the one last seen on this computer: it is an older copy, or its "
               "history was made anew. Compare it with an issued report.");
    }
    return checkWhole(progress);
}

Status CaseFile::checkWhole(const Progress &progress) const
{
    // Rows and history of one moment: another connection may write meanwhile, and waits for this one.
    sqlite3 *handle = m_connection->handle;
    const bool begun = sqlite3_get_autocommit(handle) != 0;
    if (const int code = begun ? sqliteExec(handle, "BEGIN") : SQLITE_OK; code != SQLITE_OK)
        return sqliteError(handle, code, "begin check");
    const Status outcome = checkOneMoment(progress);
    if (begun)
        sqliteExec(handle, "ROLLBACK");
    return outcome;
}

Status CaseFile::checkOneMoment(const Progress &progress) const
{
    if (const Status sound = checkIntegrity(m_connection->handle, progress); !sound)
        return sound;
    if (const Status chained = history().verify(progress); !chained)
        return chained;
    return checkRowsAgainstHistory(m_connection->handle, progress);
}

Status CaseFile::loadIdentity()
{
    const Result<std::optional<QString>> id =
        first<QString>("SELECT value FROM meta WHERE key = 'case_id'", {}, [](const Query &q) { return q.text(0); });
    if (!id)
        return id.error();
    const std::optional<Uuid> parsed = Uuid::fromText(id->value_or(QString()));
    if (!parsed) {
        return Error(
            ErrorCode::CaseDamaged,
            tr("The case file is damaged: it does not say which case it is. Open the newest copy that opens."));
    }
    m_caseId = *parsed;
    return {};
}

Status CaseFile::clearArriving()
{
    const Result<std::vector<qint64>> left =
        list<qint64>("SELECT no FROM arriving", {}, [](const Query &q) { return q.integer(0); });
    if (!left)
        return left.error();
    for (const qint64 no : *left) {
        const QByteArray sql = "BEGIN IMMEDIATE; DELETE FROM chunk WHERE key >= " + QByteArray::number(no << 24) +
                               " AND key < " + QByteArray::number((no + 1) << 24) +
                               "; DELETE FROM arriving WHERE no = " + QByteArray::number(no) + "; COMMIT";
        if (const int code = sqliteExec(m_connection->handle, sql); code != SQLITE_OK) {
            const Error error = sqliteError(m_connection->handle, code, "clear arriving");
            sqliteExec(m_connection->handle, "ROLLBACK");
            return error;
        }
    }
    return {};
}

Result<bool> CaseFile::isFrozen() const
{
    const Result<qint64> count = firstInteger(m_connection->handle, frozenSql);
    if (!count)
        return count.error();
    return *count > 0;
}

Result<Query> CaseFile::query(const char *sql, std::initializer_list<Value> parameters) const
{
    return Query::prepare(m_connection->handle, sql, parameters);
}

History CaseFile::history() const
{
    return History(m_connection->handle);
}

void CaseFile::rememberHead() const
{
    const Result<HistoryHead> head = history().head();
    if (head)
        KnownHeads(m_environment.stateFolder).remember(m_caseId, {head->seq, head->hash});
}

} // namespace ctpat
