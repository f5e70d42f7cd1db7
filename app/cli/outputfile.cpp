// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outputfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace ctpat::cli {

namespace {

struct OutputFile
{
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

} // namespace

Status writeOutput(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error(
        ErrorCode::FileUnwritable,
        OutputFile::tr("“%1” could not be written. Choose another folder; what was there is still there.").arg(path),
        file.errorString());
}

Result<QByteArray> readInput(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error(ErrorCode::FileMissing, OutputFile::tr("“%1” is not there. Check the name.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorCode::FileUnreadable, OutputFile::tr("“%1” cannot be read.").arg(path), file.errorString());
    return file.readAll();
}

} // namespace ctpat::cli
