// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/criterionedits.h"

#include "core/evidence/evidencestore.h"
#include "core/findings/caseedits.h"
#include "core/findings/findinglinkstore.h"
#include "core/findings/findingstatestore.h"
#include "core/findings/findingstore.h"
#include "core/findings/practicestore.h"
#include "core/validation/answerstore.h"
#include "core/validation/verificationstore.h"

#include <algorithm>

namespace ctpat::ui {

namespace {

Status editFinding(CaseFile &file, const Reasons &reasons, const Uuid &id, const std::function<void(Finding &)> &change)
{
    Result<Finding> finding = FindingStore::load(file, id);
    if (!finding)
        return finding.error();
    change(*finding);
    return FindingStore::save(file, *finding, reasons);
}

} // namespace

CriterionEdits::CriterionEdits(CaseSession &session, const Reasons &reasons)
    : m_session(session)
    , m_reasons(reasons)
{
}

void CriterionEdits::answer(const AnswerKey &key, const std::optional<AnswerValue> &value) const
{
    m_session.edit([key, value](CaseFile &file) { return setAnswer(file, key, value); });
}

TextKeeper::Write CriterionEdits::reason(const AnswerKey &key)
{
    return [key](CaseFile &file, const QString &text) { return AnswerStore::setReason(file, key, text); };
}

TextKeeper::Write CriterionEdits::findingText(const AnswerKey &key)
{
    return [key](CaseFile &file, const QString &text) { return AnswerStore::setFindingText(file, key, text); };
}

TextKeeper::Write CriterionEdits::internalNote(const AnswerKey &key)
{
    return [key](CaseFile &file, const QString &text) { return AnswerStore::setInternalNote(file, key, text); };
}

void CriterionEdits::addVerification(const AnswerKey &key, const Verification &verification, QObject *context,
                                     const CaseSession::Settled &settled) const
{
    const auto add = [key, verification](CaseFile &file) -> Status {
        const Result<Uuid> added = VerificationStore::add(file, key, verification);
        return added ? Status() : Status(added.error());
    };
    m_session.edit(add, context, settled);
}

void CriterionEdits::changeVerification(const Uuid &id, const std::function<void(Verification &)> &change,
                                        QObject *context, const CaseSession::Settled &settled) const
{
    const auto save = [id, change](CaseFile &file) -> Status {
        const Result<std::vector<Verification>> all = VerificationStore::list(file);
        if (!all)
            return all.error();
        const auto found = std::find_if(all->begin(), all->end(), [&](const Verification &v) { return v.id == id; });
        if (found == all->end())
            return {}; // taken away by an edit before this one
        Verification changed = *found;
        change(changed);
        return VerificationStore::save(file, changed);
    };
    m_session.edit(save, context, settled);
}

void CriterionEdits::moveVerification(const Uuid &id, int to) const
{
    m_session.edit([id, to](CaseFile &file) { return VerificationStore::move(file, id, to); });
}

void CriterionEdits::removeVerification(const Uuid &id) const
{
    m_session.edit([id](CaseFile &file) { return VerificationStore::remove(file, id); });
}

void CriterionEdits::addFinding(const AnswerKey &key) const
{
    m_session.edit([key](CaseFile &file) -> Status {
        const Result<Uuid> added = FindingLinkStore::addFurther(file, key);
        return added ? Status() : Status(added.error());
    });
}

void CriterionEdits::linkFinding(const Uuid &id, const AnswerKey &key) const
{
    m_session.edit([id, key](CaseFile &file) { return FindingLinkStore::link(file, id, key); });
}

void CriterionEdits::unlinkFinding(const Uuid &id, const AnswerKey &key) const
{
    m_session.edit([id, key](CaseFile &file) { return FindingLinkStore::unlink(file, id, key); });
}

void CriterionEdits::withdraw(const Uuid &id, const QString &reason) const
{
    m_session.edit([id, reason](CaseFile &file) { return FindingStateStore::withdraw(file, id, reason); });
}

void CriterionEdits::reinstate(const Uuid &id) const
{
    m_session.edit([id](CaseFile &file) { return FindingStateStore::reinstate(file, id); });
}

void CriterionEdits::changeFinding(const Uuid &id, const std::function<void(Finding &)> &change) const
{
    m_session.edit(
        [id, change, &reasons = m_reasons](CaseFile &file) { return editFinding(file, reasons, id, change); });
}

TextKeeper::Write CriterionEdits::findingField(const Uuid &id, QString Finding::*field) const
{
    return [id, field, &reasons = m_reasons](CaseFile &file, const QString &text) {
        return editFinding(file, reasons, id, [&](Finding &finding) { finding.*field = text; });
    };
}

TextKeeper::Write CriterionEdits::practiceField(const AnswerKey &key,
                                                const std::function<void(Practice &, const QString &)> &set)
{
    return [key, set](CaseFile &file, const QString &text) -> Status {
        const Result<std::optional<Practice>> stored = PracticeStore::ofAnswer(file, key);
        if (!stored)
            return stored.error();
        Practice practice = stored->value_or(Practice());
        set(practice, text);
        const Result<Uuid> saved = PracticeStore::save(file, key, practice);
        return saved ? Status() : Status(saved.error());
    };
}

TextKeeper::Write CriterionEdits::caption(const Uuid &evidence)
{
    return [evidence](CaseFile &file, const QString &text) {
        return EvidenceStore(file).edit(evidence, [&](Evidence &piece) { piece.caption = text; });
    };
}

void CriterionEdits::setAudience(const Uuid &evidence, EvidenceAudience audience) const
{
    m_session.edit([evidence, audience](CaseFile &file) {
        return EvidenceStore(file).edit(evidence, [&](Evidence &piece) { piece.audience = audience; });
    });
}

void CriterionEdits::unlinkEvidence(const Uuid &evidence, const std::vector<EvidenceTarget> &targets) const
{
    m_session.edit([evidence, targets](CaseFile &file) -> Status {
        EvidenceStore store(file);
        for (const EvidenceTarget &target : targets) {
            if (const Status unlinked = store.unlink(evidence, target); !unlinked)
                return unlinked;
        }
        return {};
    });
}

} // namespace ctpat::ui
