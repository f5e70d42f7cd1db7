// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include "core/base/digest.h"

#include <QDateTime>
#include <QMutex>
#include <QUuid>

#include <algorithm>

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

Uuid Uuid::create()
{
    quint16 sequence = 0;
    const quint64 time = nextMillisecond(sequence);
    Uuid id;
    const QByteArray random = randomBytes(16);
    std::copy(random.begin(), random.end(), id.m_bytes.begin());
    for (size_t i = 0; i < 6; ++i)
        id.m_bytes[i] = static_cast<quint8>(time >> (40 - 8 * i));
    id.m_bytes[6] = static_cast<quint8>(0x70 | (sequence >> 8));
    id.m_bytes[7] = static_cast<quint8>(sequence & 0xff);
    id.m_bytes[8] = static_cast<quint8>(0x80 | (id.m_bytes[8] & 0x3f));
    return id;
}

std::optional<Uuid> Uuid::fromBytes(QByteArrayView bytes)
{
    Uuid id;
    if (bytes.size() != static_cast<qsizetype>(id.m_bytes.size()))
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), id.m_bytes.begin());
    return id.isNull() ? std::nullopt : std::optional<Uuid>(id);
}

std::optional<Uuid> Uuid::fromText(const QString &text)
{
    return fromBytes(QUuid::fromString(text).toRfc4122());
}

bool Uuid::isNull() const
{
    return *this == Uuid();
}

QByteArray Uuid::bytes() const
{
    return isNull()
               ? QByteArray()
               : QByteArray(reinterpret_cast<const char *>(m_bytes.data()), static_cast<qsizetype>(m_bytes.size()));
}

QString Uuid::text() const
{
    return isNull() ? QString() : QUuid::fromRfc4122(bytes()).toString(QUuid::WithoutBraces);
}

} // namespace ctpat
