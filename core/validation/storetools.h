// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/validation/codes.h"

namespace ctpat {

/// What stores share: reading inside a change, order of rows, acts that give a value. For stores only.

/// The value a stored code stands for; @p careful for a code that this program does not know.
template <typename E>
[[nodiscard]] E readCode(const QString &code, E careful)
{
    return fromCode<E>(code).value_or(careful);
}

/// One change whose body gives a value.
template <typename T, typename Body>
Result<T> changeFor(CaseFile &file, const QString &label, Body body)
{
    std::optional<T> value;
    const Status changed = file.change(label, [&](Change &change) -> Status {
        Result<T> made = body(change);
        if (!made)
            return made.error();
        value = made.take();
        return {};
    });
    if (!changed)
        return changed.error();
    return *value;
}

/// The first column of every row. @param sql with an order, without a limit; @p parameter is bound to ?1.
Result<std::vector<Value>> lookUpAll(Change &change, const QByteArray &sql, const Value &parameter);
Result<std::vector<Uuid>> lookUpIds(Change &change, const QByteArray &sql, const Value &parameter);
Result<QStringList> lookUpTexts(Change &change, const QByteArray &sql, const Value &parameter);

/// The null id without a row.
Result<Uuid> lookUpId(Change &change, const char *sql, std::initializer_list<Value> parameters);
/// 0 without a row.
Result<qint64> lookUpInteger(Change &change, const char *sql, std::initializer_list<Value> parameters);
/// Nothing without a row.
Result<std::optional<QString>> lookUpText(Change &change, const char *sql, std::initializer_list<Value> parameters);

/// Puts @p id at index @p to of @p ordered and writes the column "position" of all, from 1. NotFound when it is not
/// among them.
Status writeOrder(Change &change, const char *table, std::vector<Uuid> ordered, const Uuid &id, int to);

/// The answer to a name that is not there: NotFound with a sentence of the caller.
[[nodiscard]] inline Error notFound(const QString &message)
{
    return Error(ErrorCode::NotFound, message);
}
[[nodiscard]] inline Error invalidInput(const QString &message)
{
    return Error(ErrorCode::InvalidInput, message);
}
[[nodiscard]] inline Error ruleBroken(const QString &message)
{
    return Error(ErrorCode::RuleBroken, message);
}

} // namespace ctpat
