// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace ctpat {

class Passphrase;

enum class KeyKind
{
    P256,
    Rsa3072,
};

/// Who an identity for trying out is made for. Title, organization and e-mail may be empty.
struct NewIdentity
{
    QString name;
    QString title;
    QString organization;
    QString email;
    int validDays = 365;
    KeyKind keyKind = KeyKind::P256;
};

/// A PKCS#12 file with a new key and a certificate that its own key signed: good for trying out, and marked so (see
/// CertificateInfo::trial); nobody vouches for the name in it. Valid from now for validDays.
/// Errors: InvalidInput (no name or passphrase, a text of more than 64 characters, days outside 1 to 3650),
/// SigningFailed.
[[nodiscard]] Result<QByteArray> createTrialIdentity(const NewIdentity &identity, const Passphrase &passphrase,
                                                     const Clock &clock);

} // namespace ctpat
