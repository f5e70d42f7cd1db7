// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/sqlite.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace ctpat {

namespace {

struct SqliteText
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

} // namespace

Error sqliteError(sqlite3 *connection, int code, const char *what)
{
    const QString detail = QStringLiteral("%1: %2 (%3)")
                               .arg(QString::fromLatin1(what),
                                    QString::fromUtf8(connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code)))
                               .arg(connection ? sqlite3_extended_errcode(connection) : code);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull,
                SqliteText::tr(
                    "The disk is full, so the last change could not be saved. Everything before it is safe. Make "
                    "room and repeat it."),
                detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::CaseBusy,
                SqliteText::tr(
                    "Another program holds the case file, so the last step was not done. Wait a moment and repeat "
                    "it."),
                detail};
    case SQLITE_READONLY:
        return {ErrorCode::CaseReadOnly, SqliteText::tr("The case is open for reading only. Nothing was changed."),
                detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::CaseDamaged,
                SqliteText::tr("The case file is damaged. Keep it as it is and open the newest copy that opens."),
                detail};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {ErrorCode::FileUnwritable,
                SqliteText::tr("The case file could not be read or written. Check that the drive is still connected. "
                               "Everything saved before is safe."),
                detail};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, SqliteText::tr("The work was stopped. Nothing was changed."), detail};
    default:
        return {ErrorCode::Internal, SqliteText::tr("The case file did not accept the last step. Nothing was changed."),
                detail};
    }
}

int sqliteExec(sqlite3 *connection, const QByteArray &sql)
{
    return sqlite3_exec(connection, sql.constData(), nullptr, nullptr, nullptr);
}

} // namespace ctpat
