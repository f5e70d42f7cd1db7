// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issuing/checks.h"
#include "core/issuing/reportfiller.h"
#include "core/issuing/reportversions.h"
#include "core/report/pdfreport.h"

namespace ctpat {

class SigningIdentity;

/// What a signature states besides its certificate.
struct SignOptions
{
    SignerRole role = SignerRole::Specialist;
    QString name;     ///< empty: the certificate's common name
    QString title;    ///< empty: that of the person of this name or role in the case
    QString reason;   ///< empty: by the role, in the report's language
    QString location; ///< may be empty
    QString office;   ///< see ReportOptions
    std::optional<CaseLanguage> language;
    std::optional<PaperSize> paper;
};

/// A signed version and its file.
struct SignedReport
{
    ReportVersion version;
    QByteArray pdf;
    int pageCount = 0; ///< 0 when a signature was added to a file that was there
};

/// The pages as they would be now, marked as a draft; at any time. Needs a QGuiApplication.
[[nodiscard]] Result<ReportPdf> draftReport(CaseFile &file, const ReportOptions &options = {},
                                            const Progress &progress = {});

/// Signs as @p options.role. Specialist or company officer: checks, verifies history and evidence, freezes, fills,
/// composes, signs (certifying), verifies its own result and keeps it. All of that from the freeze on is one
/// transaction: after any failure, Cancel or crash the case is as before, thawed, and nothing counts. Second specialist
/// and supervisor sign the kept file of the newest version; the supervisor thereby countersigns. On the thread that
/// owns @p file. Errors: ReportBlocked (the message names what blocks; runChecks() has the list), ReportState,
/// RuleBroken (a role that this kind of case does not have), those of SigningIdentity, ReportLayout, Cancelled.
[[nodiscard]] Result<SignedReport> signReport(CaseFile &file, const SigningIdentity &identity,
                                              const SignOptions &options, const Progress &progress = {});

/// The newest signed PDF of a version, checked against its digest. ReportState when it is not signed.
[[nodiscard]] Result<QByteArray> issuedPdf(const CaseFile &file, const ReportVersion &version);
/// The same, written to a file, whole or not at all. FileUnwritable.
Status exportIssued(const CaseFile &file, const ReportVersion &version, const QString &path);

} // namespace ctpat
