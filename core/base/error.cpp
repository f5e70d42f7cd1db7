// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <utility>

namespace ctpat {

namespace {

struct CodeName
{
    ErrorCode code;
    const char *id;
};

constexpr CodeName codeNames[] = {
    {ErrorCode::Cancelled, "general.cancelled"},
    {ErrorCode::InvalidInput, "general.invalid-input"},
    {ErrorCode::NotFound, "general.not-found"},
    {ErrorCode::FileMissing, "general.file-missing"},
    {ErrorCode::FileUnreadable, "general.file-unreadable"},
    {ErrorCode::FileUnwritable, "general.file-unwritable"},
    {ErrorCode::DiskFull, "general.disk-full"},
    {ErrorCode::Internal, "general.internal"},
    {ErrorCode::CatalogDamaged, "catalog.damaged"},
    {ErrorCode::CatalogUnknownEntity, "catalog.unknown-entity"},
    {ErrorCode::CatalogNoEdition, "catalog.no-edition"},
    {ErrorCode::CaseExists, "case.exists"},
    {ErrorCode::CaseNotACase, "case.not-a-case"},
    {ErrorCode::CaseNewer, "case.newer"},
    {ErrorCode::CaseDamaged, "case.damaged"},
    {ErrorCode::CaseForeignSchema, "case.foreign-schema"},
    {ErrorCode::CaseLocked, "case.locked"},
    {ErrorCode::CaseReadOnly, "case.read-only"},
    {ErrorCode::CaseBusy, "case.busy"},
    {ErrorCode::CaseFrozen, "case.frozen"},
    {ErrorCode::CaseHistoryBroken, "case.history-broken"},
    {ErrorCode::CaseUndoConflict, "case.undo-conflict"},
    {ErrorCode::RuleBroken, "validation.rule-broken"},
    {ErrorCode::ProfileMissing, "validation.profile-missing"},
    {ErrorCode::EvidenceDamaged, "evidence.damaged"},
    {ErrorCode::EvidenceSourceChanged, "evidence.source-changed"},
    {ErrorCode::EvidenceUnreadablePicture, "evidence.unreadable-picture"},
    {ErrorCode::ReportBlocked, "report.blocked"},
    {ErrorCode::ReportLayout, "report.layout"},
    {ErrorCode::ReportState, "report.state"},
    {ErrorCode::IdentityUnreadable, "signing.identity-unreadable"},
    {ErrorCode::IdentityPassphrase, "signing.wrong-passphrase"},
    {ErrorCode::IdentityExpired, "signing.expired"},
    {ErrorCode::IdentityNotYetValid, "signing.not-yet-valid"},
    {ErrorCode::IdentityNotForSigning, "signing.not-for-signing"},
    {ErrorCode::SigningFailed, "signing.failed"},
    {ErrorCode::SignatureBroken, "signing.signature-broken"},
    {ErrorCode::PdfUnreadable, "signing.pdf-unreadable"},
    {ErrorCode::PdfUnsupported, "signing.pdf-unsupported"},
};

} // namespace

QString errorId(ErrorCode code)
{
    for (const CodeName &name : codeNames) {
        if (name.code == code)
            return QString::fromLatin1(name.id);
    }
    Q_ASSERT_X(false, "errorId", "an error code has no id");
    return {};
}

const std::vector<ErrorCode> &allErrorCodes()
{
    static const std::vector<ErrorCode> codes = [] {
        std::vector<ErrorCode> all;
        for (const CodeName &name : codeNames)
            all.push_back(name.code);
        return all;
    }();
    return codes;
}

Error::Error(ErrorCode code, QString message, QString detail)
    : m_code(code)
    , m_message(std::move(message))
    , m_detail(std::move(detail))
{
}

} // namespace ctpat
