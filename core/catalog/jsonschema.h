// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QRegularExpression>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace ctpat {

/// Where a document breaks its schema, and why.
struct SchemaViolation
{
    QString place;  ///< "criteria[12]/obligation/importer"; empty: the document as a whole
    QString reason; ///< translated, to follow "place: "
};

/// A JSON Schema (draft 2020-12), compiled: the part of it that our files use. A schema with a keyword that is not
/// checked here is refused, so that nothing is believed to be checked that is not.
///
/// Known: $ref to "#/$defs/...", type, const, enum, properties, required, additionalProperties, propertyNames,
/// minProperties, items, minItems, uniqueItems, minLength, pattern, minimum, maximum, format "date"; and the notes
/// $schema, $id, $defs, $comment, title, description.
class JsonSchema final
{
public:
    /// CatalogDamaged where it is no JSON, no schema, or has a keyword that is not known.
    [[nodiscard]] static Result<JsonSchema> fromJson(const QByteArray &json, const QString &sourceName);

    /// The first violation, in the alphabetical order of names, or nothing.
    [[nodiscard]] std::optional<SchemaViolation> check(const QJsonValue &document) const;

private:
    friend class JsonSchemaCompiler;
    friend class JsonSchemaCheck;

    struct Node
    {
        int reference = -1; ///< index of the node that $ref names
        QStringList types;
        std::vector<QJsonValue> allowed; ///< of const and enum
        std::map<QString, int> properties;
        QStringList required;
        bool closed = false; ///< additionalProperties: false
        int additional = -1;
        int names = -1;
        int minProperties = 0;
        int items = -1;
        int minItems = 0;
        bool unique = false;
        int minLength = 0;
        std::optional<QRegularExpression> pattern;
        std::optional<double> minimum;
        std::optional<double> maximum;
        bool date = false;
    };

    std::vector<Node> m_nodes; ///< the first is the schema itself
};

} // namespace ctpat
