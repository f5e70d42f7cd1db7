// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/trialidentity.h"

#include "core/base/digest.h"
#include "core/signing/certificate.h"
#include "core/signing/opensslhandles.h"
#include "core/signing/passphrase.h"
#include "core/signing/pkcs12file.h"

#include <QCoreApplication>

namespace ctpat {

namespace {

struct TrialIdentityText
{
    Q_DECLARE_TR_FUNCTIONS(TrialIdentity)
};

constexpr int longestName = 64; // RFC 5280, ub-common-name and its neighbours
constexpr int longestEmail = 255;
constexpr int longestValidity = 3650;

Status checkInput(const NewIdentity &identity, const Passphrase &passphrase)
{
    if (identity.name.trimmed().isEmpty())
        return Error(ErrorCode::InvalidInput,
                     TrialIdentityText::tr("An identity needs a name. Enter the name of the signer."));
    if (passphrase.isEmpty())
        return Error(
            ErrorCode::InvalidInput,
            TrialIdentityText::tr("An identity needs a passphrase: without one, anyone with the file could sign."));
    for (const QString &text : {identity.name, identity.title, identity.organization}) {
        if (text.size() > longestName)
            return Error(ErrorCode::InvalidInput,
                         TrialIdentityText::tr("\"%1\" is too long for a certificate: shorten it to %2 characters.")
                             .arg(text)
                             .arg(longestName));
    }
    // An e-mail address in a certificate is ASCII (RFC 5280, 4.2.1.6).
    const bool asciiEmail = QString::fromLatin1(identity.email.toLatin1()) == identity.email &&
                            identity.email.toUtf8().size() == identity.email.size();
    if (!asciiEmail || identity.email.size() > longestEmail)
        return Error(ErrorCode::InvalidInput,
                     TrialIdentityText::tr("\"%1\" cannot be written into a certificate as an e-mail address.")
                         .arg(identity.email));
    if (identity.validDays < 1 || identity.validDays > longestValidity)
        return Error(
            ErrorCode::InvalidInput,
            TrialIdentityText::tr("An identity for trying out is valid for 1 to %1 days.").arg(longestValidity));
    return {};
}

openssl::Key newKey(KeyKind kind)
{
    return openssl::Key(kind == KeyKind::P256 ? EVP_EC_gen("P-256") : EVP_RSA_gen(3072));
}

bool addName(X509_NAME *name, int nid, const QString &text)
{
    const QByteArray utf8 = text.trimmed().toUtf8();
    return utf8.isEmpty() || X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8, openssl::bytes(utf8),
                                                        static_cast<int>(utf8.size()), -1, 0) == 1;
}

bool setNames(X509 *certificate, const NewIdentity &identity)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    return addName(name, NID_organizationName, identity.organization) &&
           addName(name, NID_organizationalUnitName, QString::fromLatin1(trialIdentityUnit)) &&
           addName(name, NID_title, identity.title) && addName(name, NID_commonName, identity.name) &&
           X509_set_issuer_name(certificate, name) == 1;
}

bool setTime(X509 *certificate, const NewIdentity &identity, const Moment &now)
{
    const QDateTime from = now.toDateTime();
    const auto write = [](ASN1_TIME *time, const QDateTime &value) {
        return time && ASN1_TIME_set(time, static_cast<time_t>(value.toSecsSinceEpoch()));
    };
    return write(X509_getm_notBefore(certificate), from) &&
           write(X509_getm_notAfter(certificate), from.addDays(identity.validDays));
}

bool setSerial(X509 *certificate)
{
    QByteArray number = randomBytes(16);
    number[0] = static_cast<char>((number.at(0) & 0x7f) | 0x40); // positive, and always of the same length
    const openssl::Bignum serial(BN_bin2bn(openssl::bytes(number), static_cast<int>(number.size()), nullptr));
    return serial && BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate));
}

bool addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const openssl::Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// The address as a subject alternative name. Built as an object, not from OpenSSL's configuration text, in which a
/// comma or a colon would start something else.
bool addEmail(X509 *certificate, const QString &email)
{
    if (email.isEmpty())
        return true;
    using Names = std::unique_ptr<GENERAL_NAMES, openssl::Deleter<GENERAL_NAMES_free>>;
    const Names names(GENERAL_NAMES_new());
    GENERAL_NAME *name = GENERAL_NAME_new();
    ASN1_IA5STRING *address = ASN1_IA5STRING_new();
    const QByteArray ascii = email.toLatin1();
    ASN1_STRING_set(address, ascii.constData(), static_cast<int>(ascii.size()));
    GENERAL_NAME_set0_value(name, GEN_EMAIL, address);
    return sk_GENERAL_NAME_push(names.get(), name) > 0 &&
           X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, 0) == 1;
}

openssl::Certificate selfIssued(const NewIdentity &identity, EVP_PKEY *key, const Moment &now)
{
    openssl::Certificate certificate(X509_new());
    X509 *x = certificate.get();
    const bool made = x && X509_set_version(x, X509_VERSION_3) == 1 && setSerial(x) && setNames(x, identity) &&
                      setTime(x, identity, now) && X509_set_pubkey(x, key) == 1 &&
                      addExtension(x, NID_basic_constraints, "critical,CA:FALSE") &&
                      addExtension(x, NID_key_usage, "critical,digitalSignature,nonRepudiation") &&
                      addExtension(x, NID_subject_key_identifier, "hash") && addEmail(x, identity.email.trimmed()) &&
                      X509_sign(x, key, EVP_sha256()) > 0;
    return made ? std::move(certificate) : nullptr;
}

} // namespace

Result<QByteArray> createTrialIdentity(const NewIdentity &identity, const Passphrase &passphrase, const Clock &clock)
{
    const Status input = checkInput(identity, passphrase);
    if (!input)
        return input.error();
    const openssl::Key key = newKey(identity.keyKind);
    const openssl::Certificate certificate = key ? selfIssued(identity, key.get(), clock.now()) : nullptr;
    if (!certificate)
        return Error(ErrorCode::SigningFailed,
                     TrialIdentityText::tr("The identity could not be made. Nothing was written."),
                     openssl::drainErrors());
    return writePkcs12(key.get(), certificate.get(), passphrase);
}

} // namespace ctpat
