// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issuing/reportfiller.h"
#include "core/signing/certificate.h"
#include "core/signing/pdfsigner.h"

namespace ctpat {

/// The name of the field that a role signs in, as the report's last page has it.
[[nodiscard]] QString signatureFieldName(SignerRole role);

/// Name and title of who signs. @param title empty: that of the person of this name or this role in the case.
[[nodiscard]] Result<SignerWords> signerWords(const CaseFile &file, SignerRole role, const QString &name,
                                              const QString &title);

/// What the signature states, in the report's language, without its picture.
[[nodiscard]] SignatureRequest signatureRequest(const SignerWords &signer, const CertificateInfo &certificate,
                                                const Moment &at, CaseLanguage language);

/// The picture of the signature on paper.
Status addAppearance(SignatureRequest &request, const CertificateInfo &certificate, CaseLanguage language);

} // namespace ctpat
