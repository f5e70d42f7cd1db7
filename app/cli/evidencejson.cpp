// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evidencejson.h"

#include "app/cli/casejson.h"

namespace ctpat::cli {

QJsonObject toJson(const Evidence &evidence)
{
    QJsonObject json{{QStringLiteral("number"), evidenceNumber(evidence.number)},
                     {QStringLiteral("title"), evidence.title},
                     {QStringLiteral("caption"), evidence.caption},
                     {QStringLiteral("file"), evidence.fileName},
                     {QStringLiteral("mediaType"), evidence.mediaType},
                     {QStringLiteral("size"), evidence.size},
                     {QStringLiteral("sha256"), QString::fromLatin1(evidence.sha256.toHex())},
                     {QStringLiteral("taken"), toJson(evidence.taken)},
                     {QStringLiteral("takenZoneAssumed"), evidence.taken && evidence.taken->zoneAssumed},
                     {QStringLiteral("received"), toJson(evidence.received)},
                     {QStringLiteral("from"), evidence.receivedFrom},
                     {QStringLiteral("place"), evidence.place},
                     {QStringLiteral("audience"), evidence.audience == EvidenceAudience::Internal
                                                      ? QStringLiteral("internal")
                                                      : QStringLiteral("report")},
                     {QStringLiteral("internal"), evidence.internalNote}};
    if (evidence.latitude && evidence.longitude)
        json.insert(QStringLiteral("position"), QJsonObject{{QStringLiteral("latitude"), *evidence.latitude},
                                                            {QStringLiteral("longitude"), *evidence.longitude}});
    return json;
}

} // namespace ctpat::cli
