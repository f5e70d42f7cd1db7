// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/catalog/reasons.h"
#include "core/findings/finding.h"
#include "core/validation/answer.h"

namespace ctpat {

/// Findings in the case file. Most are made by setAnswer(); see caseedits.h.
class FindingStore final
{
    Q_DECLARE_TR_FUNCTIONS(FindingStore)

public:
    /// Actions first, by number.
    [[nodiscard]] static Result<std::vector<Finding>> list(const CaseFile &file);
    /// By its number ("A-01"); NotFound names it.
    [[nodiscard]] static Result<Finding> byLabel(const CaseFile &file, const QString &label);
    [[nodiscard]] static Result<Finding> load(const CaseFile &file, const Uuid &id);

    /// A further draft for an answer that is No. RuleBroken when it is not.
    static Result<Uuid> add(CaseFile &file, const AnswerKey &key);
    /// The same by the rules alone: kind after the obligation, next number, due date.
    static Result<Uuid> add(Change &change, const AnswerKey &key);

    /// Writes what a person edits: kind with its reason, action text, shown by, reasons, due date, recurrence, internal
    /// note. Another kind gets the next number of that kind. A due date not set by hand is computed.
    /// RuleBroken for a kind against the obligation without a reason, NotFound for an unknown reason.
    static Status save(CaseFile &file, const Finding &finding, const Reasons &reasons);
    static Status save(Change &change, const Finding &finding, const Reasons &reasons);

    /// Lets the finding stand for one more answer of its criterion that is No. Blank drafts of that answer alone are
    /// taken away. RuleBroken for another criterion, another answer than No, or a closed finding.
    static Status link(CaseFile &file, const Uuid &finding, const AnswerKey &key);
    /// RuleBroken for the last link: a finding belongs to an answer.
    static Status unlink(CaseFile &file, const Uuid &finding, const AnswerKey &key);

    /// The finding and its number stay, with the reason. RuleBroken without one, or when it is closed already.
    static Status withdraw(CaseFile &file, const Uuid &finding, const QString &reason);
    /// Takes a withdrawal back; the state is draft again, or issued when its number is fixed.
    static Status reinstate(CaseFile &file, const Uuid &finding);

    /// At issue: drafts become issued, numbers fixed. @return how many.
    static Result<int> issueDrafts(Change &change);
    /// Every due date not set by hand, after planned release or response days changed.
    static Status updateDueDates(Change &change);
};

} // namespace ctpat
