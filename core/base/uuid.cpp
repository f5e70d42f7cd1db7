// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include "core/base/digest.h"

#include <QDateTime>
#include <QMutex>
#include <QUuid>

#include <utility>

namespace ctpat {

namespace {

/// Milliseconds that never run backwards in this process, so that ids made in a row stay in order.
quint64 nextMillisecond(quint16 &sequence)
{
    static QMutex mutex;
    static quint64 last = 0;
    static quint16 count = 0;
    const QMutexLocker lock(&mutex);
    const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    if (now > last) {
        last = now;
        count = 0;
    } else if (++count > 0x0fff) {
        ++last;
        count = 0;
    }
    sequence = count;
    return last;
}

} // namespace

Uuid::Uuid(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

Uuid Uuid::create()
{
    quint16 sequence = 0;
    const quint64 time = nextMillisecond(sequence);
    QByteArray bytes = randomBytes(16);
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(time >> (40 - 8 * i));
    bytes[6] = static_cast<char>(0x70 | (sequence >> 8));
    bytes[7] = static_cast<char>(sequence & 0xff);
    bytes[8] = static_cast<char>(0x80 | (static_cast<quint8>(bytes[8]) & 0x3f));
    return Uuid(bytes);
}

std::optional<Uuid> Uuid::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    return Uuid(bytes);
}

std::optional<Uuid> Uuid::fromText(const QString &text)
{
    const QUuid parsed = QUuid::fromString(text);
    if (parsed.isNull())
        return std::nullopt;
    return Uuid(parsed.toRfc4122());
}

bool Uuid::isNull() const
{
    return m_bytes.isEmpty();
}

QString Uuid::text() const
{
    return isNull() ? QString() : QUuid::fromRfc4122(m_bytes).toString(QUuid::WithoutBraces);
}

} // namespace ctpat
