// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/filecheck.h"

#include "core/casefile/query.h"
#include "core/casefile/schema.h"
#include "core/casefile/sqlite.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace ctpat {

namespace {

struct FileCheckText
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

Error notACase(const QString &path, const QString &detail)
{
    return {ErrorCode::CaseNotACase,
            FileCheckText::tr("“%1” is not a case file of this program.").arg(QFileInfo(path).fileName()), detail};
}

Error damaged(const QString &detail)
{
    return {ErrorCode::CaseDamaged,
            FileCheckText::tr("The case file is damaged. Keep it as it is and open the newest copy that opens."),
            detail};
}

/// Called by SQLite every some thousand steps; a non-zero return interrupts the statement.
int askProgress(void *data)
{
    const auto *progress = static_cast<const Progress *>(data);
    return goOn(*progress, 0, 0) ? 0 : 1;
}

Result<QString> firstText(sqlite3 *connection, const char *sql)
{
    Result<Query> query = Query::prepare(connection, sql);
    if (!query)
        return query.error();
    const Result<bool> row = query->next();
    if (!row)
        return row.error();
    return *row ? query->text(0) : QString();
}

} // namespace

Result<FileHeader> readHeader(const QString &path, int newest)
{
    QFile file(path);
    if (!file.exists()) {
        return Error(ErrorCode::FileMissing,
                     FileCheckText::tr("“%1” is not there. Check the name and that the drive is connected.").arg(path));
    }
    if (!QFileInfo(path).isFile())
        return notACase(path, QStringLiteral("not a regular file"));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error(ErrorCode::FileUnreadable,
                     FileCheckText::tr("“%1” cannot be read. Check that you may read it.").arg(path),
                     file.errorString());
    }
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return notACase(path, QStringLiteral("no SQLite header"));
    if (qFromBigEndian<qint32>(header.constData() + 68) != caseApplicationId)
        return notACase(path, QStringLiteral("other application id"));
    const FileHeader found{qFromBigEndian<qint32>(header.constData() + 60)};
    if (found.formatVersion > newest) {
        return Error(
            ErrorCode::CaseNewer,
            FileCheckText::tr("This case has format %1; this program reads up to format %2. Install a newer version of "
                              "the program. The case was not changed.")
                .arg(found.formatVersion)
                .arg(newest));
    }
    if (found.formatVersion < 1)
        return notACase(path, QStringLiteral("format %1").arg(found.formatVersion));
    return found;
}

Status harden(sqlite3 *connection)
{
    constexpr struct
    {
        int option;
        int value;
    } options[] = {{SQLITE_DBCONFIG_DEFENSIVE, 1},      {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                   {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                   {SQLITE_DBCONFIG_DQS_DML, 0},        {SQLITE_DBCONFIG_DQS_DDL, 0}};
    for (const auto &option : options)
        sqlite3_db_config(connection, option.option, option.value, nullptr);
    constexpr struct
    {
        int limit;
        int value;
    } limits[] = {{SQLITE_LIMIT_LENGTH, 64 << 20},    {SQLITE_LIMIT_SQL_LENGTH, 100000},
                  {SQLITE_LIMIT_COLUMN, 100},         {SQLITE_LIMIT_EXPR_DEPTH, 100},
                  {SQLITE_LIMIT_COMPOUND_SELECT, 10}, {SQLITE_LIMIT_VDBE_OP, 25000},
                  {SQLITE_LIMIT_FUNCTION_ARG, 16},    {SQLITE_LIMIT_ATTACHED, 0},
                  {SQLITE_LIMIT_TRIGGER_DEPTH, 5},    {SQLITE_LIMIT_VARIABLE_NUMBER, 100}};
    for (const auto &limit : limits)
        sqlite3_limit(connection, limit.limit, limit.value);
    const int code = sqliteExec(connection, "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;"
                                            "PRAGMA foreign_keys=ON");
    return code == SQLITE_OK ? Status() : Status(sqliteError(connection, code, "harden"));
}

Status checkStructure(sqlite3 *connection, int version)
{
    const Result<std::set<QString>> wanted = Schema::shipped().objects(version);
    if (!wanted)
        return wanted.error();
    const Result<std::set<QString>> found = Schema::objectsOf(connection);
    if (!found)
        return found.error();
    if (*found == *wanted)
        return {};
    QStringList odd;
    for (const QString &object : *found) {
        if (wanted->count(object) == 0)
            odd += object.section(QLatin1Char('|'), 0, 1);
    }
    return Error(ErrorCode::CaseForeignSchema,
                 FileCheckText::tr(
                     "The file calls itself a case but is not built like one, so it was not opened. Ask the person "
                     "who sent it for a new copy."),
                 QStringLiteral("unexpected: %1").arg(odd.join(QStringLiteral(", "))));
}

Status checkIntegrity(sqlite3 *connection, const Progress &progress)
{
    Progress callback = progress;
    if (callback)
        sqlite3_progress_handler(connection, 20000, askProgress, &callback);
    const Result<QString> integrity = firstText(connection, "PRAGMA integrity_check(1)");
    const Result<QString> references = integrity ? firstText(connection, "PRAGMA foreign_key_check") : integrity;
    sqlite3_progress_handler(connection, 0, nullptr, nullptr);
    if (!integrity)
        return integrity.error();
    if (*integrity != QLatin1String("ok"))
        return damaged(*integrity);
    if (!references)
        return references.error();
    return references->isEmpty() ? Status() : Status(damaged(QStringLiteral("reference from %1").arg(*references)));
}

} // namespace ctpat
