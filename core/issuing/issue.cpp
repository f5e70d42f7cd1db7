// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issuing/issue.h"

#include "core/evidence/contentexport.h"
#include "core/evidence/contentstore.h"
#include "core/issuing/signaturewords.h"
#include "core/signing/identity.h"
#include "core/signing/pdfsigner.h"
#include "core/signing/pdfverifier.h"
#include "core/validation/casestore.h"

#include <algorithm>

namespace ctpat {

namespace {

struct IssueText
{
    Q_DECLARE_TR_FUNCTIONS(Issue)
};

/// Thousandths of the whole that verifying history and evidence takes; composing takes nearly all of the rest.
constexpr qint64 verifyingShare = 300;
constexpr qint64 composingShare = 650;
constexpr qint64 wholeShare = 1000;
constexpr int blockersNamed = 3;

/// A part of the work as a part of the whole.
Progress partOf(const Progress &whole, qint64 from, qint64 share)
{
    return [=](qint64 done, qint64 total) {
        return goOn(whole, total > 0 ? from + std::min(done, total) * share / total : from, wholeShare);
    };
}

Error blockedError(const std::vector<Check> &blocking)
{
    QStringList named;
    QStringList codes;
    for (const Check &check : blocking) {
        if (named.size() < blockersNamed)
            named.append(check.message);
        codes.append(toCode(check.code));
    }
    const int more = static_cast<int>(blocking.size()) - blockersNamed;
    if (more > 0)
        named.append(IssueText::tr("And %n more.", nullptr, more));
    return Error(ErrorCode::ReportBlocked,
                 IssueText::tr("The report was not signed, because something has to be mended first. %1")
                     .arg(named.join(QLatin1Char(' '))),
                 codes.join(QStringLiteral(", ")));
}

/// The checks without, then with the slow verification, so that a missing text is told at once.
Status checkReady(CaseFile &file, const Progress &progress)
{
    const Result<std::vector<Check>> quick = runChecks(file);
    if (!quick)
        return quick.error();
    if (!isReadyToSign(*quick)) {
        std::vector<Check> blocking = blockers(*quick);
        std::erase_if(blocking, [](const Check &check) { return isReadyToSign({check}); });
        return blockedError(blocking);
    }
    const Result<Integrity> integrity = verifyIntegrity(file, partOf(progress, 0, verifyingShare));
    if (!integrity)
        return integrity.error();
    const Result<std::vector<Check>> whole = runChecks(file, *integrity);
    if (!whole)
        return whole.error();
    const std::vector<Check> blocking = blockers(*whole);
    return blocking.empty() ? Status() : Status(blockedError(blocking));
}

Status checkRole(CaseKind kind, SignerRole role)
{
    const bool ofCompany = role == SignerRole::CompanyOfficer;
    if (ofCompany == (kind == CaseKind::SelfAssessment))
        return {};
    return Error(ErrorCode::RuleBroken,
                 ofCompany
                     ? IssueText::tr("A validation is signed by specialists and a supervisor, not by the company. "
                                     "Nothing was signed.")
                     : IssueText::tr("A self-assessment is signed by an officer of the company. Nothing was "
                                     "signed."));
}

/// Every signature of what is about to be kept holds, and ours is among them.
Status checkSigned(const QByteArray &pdf, const QString &fieldName)
{
    const Result<VerificationReport> report = verifyPdf(pdf);
    if (!report)
        return report.error();
    bool own = false;
    for (const SignatureReport &signature : report->signatures) {
        if (signature.verdict != SignatureVerdict::Valid) {
            return Error(ErrorCode::SigningFailed,
                         IssueText::tr("The signed report did not pass its own verification, so it was thrown away. "
                                       "Nothing was signed."),
                         verdictId(signature.verdict) + QLatin1Char(' ') + signature.fieldName);
        }
        own = own || signature.fieldName == fieldName;
    }
    if (own)
        return {};
    return Error(
        ErrorCode::SigningFailed,
        IssueText::tr("The signature is missing in the signed report, so it was thrown away. Nothing was signed."),
        fieldName);
}

/// One signature: the same whoever signs.
class Signing final
{
public:
    Signing(CaseFile &file, const SigningIdentity &identity, const SignOptions &options, const SignerWords &signer)
        : m_file(file)
        , m_identity(identity)
        , m_options(options)
        , m_signer(signer)
    {
    }

    /// Signs @p pdf, verifies it, keeps it with @p version.
    [[nodiscard]] Result<SignedReport> signAndKeep(Change &change, const ReportVersion &version, const QByteArray &pdf,
                                                   SignatureRequest::Kind kind)
    {
        const Result<ValidationCase> details = CaseStore::load(m_file);
        if (!details)
            return details.error();
        const Moment at = m_file.clock().now();
        SignatureRequest request =
            signatureRequest(m_signer, m_identity.certificate(), at, m_options.language.value_or(details->language));
        if (!m_options.reason.isEmpty())
            request.reason = m_options.reason;
        request.location = m_options.location;
        request.kind = kind;
        if (const Status drawn =
                addAppearance(request, m_identity.certificate(), m_options.language.value_or(details->language));
            !drawn)
            return drawn.error();
        const Result<QByteArray> signedPdf = signPdf(pdf, m_identity, request);
        if (!signedPdf)
            return signedPdf.error();
        if (const Status holds = checkSigned(*signedPdf, request.fieldName); !holds)
            return holds.error();
        const SignatureRecord record{
            {}, version.id, m_options.role, m_signer.name, m_identity.certificate().sha256Fingerprint, at, {}};
        const Result<ReportVersion> kept = ReportVersions::recordSignature(change, version, record, *signedPdf);
        if (!kept)
            return kept.error();
        return SignedReport{*kept, *signedPdf, 0};
    }

private:
    CaseFile &m_file;
    const SigningIdentity &m_identity;
    const SignOptions &m_options;
    const SignerWords &m_signer;
};

/// From the checks to the kept file, for whoever signs first.
Result<SignedReport> issueReport(CaseFile &file, const SigningIdentity &identity, const SignOptions &options,
                                 const SignerWords &signer, const Progress &progress)
{
    if (const Status ready = checkReady(file, progress); !ready)
        return ready.error();
    ReportOptions fill;
    fill.draft = false;
    fill.language = options.language;
    fill.paper = options.paper;
    fill.office = options.office;
    fill.signer = signer;
    SignedReport result;
    const Status issued = file.change(IssueText::tr("Sign the report"), [&](Change &change) -> Status {
        const Result<ReportVersion> version = ReportVersions::freeze(file, change);
        if (!version)
            return version.error();
        const Result<ReportData> data = fillReport(file, fill);
        if (!data)
            return data.error();
        const Result<ReportPdf> pages = makeReport(*data, partOf(progress, verifyingShare, composingShare));
        if (!pages)
            return pages.error();
        const Result<SignedReport> kept =
            Signing(file, identity, options, signer)
                .signAndKeep(change, *version, pages->bytes, SignatureRequest::Kind::Certification);
        if (!kept)
            return kept.error();
        result = *kept;
        result.pageCount = pages->pageCount;
        return {};
    });
    if (!issued)
        return issued.error();
    file.forgetUndo();
    return result;
}

/// A further signature on the file that is kept.
Result<SignedReport> signKept(CaseFile &file, const SigningIdentity &identity, const SignOptions &options,
                              const SignerWords &signer, const ReportVersion &version)
{
    const Result<QByteArray> pdf = issuedPdf(file, version);
    if (!pdf)
        return pdf.error();
    const Result<VerificationReport> report = verifyPdf(*pdf);
    if (!report)
        return report.error();
    const QString field = signatureFieldName(options.role);
    if (std::find(report->emptyFields.begin(), report->emptyFields.end(), field) == report->emptyFields.end()) {
        return Error(
            ErrorCode::ReportState,
            IssueText::tr("This version of the report has no empty place for that signature. Whoever is to sign "
                          "must be listed among the people before the first signature. Nothing was signed."),
            field);
    }
    SignedReport result;
    const Status added =
        file.change(IssueText::tr("Add a signature to version %1").arg(version.number), [&](Change &change) -> Status {
            const Result<SignedReport> kept = Signing(file, identity, options, signer)
                                                  .signAndKeep(change, version, *pdf, SignatureRequest::Kind::Approval);
            if (!kept)
                return kept.error();
            result = *kept;
            return {};
        });
    if (!added)
        return added.error();
    file.forgetUndo();
    return result;
}

} // namespace

Result<ReportPdf> draftReport(CaseFile &file, const ReportOptions &options, const Progress &progress)
{
    ReportOptions draft = options;
    draft.draft = true;
    const Result<ReportData> data = fillReport(file, draft);
    if (!data)
        return data.error();
    return makeReport(*data, progress);
}

Result<SignedReport> signReport(CaseFile &file, const SigningIdentity &identity, const SignOptions &options,
                                const Progress &progress)
{
    const Result<ValidationCase> details = CaseStore::load(file);
    if (!details)
        return details.error();
    if (const Status fits = checkRole(details->kind, options.role); !fits)
        return fits.error();
    if (const Status usable = identity.checkUsable(file.clock().now()); !usable)
        return usable.error();
    const Result<std::optional<ReportVersion>> newest = ReportVersions::newest(file);
    if (!newest)
        return newest.error();
    const Result<SignerWords> signer = signerWords(
        file, options.role, options.name.isEmpty() ? identity.certificate().commonName : options.name, options.title);
    if (!signer)
        return signer.error();
    const bool first = options.role == SignerRole::Specialist || options.role == SignerRole::CompanyOfficer;
    const ReportVersion version = newest->value_or(ReportVersion());
    if (first && !version.isHeld())
        return issueReport(file, identity, options, *signer, progress);
    if (const Status fits = ReportVersions::checkSignature(version, options.role); !fits)
        return fits.error();
    return signKept(file, identity, options, *signer, version);
}

Result<QByteArray> issuedPdf(const CaseFile &file, const ReportVersion &version)
{
    const ContentStore store(file);
    const Result<std::optional<Content>> content = store.find(version.content);
    if (!content)
        return content.error();
    if (!*content) {
        return Error(
            ErrorCode::ReportState,
            IssueText::tr("Version %1 of the report is not signed, so there is no file of it.").arg(version.number));
    }
    return store.bytes(**content);
}

Status exportIssued(const CaseFile &file, const ReportVersion &version, const QString &path)
{
    const ContentStore store(file);
    const Result<std::optional<Content>> content = store.find(version.content);
    if (!content)
        return content.error();
    if (!*content) {
        return Error(
            ErrorCode::ReportState,
            IssueText::tr("Version %1 of the report is not signed, so there is no file of it.").arg(version.number));
    }
    return exportContent(file, **content, path);
}

} // namespace ctpat
