// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/jsonschema.h"

#include <QJsonObject>

namespace ctpat {

/// Turns the text of a schema into nodes. Used once per schema.
class JsonSchemaCompiler final
{
public:
    explicit JsonSchemaCompiler(QString sourceName);

    [[nodiscard]] Result<JsonSchema> compile(const QJsonObject &schema);

private:
    using Node = JsonSchema::Node;

    /// The index of the node made, or -1 after a problem was noted.
    int compileNode(const QJsonValue &schema, const QString &place);
    bool compileKeyword(Node &node, const QString &keyword, const QJsonValue &value, const QString &place);
    bool compileObjectKeyword(Node &node, const QString &keyword, const QJsonValue &value, const QString &place);
    bool compileLimit(Node &node, const QString &keyword, const QJsonValue &value);
    bool compileReference(Node &node, const QJsonValue &value, const QString &place);
    bool compilePattern(Node &node, const QJsonValue &value, const QString &place);
    void note(const QString &place, const QString &reason);

    QString m_source;
    QJsonObject m_definitions;
    std::map<QString, int> m_compiled; ///< definitions by name
    std::vector<Node> m_nodes;
    std::optional<Error> m_problem; ///< the first one
};

} // namespace ctpat
