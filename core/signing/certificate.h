// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <optional>

namespace ctpat {

/// The organizational unit by which a certificate made by createTrialIdentity is known again.
inline constexpr char trialIdentityUnit[] = "Self-issued trial identity";

/// What a certificate (RFC 5280) says, as plain values. Times are in UTC.
struct CertificateInfo
{
    QString commonName;
    QString organization;
    QString issuerName;        ///< the issuer's common name, or its organization where it has none
    QString serialHex;         ///< upper case, without leading zeros
    QString sha256Fingerprint; ///< 64 hexadecimal digits, upper case
    QDateTime validFrom;
    QDateTime validTo;
    QString keyAlgorithm;    ///< "RSA 3072", "P-256", ...
    bool selfIssued = false; ///< signed with its own key: nobody else vouches for the name
    bool trial = false;      ///< self-issued, and marked as made for trying out
    bool forSigning = false; ///< key usage and extended key usage allow signing documents

    /// Whether @p time lies within the validity, both ends included.
    [[nodiscard]] bool validAt(const QDateTime &time) const;
    friend bool operator==(const CertificateInfo &, const CertificateInfo &) = default;
};

/// Nothing when the bytes are not a certificate.
[[nodiscard]] std::optional<CertificateInfo> certificateFromDer(QByteArrayView der);

} // namespace ctpat
