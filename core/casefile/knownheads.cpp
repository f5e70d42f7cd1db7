// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/knownheads.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace ctpat {

namespace {

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

KnownHeads::KnownHeads(const QString &folder)
    : m_folder(folder)
{
}

QString KnownHeads::fileName() const
{
    return QDir(m_folder).filePath(QStringLiteral("known-cases.json"));
}

std::optional<KnownHeads::Head> KnownHeads::find(const Uuid &caseId) const
{
    if (m_folder.isEmpty())
        return std::nullopt;
    const QJsonObject entry = readObject(fileName()).value(caseId.text()).toObject();
    if (entry.isEmpty())
        return std::nullopt;
    return Head{entry.value(QStringLiteral("seq")).toInteger(),
                QByteArray::fromHex(entry.value(QStringLiteral("hash")).toString().toLatin1())};
}

void KnownHeads::remember(const Uuid &caseId, const Head &head) const
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    QJsonObject all = readObject(fileName());
    all.insert(caseId.text(), QJsonObject{{QStringLiteral("seq"), head.seq},
                                          {QStringLiteral("hash"), QString::fromLatin1(head.hash.toHex())}});
    // Losing this record costs a longer check on the next open, never the case: a failed write is no error.
    QSaveFile file(fileName());
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(all).toJson());
        file.commit();
    }
}

} // namespace ctpat
