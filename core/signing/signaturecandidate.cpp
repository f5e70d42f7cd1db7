// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/signaturecandidate.h"

#include "core/signing/signaturedictionary.h"

#include <QRegularExpression>

namespace ctpat {

namespace {

constexpr char baselineSubFilter[] = "/ETSI.CAdES.detached";
constexpr char olderSubFilter[] = "/adbe.pkcs7.detached";

QString textEntry(QPDFObjectHandle dictionary, const char *key)
{
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isString() ? fromPdfText(value.getUTF8Value()) : QString();
}

/// A date as ISO 32000-1, 7.9.4 writes it. One without seconds is not taken: it names no moment.
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
    const bool zoneAssumed = !match.captured(0).contains(QLatin1Char('Z')) && match.captured(2).isEmpty();
    return Moment::fromDateTime(QDateTime(time.date(), time.time(), Qt::OffsetFromUTC, offset), zoneAssumed);
}

void readStatements(SignatureCandidate &candidate)
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
void readPermissions(SignatureCandidate &candidate, QPDF &document)
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

void readContents(SignatureCandidate &candidate, PdfDocument &document)
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

void judgeCertificate(SignatureCandidate &candidate)
{
    SignatureReport &report = candidate.report;
    report.trust = trustOf(report.signer);
    if (!report.timeStated && candidate.cms.signingTime)
        report.timeStated = Moment::fromDateTime(*candidate.cms.signingTime);
    report.certificateValidThen =
        report.signer && report.timeStated && report.signer->validAt(report.timeStated->toDateTime());
}

/// The gravest thing first: a reader must not see "certificate expired" on a forged document.
SignatureVerdict verdictOf(const SignatureCandidate &candidate)
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

} // namespace

SignatureCandidate readSignature(const SignatureField &field, PdfDocument &document)
{
    SignatureCandidate candidate;
    candidate.field = field;
    readStatements(candidate);
    readPermissions(candidate, document.qpdf());
    readContents(candidate, document);
    return candidate;
}

bool gapIsInOwnObject(const SignatureCandidate &candidate, PdfDocument &document)
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

void judge(SignatureCandidate &candidate)
{
    judgeCertificate(candidate);
    candidate.report.verdict = verdictOf(candidate);
}

} // namespace ctpat
