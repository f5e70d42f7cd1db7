// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/uuid.h"
#include "core/catalog/markingprofiles.h"
#include "core/validation/codes.h"

#include <QDate>

namespace ctpat {

enum class CaseKind
{
    InitialValidation,
    Revalidation,
    SelfAssessment
};
template <>
std::span<const Coded<CaseKind>> codeTable<CaseKind>();

enum class CaseMode
{
    InPerson,
    Virtual,
    Hybrid
};
template <>
std::span<const Coded<CaseMode>> codeTable<CaseMode>();

/// The language of the report; its code is also that of the locale.
enum class CaseLanguage
{
    English,
    Spanish,
    French
};
template <>
std::span<const Coded<CaseLanguage>> codeTable<CaseLanguage>();

enum class PaperSize
{
    Letter,
    A4
};
template <>
std::span<const Coded<PaperSize>> codeTable<PaperSize>();

/// What the case as a whole is: one row in each case file.
struct ValidationCase
{
    Uuid id;
    CaseKind kind = CaseKind::InitialValidation;
    CaseMode mode = CaseMode::InPerson;
    QString member;
    QString account;
    QString entityGroup; ///< code of the catalog
    QDate criteriaDate;  ///< the day whose criteria rule; changed only together with the criteria
    QString reportNumber;
    CaseLanguage language = CaseLanguage::English;
    PaperSize paper = PaperSize::Letter;
    QString markingProfile; ///< id of a marking profile
    QString markingBlock;   ///< the designation block as it is printed, in lines
    int responseDays = 90;  ///< days the member has for a response, counted from the planned release
    QDate plannedRelease;   ///< invalid until it is known
    bool sample = false;    ///< made up, and marked as such on every page
    QString internalNote;

    friend bool operator==(const ValidationCase &, const ValidationCase &) = default;
};

/// "12345678-2026-01": account, year and a counter; the account is left out where it is not known.
[[nodiscard]] QString proposedReportNumber(const QString &account, int year, int counter);

/// InvalidInput names what is missing or out of range.
Status checkCase(const ValidationCase &details);
/// RuleBroken for a marking that its profile does not allow for this kind of case: a self-assessment never gets a CUI
/// banner (32 CFR 2002 speaks of what the government holds).
Status checkMarking(const ValidationCase &details, const MarkingProfiles &profiles);

} // namespace ctpat
