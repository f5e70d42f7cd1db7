// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/jsonschema.h"

#include "core/catalog/jsonfile.h"
#include "core/catalog/jsonschemacompiler.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace ctpat {

namespace {

struct JsonSchemaText
{
    Q_DECLARE_TR_FUNCTIONS(JsonSchema)
};

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == QLatin1String("object"))
        return value.isObject();
    if (type == QLatin1String("array"))
        return value.isArray();
    if (type == QLatin1String("string"))
        return value.isString();
    if (type == QLatin1String("boolean"))
        return value.isBool();
    if (type == QLatin1String("null"))
        return value.isNull();
    const bool whole = value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    return type == QLatin1String("integer") ? whole : value.isDouble();
}

QString typeForPeople(const QString &type)
{
    if (type == QLatin1String("object"))
        return JsonSchemaText::tr("an object");
    if (type == QLatin1String("array"))
        return JsonSchemaText::tr("a list");
    if (type == QLatin1String("string"))
        return JsonSchemaText::tr("a text");
    if (type == QLatin1String("boolean"))
        return JsonSchemaText::tr("true or false");
    if (type == QLatin1String("null"))
        return JsonSchemaText::tr("null");
    return type == QLatin1String("integer") ? JsonSchemaText::tr("a whole number") : JsonSchemaText::tr("a number");
}

/// A value as it stands in the file, shortened to fit a message.
QString shown(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        return QStringLiteral("\"%1\"").arg(text.size() > 40 ? text.left(39) + QChar(0x2026) : text);
    }
    if (value.isDouble())
        return QString::number(value.toDouble());
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return typeForPeople(value.isObject()  ? QStringLiteral("object")
                         : value.isArray() ? QStringLiteral("array")
                                           : QStringLiteral("null"));
}

/// "a or b", "one of: a, b, c".
QString choice(const QStringList &choices)
{
    if (choices.size() == 2)
        return JsonSchemaText::tr("must be %1 or %2").arg(choices.at(0), choices.at(1));
    if (choices.size() == 1)
        return JsonSchemaText::tr("must be %1").arg(choices.at(0));
    return JsonSchemaText::tr("must be one of: %1").arg(choices.join(QStringLiteral(", ")));
}

} // namespace

/// One check of one document. Stops at the first violation.
class JsonSchemaCheck final
{
public:
    using Node = JsonSchema::Node;

    explicit JsonSchemaCheck(const std::vector<Node> &nodes)
        : m_nodes(nodes)
    {
    }

    [[nodiscard]] const std::optional<SchemaViolation> &violation() const { return m_violation; }

    bool check(int index, const QJsonValue &value, const QString &place)
    {
        const Node &node = m_nodes[static_cast<std::size_t>(index)];
        if (node.reference >= 0 && !check(node.reference, value, place))
            return false;
        if (!checkValue(node, value, place))
            return false;
        if (value.isString())
            return checkText(node, value.toString(), place);
        if (value.isDouble())
            return checkNumber(node, value.toDouble(), place);
        if (value.isArray())
            return checkList(node, value.toArray(), place);
        return !value.isObject() || checkObject(node, value.toObject(), place);
    }

private:
    bool fail(const QString &place, const QString &reason)
    {
        m_violation = SchemaViolation{place, reason};
        return false;
    }

    bool checkValue(const Node &node, const QJsonValue &value, const QString &place)
    {
        const auto fits = [&value](const QString &type) { return isOfType(value, type); };
        if (!node.types.isEmpty() && std::none_of(node.types.cbegin(), node.types.cend(), fits)) {
            QStringList types;
            for (const QString &type : node.types)
                types.append(typeForPeople(type));
            return fail(place, choice(types));
        }
        if (node.allowed.empty() || std::find(node.allowed.cbegin(), node.allowed.cend(), value) != node.allowed.cend())
            return true;
        QStringList values;
        for (const QJsonValue &allowed : node.allowed)
            values.append(shown(allowed));
        return fail(place, choice(values));
    }

    bool checkText(const Node &node, const QString &text, const QString &place)
    {
        if (text.size() < node.minLength)
            return fail(place, JsonSchemaText::tr("must have at least %n character(s)", nullptr, node.minLength));
        if (node.pattern && !node.pattern->match(text).hasMatch())
            return fail(place,
                        JsonSchemaText::tr("%1 does not have the form %2").arg(shown(text), node.pattern->pattern()));
        if (node.date && (text.size() != 10 || !QDate::fromString(text, Qt::ISODate).isValid()))
            return fail(place, JsonSchemaText::tr("%1 is no date such as 2026-11-24").arg(shown(text)));
        return true;
    }

    bool checkNumber(const Node &node, double number, const QString &place)
    {
        if (node.minimum && number < *node.minimum)
            return fail(place, JsonSchemaText::tr("must be at least %1").arg(*node.minimum));
        if (node.maximum && number > *node.maximum)
            return fail(place, JsonSchemaText::tr("must be at most %1").arg(*node.maximum));
        return true;
    }

    bool checkList(const Node &node, const QJsonArray &list, const QString &place)
    {
        if (list.size() < node.minItems)
            return fail(place, JsonSchemaText::tr("must have at least %n item(s)", nullptr, node.minItems));
        for (int i = 0; i < list.size(); ++i) {
            const QString below = QStringLiteral("%1[%2]").arg(place).arg(i);
            if (node.items >= 0 && !check(node.items, list.at(i), below))
                return false;
            if (node.unique && std::find(list.begin(), list.begin() + i, list.at(i)) != list.begin() + i)
                return fail(below, JsonSchemaText::tr("%1 is listed twice").arg(shown(list.at(i))));
        }
        return true;
    }

    bool checkObject(const Node &node, const QJsonObject &object, const QString &place)
    {
        for (const QString &name : node.required) {
            if (!object.contains(name))
                return fail(place, JsonSchemaText::tr("has no \"%1\"").arg(name));
        }
        if (object.size() < node.minProperties)
            return fail(place, JsonSchemaText::tr("must have at least %n entry(s)", nullptr, node.minProperties));
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!checkProperty(node, it.key(), it.value(), place))
                return false;
        }
        return true;
    }

    bool checkProperty(const Node &node, const QString &name, const QJsonValue &value, const QString &place)
    {
        const QString below = place.isEmpty() ? name : place + QLatin1Char('/') + name;
        if (node.names >= 0 && !check(node.names, name, below))
            return false;
        if (const auto known = node.properties.find(name); known != node.properties.end())
            return check(known->second, value, below);
        if (node.closed)
            return fail(below, JsonSchemaText::tr("is not known here"));
        return node.additional < 0 || check(node.additional, value, below);
    }

    const std::vector<Node> &m_nodes;
    std::optional<SchemaViolation> m_violation;
};

Result<JsonSchema> JsonSchema::fromJson(const QByteArray &json, const QString &sourceName)
{
    const auto schema = parseJsonObject(json, sourceName);
    if (!schema)
        return schema.error();
    return JsonSchemaCompiler(sourceName).compile(*schema);
}

std::optional<SchemaViolation> JsonSchema::check(const QJsonValue &document) const
{
    JsonSchemaCheck check(m_nodes);
    check.check(0, document, {});
    return check.violation();
}

} // namespace ctpat
