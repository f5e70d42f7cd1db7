// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/checkcounts.h"

#include <QCoreApplication>

namespace ctpat::ui {

namespace {

struct CheckCountsText
{
    Q_DECLARE_TR_FUNCTIONS(CheckCounts)
};

} // namespace

QString countOf(CheckCode code, int count)
{
    switch (code) {
    case CheckCode::VisitWithoutPerson:
        return CheckCountsText::tr("%Ln visit(s) without a person present", nullptr, count);
    case CheckCode::PersonWithoutPresence:
        return CheckCountsText::tr("%Ln person(s) present at no visit", nullptr, count);
    case CheckCode::CriterionUnanswered:
        return CheckCountsText::tr("%Ln answer(s) missing", nullptr, count);
    case CheckCode::ReasonMissing:
        return CheckCountsText::tr("%Ln answer(s) without a reason", nullptr, count);
    case CheckCode::VerificationMissing:
        return CheckCountsText::tr("%Ln answer(s) without a verification", nullptr, count);
    case CheckCode::SampleIncomplete:
        return CheckCountsText::tr("%Ln sample(s) without figures", nullptr, count);
    case CheckCode::FindingTextMissing:
        return CheckCountsText::tr("%Ln answer(s) No without a finding text", nullptr, count);
    case CheckCode::FindingMissing:
        return CheckCountsText::tr("%Ln answer(s) No without a finding", nullptr, count);
    case CheckCode::FindingAnswerChanged:
        return CheckCountsText::tr("%Ln finding(s) whose answer is no longer No", nullptr, count);
    case CheckCode::ActionTextMissing:
        return CheckCountsText::tr("%Ln finding(s) without what is asked", nullptr, count);
    case CheckCode::PrimaryReasonMissing:
        return CheckCountsText::tr("%Ln finding(s) without a primary reason", nullptr, count);
    case CheckCode::DueDateMissing:
        return CheckCountsText::tr("%Ln finding(s) without a due date", nullptr, count);
    case CheckCode::PracticeIncomplete:
        return CheckCountsText::tr("%Ln best practice(s) without all five elements", nullptr, count);
    case CheckCode::AnswersDiffer:
        return CheckCountsText::tr("%Ln difference(s) between sites without a text", nullptr, count);
    case CheckCode::CaptionMissing:
        return CheckCountsText::tr("%Ln photograph(s) without a caption", nullptr, count);
    case CheckCode::EvidenceUnfiled:
        return CheckCountsText::tr("%Ln file(s) unfiled", nullptr, count);
    case CheckCode::EvidenceUndated:
        return CheckCountsText::tr("%Ln piece(s) of evidence without a date", nullptr, count);
    case CheckCode::EvidenceDamaged:
        return CheckCountsText::tr("%Ln piece(s) of evidence damaged", nullptr, count);
    case CheckCode::PlannedReleaseMissing:
    case CheckCode::ExecutiveSummaryMissing:
    case CheckCode::HistoryNotVerified:
    case CheckCode::HistoryBroken:
    case CheckCode::EvidenceNotVerified:
        return {};
    }
    return {};
}

} // namespace ctpat::ui
