// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <initializer_list>
#include <memory>

/// OpenSSL's objects as unique pointers, and its error queue as text. For the .cpp files of this folder only.
namespace ctpat::openssl {

template <auto release>
struct Deleter
{
    template <typename T>
    void operator()(T *handle) const
    {
        release(handle);
    }
};

inline void freeCertificates(STACK_OF(X509) * certificates)
{
    sk_X509_pop_free(certificates, X509_free);
}

using Bignum = std::unique_ptr<BIGNUM, Deleter<BN_free>>;
using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Certificates = std::unique_ptr<STACK_OF(X509), Deleter<freeCertificates>>;
using Cms = std::unique_ptr<CMS_ContentInfo, Deleter<CMS_ContentInfo_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using LibraryContext = std::unique_ptr<OSSL_LIB_CTX, Deleter<OSSL_LIB_CTX_free>>;
using ObjectId = std::unique_ptr<ASN1_OBJECT, Deleter<ASN1_OBJECT_free>>;
using Pkcs12 = std::unique_ptr<PKCS12, Deleter<PKCS12_free>>;
using Provider = std::unique_ptr<OSSL_PROVIDER, Deleter<OSSL_PROVIDER_unload>>;

[[nodiscard]] inline const unsigned char *bytes(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char *>(data.data());
}

/// DER of an object by its i2d function; empty when OpenSSL refuses.
template <typename Encode, typename T>
[[nodiscard]] QByteArray encoded(Encode encode, T *object)
{
    unsigned char *buffer = nullptr;
    const int size = encode(object, &buffer);
    if (size < 0)
        return {};
    const QByteArray der(reinterpret_cast<const char *>(buffer), size);
    OPENSSL_free(buffer);
    return der;
}

/// The certificate in @p der, or null.
[[nodiscard]] Certificate certificateFromDer(QByteArrayView der);

/// The digest of the pieces one after the other; empty when OpenSSL refuses.
[[nodiscard]] QByteArray digestOf(const EVP_MD *algorithm, std::initializer_list<QByteArrayView> pieces);

/// Empties the thread's error queue into text for Error::detail. It names functions and reasons, never data.
[[nodiscard]] QString drainErrors();

} // namespace ctpat::openssl
