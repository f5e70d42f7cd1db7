// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/pdfverifier.h"

#include "core/signing/revisioncomparison.h"
#include "core/signing/signaturecandidate.h"

#include <QCoreApplication>

#include <algorithm>

namespace ctpat {

namespace {

struct PdfVerifierText
{
    Q_DECLARE_TR_FUNCTIONS(PdfVerifier)
};

QByteArray prefix(const QByteArray &file, qint64 size)
{
    return QByteArray::fromRawData(file.constData(), static_cast<qsizetype>(size));
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
                m_candidates.push_back(readSignature(field, m_document));
            else
                report.emptyFields.push_back(field.name);
        }
        std::stable_sort(m_candidates.begin(), m_candidates.end(),
                         [](const SignatureCandidate &a, const SignatureCandidate &b) { return a.end() < b.end(); });
        followRevisions();
        for (SignatureCandidate &candidate : m_candidates) {
            judge(candidate);
            report.signatures.push_back(candidate.report);
        }
        if (!report.signatures.empty())
            report.signatures.back().isLast = true;
        report.removedSignatures = countRemoved();
        return report;
    }

private:
    /// From the newest signature back to the oldest: what came after a signature is what the update right after it did,
    /// and all that came after that one.
    void followRevisions()
    {
        std::vector<RevisionChange> later;
        for (size_t i = m_candidates.size(); i-- > 0;) {
            SignatureCandidate &candidate = m_candidates[i];
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

    [[nodiscard]] const SignatureCandidate *nextAfter(size_t index) const
    {
        for (size_t i = index + 1; i < m_candidates.size(); ++i) {
            if (m_candidates[i].isWholeRevision && m_candidates[i].end() > m_candidates[index].end())
                return &m_candidates[i];
        }
        return nullptr;
    }

    /// What the update from one signature to the next one, or to the end of the file, did beyond what is permitted.
    [[nodiscard]] std::vector<RevisionChange> changesSince(const SignatureCandidate &candidate, PdfDocument &revision,
                                                           const SignatureCandidate *next)
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
                                [&range](const SignatureCandidate &candidate) { return candidate.range == range; });
        }));
    }

    PdfDocument &m_document;
    bool m_damaged;
    std::vector<SignatureCandidate> m_candidates;
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
                     PdfVerifierText::tr("The PDF is damaged: its signatures cannot be checked. Get the file again."),
                     QString::fromUtf8(failure.what()));
    }
}

} // namespace ctpat
