// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/opensslhandles.h"

#include <QByteArray>

#include <vector>

namespace ctpat {

class Passphrase;

/// What a PKCS#12 file holds; certificates as DER.
struct Pkcs12Content
{
    openssl::Key key;
    QByteArray certificate;
    std::vector<QByteArray> chain;
};

/// Opens a PKCS#12 file. Errors: IdentityUnreadable, IdentityPassphrase.
[[nodiscard]] Result<Pkcs12Content> readPkcs12(const QByteArray &file, const Passphrase &passphrase);

/// Writes one, encrypted with AES-256 under PBKDF2. Error: SigningFailed.
[[nodiscard]] Result<QByteArray> writePkcs12(EVP_PKEY *key, X509 *certificate, const Passphrase &passphrase);

} // namespace ctpat
