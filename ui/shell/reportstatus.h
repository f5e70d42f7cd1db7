// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issuing/checks.h"
#include "core/issuing/reportversions.h"

#include <QDateTime>
#include <QObject>

#include <atomic>
#include <memory>

namespace ctpat::ui {

class CaseSession;

/// Where the report stands on its way: its newest version, who signed that, what was decided about it.
struct IssueState
{
    std::optional<ReportVersion> newest;
    std::vector<SignatureRecord> signatures; ///< of the newest
    std::vector<ReviewRecord> reviews;       ///< of the newest
    int nextNumber = 1;

    [[nodiscard]] bool isHeld() const { return newest && newest->isHeld(); }
    [[nodiscard]] const SignatureRecord *signatureOf(SignerRole role) const;
    friend bool operator==(const IssueState &, const IssueState &) = default;
};

/// Keeps the checks, the state of the report's version and the last verification up to date with the case.
class ReportStatus final : public QObject
{
    Q_OBJECT

public:
    explicit ReportStatus(CaseSession &session, QObject *parent = nullptr);
    ~ReportStatus() override;

    /// Blockers first. Without the two that only say that nothing was verified yet: isVerifying() and verifiedAt() say
    /// that, and signing verifies by itself.
    [[nodiscard]] const std::vector<Check> &checks() const { return m_checks; }
    [[nodiscard]] int blockerCount() const;
    [[nodiscard]] const IssueState &issue() const { return m_issue; }
    [[nodiscard]] bool isIssueKnown() const { return m_issueKnown; }
    [[nodiscard]] const Integrity &integrity() const { return m_integrity; }
    [[nodiscard]] bool isVerifying() const { return m_verifying; }
    [[nodiscard]] const QDateTime &verifiedAt() const { return m_verifiedAt; }

    /// Recomputes the history and the digests of the evidence. An edit goes first: the work then begins again.
    void verify();
    void refresh();

Q_SIGNALS:
    void checksChanged();
    void issueChanged();
    void integrityChanged();

private:
    void loadIssue();
    void runChecksNow();
    void giveWay();
    void takeIntegrity(const Result<Integrity> &integrity);

    CaseSession &m_session;
    std::vector<Check> m_checks;
    IssueState m_issue;
    bool m_issueKnown = false;
    Integrity m_integrity;
    QDateTime m_verifiedAt;
    bool m_verifying = false;
    bool m_again = false;
    std::shared_ptr<std::atomic_bool> m_stop;
};

} // namespace ctpat::ui
