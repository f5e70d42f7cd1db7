// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "core/validation/textstore.h"

namespace ctpat {

/// What is looked at before a report is signed. The stable code (toCode) says which field is to be mended.
enum class CheckCode
{
    PlannedReleaseMissing,
    ExecutiveSummaryMissing,
    VisitWithoutPerson,
    PersonWithoutPresence,
    CriterionUnanswered,
    ReasonMissing,
    VerificationMissing,
    SampleIncomplete,
    FindingTextMissing,
    FindingMissing,
    FindingAnswerChanged,
    ActionTextMissing,
    PrimaryReasonMissing,
    DueDateMissing,
    PracticeIncomplete,
    AnswersDiffer,
    CaptionMissing,
    EvidenceUnfiled,
    EvidenceUndated,
    HistoryNotVerified,
    HistoryBroken,
    EvidenceNotVerified,
    EvidenceDamaged
};
template <>
std::span<const Coded<CheckCode>> codeTable<CheckCode>();

enum class CheckWeight
{
    Blocks,
    WorthALook
};
template <>
std::span<const Coded<CheckWeight>> codeTable<CheckWeight>();

/// Where to mend it. Only what applies is set; the check's code says which field of it.
struct CheckPlace
{
    QString criterion;     ///< "6.2"
    Uuid visit;            ///< null: no visit
    int visitNumber = -1;  ///< of visit; -1: no visit
    Uuid answer;           ///< null while there is no record
    Uuid finding;          ///< null: no finding
    QString findingLabel;  ///< "A-01"
    Uuid evidence;         ///< null: no evidence
    QString evidenceLabel; ///< "E-01"
    Uuid person;           ///< null: no person
    std::optional<SectionText> section;

    friend bool operator==(const CheckPlace &, const CheckPlace &) = default;
};

/// One thing to mend, or to look at, before the report is signed.
struct Check
{
    CheckCode code = CheckCode::CriterionUnanswered;
    CheckWeight weight = CheckWeight::Blocks;
    QString message; ///< one or two sentences, translated: what is missing, where, what to do
    CheckPlace place;

    [[nodiscard]] bool blocks() const { return weight == CheckWeight::Blocks; }
    friend bool operator==(const Check &, const Check &) = default;
};

/// The weight of a check, as in the table of checks.
[[nodiscard]] CheckWeight weightOf(CheckCode code);

} // namespace ctpat
