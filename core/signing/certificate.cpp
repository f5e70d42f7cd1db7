// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/certificate.h"

#include "core/base/digest.h"
#include "core/signing/opensslhandles.h"

#include <array>
#include <ctime>
#include <string_view>

namespace ctpat {

namespace {

QString nameEntry(const X509_NAME *name, int nid)
{
    const int index = X509_NAME_get_index_by_NID(name, nid, -1);
    if (index < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    if (size < 0)
        return {};
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    return text;
}

QString displayName(const X509_NAME *name)
{
    for (const int nid : {NID_commonName, NID_organizationName, NID_organizationalUnitName}) {
        const QString text = nameEntry(name, nid);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString serialHex(const X509 *certificate)
{
    const openssl::Bignum number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    char *hex = number ? BN_bn2hex(number.get()) : nullptr;
    const QString text = QString::fromLatin1(hex);
    OPENSSL_free(hex);
    return text;
}

QDateTime dateTime(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QString keyAlgorithm(const EVP_PKEY *key)
{
    if (!key)
        return {};
    if (EVP_PKEY_is_a(key, "RSA"))
        return QStringLiteral("RSA %1").arg(EVP_PKEY_get_bits(key));
    char group[64] = {};
    if (EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) == 1) {
        const std::string_view name(group);
        if (name == "prime256v1")
            return QStringLiteral("P-256");
        if (name == "secp384r1")
            return QStringLiteral("P-384");
        return QString::fromLatin1(group);
    }
    return QString::fromLatin1(EVP_PKEY_get0_type_name(key));
}

/// Purposes under which documents are signed. RFC 9336 names one for it; the others were in use before it.
bool isSigningPurpose(const ASN1_OBJECT *purpose)
{
    static constexpr std::array<std::string_view, 5> accepted = {
        "1.3.6.1.5.5.7.3.36",      // document signing
        "1.3.6.1.5.5.7.3.4",       // e-mail protection
        "2.5.29.37.0",             // any
        "1.3.6.1.4.1.311.10.3.12", // document signing, as older Windows authorities write it
        "1.2.840.113583.1.1.5",    // authentic documents, as PDF readers know it
    };
    char dotted[80] = {};
    OBJ_obj2txt(dotted, sizeof dotted, purpose, 1);
    for (const std::string_view known : accepted) {
        if (known == dotted)
            return true;
    }
    return false;
}

bool hasSigningPurpose(const X509 *certificate)
{
    using Purposes = std::unique_ptr<EXTENDED_KEY_USAGE, openssl::Deleter<EXTENDED_KEY_USAGE_free>>;
    const Purposes purposes(
        static_cast<EXTENDED_KEY_USAGE *>(X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr)));
    if (!purposes)
        return X509_get_ext_by_NID(certificate, NID_ext_key_usage, -1) < 0;
    for (int i = 0; i < sk_ASN1_OBJECT_num(purposes.get()); ++i) {
        if (isSigningPurpose(sk_ASN1_OBJECT_value(purposes.get(), i)))
            return true;
    }
    return false;
}

bool isForSigning(X509 *certificate)
{
    // Without the extension OpenSSL reports every bit set: RFC 5280 then restricts nothing.
    const quint32 usage = X509_get_key_usage(certificate);
    return (usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) != 0 && hasSigningPurpose(certificate);
}

} // namespace

bool CertificateInfo::validAt(const QDateTime &time) const
{
    return validFrom <= time && time <= validTo;
}

std::optional<CertificateInfo> certificateFromDer(QByteArrayView der)
{
    const openssl::Certificate certificate = openssl::certificateFromDer(der);
    if (!certificate)
        return std::nullopt;
    const X509_NAME *subject = X509_get_subject_name(certificate.get());
    CertificateInfo info;
    info.commonName = displayName(subject);
    info.organization = nameEntry(subject, NID_organizationName);
    info.issuerName = displayName(X509_get_issuer_name(certificate.get()));
    info.serialHex = serialHex(certificate.get());
    info.sha256Fingerprint = QString::fromLatin1(Sha256::of(der).toHex().toUpper());
    info.validFrom = dateTime(X509_get0_notBefore(certificate.get()));
    info.validTo = dateTime(X509_get0_notAfter(certificate.get()));
    info.keyAlgorithm = keyAlgorithm(X509_get0_pubkey(certificate.get()));
    info.selfIssued = X509_self_signed(certificate.get(), 1) == 1;
    info.trial = info.selfIssued && nameEntry(subject, NID_organizationalUnitName) == QLatin1String(trialIdentityUnit);
    info.forSigning = isForSigning(certificate.get());
    return info;
}

} // namespace ctpat
