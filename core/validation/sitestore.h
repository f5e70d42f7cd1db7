// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/validation/site.h"

namespace ctpat {

/// Sites in the case file.
class SiteStore final
{
    Q_DECLARE_TR_FUNCTIONS(SiteStore)

public:
    /// In their order.
    [[nodiscard]] static Result<std::vector<Site>> list(const CaseFile &file);

    /// Adds at the end; id and position of @p site are given by the store.
    static Result<Uuid> add(CaseFile &file, const Site &site);
    static Result<Uuid> add(Change &change, const Site &site);
    /// Everything but the position.
    static Status save(CaseFile &file, const Site &site);
    static Status save(Change &change, const Site &site);
    /// RuleBroken while a visit was made there.
    static Status remove(CaseFile &file, const Uuid &id);
    /// @param to index in the list, from 0.
    static Status move(CaseFile &file, const Uuid &id, int to);
};

} // namespace ctpat
