// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"

namespace ctpat {

/// How findings go from state to state.
class FindingStateStore final
{
    Q_DECLARE_TR_FUNCTIONS(FindingStateStore)

public:
    /// The finding and its number stay, with the reason. InvalidInput without one; RuleBroken when it is closed.
    static Status withdraw(CaseFile &file, const Uuid &finding, const QString &reason);
    static Status withdraw(Change &change, const Uuid &finding, const QString &reason);
    /// Takes a withdrawal back: draft again, or issued when its number is fixed. RuleBroken when it is not withdrawn.
    static Status reinstate(CaseFile &file, const Uuid &finding);
    static Status reinstate(Change &change, const Uuid &finding);

    /// At issue: every draft becomes issued and its number fixed. @return how many.
    static Result<int> issueDrafts(Change &change);
};

} // namespace ctpat
