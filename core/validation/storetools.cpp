// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/storetools.h"

#include <algorithm>

namespace ctpat {

namespace {

struct StoreTools
{
    Q_DECLARE_TR_FUNCTIONS(StoreTools)
};

Uuid toId(const Value &value)
{
    const auto *bytes = std::get_if<QByteArray>(&value.content());
    return bytes ? Uuid::fromBytes(*bytes).value_or(Uuid()) : Uuid();
}

QString toText(const Value &value)
{
    const auto *text = std::get_if<QString>(&value.content());
    return text ? *text : QString();
}

} // namespace

Result<std::vector<Value>> lookUpAll(Change &change, const QByteArray &sql, const Value &parameter)
{
    const QByteArray paged = sql + " LIMIT 1 OFFSET ?2";
    std::vector<Value> values;
    while (true) {
        const Result<std::optional<Value>> next =
            change.lookUp(paged.constData(), {parameter, static_cast<qint64>(values.size())});
        if (!next)
            return next.error();
        if (!*next)
            return values;
        values.push_back(**next);
    }
}

Result<std::vector<Uuid>> lookUpIds(Change &change, const QByteArray &sql, const Value &parameter)
{
    const Result<std::vector<Value>> values = lookUpAll(change, sql, parameter);
    if (!values)
        return values.error();
    std::vector<Uuid> ids;
    for (const Value &value : *values)
        ids.push_back(toId(value));
    return ids;
}

Result<QStringList> lookUpTexts(Change &change, const QByteArray &sql, const Value &parameter)
{
    const Result<std::vector<Value>> values = lookUpAll(change, sql, parameter);
    if (!values)
        return values.error();
    QStringList texts;
    for (const Value &value : *values)
        texts.append(toText(value));
    return texts;
}

Result<Uuid> lookUpId(Change &change, const char *sql, std::initializer_list<Value> parameters)
{
    const Result<std::optional<Value>> value = change.lookUp(sql, parameters);
    if (!value)
        return value.error();
    return *value ? toId(**value) : Uuid();
}

Result<qint64> lookUpInteger(Change &change, const char *sql, std::initializer_list<Value> parameters)
{
    const Result<std::optional<Value>> value = change.lookUp(sql, parameters);
    if (!value)
        return value.error();
    const auto *number = *value ? std::get_if<qint64>(&(*value)->content()) : nullptr;
    return number ? *number : 0;
}

Result<std::optional<QString>> lookUpText(Change &change, const char *sql, std::initializer_list<Value> parameters)
{
    const Result<std::optional<Value>> value = change.lookUp(sql, parameters);
    if (!value)
        return value.error();
    return *value ? std::optional<QString>(toText(**value)) : std::nullopt;
}

Status writeOrder(Change &change, const char *table, std::vector<Uuid> ordered, const Uuid &id, int to)
{
    const auto found = std::find(ordered.begin(), ordered.end(), id);
    if (found == ordered.end())
        return notFound(StoreTools::tr("What was to be moved is no longer in the case. Nothing was changed."));
    ordered.erase(found);
    const auto index = std::clamp<qsizetype>(to, 0, static_cast<qsizetype>(ordered.size()));
    ordered.insert(ordered.begin() + index, id);
    int position = 0;
    for (const Uuid &row : ordered) {
        if (const Status written = change.update(table, row, Row().set("position", ++position)); !written)
            return written;
    }
    return {};
}

} // namespace ctpat
