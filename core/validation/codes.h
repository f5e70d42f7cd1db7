// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace ctpat {

/// One value of an enum with its stable code (storage, command line, packages) and its word for people.
template <typename E>
struct Coded
{
    E value;
    const char *code;
    /// Written as QT_TRANSLATE_NOOP("Words", "..."), so that it is translated when it is shown.
    const char *word;
};

/// All values of an enum, in the order a list shows them. Every stored enum specialises this beside its noun; nothing
/// else knows codes.
template <typename E>
[[nodiscard]] std::span<const Coded<E>> codeTable();

template <typename E>
[[nodiscard]] const Coded<E> &codedEntry(E value)
{
    for (const Coded<E> &entry : codeTable<E>()) {
        if (entry.value == value)
            return entry;
    }
    Q_UNREACHABLE();
}

/// The stable code, such as "in-person".
template <typename E>
[[nodiscard]] QString toCode(E value)
{
    return QString::fromLatin1(codedEntry(value).code);
}

/// The code of a value that may be missing; nothing stays nothing.
template <typename E>
[[nodiscard]] std::optional<QString> toCode(const std::optional<E> &value)
{
    return value ? std::optional<QString>(toCode(*value)) : std::nullopt;
}

/// The word for people, translated.
template <typename E>
[[nodiscard]] QString word(E value)
{
    return QCoreApplication::translate("Words", codedEntry(value).word);
}

/// Nothing when no value has that code.
template <typename E>
[[nodiscard]] std::optional<E> fromCode(const QString &code)
{
    for (const Coded<E> &entry : codeTable<E>()) {
        if (code == QLatin1String(entry.code))
            return entry.value;
    }
    return std::nullopt;
}

/// The codes in order, for help texts and messages.
template <typename E>
[[nodiscard]] QStringList allCodes()
{
    QStringList codes;
    for (const Coded<E> &entry : codeTable<E>())
        codes.append(QString::fromLatin1(entry.code));
    return codes;
}

template <typename E>
[[nodiscard]] std::vector<E> allValues()
{
    std::vector<E> values;
    for (const Coded<E> &entry : codeTable<E>())
        values.push_back(entry.value);
    return values;
}

} // namespace ctpat
