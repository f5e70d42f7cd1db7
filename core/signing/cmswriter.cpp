// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/cmswriter.h"

#include "core/base/digest.h"
#include "core/signing/der.h"
#include "core/signing/opensslhandles.h"

#include <QCoreApplication>

namespace ctpat {

namespace {

struct CmsWriterText
{
    Q_DECLARE_TR_FUNCTIONS(CmsWriter)
};

/// Everything in the structure that is neither a certificate nor the signature value, with room to spare.
constexpr qsizetype frameSize = 2048;

/// Names as they stand in the certificate, byte for byte.
struct SignerId
{
    QByteArray issuer;
    QByteArray serial;
};

SignerId signerId(const SigningIdentity &identity)
{
    const openssl::Certificate certificate = openssl::certificateFromDer(identity.certificateDer());
    return {openssl::encoded(i2d_X509_NAME, X509_get_issuer_name(certificate.get())),
            openssl::encoded(i2d_ASN1_INTEGER, X509_get0_serialNumber(certificate.get()))};
}

/// Without parameters, as RFC 5754, 2 asks.
QByteArray digestAlgorithm(SigningDigest digest)
{
    return der::sequence(
        {der::objectId(digest == SigningDigest::Sha384 ? "2.16.840.1.101.3.4.2.2" : "2.16.840.1.101.3.4.2.1")});
}

QByteArray signatureAlgorithm(const SigningIdentity &identity)
{
    if (!identity.isEllipticCurve()) // sha256WithRSAEncryption: its parameters are NULL (RFC 4055, 5)
        return der::sequence({der::objectId("1.2.840.113549.1.1.11"), der::null()});
    return der::sequence(
        {der::objectId(identity.digest() == SigningDigest::Sha384 ? "1.2.840.10045.4.3.3" : "1.2.840.10045.4.3.2")});
}

QByteArray attribute(const char *objectId, const QByteArray &value)
{
    return der::sequence({der::objectId(objectId), der::setOf({value})});
}

/// RFC 5035: binds the certificate into what is signed, so that no other certificate of the same key can be put in.
QByteArray signingCertificateV2(const SigningIdentity &identity, const SignerId &id)
{
    const QByteArray issuerSerial = der::sequence({der::sequence({der::value(der::Context4, id.issuer)}), id.serial});
    const QByteArray certificateId =
        der::sequence({der::value(der::OctetString, Sha256::of(identity.certificateDer())), issuerSerial});
    return der::sequence({der::sequence({certificateId})});
}

QByteArray signedAttributes(const SigningIdentity &identity, const SignerId &id, const QByteArray &digest)
{
    // RFC 6211: the algorithms themselves are signed.
    const QByteArray algorithms =
        der::sequence({digestAlgorithm(identity.digest()), der::retagged(der::Context1, signatureAlgorithm(identity))});
    const QByteArray contentType = attribute("1.2.840.113549.1.9.3", der::objectId("1.2.840.113549.1.7.1"));
    const QByteArray messageDigest = attribute("1.2.840.113549.1.9.4", der::value(der::OctetString, digest));
    const QByteArray certificate = attribute("1.2.840.113549.1.9.16.2.47", signingCertificateV2(identity, id));
    const QByteArray protection = attribute("1.2.840.113549.1.9.52", algorithms);
    return der::setOf({contentType, messageDigest, certificate, protection});
}

QByteArray certificateSet(const SigningIdentity &identity)
{
    std::vector<QByteArray> certificates = identity.chain();
    certificates.push_back(identity.certificateDer());
    return der::retagged(der::Context0, der::setOf(certificates));
}

} // namespace

QByteArray contentDigest(const SigningIdentity &identity, std::initializer_list<QByteArrayView> content)
{
    return openssl::digestOf(identity.digest() == SigningDigest::Sha384 ? EVP_sha384() : EVP_sha256(), content);
}

Result<QByteArray> makeDetachedCms(const SigningIdentity &identity, const QByteArray &contentDigest)
{
    if (contentDigest.isEmpty())
        return Error(ErrorCode::SigningFailed,
                     CmsWriterText::tr("The document could not be signed. Nothing was written."),
                     openssl::drainErrors());
    const SignerId id = signerId(identity);
    const QByteArray attributes = signedAttributes(identity, id, contentDigest);
    const Result<QByteArray> signature =
        identity.sign(attributes); // over the SET OF, not its tagged form (RFC 5652, 5.4)
    if (!signature)
        return signature.error();
    const QByteArray digest = digestAlgorithm(identity.digest());
    const QByteArray signerInfo = der::sequence({
        der::smallInteger(1),
        der::sequence({id.issuer, id.serial}),
        digest,
        der::retagged(der::Context0, attributes),
        signatureAlgorithm(identity),
        der::value(der::OctetString, *signature),
    });
    const QByteArray signedData = der::sequence({
        der::smallInteger(1),
        der::setOf({digest}),
        der::sequence({der::objectId("1.2.840.113549.1.7.1")}),
        certificateSet(identity),
        der::setOf({signerInfo}),
    });
    return der::sequence({der::objectId("1.2.840.113549.1.7.2"), der::value(der::Context0, signedData)});
}

qsizetype maximumCmsSize(const SigningIdentity &identity)
{
    // The signer's certificate counts three times: its issuer's name and serial number are repeated in two places.
    qsizetype size = frameSize + identity.maximumSignatureSize() + 3 * identity.certificateDer().size();
    for (const QByteArray &certificate : identity.chain())
        size += certificate.size();
    return size;
}

} // namespace ctpat
