// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/value.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ctpat {

namespace {

const QString hexKey = QStringLiteral("hex");
const QString integerKey = QStringLiteral("int");

/// Integers go as text, because JSON readers hold numbers as doubles.
QJsonValue toJsonValue(const Value &value)
{
    struct Visitor
    {
        QJsonValue operator()(std::monostate) const { return QJsonValue(QJsonValue::Null); }
        QJsonValue operator()(qint64 number) const { return QJsonObject{{integerKey, QString::number(number)}}; }
        QJsonValue operator()(double number) const { return number; }
        QJsonValue operator()(const QString &text) const { return text; }
        QJsonValue operator()(const QByteArray &bytes) const
        {
            return QJsonObject{{hexKey, QString::fromLatin1(bytes.toHex())}};
        }
    };
    return std::visit(Visitor(), value.content());
}

std::optional<Value> fromJsonValue(const QJsonValue &json)
{
    if (json.isNull())
        return Value();
    if (json.isDouble())
        return Value(json.toDouble());
    if (json.isString())
        return Value(json.toString());
    const QJsonObject object = json.toObject();
    if (object.contains(hexKey))
        return Value(QByteArray::fromHex(object.value(hexKey).toString().toLatin1()));
    bool ok = false;
    const qint64 number = object.value(integerKey).toString().toLongLong(&ok);
    return ok ? std::optional<Value>(Value(number)) : std::nullopt;
}

} // namespace

Value::Value(const Uuid &id)
{
    if (!id.isNull())
        m_content = id.bytes();
}

Value::Value(QDate date)
{
    if (date.isValid())
        m_content = date.toString(Qt::ISODate);
}

Row &Row::set(const char *column, const Value &value)
{
    for (Cell &cell : m_cells) {
        if (cell.column == column) {
            cell.value = value;
            return *this;
        }
    }
    m_cells.push_back({QByteArray(column), value});
    return *this;
}

Row &Row::set(const char *prefix, const std::optional<Moment> &moment)
{
    const QByteArray name(prefix);
    set((name + "_utc").constData(), moment ? Value(moment->utcMs) : Value());
    set((name + "_offset").constData(), moment ? Value(moment->offsetSeconds) : Value());
    return set((name + "_assumed").constData(), moment ? Value(moment->zoneAssumed) : Value());
}

Row &Row::set(const char *prefix, const Moment &moment)
{
    return set(prefix, std::optional<Moment>(moment));
}

const Value *Row::find(const QByteArray &column) const
{
    for (const Cell &cell : m_cells) {
        if (cell.column == column)
            return &cell.value;
    }
    return nullptr;
}

QString Row::toJson() const
{
    QJsonObject object;
    for (const Cell &cell : m_cells)
        object.insert(QString::fromLatin1(cell.column), toJsonValue(cell.value));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Row> Row::fromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    Row row;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const std::optional<Value> value = fromJsonValue(it.value());
        if (!value)
            return std::nullopt;
        row.set(it.key().toLatin1().constData(), *value);
    }
    return row;
}

} // namespace ctpat
