// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/validation/person.h"

namespace ctpat {

/// People and their presence in the case file.
class PersonStore final
{
    Q_DECLARE_TR_FUNCTIONS(PersonStore)

public:
    /// In their order.
    [[nodiscard]] static Result<std::vector<Person>> list(const CaseFile &file);
    [[nodiscard]] static Result<std::vector<Presence>> presences(const CaseFile &file);

    /// Adds at the end; id and position of @p person, and the person of each presence, are given by the store.
    static Result<Uuid> add(CaseFile &file, const Person &person, const std::vector<Presence> &presences = {});
    static Result<Uuid> add(Change &change, const Person &person, const std::vector<Presence> &presences = {});
    /// Everything but the position.
    static Status save(CaseFile &file, const Person &person);
    static Status save(Change &change, const Person &person);
    /// With all presences.
    static Status remove(CaseFile &file, const Uuid &id);
    /// @param to index in the list, from 0.
    static Status move(CaseFile &file, const Uuid &id, int to);

    /// Presence at nothing takes the entry away.
    static Status setPresence(CaseFile &file, const Presence &presence);
    static Status setPresence(Change &change, const Presence &presence);
};

} // namespace ctpat
