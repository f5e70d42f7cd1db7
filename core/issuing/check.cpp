// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issuing/check.h"

namespace ctpat {

template <>
std::span<const Coded<CheckCode>> codeTable<CheckCode>()
{
    static constexpr Coded<CheckCode> table[] = {
        {CheckCode::PlannedReleaseMissing, "planned-release-missing",
         QT_TRANSLATE_NOOP("Words", "Planned release date missing")},
        {CheckCode::ExecutiveSummaryMissing, "executive-summary-missing",
         QT_TRANSLATE_NOOP("Words", "Executive summary missing")},
        {CheckCode::VisitWithoutPerson, "visit-without-person", QT_TRANSLATE_NOOP("Words", "Visit without people")},
        {CheckCode::PersonWithoutPresence, "person-without-presence",
         QT_TRANSLATE_NOOP("Words", "Person without presence")},
        {CheckCode::CriterionUnanswered, "criterion-unanswered",
         QT_TRANSLATE_NOOP("Words", "Criterion without an answer")},
        {CheckCode::ReasonMissing, "reason-missing", QT_TRANSLATE_NOOP("Words", "Answer without a reason")},
        {CheckCode::VerificationMissing, "verification-missing",
         QT_TRANSLATE_NOOP("Words", "Answer without a verification")},
        {CheckCode::SampleIncomplete, "sample-incomplete", QT_TRANSLATE_NOOP("Words", "Sample without its figures")},
        {CheckCode::FindingTextMissing, "finding-text-missing",
         QT_TRANSLATE_NOOP("Words", "No without a finding text")},
        {CheckCode::FindingMissing, "finding-missing", QT_TRANSLATE_NOOP("Words", "No without a finding")},
        {CheckCode::FindingAnswerChanged, "finding-answer-changed",
         QT_TRANSLATE_NOOP("Words", "Finding whose answer is no longer No")},
        {CheckCode::ActionTextMissing, "action-text-missing",
         QT_TRANSLATE_NOOP("Words", "Finding without an action text")},
        {CheckCode::PrimaryReasonMissing, "primary-reason-missing",
         QT_TRANSLATE_NOOP("Words", "Finding without a primary reason")},
        {CheckCode::DueDateMissing, "due-date-missing", QT_TRANSLATE_NOOP("Words", "Finding without a due date")},
        {CheckCode::PracticeIncomplete, "practice-incomplete",
         QT_TRANSLATE_NOOP("Words", "Best practice with fewer than five elements")},
        {CheckCode::AnswersDiffer, "answers-differ",
         QT_TRANSLATE_NOOP("Words", "Answers that differ between sites without a text")},
        {CheckCode::CaptionMissing, "caption-missing", QT_TRANSLATE_NOOP("Words", "Photograph without a caption")},
        {CheckCode::EvidenceUnfiled, "evidence-unfiled", QT_TRANSLATE_NOOP("Words", "Unfiled evidence")},
        {CheckCode::EvidenceUndated, "evidence-undated", QT_TRANSLATE_NOOP("Words", "Evidence without a date")},
        {CheckCode::HistoryNotVerified, "history-not-verified", QT_TRANSLATE_NOOP("Words", "History not verified yet")},
        {CheckCode::HistoryBroken, "history-broken", QT_TRANSLATE_NOOP("Words", "History does not verify")},
        {CheckCode::EvidenceNotVerified, "evidence-not-verified",
         QT_TRANSLATE_NOOP("Words", "Evidence not verified yet")},
        {CheckCode::EvidenceDamaged, "evidence-damaged", QT_TRANSLATE_NOOP("Words", "Damaged evidence")},
    };
    return table;
}

template <>
std::span<const Coded<CheckWeight>> codeTable<CheckWeight>()
{
    static constexpr Coded<CheckWeight> table[] = {
        //: Weight of a check: the report cannot be signed before it is mended.
        {CheckWeight::Blocks, "blocks", QT_TRANSLATE_NOOP("Words", "Blocks")},
        //: Weight of a check: the report can be signed, but somebody should look at it.
        {CheckWeight::WorthALook, "worth-a-look", QT_TRANSLATE_NOOP("Words", "Worth a look")},
    };
    return table;
}

CheckWeight weightOf(CheckCode code)
{
    switch (code) {
    case CheckCode::PracticeIncomplete:
    case CheckCode::EvidenceUnfiled:
    case CheckCode::EvidenceUndated:
    case CheckCode::PersonWithoutPresence:
    case CheckCode::VisitWithoutPerson:
    case CheckCode::AnswersDiffer:
        return CheckWeight::WorthALook;
    default:
        return CheckWeight::Blocks;
    }
}

} // namespace ctpat
