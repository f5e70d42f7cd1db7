// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issuing/reportversion.h"

namespace ctpat {

template <>
std::span<const Coded<VersionState>> codeTable<VersionState>()
{
    static constexpr Coded<VersionState> table[] = {
        //: States of a report version.
        {VersionState::Draft, "draft", QT_TRANSLATE_NOOP("Words", "Draft")},
        {VersionState::Frozen, "frozen", QT_TRANSLATE_NOOP("Words", "Frozen")},
        {VersionState::Signed, "signed", QT_TRANSLATE_NOOP("Words", "Signed")},
        {VersionState::Submitted, "submitted", QT_TRANSLATE_NOOP("Words", "Submitted")},
        {VersionState::Countersigned, "countersigned", QT_TRANSLATE_NOOP("Words", "Countersigned")},
        {VersionState::Released, "released", QT_TRANSLATE_NOOP("Words", "Released")},
        {VersionState::Returned, "returned", QT_TRANSLATE_NOOP("Words", "Returned")},
    };
    return table;
}

template <>
std::span<const Coded<SignerRole>> codeTable<SignerRole>()
{
    static constexpr Coded<SignerRole> table[] = {
        {SignerRole::Specialist, "specialist", QT_TRANSLATE_NOOP("Words", "Specialist")},
        {SignerRole::SecondSpecialist, "second-specialist", QT_TRANSLATE_NOOP("Words", "Second specialist")},
        {SignerRole::Supervisor, "supervisor", QT_TRANSLATE_NOOP("Words", "Supervisor")},
        {SignerRole::CompanyOfficer, "company-officer", QT_TRANSLATE_NOOP("Words", "Company officer")},
    };
    return table;
}

template <>
std::span<const Coded<ReviewDecision>> codeTable<ReviewDecision>()
{
    static constexpr Coded<ReviewDecision> table[] = {
        {ReviewDecision::Countersigned, "countersigned", QT_TRANSLATE_NOOP("Words", "Countersigned")},
        {ReviewDecision::Returned, "returned", QT_TRANSLATE_NOOP("Words", "Returned")},
        {ReviewDecision::TakenBack, "taken-back", QT_TRANSLATE_NOOP("Words", "Taken back")},
    };
    return table;
}

} // namespace ctpat
