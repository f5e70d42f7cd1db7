// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/markingprofiles.h"
#include "core/catalog/reasons.h"
#include "core/evidence/evidence.h"
#include "core/findings/findingssnapshot.h"
#include "core/issuing/reportfiller.h"
#include "core/issuing/reportversion.h"
#include "core/report/reportwording.h"
#include "core/validation/snapshot.h"

#include <QHash>

namespace ctpat {

/// What the parts of a report are filled from, read once. Private to this folder, like the functions that take it.
struct FillContext
{
    CaseSnapshot snapshot;
    FindingsSnapshot findings;
    std::vector<Evidence> evidence;
    std::vector<EvidenceLink> links;
    Reasons reasons;
    Rollup rollup;
    ReportVersion version;              ///< what is printed; of a first draft a mere number
    std::vector<ReportVersion> earlier; ///< released ones with a lower number, in order
    QString language;                   ///< "es": of catalog texts
    QString entityLabel;                ///< of the group, in the report's language
    MarkingProfiles markings;
    QHash<Uuid, QString> siteLetters;
    QHash<Uuid, QString> practiceNumbers; ///< "B-01", of the practices that are printed

    [[nodiscard]] QString text(const LocalizedText &localized) const { return localized.in(language); }
    [[nodiscard]] int visitNumber(const Uuid &visit) const;
    /// IANA id of the visit's zone; empty without a visit.
    [[nodiscard]] QString zoneOf(const Uuid &visit) const;
    /// "Plant 1" in the words of the report: the site's letter and name, or the desk review.
    [[nodiscard]] QString visitName(const ReportWording &words, const Uuid &visit) const;
    /// Numbers of the evidence for the report that is linked to a target, in order.
    [[nodiscard]] QStringList evidenceOf(const EvidenceTarget &target) const;
};

[[nodiscard]] Result<FillContext> loadFillContext(CaseFile &file, const ReportOptions &options);

/// A withdrawn finding that a member has seen stays in the report as withdrawn; one that nobody has seen is left out.
[[nodiscard]] bool isPrinted(const Finding &finding);

/// The language and the paper that the report is printed in.
[[nodiscard]] ReportLanguage reportLanguage(CaseLanguage language);
[[nodiscard]] ReportPaper reportPaper(PaperSize paper);

// The parts, in the order of the report.
void fillFront(ReportData &data, const FillContext &context);
void fillSites(ReportData &data, const FillContext &context, const ReportWording &words);
void fillCriteria(ReportData &data, const FillContext &context, const ReportWording &words);
void fillFindings(ReportData &data, const FillContext &context, const ReportWording &words);
void fillPractices(ReportData &data, const FillContext &context, const ReportWording &words);
void fillEvidence(ReportData &data, const FillContext &context, const ReportWording &words,
                  const ContentFetcher &fetch);
void fillTexts(ReportData &data, const FillContext &context);

} // namespace ctpat
