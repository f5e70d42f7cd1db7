// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/uuid.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace ctpat {

/// Evidence is for the report unless it is switched to internal; internal evidence is in no report and no package for
/// the member.
enum class EvidenceAudience
{
    Report,
    Internal
};

/// What a piece of evidence can support or show.
enum class EvidenceTargetKind
{
    Answer,
    Finding,
    Practice,
    Visit,
    Person
};

struct EvidenceTarget
{
    EvidenceTargetKind kind = EvidenceTargetKind::Answer;
    Uuid id;

    friend bool operator==(const EvidenceTarget &, const EvidenceTarget &) = default;
};

struct EvidenceLink
{
    Uuid id;
    Uuid evidence;
    EvidenceTarget target;

    friend bool operator==(const EvidenceLink &, const EvidenceLink &) = default;
};

/// A file kept in the case: what it is called, where it comes from, who may see it. Its bytes are a Content.
struct Evidence
{
    Uuid id;
    Uuid content;
    int number = 0;           ///< 1 for E-01
    bool numberFixed = false; ///< printed in an issued report: never removed, never used again
    QString title;
    QString caption;   ///< a photograph's alternative text in the report
    QString fileName;  ///< as it was called where it came from; without a folder
    QString mediaType; ///< "image/jpeg"
    std::optional<Moment> taken;
    std::optional<Moment> received;
    QString receivedFrom;
    QString place;
    std::optional<double> latitude;  ///< degrees, north positive (WGS 84)
    std::optional<double> longitude; ///< degrees, east positive
    bool printPosition = false;      ///< whether the report may say the position
    QDate validUntil;
    EvidenceAudience audience = EvidenceAudience::Report;
    Uuid revisionOf; ///< the piece that this one takes the place of; null: none
    QString internalNote;

    // Read with it, never written: they belong to the content.
    QByteArray sha256; ///< 32 bytes
    qint64 size = 0;   ///< bytes

    [[nodiscard]] bool isPicture() const { return mediaType.startsWith(QLatin1String("image/")); }

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// "E-01"; at least two digits.
[[nodiscard]] QString evidenceNumber(int number);
/// The number in "E-01", "e-1" or "1"; nothing when it is none.
[[nodiscard]] std::optional<int> evidenceNumberFromText(const QString &text);

} // namespace ctpat
