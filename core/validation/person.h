// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/uuid.h"
#include "core/validation/codes.h"

namespace ctpat {

enum class PersonRole
{
    Specialist,
    SecondSpecialist,
    Supervisor,
    CompanyOfficer,
    Member,
    Partner,
    Consultant,
    HostCustoms
};
template <>
std::span<const Coded<PersonRole>> codeTable<PersonRole>();

/// Somebody who takes part: on either side of the table.
struct Person
{
    Uuid id;
    int position = 0; ///< order in lists and in the report
    QString name;
    QString title;
    QString organization;
    PersonRole role = PersonRole::Member;
    QString internalNote;

    friend bool operator==(const Person &, const Person &) = default;
};

/// When a person was there at one visit.
struct Presence
{
    Uuid person;
    Uuid visit;
    bool opening = false;
    bool tour = false;
    bool closing = false;

    [[nodiscard]] bool isNone() const { return !opening && !tour && !closing; }
    friend bool operator==(const Presence &, const Presence &) = default;
};

/// InvalidInput without a name.
Status checkPerson(const Person &person);

} // namespace ctpat
