// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/cmsreader.h"

#include "core/signing/opensslhandles.h"

#include <openssl/ess.h>

#include <algorithm>
#include <ctime>

namespace ctpat {

namespace {

using Algorithm = std::unique_ptr<X509_ALGOR, openssl::Deleter<X509_ALGOR_free>>;

constexpr char algorithmProtectionId[] = "1.2.840.113549.1.9.52";

/// The CMS structure, if all that follows it is the padding of its place in the file.
openssl::Cms decode(QByteArrayView contents)
{
    const unsigned char *position = openssl::bytes(contents);
    openssl::Cms cms(d2i_CMS_ContentInfo(nullptr, &position, static_cast<long>(contents.size())));
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed)
        return nullptr;
    const unsigned char *end = openssl::bytes(contents) + contents.size();
    const bool onlyZeros = std::all_of(position, end, [](unsigned char byte) { return byte == 0; });
    return onlyZeros ? std::move(cms) : nullptr;
}

/// The single value of a signed attribute, or null (also when the attribute occurs twice: nobody may choose).
const void *attributeValue(const CMS_SignerInfo *signer, const ASN1_OBJECT *attribute, int type)
{
    return CMS_signed_get0_data_by_OBJ(signer, attribute, -3, type);
}

const EVP_MD *acceptedDigest(const ASN1_OBJECT *algorithm)
{
    switch (OBJ_obj2nid(algorithm)) {
    case NID_sha256:
        return EVP_sha256();
    case NID_sha384:
        return EVP_sha384();
    case NID_sha512:
        return EVP_sha512();
    default:
        return nullptr;
    }
}

QString digestName(const ASN1_OBJECT *algorithm)
{
    switch (OBJ_obj2nid(algorithm)) {
    case NID_sha256:
        return QStringLiteral("SHA-256");
    case NID_sha384:
        return QStringLiteral("SHA-384");
    case NID_sha512:
        return QStringLiteral("SHA-512");
    default:
        return QString::fromLatin1(OBJ_nid2ln(OBJ_obj2nid(algorithm)));
    }
}

/// RFC 5652, 11.1: the content has the type that was signed, which is plain data for a detached signature.
bool contentIsData(CMS_ContentInfo *cms, const CMS_SignerInfo *signer)
{
    const auto *type =
        static_cast<const ASN1_OBJECT *>(attributeValue(signer, OBJ_nid2obj(NID_pkcs9_contentType), V_ASN1_OBJECT));
    return type && OBJ_obj2nid(type) == NID_pkcs7_data && OBJ_obj2nid(CMS_get0_eContentType(cms)) == NID_pkcs7_data;
}

bool digestMatches(const CMS_SignerInfo *signer, const EVP_MD *digest, QByteArrayView first, QByteArrayView second)
{
    const auto *value = static_cast<const ASN1_OCTET_STRING *>(
        attributeValue(signer, OBJ_nid2obj(NID_pkcs9_messageDigest), V_ASN1_OCTET_STRING));
    if (!value)
        return false;
    const QByteArrayView stated(ASN1_STRING_get0_data(value), ASN1_STRING_length(value));
    return stated == QByteArrayView(openssl::digestOf(digest, {first, second}));
}

/// RFC 6211: the algorithms that were signed must be those in use. A signature without the attribute passes.
bool algorithmsAreTheSigned(CMS_SignerInfo *signer, const X509_ALGOR *digest, const X509_ALGOR *signature)
{
    const openssl::ObjectId id(OBJ_txt2obj(algorithmProtectionId, 1));
    if (CMS_signed_get_attr_by_OBJ(signer, id.get(), -1) < 0)
        return true;
    const auto *value = static_cast<const ASN1_STRING *>(attributeValue(signer, id.get(), V_ASN1_SEQUENCE));
    if (!value)
        return false;
    QByteArray content(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)), ASN1_STRING_length(value));
    const unsigned char *position = openssl::bytes(content);
    long size = 0;
    int tag = 0;
    int tagClass = 0;
    if (ASN1_get_object(&position, &size, &tag, &tagClass, content.size()) & 0x80)
        return false;
    const unsigned char *const end = openssl::bytes(content) + content.size();
    const Algorithm signedDigest(d2i_X509_ALGOR(nullptr, &position, static_cast<long>(end - position)));
    if (!signedDigest || position >= end || *position != 0xa1)
        return false;
    QByteArray rest(reinterpret_cast<const char *>(position), end - position);
    rest[0] = 0x30; // the implicit tag stands where the SEQUENCE's was
    position = openssl::bytes(rest);
    const Algorithm signedSignature(d2i_X509_ALGOR(nullptr, &position, static_cast<long>(rest.size())));
    return signedSignature && OBJ_cmp(signedDigest->algorithm, digest->algorithm) == 0 &&
           OBJ_cmp(signedSignature->algorithm, signature->algorithm) == 0;
}

/// Sets the two facts about signingCertificate (RFC 2634) and signingCertificateV2 (RFC 5035).
void checkNamedCertificate(CmsFacts &facts, const CMS_SignerInfo *signer, X509 *certificate)
{
    using FirstForm = std::unique_ptr<ESS_SIGNING_CERT, openssl::Deleter<ESS_SIGNING_CERT_free>>;
    using SecondForm = std::unique_ptr<ESS_SIGNING_CERT_V2, openssl::Deleter<ESS_SIGNING_CERT_V2_free>>;
    const auto bytesOf = [signer](int nid) -> const ASN1_STRING * {
        return static_cast<const ASN1_STRING *>(attributeValue(signer, OBJ_nid2obj(nid), V_ASN1_SEQUENCE));
    };
    const ASN1_STRING *first = bytesOf(NID_id_smime_aa_signingCertificate);
    const ASN1_STRING *second = bytesOf(NID_id_smime_aa_signingCertificateV2);
    facts.certificateNamed = first || second;
    if (!facts.certificateNamed)
        return;
    const unsigned char *position = first ? ASN1_STRING_get0_data(first) : nullptr;
    const FirstForm firstForm(first ? d2i_ESS_SIGNING_CERT(nullptr, &position, ASN1_STRING_length(first)) : nullptr);
    position = second ? ASN1_STRING_get0_data(second) : nullptr;
    const SecondForm secondForm(second ? d2i_ESS_SIGNING_CERT_V2(nullptr, &position, ASN1_STRING_length(second))
                                       : nullptr);
    if ((first && !firstForm) || (second && !secondForm))
        return;
    const openssl::Certificates only(sk_X509_new_null());
    X509_up_ref(certificate);
    sk_X509_push(only.get(), certificate);
    facts.certificateMatches = OSSL_ESS_check_signing_certs(firstForm.get(), secondForm.get(), only.get(), 1) == 1;
}

/// Follows the issuers upward through the certificates brought along, taking only those that really issued the one
/// below.
std::vector<CertificateInfo> issuers(X509 *certificate, const STACK_OF(X509) * available)
{
    std::vector<CertificateInfo> chain;
    X509 *current = certificate;
    const int count = sk_X509_num(available);
    for (int step = 0; step < count && X509_self_signed(current, 0) != 1; ++step) {
        X509 *issuer = nullptr;
        for (int i = 0; i < count && !issuer; ++i) {
            X509 *candidate = sk_X509_value(available, i);
            if (X509_check_issued(candidate, current) == X509_V_OK &&
                X509_verify(current, X509_get0_pubkey(candidate)) == 1)
                issuer = candidate;
        }
        const auto info = issuer ? certificateFromDer(openssl::encoded(i2d_X509, issuer)) : std::nullopt;
        if (!info)
            break;
        chain.push_back(*info);
        current = issuer;
    }
    return chain;
}

std::optional<QDateTime> signingTime(const CMS_SignerInfo *signer)
{
    for (const int type : {V_ASN1_UTCTIME, V_ASN1_GENERALIZEDTIME}) {
        const auto *time =
            static_cast<const ASN1_TIME *>(attributeValue(signer, OBJ_nid2obj(NID_pkcs9_signingTime), type));
        std::tm parts{};
        if (time && ASN1_TIME_to_tm(time, &parts) == 1)
            return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                             QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
    }
    return std::nullopt;
}

} // namespace

CmsFacts readDetachedCms(QByteArrayView contents, QByteArrayView firstPiece, QByteArrayView secondPiece)
{
    CmsFacts facts;
    const openssl::Cms cms = decode(contents);
    STACK_OF(CMS_SignerInfo) *signers = cms ? CMS_get0_SignerInfos(cms.get()) : nullptr;
    if (sk_CMS_SignerInfo_num(signers) != 1) {
        facts.detail = openssl::drainErrors();
        return facts;
    }
    facts.readable = true;
    CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(signers, 0);
    CMS_set1_signers_certs(cms.get(), nullptr, 0);
    X509 *certificate = nullptr;
    X509_ALGOR *digest = nullptr;
    X509_ALGOR *signature = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, &digest, &signature);
    facts.digestAlgorithm = digestName(digest->algorithm);
    facts.signatureAlgorithm = QString::fromLatin1(OBJ_nid2ln(OBJ_obj2nid(signature->algorithm)));
    facts.signingTime = signingTime(signer);

    const EVP_MD *accepted = acceptedDigest(digest->algorithm);
    facts.algorithmsAccepted = accepted && CMS_signed_get_attr_count(signer) > 0;
    if (facts.algorithmsAccepted)
        facts.digestMatches = digestMatches(signer, accepted, firstPiece, secondPiece);
    if (certificate) {
        const openssl::Certificates available(CMS_get1_certs(cms.get()));
        facts.signer = certificateFromDer(openssl::encoded(i2d_X509, certificate));
        facts.chain = issuers(certificate, available.get());
        facts.signatureCorrect = CMS_SignerInfo_verify(signer) == 1 && contentIsData(cms.get(), signer) &&
                                 algorithmsAreTheSigned(signer, digest, signature);
        checkNamedCertificate(facts, signer, certificate);
    }
    facts.detail = openssl::drainErrors();
    return facts;
}

} // namespace ctpat
