// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issuing/checks.h"

#include "core/evidence/evidencestore.h"

#include <QSet>

#include <algorithm>

namespace ctpat {

namespace {

bool isBlankText(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// One run over the case: looks at its parts in the order of the report's pages.
class CheckRun final
{
    Q_DECLARE_TR_FUNCTIONS(Checks)

public:
    CheckRun(const CheckInput &input, const Integrity &integrity)
        : m_input(input)
        , m_snapshot(input.snapshot)
        , m_integrity(integrity)
    {
        for (const Verification &verification : m_snapshot.verifications)
            m_verified.insert(verification.answer);
        for (const EvidenceLink &link : input.links)
            m_filed.insert(link.evidence);
    }

    [[nodiscard]] std::vector<Check> run()
    {
        checkFront();
        checkPeople();
        checkCriteria();
        for (const Finding &finding : m_input.findings.findings)
            checkFinding(finding);
        for (const Evidence &evidence : m_input.evidence)
            checkEvidence(evidence);
        checkIntegrity();
        return std::move(m_checks);
    }

private:
    void add(CheckCode code, const QString &message, const CheckPlace &place = {})
    {
        m_checks.push_back({code, weightOf(code), message, place});
    }

    void checkFront()
    {
        if (!m_snapshot.details.plannedRelease.isValid()) {
            add(CheckCode::PlannedReleaseMissing,
                tr("The planned release date is missing. Due dates are counted from it."));
        }
        if (isBlankText(m_snapshot.texts.value(SectionText::ExecutiveSummary))) {
            CheckPlace place;
            place.section = SectionText::ExecutiveSummary;
            add(CheckCode::ExecutiveSummaryMissing, tr("The executive summary is missing."), place);
        }
    }

    void checkPeople()
    {
        for (const Visit &visit : m_snapshot.visits) {
            if (visit.isDeskReview() || !m_snapshot.presencesAt(visit.id).empty())
                continue;
            add(CheckCode::VisitWithoutPerson,
                tr("Nobody is recorded as present at %1.").arg(m_snapshot.visitName(visit)), placeOf(visit));
        }
        for (const Person &person : m_snapshot.people) {
            // A supervisor reads and signs; nobody expects one at a visit.
            if (person.role == PersonRole::Supervisor || isPresentSomewhere(person))
                continue;
            CheckPlace place;
            place.person = person.id;
            add(CheckCode::PersonWithoutPresence, tr("%1 is listed, but not as present at any visit.").arg(person.name),
                place);
        }
    }

    [[nodiscard]] bool isPresentSomewhere(const Person &person) const
    {
        return std::any_of(m_snapshot.presences.begin(), m_snapshot.presences.end(),
                           [&](const Presence &presence) { return presence.person == person.id; });
    }

    void checkCriteria()
    {
        struct Scope
        {
            const Visit *visit;
            QSet<QString> criteria;
        };
        std::vector<Scope> scopes;
        QStringList all;
        for (const Visit &visit : m_snapshot.visits) {
            const QStringList scope = m_snapshot.scope(visit);
            scopes.push_back({&visit, QSet<QString>(scope.begin(), scope.end())});
            all += scope;
        }
        std::sort(all.begin(), all.end(), criterionIdLess);
        all.removeDuplicates();
        const Rollup rollup = m_snapshot.rollUp();
        for (const QString &criterion : all) {
            for (const Scope &scope : scopes) {
                if (scope.criteria.contains(criterion))
                    checkAnswer({criterion, scope.visit->id}, *scope.visit);
            }
            checkDifference(rollup.criterion(criterion));
        }
    }

    void checkAnswer(const AnswerKey &key, const Visit &visit)
    {
        const Answer *answer = m_snapshot.answer(key);
        CheckPlace place = placeOf(visit);
        place.criterion = key.criterion;
        const QString where = m_snapshot.visitName(visit);
        if (!answer || !answer->value) {
            if (answer)
                place.answer = answer->id;
            add(CheckCode::CriterionUnanswered, tr("Criterion %1 has no answer at %2.").arg(key.criterion, where),
                place);
            return;
        }
        place.answer = answer->id;
        checkSamples(*answer, place, where);
        if (needsReason(*answer->value)) {
            if (isBlankText(answer->reason)) {
                add(CheckCode::ReasonMissing,
                    tr("Criterion %1 at %2 is answered “%3” without a reason.")
                        .arg(key.criterion, where, answerWord(answer->value)),
                    place);
            }
            return;
        }
        if (!m_verified.contains(answer->id)) {
            add(CheckCode::VerificationMissing,
                tr("Criterion %1 at %2 is answered “%3”, but not how that was verified.")
                    .arg(key.criterion, where, answerWord(answer->value)),
                place);
        }
        if (*answer->value == AnswerValue::No)
            checkNo(*answer, place, where);
        if (*answer->value == AnswerValue::BestPractice)
            checkPractice(*answer, place, where);
    }

    /// One message for an answer, however many of its samples lack a figure.
    void checkSamples(const Answer &answer, const CheckPlace &place, const QString &where)
    {
        for (const Verification &verification : m_snapshot.verificationsOf(answer.id)) {
            const Status complete = checkVerification(verification);
            if (complete)
                continue;
            add(CheckCode::SampleIncomplete,
                tr("A sample for criterion %1 at %2 is not complete. %3")
                    .arg(answer.key.criterion, where, complete.error().message()),
                place);
            return;
        }
    }

    void checkNo(const Answer &answer, const CheckPlace &place, const QString &where)
    {
        if (isBlankText(answer.findingText)) {
            add(CheckCode::FindingTextMissing,
                tr("Criterion %1 at %2 is answered No, but not what was found.").arg(answer.key.criterion, where),
                place);
        }
        const std::vector<const Finding *> findings = m_input.findings.ofAnswer(answer.id);
        const bool stands = std::any_of(findings.begin(), findings.end(), [](const Finding *finding) {
            return finding->state != FindingState::Withdrawn;
        });
        if (!stands) {
            add(CheckCode::FindingMissing,
                tr("Criterion %1 at %2 is answered No, but no action or recommendation stands for it.")
                    .arg(answer.key.criterion, where),
                place);
        }
    }

    void checkPractice(const Answer &answer, const CheckPlace &place, const QString &where)
    {
        const Practice *practice = m_input.findings.practiceOf(answer.id);
        const int missing = practice ? static_cast<int>(practice->missing().size()) : practiceElementCount;
        if (missing == 0)
            return;
        add(CheckCode::PracticeIncomplete,
            tr("The best practice of criterion %1 at %2 lacks %n of its five elements; it is printed as “noted”.",
               nullptr, missing)
                .arg(answer.key.criterion, where),
            place);
    }

    /// A reader of the report would ask why sites differ; a text at one of them answers that.
    void checkDifference(const CriterionRollup *rollup)
    {
        if (!rollup || !rollup->differs)
            return;
        const bool explained = std::any_of(rollup->sites.begin(), rollup->sites.end(), [&](const SiteAnswer &site) {
            const Answer *answer = m_snapshot.answer({rollup->criterion, site.visit});
            return answer && !(isBlankText(answer->findingText) && isBlankText(answer->reason));
        });
        if (explained)
            return;
        CheckPlace place;
        place.criterion = rollup->criterion;
        add(CheckCode::AnswersDiffer,
            tr("The answers to criterion %1 differ between sites, and no text says why.").arg(rollup->criterion),
            place);
    }

    void checkFinding(const Finding &finding)
    {
        if (!finding.isOpen())
            return;
        CheckPlace place;
        place.criterion = finding.criterion;
        place.finding = finding.id;
        place.findingLabel = finding.label();
        const Answer *changed = answerNoLongerNo(finding);
        if (changed) {
            place.answer = changed->id;
            if (const Visit *visit = m_snapshot.visit(changed->key.visit)) {
                place.visit = visit->id;
                place.visitNumber = visit->number;
            }
            add(CheckCode::FindingAnswerChanged,
                tr("%1 stands for an answer to criterion %2 that is no longer No. Withdraw it, or link it to another "
                   "answer.")
                    .arg(finding.label(), finding.criterion),
                place);
        }
        if (isBlankText(finding.actionText))
            add(CheckCode::ActionTextMissing, tr("%1 does not say what is asked.").arg(finding.label()), place);
        if (finding.primaryReason.isEmpty())
            add(CheckCode::PrimaryReasonMissing, tr("%1 has no primary reason.").arg(finding.label()), place);
        if (!finding.dueDate.isValid())
            add(CheckCode::DueDateMissing, tr("%1 has no due date.").arg(finding.label()), place);
    }

    [[nodiscard]] const Answer *answerNoLongerNo(const Finding &finding) const
    {
        for (const Uuid &id : finding.answers) {
            const Answer *answer = m_snapshot.answerById(id);
            if (answer && answer->value != AnswerValue::No)
                return answer;
        }
        return nullptr;
    }

    void checkEvidence(const Evidence &evidence)
    {
        CheckPlace place;
        place.evidence = evidence.id;
        place.evidenceLabel = evidenceNumber(evidence.number);
        const bool forReport = evidence.audience == EvidenceAudience::Report;
        if (forReport && evidence.isPicture() && isBlankText(evidence.caption)) {
            add(CheckCode::CaptionMissing,
                tr("The photograph %1 (%2) has no caption. It is what a reader who cannot see it gets.")
                    .arg(place.evidenceLabel, evidence.title),
                place);
        }
        if (!m_filed.contains(evidence.id)) {
            add(CheckCode::EvidenceUnfiled, tr("%1 (%2) is filed nowhere.").arg(place.evidenceLabel, evidence.title),
                place);
        }
        if (forReport && !evidence.taken && !evidence.received) {
            add(CheckCode::EvidenceUndated,
                tr("%1 (%2) says neither when it was taken nor when it was received.")
                    .arg(place.evidenceLabel, evidence.title),
                place);
        }
    }

    void checkIntegrity()
    {
        if (!m_integrity.history)
            add(CheckCode::HistoryNotVerified, tr("The history of the case was not verified yet."));
        else if (!*m_integrity.history)
            add(CheckCode::HistoryBroken, m_integrity.history->error().message());
        if (!m_integrity.evidence)
            add(CheckCode::EvidenceNotVerified, tr("The digests of the evidence were not verified yet."));
        else if (!*m_integrity.evidence)
            add(CheckCode::EvidenceDamaged, m_integrity.evidence->error().message());
    }

    [[nodiscard]] static CheckPlace placeOf(const Visit &visit)
    {
        CheckPlace place;
        place.visit = visit.id;
        place.visitNumber = visit.number;
        return place;
    }

    const CheckInput &m_input;
    const CaseSnapshot &m_snapshot;
    const Integrity &m_integrity;
    QSet<Uuid> m_verified; ///< answers that have a verification, internal or not
    QSet<Uuid> m_filed;
    std::vector<Check> m_checks;
};

} // namespace

std::vector<Check> runChecks(const CheckInput &input, const Integrity &integrity)
{
    return CheckRun(input, integrity).run();
}

Result<std::vector<Check>> runChecks(CaseFile &file, const Integrity &integrity)
{
    const Result<CaseSnapshot> snapshot = loadSnapshot(file);
    if (!snapshot)
        return snapshot.error();
    const Result<FindingsSnapshot> findings = loadFindings(file);
    if (!findings)
        return findings.error();
    const EvidenceStore store(file);
    const Result<std::vector<Evidence>> evidence = store.all();
    if (!evidence)
        return evidence.error();
    const Result<std::vector<EvidenceLink>> links = store.links();
    if (!links)
        return links.error();
    return runChecks({*snapshot, *findings, *evidence, *links}, integrity);
}

std::vector<Check> blockers(const std::vector<Check> &checks)
{
    std::vector<Check> blocking;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(blocking),
                 [](const Check &check) { return check.blocks(); });
    return blocking;
}

bool isReadyToSign(const std::vector<Check> &checks)
{
    return std::none_of(checks.begin(), checks.end(), [](const Check &check) {
        return check.blocks() && check.code != CheckCode::HistoryNotVerified &&
               check.code != CheckCode::EvidenceNotVerified;
    });
}

} // namespace ctpat
