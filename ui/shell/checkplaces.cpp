// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/checkplaces.h"

#include "ui/shell/caseview.h"

#include <QCoreApplication>

#include <algorithm>

namespace ctpat::ui {

namespace {

struct CheckPlacesText
{
    Q_DECLARE_TR_FUNCTIONS(CheckPlaces)
};

struct Spot
{
    CheckCode code;
    const char *page;
    const char *field;
    const char *section;
};

constexpr Spot spots[] = {
    {CheckCode::PlannedReleaseMissing, "visits", "planned-release", "section-cover"},
    {CheckCode::ExecutiveSummaryMissing, "report", "executive-summary", "section-summary"},
    {CheckCode::VisitWithoutPerson, "visits", "people", "section-company"},
    {CheckCode::PersonWithoutPresence, "visits", "people", "section-company"},
    {CheckCode::CriterionUnanswered, "criteria", "answer", "section-findings"},
    {CheckCode::ReasonMissing, "criteria", "reason", "section-not-verified"},
    {CheckCode::VerificationMissing, "criteria", "verification", "section-findings"},
    {CheckCode::SampleIncomplete, "criteria", "verification-sample", "section-findings"},
    {CheckCode::FindingTextMissing, "criteria", "finding-text", "section-findings"},
    {CheckCode::FindingMissing, "criteria", "action", "section-actions"},
    {CheckCode::FindingAnswerChanged, "criteria", "action", "section-actions"},
    {CheckCode::ActionTextMissing, "criteria", "action", "section-actions"},
    {CheckCode::PrimaryReasonMissing, "criteria", "primary-reason", "section-actions"},
    {CheckCode::DueDateMissing, "criteria", "due-date", "section-actions"},
    {CheckCode::PracticeIncomplete, "criteria", "practice", "section-practices"},
    {CheckCode::AnswersDiffer, "criteria", "finding-text", "section-findings"},
    {CheckCode::CaptionMissing, "evidence", "caption", "section-evidence"},
    {CheckCode::EvidenceUnfiled, "evidence", "file-under", "section-evidence"},
    {CheckCode::EvidenceUndated, "evidence", "taken", "section-evidence"},
    {CheckCode::HistoryNotVerified, "report", "integrity", "section-method"},
    {CheckCode::HistoryBroken, "report", "integrity", "section-method"},
    {CheckCode::EvidenceNotVerified, "report", "integrity", "section-method"},
    {CheckCode::EvidenceDamaged, "report", "integrity", "section-method"},
};

const Spot &spotOf(CheckCode code)
{
    return *std::find_if(std::begin(spots), std::end(spots), [code](const Spot &spot) { return spot.code == code; });
}

/// A finding without a visit of its own is shown at the visit of its first answer.
Uuid visitOf(const Check &check, const CaseView &view)
{
    if (!check.place.visit.isNull() || check.place.finding.isNull())
        return check.place.visit;
    const Finding *finding = view.findings.finding(check.place.finding);
    if (!finding || finding->answers.empty())
        return {};
    const Answer *answer = view.validation.answerById(finding->answers.front());
    return answer ? answer->key.visit : Uuid();
}

} // namespace

Place placeOf(const Check &check, const CaseView &view)
{
    const Spot &spot = spotOf(check.code);
    Place place;
    place.page = QLatin1String(spot.page);
    place.field = QLatin1String(spot.field);
    place.criterion = check.place.criterion;
    place.visit = visitOf(check, view);
    place.finding = check.place.finding;
    place.evidence = check.place.evidence;
    place.person = check.place.person;
    return place;
}

QString linkText(const Check &check)
{
    switch (check.code) {
    case CheckCode::ExecutiveSummaryMissing:
        //: link that leads to a text which is still to be written
        return CheckPlacesText::tr("Write");
    case CheckCode::HistoryNotVerified:
    case CheckCode::HistoryBroken:
    case CheckCode::EvidenceNotVerified:
    case CheckCode::EvidenceDamaged:
        return CheckPlacesText::tr("Verify again");
    default:
        //: link that leads to the field where something is to be mended
        return CheckPlacesText::tr("Go");
    }
}

QString sectionOf(const Check &check, const CaseView &view)
{
    const QString section = QLatin1String(spotOf(check.code).section);
    const Finding *finding = view.findings.finding(check.place.finding);
    const bool recommendation = finding && finding->kind == FindingKind::Recommendation;
    return recommendation && section == QLatin1String("section-actions") ? QStringLiteral("section-recommendations")
                                                                         : section;
}

} // namespace ctpat::ui
