// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/reportanswers.h"

#include <QByteArray>

#include <functional>

namespace ctpat {

/// Fetches a picture's encoded bytes (JPEG, PNG) when its page is set, so that no report holds all its photographs at
/// once. Two of them are equal as values: what they show is told by the digest beside them.
struct ReportPicture
{
    std::function<Result<QByteArray>()> load = {};

    friend bool operator==(const ReportPicture &, const ReportPicture &) { return true; }
};

/// A row of the evidence register, and a photograph when isPhoto.
struct ReportEvidence
{
    QString number = {}; ///< E-01
    QString title = {};
    QString fileName = {}; ///< as it was called where it came from
    QString fileType = {}; ///< "PDF document", "Photograph": in the report's language
    ReportTime taken = {};
    ReportTime received = {};
    QString receivedFrom = {};
    qint64 size = 0;           ///< bytes
    QString sha256 = {};       ///< 64 hexadecimal digits, of the original
    QStringList criteria = {}; ///< numbers
    QStringList supports = {}; ///< findings and best practices by number, visits and people by name
    QDate validUntil = {};
    QString revisionOf = {}; ///< number of the piece it revises
    bool isPhoto = false;
    QString caption = {}; ///< becomes the alternative text
    QString place = {};
    std::optional<double> latitude = {};  ///< degrees, north positive; only when it may be printed
    std::optional<double> longitude = {}; ///< degrees, east positive
    QString takenBy = {};
    ReportPicture picture = {};

    friend bool operator==(const ReportEvidence &, const ReportEvidence &) = default;
};

} // namespace ctpat
