// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/evidence/evidence.h"
#include "core/issuing/reportversion.h"
#include "core/report/reportdata.h"
#include "core/validation/validationcase.h"

#include <functional>

namespace ctpat {

/// Gives all bytes of the content behind a piece of evidence.
using ContentFetcher = std::function<Result<QByteArray>(const Evidence &)>;

/// Who signs in a role: what stands in the signature's place on paper.
struct SignerWords
{
    SignerRole role = SignerRole::Specialist;
    QString name;
    QString title;
};

/// How a report is filled.
struct ReportOptions
{
    bool draft = true;                    ///< marked on every page; false: the newest version, which must be held
    std::optional<CaseLanguage> language; ///< nothing: the case's
    std::optional<PaperSize> paper;       ///< nothing: the case's
    QString office;                       ///< field office; empty: the organization of the first specialist
    std::optional<SignerWords> signer;    ///< who is about to sign
    bool originalPhotos = false;          ///< photographs with their own bytes instead of 200 pixels per inch
    bool keepPhotoLocations = false;      ///< leaves what those bytes say of the place
    /// Fetches a photograph's bytes when its page is set, on the thread that composes. Nothing: they are read straight
    /// from the case, so the pages must then be composed on the thread that owns it, while it is open.
    ContentFetcher fetch;
};

/// Everything that the report says, from the stores as plain values in the report's language. Only what is for the
/// report by core/casefile/fields.h: no internal note, no internal verification or evidence, no portal timeline. What
/// was entered for the report and is left out is in ReportData::exclusions with the reason.
/// ReportState unless a draft is asked for or the newest version is held.
[[nodiscard]] Result<ReportData> fillReport(CaseFile &file, const ReportOptions &options = {});

} // namespace ctpat
