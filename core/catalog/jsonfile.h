// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace ctpat {

/// The data file @p source cannot be used: where in it and why, in words. CatalogDamaged.
/// @param place may be empty: the file as a whole. @param reason translated, without a full stop.
[[nodiscard]] Error damagedFile(const QString &source, const QString &place, const QString &reason);

/// FileMissing, FileUnreadable.
[[nodiscard]] Result<QByteArray> readDataFile(const QString &path);

/// CatalogDamaged, with line and column where it is no JSON or an object has a name twice.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &json, const QString &source);

/// Checks a document of our own: its "format" and "formatVersion", then the schema that ships under @p schemaName
/// ("criteria-set"). CatalogDamaged, also for a format version that is newer than this program.
[[nodiscard]] Status checkDocument(const QJsonObject &document, const QString &schemaName, const QString &source);

/// readDataFile(), parseJsonObject() and checkDocument() in one.
[[nodiscard]] Result<QJsonObject> readDocument(const QString &path, const QString &schemaName);

} // namespace ctpat
