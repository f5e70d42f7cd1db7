// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/validation/codes.h"

#include <QDate>

namespace ctpat {

/// The way of a report version: draft, frozen, signed, submitted, then countersigned or returned, released.
enum class VersionState
{
    Draft,  ///< a correction that is being written; a first version has no record before it is frozen
    Frozen, ///< what it prints is held; not signed yet
    Signed,
    Submitted, ///< with the supervisor
    Countersigned,
    Released, ///< with the member
    Returned  ///< taken back before release; its number goes to the next one
};
template <>
std::span<const Coded<VersionState>> codeTable<VersionState>();

/// Who signs a report: for a validation the specialists and the supervisor, for a self-assessment the company officer.
enum class SignerRole
{
    Specialist,
    SecondSpecialist,
    Supervisor,
    CompanyOfficer
};
template <>
std::span<const Coded<SignerRole>> codeTable<SignerRole>();

/// One version of the report. Rows are never removed: a returned one stays beside its successor of the same number.
struct ReportVersion
{
    Uuid id;
    int number = 1;
    VersionState state = VersionState::Draft;
    QString why;                  ///< of a correction: printed as the reason for replacing the version before
    std::optional<Moment> frozen; ///< also the time that the pages state
    qint64 historySeq = 0;        ///< the entry that says so; 0: not frozen
    QByteArray historyHead;       ///< the hash of that entry: what the report prints
    Uuid content;                 ///< the newest signed PDF; null until signed
    QDate releasedOn;

    /// Whether what this version prints must not change.
    [[nodiscard]] bool isHeld() const { return state != VersionState::Draft && state != VersionState::Returned; }
    /// Whether it has a signed PDF in the case.
    [[nodiscard]] bool isSigned() const { return !content.isNull(); }
    friend bool operator==(const ReportVersion &, const ReportVersion &) = default;
};

/// A signature that was made on a version, with the file as it was then.
struct SignatureRecord
{
    Uuid id;
    Uuid version;
    SignerRole role = SignerRole::Specialist;
    QString signer;
    QString fingerprint; ///< SHA-256 of the certificate, hexadecimal
    Moment at;
    Uuid content;

    friend bool operator==(const SignatureRecord &, const SignatureRecord &) = default;
};

enum class ReviewDecision
{
    Countersigned,
    Returned, ///< by the supervisor
    TakenBack ///< by whoever signed, before the supervisor decided
};
template <>
std::span<const Coded<ReviewDecision>> codeTable<ReviewDecision>();

/// What was decided about a version, by whom. Internal.
struct ReviewRecord
{
    Uuid id;
    Uuid version;
    ReviewDecision decision = ReviewDecision::Returned;
    QString by;
    QString comment;
    Moment at;

    friend bool operator==(const ReviewRecord &, const ReviewRecord &) = default;
};

} // namespace ctpat
