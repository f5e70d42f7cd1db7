// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/person.h"

#include <array>

namespace ctpat {

namespace {

struct PersonText
{
    Q_DECLARE_TR_FUNCTIONS(Person)
};

} // namespace

template <>
std::span<const Coded<PersonRole>> codeTable<PersonRole>()
{
    static constexpr std::array table = {
        Coded<PersonRole>{PersonRole::Specialist, "specialist", QT_TRANSLATE_NOOP("Words", "Specialist")},
        Coded<PersonRole>{PersonRole::SecondSpecialist, "second-specialist",
                          QT_TRANSLATE_NOOP("Words", "Second specialist")},
        Coded<PersonRole>{PersonRole::Supervisor, "supervisor", QT_TRANSLATE_NOOP("Words", "Supervisor")},
        Coded<PersonRole>{PersonRole::CompanyOfficer, "company-officer", QT_TRANSLATE_NOOP("Words", "Company officer")},
        //: somebody who works for the member company
        Coded<PersonRole>{PersonRole::Member, "member", QT_TRANSLATE_NOOP("Words", "Member")},
        //: somebody who works for a business partner of the member
        Coded<PersonRole>{PersonRole::Partner, "partner", QT_TRANSLATE_NOOP("Words", "Business partner")},
        Coded<PersonRole>{PersonRole::Consultant, "consultant", QT_TRANSLATE_NOOP("Words", "Consultant")},
        //: an officer of the customs service of the country that is visited
        Coded<PersonRole>{PersonRole::HostCustoms, "host-customs", QT_TRANSLATE_NOOP("Words", "Host customs")},
    };
    return table;
}

Status checkPerson(const Person &person)
{
    if (person.name.trimmed().isEmpty())
        return Error(ErrorCode::InvalidInput, PersonText::tr("A person needs a name."));
    return {};
}

} // namespace ctpat
