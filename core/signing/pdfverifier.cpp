// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/pdfverifier.h"

#include "core/signing/cmsreader.h"
#include "core/signing/pdfdocument.h"
#include "core/signing/revisioncomparison.h"
#include "core/signing/signaturedictionary.h"
#include "core/signing/signaturefield.h"
#include "core/signing/signaturerange.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ctpat {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PdfVerifier)
};

constexpr char baselineSubFilter[] = "/ETSI.CAdES.detached";
constexpr char olderSubFilter[] = "/adbe.pkcs7.detached";

/// A signature in the document, with what is found about it step by step.
struct Candidate
{
    SignatureField field;
    std::optional<SignatureRange> range;
    CmsFacts cms;
    bool shapeSafe = false;       ///< the range leaves out its own signature and nothing else
    bool isWholeRevision = false; ///< what it covers is a complete PDF by itself
    bool documentCutOff = false;  ///< it covers more than there is
    SignatureReport report;

    [[nodiscard]] qint64 end() const { return range ? range->end : 0; }
};

QString textEntry(QPDFObjectHandle dictionary, const char *key)
{
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isString() ? fromPdfText(value.getUTF8Value()) : QString();
}

/// A date as ISO 32000-1, 7.9.4 writes it. One without seconds or zone is not taken: it names no moment.
std::optional<Moment> fromPdfDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^D:(\d{14})(?:Z|([+-])(\d{2})'?(\d{2})?'?)?)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int minutes = match.captured(3).toInt() * 60 + match.captured(4).toInt();
    const int offset = match.captured(2) == QLatin1String("-") ? -minutes * 60 : minutes * 60;
    QDateTime time = QDateTime::fromString(match.captured(1), QStringLiteral("yyyyMMddHHmmss"));
    if (!time.isValid())
        return std::nullopt;
    return Moment::fromDateTime(QDateTime(time.date(), time.time(), Qt::OffsetFromUTC, offset));
}

QByteArray prefix(const QByteArray &file, qint64 size)
{
    return QByteArray::fromRawData(file.constData(), static_cast<qsizetype>(size));
}

void readStatements(Candidate &candidate)
{
    QPDFObjectHandle signature = candidate.field.signature();
    SignatureReport &report = candidate.report;
    report.fieldName = candidate.field.name;
    report.nameStated = textEntry(signature, "/Name");
    report.role = textEntry(signature, roleKey);
    report.reason = textEntry(signature, "/Reason");
    report.location = textEntry(signature, "/Location");
    report.contact = textEntry(signature, "/ContactInfo");
    report.timeStated = fromPdfDate(textEntry(signature, "/M"));
    QPDFObjectHandle subFilter = signature.getKey("/SubFilter");
    report.subFilter = subFilter.isName() ? fromPdfText(subFilter.getName()).mid(1) : QString();
}

/// Whether the signature certifies the document, and whether it then permits others (ISO 32000-1, 12.8.2.2).
void readPermissions(Candidate &candidate, QPDF &document)
{
    QPDFObjectHandle signature = candidate.field.signature();
    QPDFObjectHandle certifying = document.getRoot().getKeyIfDict("/Perms").getKeyIfDict("/DocMDP");
    candidate.report.certification =
        signature.isIndirect() && certifying.isIndirect() && signature.getObjGen() == certifying.getObjGen();
    QPDFObjectHandle references = signature.getKey("/Reference");
    if (!candidate.report.certification || !references.isArray())
        return;
    for (const QPDFObjectHandle &reference : references.getArrayAsVector()) {
        QPDFObjectHandle level = QPDFObjectHandle(reference).getKeyIfDict("/TransformParams").getKeyIfDict("/P");
        if (level.isInteger() && level.getIntValue() == 1)
            candidate.report.laterSignaturesPermitted = false;
    }
}

/// The signature's gap lies in the very object that the document's table leads to, not in a copy elsewhere.
bool gapIsInOwnObject(const Candidate &candidate, PdfDocument &document)
{
    QPDFObjectHandle signature = candidate.field.signature();
    QPDFObjectHandle holder = signature.isIndirect() ? signature : candidate.field.field;
    const std::map<QPDFObjGen, QPDFXRefEntry> table = document.qpdf().getXRefTable();
    const auto entry = table.find(holder.getObjGen());
    if (entry == table.end() || entry->second.getType() != 1)
        return false;
    const qint64 start = entry->second.getOffset();
    if (start >= candidate.range->gapStart)
        return false;
    return !document.bytes().mid(start, candidate.range->gapStart - start).contains("endobj");
}

void readSignature(Candidate &candidate, PdfDocument &document)
{
    QPDFObjectHandle signature = candidate.field.signature();
    candidate.range = signatureRange(signature);
    QPDFObjectHandle contents = signature.getKey("/Contents");
    if (!candidate.range || !contents.isString())
        return;
    const QByteArray &file = document.bytes();
    const SignatureRange &range = *candidate.range;
    candidate.documentCutOff = range.end > file.size();
    candidate.report.coveredBytes = range.end;
    candidate.report.coversWholeFile = range.end == file.size();
    const std::string text = contents.getStringValue();
    if (candidate.documentCutOff)
        return;
    candidate.shapeSafe = gapHolds(file, range, text);
    candidate.cms = readDetachedCms(QByteArray::fromStdString(text), QByteArrayView(file).first(range.gapStart),
                                    QByteArrayView(file).sliced(range.gapEnd, range.end - range.gapEnd));
    SignatureReport &report = candidate.report;
    report.signer = candidate.cms.signer;
    report.chain = candidate.cms.chain;
    report.digestIntact = candidate.cms.digestMatches;
    report.signatureCorrect = candidate.cms.signatureCorrect;
    report.certificateBound = candidate.cms.certificateMatches;
    report.digestAlgorithm = candidate.cms.digestAlgorithm;
    report.signatureAlgorithm = candidate.cms.signatureAlgorithm;
    report.detail = candidate.cms.detail;
}

SignerTrust trustOf(const std::optional<CertificateInfo> &signer)
{
    if (!signer)
        return SignerTrust::Unknown;
    if (signer->trial)
        return SignerTrust::TrialSelfIssued;
    return signer->selfIssued ? SignerTrust::SelfIssued : SignerTrust::NotAnchored;
}

void judgeCertificate(Candidate &candidate)
{
    SignatureReport &report = candidate.report;
    report.trust = trustOf(report.signer);
    if (!report.timeStated && candidate.cms.signingTime)
        report.timeStated = Moment::fromDateTime(*candidate.cms.signingTime);
    report.certificateValidThen =
        report.signer && report.timeStated && report.signer->validAt(report.timeStated->toDateTime());
}

/// The gravest thing first: a reader must not see "certificate expired" on a forged document.
SignatureVerdict judge(const Candidate &candidate)
{
    const SignatureReport &report = candidate.report;
    const CmsFacts &cms = candidate.cms;
    const bool isBaseline = report.subFilter == QLatin1String(baselineSubFilter + 1);
    if (!isBaseline && report.subFilter != QLatin1String(olderSubFilter + 1))
        return SignatureVerdict::UnknownFormat;
    if (candidate.documentCutOff)
        return SignatureVerdict::Altered;
    if (!candidate.range)
        return SignatureVerdict::PartlyCovered;
    if (!cms.readable)
        return SignatureVerdict::SignatureDamaged;
    if (!cms.algorithmsAccepted)
        return SignatureVerdict::UnknownFormat;
    if (!cms.digestMatches)
        return SignatureVerdict::Altered;
    if (!cms.signatureCorrect)
        return SignatureVerdict::SignatureDamaged;
    if (!cms.certificateMatches && (cms.certificateNamed || isBaseline))
        return SignatureVerdict::WrongCertificate;
    if (!candidate.shapeSafe || !candidate.isWholeRevision)
        return SignatureVerdict::PartlyCovered;
    if (!report.laterChanges.empty())
        return SignatureVerdict::ChangedAfterSigning;
    if (!report.certificateValidThen || !report.signer->forSigning)
        return SignatureVerdict::CertificateNotValid;
    return SignatureVerdict::Valid;
}

/// One verification of one file.
class Verification final
{
public:
    explicit Verification(PdfDocument &document, bool damaged)
        : m_document(document)
        , m_damaged(damaged)
    {
    }

    [[nodiscard]] VerificationReport run()
    {
        VerificationReport report;
        report.fileDamaged = m_damaged;
        for (const SignatureField &field : signatureFields(m_document.qpdf())) {
            if (field.isSigned())
                m_candidates.push_back(read(field));
            else
                report.emptyFields.push_back(field.name);
        }
        std::stable_sort(m_candidates.begin(), m_candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.end() < b.end(); });
        followRevisions();
        for (Candidate &candidate : m_candidates) {
            judgeCertificate(candidate);
            candidate.report.verdict = judge(candidate);
            report.signatures.push_back(candidate.report);
        }
        if (!report.signatures.empty())
            report.signatures.back().isLast = true;
        report.removedSignatures = countRemoved();
        return report;
    }

private:
    [[nodiscard]] Candidate read(const SignatureField &field)
    {
        Candidate candidate;
        candidate.field = field;
        readStatements(candidate);
        readPermissions(candidate, m_document.qpdf());
        readSignature(candidate, m_document);
        return candidate;
    }

    /// From the newest signature back to the oldest: what came after a signature is what the update right after it did,
    /// and all that came after that one.
    void followRevisions()
    {
        std::vector<RevisionChange> later;
        for (size_t i = m_candidates.size(); i-- > 0;) {
            Candidate &candidate = m_candidates[i];
            if (!candidate.range || candidate.documentCutOff)
                continue;
            const QByteArray bytes = prefix(m_document.bytes(), candidate.end());
            const Result<std::unique_ptr<PdfDocument>> revision = openRevision(bytes);
            candidate.isWholeRevision = revision && gapIsInOwnObject(candidate, **revision);
            if (!candidate.isWholeRevision)
                continue;
            const std::vector<RevisionChange> step = changesSince(candidate, **revision, nextAfter(i));
            later.insert(later.begin(), step.begin(), step.end());
            candidate.report.laterChanges = later;
        }
    }

    /// A revision ends with its end-of-file mark and is read by itself.
    [[nodiscard]] static Result<std::unique_ptr<PdfDocument>> openRevision(const QByteArray &bytes)
    {
        if (!bytes.last(std::min<qsizetype>(bytes.size(), 16)).trimmed().endsWith("%%EOF"))
            return Error(ErrorCode::PdfUnreadable, {});
        return PdfDocument::open(bytes, PdfDocument::Reading::Strict);
    }

    [[nodiscard]] const Candidate *nextAfter(size_t index) const
    {
        for (size_t i = index + 1; i < m_candidates.size(); ++i) {
            if (m_candidates[i].isWholeRevision && m_candidates[i].end() > m_candidates[index].end())
                return &m_candidates[i];
        }
        return nullptr;
    }

    /// What the update from one signature to the next one, or to the end of the file, did beyond what is permitted.
    [[nodiscard]] std::vector<RevisionChange> changesSince(const Candidate &candidate, PdfDocument &revision,
                                                           const Candidate *next)
    {
        if (candidate.report.coversWholeFile)
            return {};
        if (!next)
            return changesToEnd(revision);
        const QByteArray bytes = prefix(m_document.bytes(), next->end());
        const Result<std::unique_ptr<PdfDocument>> later = PdfDocument::open(bytes, PdfDocument::Reading::Strict);
        if (!later)
            return {{RevisionChange::Kind::Appended, 0}};
        std::optional<PermittedSignature> permitted;
        const bool nextHolds = next->cms.digestMatches && next->cms.signatureCorrect;
        if (candidate.report.laterSignaturesPermitted && nextHolds)
            permitted = {next->field.field.getObjGen(), next->field.widget.getObjGen()};
        return unexpectedChanges(revision.qpdf(), (*later)->qpdf(), permitted);
    }

    /// After the last signature there may be validation data and nothing else.
    [[nodiscard]] std::vector<RevisionChange> changesToEnd(PdfDocument &revision)
    {
        std::vector<RevisionChange> changes = unexpectedChanges(revision.qpdf(), m_document.qpdf(), std::nullopt);
        const bool addsValidationData =
            revision.qpdf().getRoot().getKey("/DSS").unparse() != m_document.qpdf().getRoot().getKey("/DSS").unparse();
        if (m_damaged || (changes.empty() && !addsValidationData))
            changes.push_back({RevisionChange::Kind::Appended, 0});
        return changes;
    }

    [[nodiscard]] int countRemoved() const
    {
        const std::vector<SignatureRange> ranges = rangesInBytes(m_document.bytes());
        return static_cast<int>(std::count_if(ranges.begin(), ranges.end(), [this](const SignatureRange &range) {
            return std::none_of(m_candidates.begin(), m_candidates.end(),
                                [&range](const Candidate &candidate) { return candidate.range == range; });
        }));
    }

    PdfDocument &m_document;
    bool m_damaged;
    std::vector<Candidate> m_candidates;
};

} // namespace

Result<VerificationReport> verifyPdf(const QByteArray &pdf)
{
    Result<std::unique_ptr<PdfDocument>> document = PdfDocument::open(pdf, PdfDocument::Reading::Strict);
    const bool damaged = !document && document.error().code() == ErrorCode::PdfUnreadable;
    if (damaged)
        document = PdfDocument::open(pdf, PdfDocument::Reading::WithRepair);
    if (!document)
        return document.error();
    try {
        return Verification(**document, damaged).run();
    } catch (const std::exception &failure) {
        return Error(ErrorCode::PdfUnreadable,
                     Text::tr("The PDF is damaged: its signatures cannot be checked. Get the file again."),
                     QString::fromUtf8(failure.what()));
    }
}

} // namespace ctpat
