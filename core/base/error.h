// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace ctpat {

/// What went wrong, as a value to test on. Each has an entry in resources/help/errors.md under its id.
enum class ErrorCode
{
    // general
    Cancelled,
    InvalidInput,
    NotFound,
    FileMissing,
    FileUnreadable,
    FileUnwritable,
    DiskFull,
    Internal,
    // catalog
    CatalogDamaged,
    CatalogUnknownEntity,
    CatalogNoEdition,
    // case file
    CaseExists,
    CaseNotACase,
    CaseNewer,
    CaseDamaged,
    CaseForeignSchema,
    CaseLocked,
    CaseReadOnly,
    CaseBusy,
    CaseFrozen,
    CaseHistoryBroken,
    CaseUndoConflict,
    // validation and findings
    RuleBroken,
    ProfileMissing,
    // evidence
    EvidenceDamaged,
    EvidenceSourceChanged,
    EvidenceUnreadablePicture,
    // report and issuing
    ReportBlocked,
    ReportLayout,
    ReportState,
    // signing
    IdentityUnreadable,
    IdentityPassphrase,
    IdentityExpired,
    IdentityNotYetValid,
    IdentityNotForSigning,
    SigningFailed,
    SignatureBroken,
    PdfUnreadable,
    PdfUnsupported,
};

/// The stable id of a code, such as "case.locked": what a person reads out on the phone.
[[nodiscard]] QString errorId(ErrorCode code);

/// Every code, for the test that looks for its help entry.
[[nodiscard]] const std::vector<ErrorCode> &allErrorCodes();

/// A failure that a person can act on. Value type.
class Error final
{
public:
    /// @param message translated: one or two sentences that say what happened, what was kept and what to do.
    /// @param detail untranslated, for the log and "Show details"; never evidence content, names or secrets.
    Error(ErrorCode code, QString message, QString detail = {});

    [[nodiscard]] ErrorCode code() const { return m_code; }
    [[nodiscard]] const QString &message() const { return m_message; }
    [[nodiscard]] const QString &detail() const { return m_detail; }

private:
    ErrorCode m_code;
    QString m_message;
    QString m_detail;
};

} // namespace ctpat
