// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/signing/certificate.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace ctpat {

class Passphrase;

/// The digest that goes with a key: SHA-384 for P-384, SHA-256 for every other.
enum class SigningDigest
{
    Sha256,
    Sha384,
};

/// A private key with its certificate and the certificates above it. The key stays in memory only as long as the object
/// and is wiped with it. Keys: RSA of 2048 to 4096 bits, P-256, P-384.
class SigningIdentity final
{
public:
    ~SigningIdentity();
    SigningIdentity(SigningIdentity &&) noexcept;
    SigningIdentity &operator=(SigningIdentity &&) noexcept;

    /// Reads a PKCS#12 file (RFC 7292), also one with the RC2 and 3DES encryption of older systems.
    /// Errors: IdentityUnreadable, IdentityPassphrase, IdentityNotForSigning (a key that is not supported).
    [[nodiscard]] static Result<SigningIdentity> fromPkcs12(const QByteArray &file, const Passphrase &passphrase);

    /// Whether a signature made at that moment would be accepted.
    /// Errors: IdentityExpired, IdentityNotYetValid, IdentityNotForSigning.
    [[nodiscard]] Status checkUsable(const Moment &at) const;

    [[nodiscard]] const CertificateInfo &certificate() const;
    [[nodiscard]] const QByteArray &certificateDer() const;
    /// The certificates above the signer's that the file brought along, as DER, in the file's order.
    [[nodiscard]] const std::vector<QByteArray> &chain() const;
    [[nodiscard]] SigningDigest digest() const;
    [[nodiscard]] bool isEllipticCurve() const;
    /// No result of sign() is longer than this.
    [[nodiscard]] int maximumSignatureSize() const;

    /// The signature value over @p data as CMS stores it: PKCS#1 v1.5 for RSA, ECDSA in DER. Error: SigningFailed.
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &data) const;

private:
    struct Private;
    explicit SigningIdentity(std::unique_ptr<Private> content);

    std::unique_ptr<Private> d;
};

} // namespace ctpat
