// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/pkcs12file.h"

#include "core/signing/passphrase.h"

#include <QCoreApplication>

#include <openssl/err.h>

namespace ctpat {

namespace {

struct Pkcs12FileText
{
    Q_DECLARE_TR_FUNCTIONS(Pkcs12File)
};

/// Rounds of key derivation: what a guess costs. Both the encryption and the integrity code use it, since whoever
/// guesses would attack the cheaper one.
constexpr int derivationRounds = 200000;

/// A library context of its own, so that the weak algorithms of old files are known here and nowhere else.
/// Members go in reverse order: providers are unloaded before their context.
struct ReadingContext
{
    openssl::LibraryContext context{OSSL_LIB_CTX_new()};
    openssl::Provider standard{OSSL_PROVIDER_load(context.get(), "default")};
    openssl::Provider legacy{OSSL_PROVIDER_load(context.get(), "legacy")}; // absent on some systems: then no old files
};

/// Makes a context the thread's default for a while: OpenSSL 3.0 decrypts keys in the default one, whatever context
/// the file was opened in.
class DefaultContext final
{
public:
    explicit DefaultContext(OSSL_LIB_CTX *context)
        : m_previous(OSSL_LIB_CTX_set0_default(context))
    {
    }
    ~DefaultContext() { OSSL_LIB_CTX_set0_default(m_previous); }
    DefaultContext(const DefaultContext &) = delete;
    DefaultContext &operator=(const DefaultContext &) = delete;

private:
    OSSL_LIB_CTX *m_previous;
};

Error unreadableIdentity(const QString &detail)
{
    return {ErrorCode::IdentityUnreadable,
            Pkcs12FileText::tr(
                "The file is not a signing identity (PKCS#12), or it is damaged. Choose another file, or export "
                "the identity again."),
            detail};
}

Error unreadableEncryption(const QString &detail)
{
    return {ErrorCode::IdentityUnreadable,
            Pkcs12FileText::tr(
                "The identity is encrypted in a way that this computer cannot read. Export it again with AES "
                "encryption."),
            detail};
}

Error wrongPassphrase(const QString &detail)
{
    return {ErrorCode::IdentityPassphrase,
            Pkcs12FileText::tr(
                "The passphrase does not open this identity. Type it again; if it is certainly right, the file is "
                "damaged."),
            detail};
}

openssl::Pkcs12 decode(const QByteArray &file)
{
    const unsigned char *position = openssl::bytes(file);
    return openssl::Pkcs12(d2i_PKCS12(nullptr, &position, static_cast<long>(file.size())));
}

/// Whether the last failure was an algorithm that no provider knows, rather than a wrong passphrase.
bool isUnknownAlgorithm()
{
    const int reason = ERR_GET_REASON(ERR_peek_error());
    return reason == ERR_R_UNSUPPORTED || reason == EVP_R_UNSUPPORTED_ALGORITHM;
}

/// An empty passphrase is written in two ways: as an empty text, or as none at all.
bool opensWith(PKCS12 *container, const Passphrase &passphrase)
{
    return PKCS12_verify_mac(container, passphrase.constData(), -1) == 1 ||
           (passphrase.isEmpty() && PKCS12_verify_mac(container, nullptr, 0) == 1);
}

/// The key made anew in the program's own context. Its bytes are wiped on the way.
openssl::Key carriedOver(const EVP_PKEY *key)
{
    unsigned char *der = nullptr;
    const int size = i2d_PrivateKey(key, &der);
    if (size <= 0)
        return nullptr;
    const unsigned char *position = der;
    openssl::Key copy(d2i_AutoPrivateKey(nullptr, &position, size));
    OPENSSL_clear_free(der, static_cast<size_t>(size));
    return copy;
}

/// Decrypts the file. The key still belongs to the context in which it was read.
Result<Pkcs12Content> decrypted(const QByteArray &file, const Passphrase &passphrase)
{
    ERR_clear_error();
    const openssl::Pkcs12 container = decode(file);
    if (!container)
        return unreadableIdentity(openssl::drainErrors());
    if (PKCS12_mac_present(container.get()) != 1)
        return unreadableIdentity(QStringLiteral("the file has no integrity code"));
    if (!opensWith(container.get(), passphrase))
        return wrongPassphrase(openssl::drainErrors());

    ERR_clear_error();
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    const int parsed = PKCS12_parse(container.get(), passphrase.constData(), &key, &certificate, &others);
    Pkcs12Content content;
    content.key.reset(key);
    const openssl::Certificate signer(certificate);
    const openssl::Certificates chain(others);
    if (parsed != 1 && isUnknownAlgorithm())
        return unreadableEncryption(openssl::drainErrors());
    if (parsed != 1)
        return wrongPassphrase(openssl::drainErrors());
    if (!content.key || !signer)
        return unreadableIdentity(QStringLiteral("the file has no private key with its certificate"));
    content.certificate = openssl::encoded(i2d_X509, signer.get());
    for (int i = 0; i < sk_X509_num(chain.get()); ++i)
        content.chain.push_back(openssl::encoded(i2d_X509, sk_X509_value(chain.get(), i)));
    return content;
}

/// decrypted() with the algorithms of old files at hand.
Result<Pkcs12Content> decryptedIn(const ReadingContext &reading, const QByteArray &file, const Passphrase &passphrase)
{
    const DefaultContext inUse(reading.context.get());
    return decrypted(file, passphrase);
}

} // namespace

Result<Pkcs12Content> readPkcs12(const QByteArray &file, const Passphrase &passphrase)
{
    const ReadingContext reading;
    Result<Pkcs12Content> content = decryptedIn(reading, file, passphrase);
    if (!content)
        return content;
    content->key = carriedOver(content->key.get());
    if (!content->key)
        return unreadableIdentity(openssl::drainErrors());
    return content;
}

Result<QByteArray> writePkcs12(EVP_PKEY *key, X509 *certificate, const Passphrase &passphrase)
{
    const openssl::Pkcs12 container(PKCS12_create(passphrase.constData(), nullptr, key, certificate, nullptr,
                                                  NID_aes_256_cbc, NID_aes_256_cbc, derivationRounds, derivationRounds,
                                                  0));
    QByteArray file = container ? openssl::encoded(i2d_PKCS12, container.get()) : QByteArray();
    if (file.isEmpty())
        return Error(ErrorCode::SigningFailed,
                     Pkcs12FileText::tr("The identity could not be made. Nothing was written."),
                     openssl::drainErrors());
    return file;
}

} // namespace ctpat
