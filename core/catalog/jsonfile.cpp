// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/jsonfile.h"

#include "core/catalog/jsonnames.h"
#include "core/catalog/jsonschema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace ctpat {

namespace {

struct DataFileText
{
    Q_DECLARE_TR_FUNCTIONS(DataFile)
};

/// "line 12, column 7" of a byte, both from 1; a column is a character, not a byte.
QString lineAndColumn(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto line = before.count('\n') + 1;
    const auto column = QString::fromUtf8(before.mid(lineStart)).size() + 1;
    return DataFileText::tr("line %1, column %2").arg(line).arg(column);
}

/// Files of ours carry their format's version; another one than the schema's is told apart from damage.
Status checkVersion(const QJsonObject &document, const QString &source)
{
    const double version = document.value(QLatin1String("formatVersion")).toDouble();
    if (version > 1) {
        return damagedFile(
            source, QStringLiteral("formatVersion"),
            DataFileText::tr("it is written in format %1, and this program reads format 1").arg(version));
    }
    return {};
}

} // namespace

Error damagedFile(const QString &source, const QString &place, const QString &reason)
{
    const QString file = QDir::toNativeSeparators(source);
    if (place.isEmpty()) {
        //: %1 is a file, %2 a reason such as: has no "criteria"
        return Error(
            ErrorCode::CatalogDamaged,
            DataFileText::tr("The data file %1 cannot be used: %2. Nothing was taken from it. Install the program "
                             "again, or mend the file if you added it.")
                .arg(file, reason));
    }
    //: %1 is a file, %2 a place in it, %3 a reason such as: must be "must" or "should"
    return Error(
        ErrorCode::CatalogDamaged,
        DataFileText::tr("The data file %1 cannot be used: %2: %3. Nothing was taken from it. Install the program "
                         "again, or mend the file if you added it.")
            .arg(file, place, reason));
}

Result<QByteArray> readDataFile(const QString &path)
{
    QFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.exists())
        return Error(ErrorCode::FileMissing, DataFileText::tr("The data file %1 is not there.").arg(shown));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error(ErrorCode::FileUnreadable,
                     DataFileText::tr("The data file %1 cannot be read. Check that you may read it.").arg(shown),
                     file.errorString());
    }
    return file.readAll();
}

Result<QJsonObject> parseJsonObject(const QByteArray &json, const QString &source)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        // Qt's offset is that of the byte after the one it stopped at.
        return damagedFile(source, lineAndColumn(json, std::max(parseError.offset - 1, 0)),
                           DataFileText::tr("it is no JSON (%1)").arg(parseError.errorString()));
    }
    if (!document.isObject())
        return damagedFile(source, {}, DataFileText::tr("it must hold an object"));
    if (const auto repeated = findRepeatedName(json)) {
        return damagedFile(source, lineAndColumn(json, repeated->offset),
                           DataFileText::tr("\"%1\" is there twice").arg(QString::fromUtf8(repeated->name)));
    }
    return document.object();
}

Status checkDocument(const QJsonObject &document, const QString &schemaName, const QString &source)
{
    if (Status version = checkVersion(document, source); !version)
        return version;
    const QString schemaFile = QStringLiteral(":/schema/%1.schema.json").arg(schemaName);
    const auto bytes = readDataFile(schemaFile);
    if (!bytes)
        return bytes.error();
    const auto schema = JsonSchema::fromJson(*bytes, schemaFile);
    if (!schema)
        return schema.error();
    if (const auto violation = schema->check(document))
        return damagedFile(source, violation->place, violation->reason);
    return {};
}

Result<QJsonObject> readDocument(const QString &path, const QString &schemaName)
{
    const auto bytes = readDataFile(path);
    if (!bytes)
        return bytes.error();
    auto document = parseJsonObject(*bytes, path);
    if (!document)
        return document;
    if (Status status = checkDocument(*document, schemaName, path); !status)
        return status.error();
    return document;
}

} // namespace ctpat
