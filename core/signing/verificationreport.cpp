// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/verificationreport.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace ctpat {

namespace {

struct VerificationReportText
{
    Q_DECLARE_TR_FUNCTIONS(VerificationReport)
};

QString isoText(const QDateTime &time)
{
    return time.toString(Qt::ISODate);
}

QJsonObject certificateJson(const CertificateInfo &certificate)
{
    return {
        {QStringLiteral("commonName"), certificate.commonName},
        {QStringLiteral("organization"), certificate.organization},
        {QStringLiteral("issuerName"), certificate.issuerName},
        {QStringLiteral("serial"), certificate.serialHex},
        {QStringLiteral("sha256Fingerprint"), certificate.sha256Fingerprint},
        {QStringLiteral("validFrom"), isoText(certificate.validFrom)},
        {QStringLiteral("validTo"), isoText(certificate.validTo)},
        {QStringLiteral("keyAlgorithm"), certificate.keyAlgorithm},
        {QStringLiteral("selfIssued"), certificate.selfIssued},
        {QStringLiteral("trial"), certificate.trial},
        {QStringLiteral("forSigning"), certificate.forSigning},
    };
}

QJsonArray chainJson(const std::vector<CertificateInfo> &chain)
{
    QJsonArray array;
    for (const CertificateInfo &certificate : chain)
        array.append(certificateJson(certificate));
    return array;
}

QJsonArray changesJson(const std::vector<RevisionChange> &changes)
{
    QJsonArray array;
    for (const RevisionChange &change : changes)
        array.append(
            QJsonObject{{QStringLiteral("kind"), changeId(change.kind)}, {QStringLiteral("object"), change.object}});
    return array;
}

QJsonObject signatureJson(const SignatureReport &signature)
{
    return {
        {QStringLiteral("field"), signature.fieldName},
        {QStringLiteral("verdict"), verdictId(signature.verdict)},
        {QStringLiteral("text"), verdictText(signature.verdict)},
        {QStringLiteral("signer"), signature.signer ? certificateJson(*signature.signer) : QJsonValue()},
        {QStringLiteral("chain"), chainJson(signature.chain)},
        {QStringLiteral("trust"), trustId(signature.trust)},
        {QStringLiteral("trustText"), trustText(signature.trust)},
        {QStringLiteral("nameStated"), signature.nameStated},
        {QStringLiteral("role"), signature.role},
        {QStringLiteral("reason"), signature.reason},
        {QStringLiteral("location"), signature.location},
        {QStringLiteral("contact"), signature.contact},
        {QStringLiteral("timeStated"),
         signature.timeStated ? isoText(signature.timeStated->toDateTime()) : QJsonValue()},
        {QStringLiteral("coveredBytes"), signature.coveredBytes},
        {QStringLiteral("coversWholeFile"), signature.coversWholeFile},
        {QStringLiteral("isLast"), signature.isLast},
        {QStringLiteral("digestIntact"), signature.digestIntact},
        {QStringLiteral("signatureCorrect"), signature.signatureCorrect},
        {QStringLiteral("certificateBound"), signature.certificateBound},
        {QStringLiteral("certificateValidThen"), signature.certificateValidThen},
        {QStringLiteral("certification"), signature.certification},
        {QStringLiteral("laterSignaturesPermitted"), signature.laterSignaturesPermitted},
        {QStringLiteral("subFilter"), signature.subFilter},
        {QStringLiteral("digestAlgorithm"), signature.digestAlgorithm},
        {QStringLiteral("signatureAlgorithm"), signature.signatureAlgorithm},
        {QStringLiteral("laterChanges"), changesJson(signature.laterChanges)},
        {QStringLiteral("detail"), signature.detail},
    };
}

} // namespace

QString verdictId(SignatureVerdict verdict)
{
    switch (verdict) {
    case SignatureVerdict::Valid:
        return QStringLiteral("valid");
    case SignatureVerdict::CertificateNotValid:
        return QStringLiteral("certificate-not-valid");
    case SignatureVerdict::UnknownFormat:
        return QStringLiteral("unknown-format");
    case SignatureVerdict::EmptyFields:
        return QStringLiteral("empty-fields");
    case SignatureVerdict::NotSigned:
        return QStringLiteral("not-signed");
    case SignatureVerdict::PartlyCovered:
        return QStringLiteral("partly-covered");
    case SignatureVerdict::ChangedAfterSigning:
        return QStringLiteral("changed-after-signing");
    case SignatureVerdict::SignatureRemoved:
        return QStringLiteral("signature-removed");
    case SignatureVerdict::WrongCertificate:
        return QStringLiteral("wrong-certificate");
    case SignatureVerdict::SignatureDamaged:
        return QStringLiteral("signature-damaged");
    case SignatureVerdict::Altered:
        return QStringLiteral("altered");
    case SignatureVerdict::FileDamaged:
        return QStringLiteral("file-damaged");
    }
    Q_UNREACHABLE();
}

QString verdictText(SignatureVerdict verdict)
{
    switch (verdict) {
    case SignatureVerdict::Valid:
        return VerificationReportText::tr("The signature is valid: nothing was changed since it was made.");
    case SignatureVerdict::CertificateNotValid:
        return VerificationReportText::tr(
            "Nothing was changed since the signature was made, but its certificate was not valid, or not made "
            "for signing documents, at the time that the signature states.");
    case SignatureVerdict::UnknownFormat:
        return VerificationReportText::tr("The signature has a form that this program does not check.");
    case SignatureVerdict::EmptyFields:
        return VerificationReportText::tr("The document is not signed: its signature fields are empty.");
    case SignatureVerdict::NotSigned:
        return VerificationReportText::tr("The document is not signed.");
    case SignatureVerdict::PartlyCovered:
        return VerificationReportText::tr(
            "Do not rely on this signature: it leaves out parts of the file, which anyone could have changed.");
    case SignatureVerdict::ChangedAfterSigning:
        return VerificationReportText::tr(
            "The document was changed after it was signed: something other than a further signature was "
            "added to the file.");
    case SignatureVerdict::SignatureRemoved:
        return VerificationReportText::tr("A signature was removed from the document after it was made.");
    case SignatureVerdict::WrongCertificate:
        return VerificationReportText::tr(
            "The signature is not valid: its certificate is not the one that the signer bound into it.");
    case SignatureVerdict::SignatureDamaged:
        return VerificationReportText::tr("The signature is not valid: it is damaged or forged.");
    case SignatureVerdict::Altered:
        return VerificationReportText::tr(
            "The signature is not valid: signed parts of the file were changed or cut off.");
    case SignatureVerdict::FileDamaged:
        return VerificationReportText::tr("The file is damaged, and no signature was found in what is left of it.");
    }
    Q_UNREACHABLE();
}

QString trustId(SignerTrust trust)
{
    switch (trust) {
    case SignerTrust::TrialSelfIssued:
        return QStringLiteral("trial-self-issued");
    case SignerTrust::SelfIssued:
        return QStringLiteral("self-issued");
    case SignerTrust::NotAnchored:
        return QStringLiteral("not-anchored");
    case SignerTrust::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString trustText(SignerTrust trust)
{
    switch (trust) {
    case SignerTrust::TrialSelfIssued:
        return VerificationReportText::tr(
            "The certificate was made with this program for trying out: it proves nothing about who signed.");
    case SignerTrust::SelfIssued:
        return VerificationReportText::tr(
            "The signer issued the certificate himself or herself: only a comparison of the fingerprint with "
            "the signer tells who signed.");
    case SignerTrust::NotAnchored:
        return VerificationReportText::tr("Whether the issuer of the certificate is to be trusted was not checked.");
    case SignerTrust::Unknown:
        return VerificationReportText::tr(
            "The signature carries no certificate that can be read: who signed is not known.");
    }
    Q_UNREACHABLE();
}

bool SignatureReport::isBroken() const
{
    return verdict >= SignatureVerdict::PartlyCovered;
}

SignatureVerdict VerificationReport::verdict() const
{
    SignatureVerdict gravest = SignatureVerdict::Valid;
    if (removedSignatures > 0)
        gravest = SignatureVerdict::SignatureRemoved;
    else if (signatures.empty() && fileDamaged)
        gravest = SignatureVerdict::FileDamaged;
    else if (signatures.empty())
        gravest = emptyFields.empty() ? SignatureVerdict::NotSigned : SignatureVerdict::EmptyFields;
    for (const SignatureReport &signature : signatures)
        gravest = std::max(gravest, signature.verdict);
    return gravest;
}

QJsonObject VerificationReport::toJson() const
{
    QJsonArray signatureArray;
    for (const SignatureReport &signature : signatures)
        signatureArray.append(signatureJson(signature));
    return {
        {QStringLiteral("verdict"), verdictId(verdict())},
        {QStringLiteral("text"), verdictText(verdict())},
        {QStringLiteral("valid"), isValid()},
        {QStringLiteral("signatures"), signatureArray},
        {QStringLiteral("emptyFields"),
         QJsonArray::fromStringList(QStringList(emptyFields.begin(), emptyFields.end()))},
        {QStringLiteral("removedSignatures"), removedSignatures},
        {QStringLiteral("fileDamaged"), fileDamaged},
    };
}

} // namespace ctpat
