// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/catalog/obligation.h"
#include "core/catalog/reasons.h"
#include "core/findings/finding.h"
#include "core/validation/answer.h"

namespace ctpat {

/// Findings in the case file: what is read and what a person edits. Findings are made by setAnswer() (caseedits.h);
/// their links and states change through findinglinkstore.h and findingstatestore.h.
class FindingStore final
{
    Q_DECLARE_TR_FUNCTIONS(FindingStore)

public:
    /// Actions first, by number.
    [[nodiscard]] static Result<std::vector<Finding>> list(const CaseFile &file);
    /// By its number ("A-01"); NotFound names it.
    [[nodiscard]] static Result<Finding> byLabel(const CaseFile &file, const QString &label);
    [[nodiscard]] static Result<Finding> load(const CaseFile &file, const Uuid &id);

    /// Writes what a person edits: kind with its reason, action text, shown by, reasons, due date, recurrence, internal
    /// note; number, state and links are left as they are. Another kind gets the next number of that kind. A due date
    /// not set by hand is computed. Errors as of normalized(); RuleBroken for another kind once the number is fixed.
    static Status save(CaseFile &file, const Finding &finding, const Reasons &reasons);
    static Status save(Change &change, const Finding &finding, const Reasons &reasons);

    /// A new draft for an answer, by the rules alone: kind after the obligation, next number, due date.
    static Result<Uuid> add(Change &change, const AnswerKey &key);
    /// Takes a finding with its links away. Only for blank drafts: what was once written is withdrawn instead.
    static Status remove(Change &change, const Uuid &id);
    /// Writes every due date of a draft that was not set by hand, after planned release or response days changed.
    static Status updateDueDates(Change &change);
    /// Gives drafts whose kind follows the obligation the kind of the criteria now in force.
    static Status updateKinds(Change &change);
    /// "A-01", for labels of acts.
    [[nodiscard]] static Result<QString> label(const CaseFile &file, const Uuid &id);

private:
    static Result<Obligation> obligationOf(Change &change, const Uuid &finding);
    static Status writeKind(Change &change, const Uuid &id, FindingKind kind);
    static Status writeContributing(Change &change, const Uuid &id, const QStringList &reasons);
    static Status checkRecurrence(Change &change, const Finding &finding);
};

} // namespace ctpat
