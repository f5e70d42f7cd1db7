// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/jsonschemacompiler.h"

#include "core/catalog/jsonfile.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <utility>

namespace ctpat {

namespace {

struct JsonSchemaCompilerText
{
    Q_DECLARE_TR_FUNCTIONS(JsonSchema)
};

const QStringList &noteKeywords()
{
    static const QStringList keywords = {QStringLiteral("$schema"), QStringLiteral("$id"),
                                         QStringLiteral("$defs"),   QStringLiteral("$comment"),
                                         QStringLiteral("title"),   QStringLiteral("description")};
    return keywords;
}

const QStringList &typeNames()
{
    static const QStringList names = {QStringLiteral("object"),  QStringLiteral("array"),  QStringLiteral("string"),
                                      QStringLiteral("integer"), QStringLiteral("number"), QStringLiteral("boolean"),
                                      QStringLiteral("null")};
    return names;
}

/// A keyword's value may be one text or a list of texts.
QStringList texts(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

} // namespace

JsonSchemaCompiler::JsonSchemaCompiler(QString sourceName)
    : m_source(std::move(sourceName))
{
}

Result<JsonSchema> JsonSchemaCompiler::compile(const QJsonObject &schema)
{
    m_definitions = schema.value(QLatin1String("$defs")).toObject();
    compileNode(schema, {});
    // Definitions that nothing refers to are compiled too, so that a mistake in them is found.
    for (const QString &name : m_definitions.keys()) {
        Node unused;
        compileReference(unused, QStringLiteral("#/$defs/") + name, QStringLiteral("$defs"));
    }
    if (m_problem)
        return *m_problem;
    JsonSchema compiled;
    compiled.m_nodes = std::move(m_nodes);
    return compiled;
}

void JsonSchemaCompiler::note(const QString &place, const QString &reason)
{
    if (!m_problem)
        m_problem = damagedFile(m_source, place, reason);
}

int JsonSchemaCompiler::compileNode(const QJsonValue &schema, const QString &place)
{
    if (!schema.isObject()) {
        note(place, JsonSchemaCompilerText::tr("a schema must be an object"));
        return -1;
    }
    const auto index = m_nodes.size();
    m_nodes.emplace_back(); // takes its place before its parts do, so that the whole schema is node 0
    Node node;
    const QJsonObject object = schema.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (noteKeywords().contains(it.key()))
            continue;
        const QString below = place.isEmpty() ? it.key() : place + QLatin1Char('/') + it.key();
        if (!compileKeyword(node, it.key(), it.value(), below))
            note(below, JsonSchemaCompilerText::tr("this keyword, or its value, is not among those that are checked"));
    }
    m_nodes[index] = std::move(node);
    return static_cast<int>(index);
}

bool JsonSchemaCompiler::compileKeyword(Node &node, const QString &keyword, const QJsonValue &value,
                                        const QString &place)
{
    if (keyword == QLatin1String("$ref"))
        return compileReference(node, value, place);
    if (keyword == QLatin1String("pattern"))
        return compilePattern(node, value, place);
    if (keyword == QLatin1String("type")) {
        node.types = texts(value);
        return !node.types.isEmpty() && std::all_of(node.types.cbegin(), node.types.cend(),
                                                    [](const QString &type) { return typeNames().contains(type); });
    }
    if (keyword == QLatin1String("const")) {
        node.allowed = {value};
        return true;
    }
    if (keyword == QLatin1String("enum")) {
        const QJsonArray values = value.toArray();
        node.allowed.assign(values.begin(), values.end());
        return !node.allowed.empty();
    }
    if (keyword == QLatin1String("format")) {
        node.date = value == QLatin1String("date");
        return node.date;
    }
    return compileLimit(node, keyword, value) || compileObjectKeyword(node, keyword, value, place);
}

bool JsonSchemaCompiler::compileLimit(Node &node, const QString &keyword, const QJsonValue &value)
{
    if (keyword == QLatin1String("uniqueItems")) {
        node.unique = value.toBool();
        return value.isBool();
    }
    if (!value.isDouble())
        return false;
    if (keyword == QLatin1String("minimum"))
        node.minimum = value.toDouble();
    else if (keyword == QLatin1String("maximum"))
        node.maximum = value.toDouble();
    else if (keyword == QLatin1String("minItems"))
        node.minItems = value.toInt();
    else if (keyword == QLatin1String("minLength"))
        node.minLength = value.toInt();
    else if (keyword == QLatin1String("minProperties"))
        node.minProperties = value.toInt();
    else
        return false;
    return true;
}

bool JsonSchemaCompiler::compileObjectKeyword(Node &node, const QString &keyword, const QJsonValue &value,
                                              const QString &place)
{
    if (keyword == QLatin1String("required")) {
        node.required = texts(value);
        return value.isArray();
    }
    if (keyword == QLatin1String("properties")) {
        const QJsonObject properties = value.toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it)
            node.properties[it.key()] = compileNode(it.value(), place + QLatin1Char('/') + it.key());
        return value.isObject();
    }
    if (keyword == QLatin1String("additionalProperties")) {
        if (value.isBool()) {
            node.closed = !value.toBool();
            return true;
        }
        node.additional = compileNode(value, place);
        return true;
    }
    if (keyword == QLatin1String("propertyNames")) {
        node.names = compileNode(value, place);
        return true;
    }
    if (keyword == QLatin1String("items")) {
        node.items = compileNode(value, place);
        return true;
    }
    return false;
}

bool JsonSchemaCompiler::compileReference(Node &node, const QJsonValue &value, const QString &place)
{
    const QString prefix = QStringLiteral("#/$defs/");
    const QString name = value.toString().mid(prefix.size());
    if (!value.toString().startsWith(prefix) || !m_definitions.contains(name)) {
        note(place, JsonSchemaCompilerText::tr("\"%1\" is not defined in this schema").arg(value.toString()));
        return true;
    }
    if (const auto known = m_compiled.find(name); known != m_compiled.end()) {
        node.reference = known->second;
        return true;
    }
    // Noted before it is compiled, so that a definition may refer to itself.
    m_compiled[name] = static_cast<int>(m_nodes.size());
    node.reference = compileNode(m_definitions.value(name), QStringLiteral("$defs/") + name);
    return true;
}

bool JsonSchemaCompiler::compilePattern(Node &node, const QJsonValue &value, const QString &place)
{
    QString pattern = value.toString();
    // A schema's $ is the very end; here it would also match before a last line break.
    if (pattern.endsWith(QLatin1Char('$')) && !pattern.endsWith(QLatin1String("\\$")))
        pattern.replace(pattern.size() - 1, 1, QStringLiteral("\\z"));
    node.pattern = QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    if (!node.pattern->isValid())
        note(place, JsonSchemaCompilerText::tr("\"%1\" is no regular expression").arg(value.toString()));
    return value.isString();
}

} // namespace ctpat
