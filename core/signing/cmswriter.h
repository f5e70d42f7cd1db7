// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/identity.h"

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>

namespace ctpat {

/// The digest of @p content that goes with the identity's key.
[[nodiscard]] QByteArray contentDigest(const SigningIdentity &identity, std::initializer_list<QByteArrayView> content);

/// CMS SignedData (RFC 5652) over content with that digest, detached, as PAdES baseline B-B (ETSI EN 319 142-1) asks:
/// contentType, messageDigest, signingCertificateV2 and CMSAlgorithmProtection, and no signingTime, which OpenSSL's own
/// CAdES writer would add and the baseline forbids. Error: SigningFailed.
[[nodiscard]] Result<QByteArray> makeDetachedCms(const SigningIdentity &identity, const QByteArray &contentDigest);

/// No result of makeDetachedCms is longer than this, in bytes.
[[nodiscard]] qsizetype maximumCmsSize(const SigningIdentity &identity);

} // namespace ctpat
