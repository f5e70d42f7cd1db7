// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/signing/certificate.h"
#include "core/signing/revisionchange.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace ctpat {

/// What is to be said of a signature, or of a document: the graver, the further down.
enum class SignatureVerdict
{
    Valid,
    CertificateNotValid, ///< nothing was changed, but the certificate was not good for it at the time stated
    UnknownFormat,       ///< a form or an algorithm that is not checked here
    EmptyFields,         ///< a document with places to sign, none of them signed
    NotSigned,           ///< a document without any
    PartlyCovered,       ///< the signature leaves out parts of the file
    ChangedAfterSigning, ///< it holds for what it covers, but the document was changed by what was appended later
    SignatureRemoved,    ///< the file once carried a signature that is not among its fields any more
    WrongCertificate,    ///< the certificate is not the one that was bound into the signature
    SignatureDamaged,    ///< the signature itself is damaged or forged
    Altered,             ///< bytes that it covers were changed or cut off
    FileDamaged,         ///< the file is so damaged that no signature is found
};

/// The stable name of a verdict, such as "changed-after-signing".
[[nodiscard]] QString verdictId(SignatureVerdict verdict);
/// One plain sentence, translated.
[[nodiscard]] QString verdictText(SignatureVerdict verdict);

/// Who vouches for the signer's name. The program has no list of trusted authorities yet.
enum class SignerTrust
{
    TrialSelfIssued,
    SelfIssued,
    NotAnchored, ///< an authority issued the certificate; whether that authority is to be trusted was not checked
    Unknown,     ///< there is no certificate
};

[[nodiscard]] QString trustId(SignerTrust trust);
[[nodiscard]] QString trustText(SignerTrust trust);

/// One signature: what it says and what was found.
struct SignatureReport
{
    SignatureVerdict verdict = SignatureVerdict::UnknownFormat;
    QString fieldName;
    std::optional<CertificateInfo> signer;
    std::vector<CertificateInfo> chain;
    SignerTrust trust = SignerTrust::Unknown;

    // What the signer wrote into it. Nobody else confirms it.
    QString nameStated;
    QString role;
    QString reason;
    QString location;
    QString contact;
    std::optional<Moment> timeStated;

    qint64 coveredBytes = 0; ///< the end of what it covers, counted from the file's start
    bool coversWholeFile = false;
    bool isLast = false; ///< no later signature
    bool digestIntact = false;
    bool signatureCorrect = false;
    bool certificateBound = false;
    bool certificateValidThen = false;
    bool certification = false;
    bool laterSignaturesPermitted = true;
    QString subFilter;
    QString digestAlgorithm;
    QString signatureAlgorithm;
    std::vector<RevisionChange> laterChanges; ///< by any update after it, beyond further signatures and validation data
    QString detail;                           ///< untranslated

    /// Whether the document or the signature was tampered with or damaged, as far as can be told.
    [[nodiscard]] bool isBroken() const;
};

/// A document's signatures in the order in which they were made.
struct VerificationReport
{
    std::vector<SignatureReport> signatures;
    std::vector<QString> emptyFields;
    int removedSignatures = 0;
    bool fileDamaged = false; ///< the file could be read only by repairing it

    /// The gravest of all.
    [[nodiscard]] SignatureVerdict verdict() const;
    [[nodiscard]] bool isValid() const { return verdict() == SignatureVerdict::Valid; }
    /// The keys are English and stay; the sentences are in the user's language.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace ctpat
