// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace ctpat {

/// A UUID of 16 bytes, held in place: a case has tens of thousands. New ones are version 7 (RFC 9562): they sort by the
/// time they were made.
class Uuid final
{
public:
    /// The null id: names nothing.
    Uuid() = default;

    [[nodiscard]] static Uuid create();
    [[nodiscard]] static std::optional<Uuid> fromBytes(QByteArrayView bytes);
    [[nodiscard]] static std::optional<Uuid> fromText(const QString &text);

    [[nodiscard]] bool isNull() const;
    /// 16 bytes, or empty for the null id.
    [[nodiscard]] QByteArray bytes() const;
    /// The usual 36 letters, lower case; empty for the null id.
    [[nodiscard]] QString text() const;

    friend bool operator==(const Uuid &, const Uuid &) = default;
    friend bool operator<(const Uuid &a, const Uuid &b) { return a.m_bytes < b.m_bytes; }
    friend size_t qHash(const Uuid &id, size_t seed = 0)
    {
        return qHashBits(id.m_bytes.data(), id.m_bytes.size(), seed);
    }

private:
    std::array<quint8, 16> m_bytes = {}; ///< all zero: the null id, as RFC 9562 has it
};

} // namespace ctpat
