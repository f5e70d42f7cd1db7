// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/migration.h"

#include "core/casefile/filecheck.h"
#include "core/casefile/query.h"
#include "core/casefile/schema.h"
#include "core/casefile/sqlite.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <memory>

namespace ctpat {

namespace {

struct MigrationText
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

using Handle = std::unique_ptr<sqlite3, int (*)(sqlite3 *)>;

Result<Handle> openForWriting(const QString &path, int flags)
{
    sqlite3 *handle = nullptr;
    const int code =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, SQLITE_OPEN_READWRITE | flags, nullptr);
    Handle owned(handle, sqlite3_close);
    if (code != SQLITE_OK)
        return sqliteError(handle, code, "open");
    return owned;
}

Status moveIntoPlace(const QString &from, const QString &to)
{
    QFile file(from);
    if (file.rename(to))
        return {};
    return Error(ErrorCode::FileUnwritable,
                 MigrationText::tr("“%1” could not be written. Choose another folder; what was there is still there.")
                     .arg(QFileInfo(to).fileName()),
                 file.errorString());
}

Status writeEmpty(const QString &path, const Uuid &caseId)
{
    const Result<Handle> handle = openForWriting(path, SQLITE_OPEN_CREATE);
    if (!handle)
        return handle.error();
    sqlite3 *connection = handle->get();
    const QByteArray settings = "PRAGMA page_size=16384; PRAGMA auto_vacuum=INCREMENTAL; PRAGMA synchronous=EXTRA;"
                                "PRAGMA application_id=" +
                                QByteArray::number(caseApplicationId);
    if (const int code = sqliteExec(connection, settings); code != SQLITE_OK)
        return sqliteError(connection, code, "create");
    const Schema &schema = Schema::shipped();
    if (const Status made = schema.migrate(connection, schema.version()); !made)
        return made;
    Result<Query> insert = Query::prepare(connection, "INSERT INTO meta VALUES('case_id', ?1)", {caseId.text()});
    if (!insert)
        return insert.error();
    const Result<bool> done = insert->next();
    return done ? Status() : Status(done.error());
}

} // namespace

Status makeEmptyCase(const QString &path, const Uuid &caseId)
{
    const QString fresh = path + QStringLiteral(".new");
    QFile::remove(fresh);
    if (const Status written = writeEmpty(fresh, caseId); !written) {
        QFile::remove(fresh);
        return written;
    }
    return moveIntoPlace(fresh, path);
}

Status migrateOnCopy(const QString &path, int fromVersion, const Moment &at)
{
    const QFileInfo info(path);
    const QString stamp = at.toDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString kept = info.absolutePath() + QLatin1Char('/') + info.completeBaseName() +
                         QStringLiteral(".format-%1.%2.ctpat").arg(fromVersion).arg(stamp);
    const QString fresh = path + QStringLiteral(".new");
    QFile::remove(fresh);
    {
        // Opened once first, so that an unfinished write is undone before the bytes are copied.
        const Result<Handle> original = openForWriting(path, SQLITE_OPEN_NOFOLLOW);
        if (!original)
            return original.error();
        if (const Status hard = harden(original->get()); !hard)
            return hard;
        if (const Status structure = checkStructure(original->get(), fromVersion); !structure)
            return structure;
    }
    if (!QFile::copy(path, fresh)) {
        return Error(ErrorCode::FileUnwritable,
                     MigrationText::tr(
                         "There is no room for the copy that is made before the case is brought up to date. The case "
                         "was not changed."));
    }
    {
        const Result<Handle> copy = openForWriting(fresh, 0);
        if (!copy)
            return copy.error();
        if (const Status migrated = Schema::shipped().migrate(copy->get(), Schema::shipped().version()); !migrated)
            return migrated;
        if (const Status sound = checkIntegrity(copy->get(), {}); !sound)
            return sound;
    }
    if (const Status moved = moveIntoPlace(path, kept); !moved)
        return moved;
    return moveIntoPlace(fresh, path);
}

} // namespace ctpat
