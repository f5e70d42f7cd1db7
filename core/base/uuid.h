// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace ctpat {

/// A UUID of 16 bytes. New ones are version 7 (RFC 9562): they sort by the time they were made.
class Uuid final
{
public:
    /// The null id: names nothing.
    Uuid() = default;

    [[nodiscard]] static Uuid create();
    [[nodiscard]] static std::optional<Uuid> fromBytes(const QByteArray &bytes);
    [[nodiscard]] static std::optional<Uuid> fromText(const QString &text);

    [[nodiscard]] bool isNull() const;
    /// 16 bytes, or empty for the null id.
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }
    /// The usual 36 letters, lower case; empty for the null id.
    [[nodiscard]] QString text() const;

    friend bool operator==(const Uuid &, const Uuid &) = default;
    friend bool operator<(const Uuid &a, const Uuid &b) { return a.m_bytes < b.m_bytes; }
    friend size_t qHash(const Uuid &id, size_t seed = 0) { return qHash(QByteArrayView(id.m_bytes), seed); }

private:
    explicit Uuid(QByteArray bytes);

    QByteArray m_bytes;
};

} // namespace ctpat
