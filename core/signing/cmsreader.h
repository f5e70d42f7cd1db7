// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/certificate.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace ctpat {

/// What a detached CMS signature says, and whether it holds. Every fact is on its own; the verifier weighs them.
struct CmsFacts
{
    bool readable = false;           ///< SignedData with exactly one signer, and nothing but zeros behind it
    bool algorithmsAccepted = false; ///< SHA-256, SHA-384 or SHA-512 with signed attributes
    bool digestMatches = false;      ///< the content has the digest that was signed
    bool signatureCorrect =
        false; ///< the signed attributes were signed by the certificate's key, with these algorithms
    bool certificateNamed = false;   ///< signingCertificate(V2) is there
    bool certificateMatches = false; ///< and names this certificate
    std::optional<CertificateInfo> signer;
    std::vector<CertificateInfo>
        chain;                  ///< those that issued it, one after the other, as far as they were brought along
    QString digestAlgorithm;    ///< "SHA-256"
    QString signatureAlgorithm; ///< "ecdsa-with-SHA256"
    std::optional<QDateTime> signingTime; ///< the attribute that older forms carry; PAdES baseline has none
    QString detail;                       ///< what OpenSSL complained about
};

/// Reads the CMS structure in @p contents (which may end in zeros) against content made of two pieces.
[[nodiscard]] CmsFacts readDetachedCms(QByteArrayView contents, QByteArrayView firstPiece, QByteArrayView secondPiece);

} // namespace ctpat
