// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/identity.h"

#include "core/signing/opensslhandles.h"
#include "core/signing/pkcs12file.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace ctpat {

struct SigningIdentity::Private
{
    openssl::Key key; // OpenSSL wipes a private key's numbers when it frees them
    QByteArray certificateDer;
    CertificateInfo certificate;
    std::vector<QByteArray> chain;
};

namespace {

struct SigningIdentityText
{
    Q_DECLARE_TR_FUNCTIONS(SigningIdentity)
};

constexpr std::array supportedRsaBits = {2048, 4096};

bool isSupported(const EVP_PKEY *key, const CertificateInfo &certificate)
{
    if (EVP_PKEY_is_a(key, "RSA")) {
        const int bits = EVP_PKEY_get_bits(key);
        return supportedRsaBits.front() <= bits && bits <= supportedRsaBits.back();
    }
    return certificate.keyAlgorithm == QLatin1String("P-256") || certificate.keyAlgorithm == QLatin1String("P-384");
}

QString dateText(const QDateTime &time)
{
    return QLocale().toString(time.toUTC().date(), QLocale::LongFormat);
}

const EVP_MD *algorithm(SigningDigest digest)
{
    return digest == SigningDigest::Sha384 ? EVP_sha384() : EVP_sha256();
}

} // namespace

SigningIdentity::SigningIdentity(std::unique_ptr<Private> content)
    : d(std::move(content))
{
}

SigningIdentity::~SigningIdentity() = default;
SigningIdentity::SigningIdentity(SigningIdentity &&) noexcept = default;
SigningIdentity &SigningIdentity::operator=(SigningIdentity &&) noexcept = default;

Result<SigningIdentity> SigningIdentity::fromPkcs12(const QByteArray &file, const Passphrase &passphrase)
{
    Result<Pkcs12Content> content = readPkcs12(file, passphrase);
    if (!content)
        return content.error();
    auto identity = std::make_unique<Private>();
    const std::optional<CertificateInfo> certificate = certificateFromDer(content->certificate);
    if (!certificate)
        return Error(ErrorCode::IdentityUnreadable,
                     SigningIdentityText::tr("The certificate in this identity cannot be read. "
                                             "Export the identity again."));
    if (!isSupported(content->key.get(), *certificate)) {
        //: %1: a kind of key such as "RSA 1024"
        return Error(ErrorCode::IdentityNotForSigning,
                     SigningIdentityText::tr(
                         "This identity has a key of the kind %1, which is not accepted for signing. Choose one "
                         "with RSA of 2048 to 4096 bits, P-256 or P-384.")
                         .arg(certificate->keyAlgorithm));
    }
    identity->key = std::move(content->key);
    identity->certificateDer = content->certificate;
    identity->certificate = *certificate;
    identity->chain = content->chain;
    return SigningIdentity(std::move(identity));
}

Status SigningIdentity::checkUsable(const Moment &at) const
{
    const CertificateInfo &info = d->certificate;
    if (!info.forSigning)
        return Error(ErrorCode::IdentityNotForSigning,
                     SigningIdentityText::tr(
                         "The certificate of %1 is not made for signing documents. Nothing was signed. Choose an "
                         "identity whose certificate has the usage digital signature or non-repudiation.")
                         .arg(info.commonName));
    const QDateTime time = at.toDateTime();
    if (time < info.validFrom)
        return Error(ErrorCode::IdentityNotYetValid,
                     SigningIdentityText::tr(
                         "The certificate of %1 is valid only from %2. Nothing was signed. Check the computer's "
                         "date, or wait until that day.")
                         .arg(info.commonName, dateText(info.validFrom)));
    if (time > info.validTo)
        return Error(ErrorCode::IdentityExpired,
                     SigningIdentityText::tr(
                         "The certificate of %1 expired on %2. Nothing was signed. Choose an identity with a "
                         "certificate that is still valid.")
                         .arg(info.commonName, dateText(info.validTo)));
    return {};
}

const CertificateInfo &SigningIdentity::certificate() const
{
    return d->certificate;
}

const QByteArray &SigningIdentity::certificateDer() const
{
    return d->certificateDer;
}

const std::vector<QByteArray> &SigningIdentity::chain() const
{
    return d->chain;
}

SigningDigest SigningIdentity::digest() const
{
    return d->certificate.keyAlgorithm == QLatin1String("P-384") ? SigningDigest::Sha384 : SigningDigest::Sha256;
}

bool SigningIdentity::isEllipticCurve() const
{
    return EVP_PKEY_is_a(d->key.get(), "EC") == 1;
}

int SigningIdentity::maximumSignatureSize() const
{
    return EVP_PKEY_get_size(d->key.get());
}

Result<QByteArray> SigningIdentity::sign(const QByteArray &data) const
{
    const openssl::DigestContext context(EVP_MD_CTX_new());
    QByteArray signature(maximumSignatureSize(), '\0');
    auto size = static_cast<size_t>(signature.size());
    if (EVP_DigestSignInit(context.get(), nullptr, algorithm(digest()), nullptr, d->key.get()) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, openssl::bytes(data),
                       static_cast<size_t>(data.size())) != 1)
        return Error(ErrorCode::SigningFailed,
                     SigningIdentityText::tr("The key could not make the signature. Nothing was signed."),
                     openssl::drainErrors());
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

} // namespace ctpat
