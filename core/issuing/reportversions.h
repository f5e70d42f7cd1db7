// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/issuing/reportversion.h"

namespace ctpat {

/// Report versions, their signatures and reviews in the case file, and the only steps between their states. A step from
/// another state is refused with ReportState, whose message names the state. Most people sign through issue.h, which
/// freezes in the same act; no step can be taken back by undo.
class ReportVersions final
{
    Q_DECLARE_TR_FUNCTIONS(ReportVersions)

public:
    /// By number, those of one number in the order they were made.
    [[nodiscard]] static Result<std::vector<ReportVersion>> list(const CaseFile &file);
    /// The newest; nothing before the first.
    [[nodiscard]] static Result<std::optional<ReportVersion>> newest(const CaseFile &file);
    /// The newest of that number; NotFound names it.
    [[nodiscard]] static Result<ReportVersion> byNumber(const CaseFile &file, int number);
    /// The version that a newer one replaces: the last released one. Nothing before the first release.
    [[nodiscard]] static Result<std::optional<ReportVersion>> lastReleased(const CaseFile &file);
    /// The number that the next frozen version gets.
    [[nodiscard]] static Result<int> nextNumber(const CaseFile &file);
    [[nodiscard]] static Result<std::vector<SignatureRecord>> signatures(const CaseFile &file, const Uuid &version);
    [[nodiscard]] static Result<std::vector<ReviewRecord>> reviews(const CaseFile &file, const Uuid &version);
    /// The head of the history that a held version prints. CaseHistoryBroken when the case has another entry there.
    [[nodiscard]] static Result<HistoryHead> frozenHead(const CaseFile &file, const ReportVersion &version);

    /// Holds everything that the report prints: findings are issued, numbers fixed, the history says so, and the head
    /// after that is kept with the version. From draft, returned, or no version at all.
    static Result<ReportVersion> freeze(CaseFile &file);
    static Result<ReportVersion> freeze(CaseFile &file, Change &change);
    /// Takes a freeze back before anything was signed: numbers and states are as before it.
    static Status thaw(CaseFile &file);

    /// Whether somebody in that role may sign the version now; ReportState when not.
    [[nodiscard]] static Status checkSignature(const ReportVersion &version, SignerRole role);
    /// Signed (or signed again): from frozen for the first signature, from signed for the second specialist, from
    /// submitted for the supervisor, who thereby countersigns. The PDF is kept in the case.
    static Result<ReportVersion> recordSignature(Change &change, const ReportVersion &version,
                                                 const SignatureRecord &signature, const QByteArray &pdf);
    /// To the supervisor; from signed. A self-assessment has none.
    static Status submit(CaseFile &file);
    /// Back to work, before release: thaws; the number is not used up, the returned file is kept. From signed,
    /// submitted or countersigned. InvalidInput without a comment.
    static Status sendBack(CaseFile &file, ReviewDecision decision, const QString &comment);
    /// To the member, on that day; from countersigned, and for a self-assessment from signed.
    static Status release(CaseFile &file, const QDate &on);
    /// Opens version n + 1, which replaces the released version n and says why. InvalidInput without a reason.
    static Result<ReportVersion> startCorrection(CaseFile &file, const QString &why);
};

} // namespace ctpat
