// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/findings/finding.h"
#include "core/findings/practice.h"
#include "core/validation/answer.h"
#include "core/validation/verification.h"
#include "ui/shell/casesession.h"
#include "ui/shell/textkeeper.h"

namespace ctpat {
class Reasons;
}

namespace ctpat::ui {

/// Every edit of the page. Each names what it changes by its key or id and reads the rest anew on the case's thread,
/// so that an edit that waits in the queue never writes back what was true when it was made.
class CriterionEdits final
{
public:
    /// Both outlive this.
    CriterionEdits(CaseSession &session, const Reasons &reasons);

    [[nodiscard]] const Reasons &reasons() const { return m_reasons; }

    void answer(const AnswerKey &key, const std::optional<AnswerValue> &value) const;
    [[nodiscard]] static TextKeeper::Write reason(const AnswerKey &key);
    [[nodiscard]] static TextKeeper::Write findingText(const AnswerKey &key);
    [[nodiscard]] static TextKeeper::Write internalNote(const AnswerKey &key);

    /// @p settled hears whether it is in the case, unless @p context is gone by then.
    void addVerification(const AnswerKey &key, const Verification &verification, QObject *context,
                         const CaseSession::Settled &settled) const;
    void changeVerification(const Uuid &id, const std::function<void(Verification &)> &change) const
    {
        changeVerification(id, change, nullptr, {});
    }
    void changeVerification(const Uuid &id, const std::function<void(Verification &)> &change, QObject *context,
                            const CaseSession::Settled &settled) const;
    void moveVerification(const Uuid &id, int to) const;
    void removeVerification(const Uuid &id) const;

    void addFinding(const AnswerKey &key) const;
    void linkFinding(const Uuid &id, const AnswerKey &key) const;
    void unlinkFinding(const Uuid &id, const AnswerKey &key) const;
    void withdraw(const Uuid &id, const QString &reason) const;
    void reinstate(const Uuid &id) const;
    void changeFinding(const Uuid &id, const std::function<void(Finding &)> &change) const;
    [[nodiscard]] TextKeeper::Write findingField(const Uuid &id, QString Finding::*field) const;

    [[nodiscard]] static TextKeeper::Write practiceField(const AnswerKey &key,
                                                         const std::function<void(Practice &, const QString &)> &set);

    [[nodiscard]] static TextKeeper::Write caption(const Uuid &evidence);
    void setAudience(const Uuid &evidence, EvidenceAudience audience) const;
    void unlinkEvidence(const Uuid &evidence, const std::vector<EvidenceTarget> &targets) const;

private:
    CaseSession &m_session;
    const Reasons &m_reasons;
};

} // namespace ctpat::ui
