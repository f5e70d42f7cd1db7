// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/answer.h"
#include "core/validation/criteriasetstore.h"
#include "core/validation/milestone.h"
#include "core/validation/person.h"
#include "core/validation/rollup.h"
#include "core/validation/site.h"
#include "core/validation/textstore.h"
#include "core/validation/validationcase.h"
#include "core/validation/verification.h"
#include "core/validation/visit.h"

namespace ctpat {

/// The whole validation as values: what the window, the checks and the report read. Pointers that its functions give
/// are valid as long as the snapshot is neither changed nor moved; null where there is none.
struct CaseSnapshot
{
    ValidationCase details;
    std::vector<StoredCriteriaSet> criteriaSets;
    std::vector<Site> sites;
    std::vector<Visit> visits; ///< by number, the desk review first
    QHash<Uuid, QStringList> chosenScopes;
    std::vector<Person> people;
    std::vector<Presence> presences;
    std::vector<Answer> answers;
    std::vector<Verification> verifications; ///< by answer and order
    QMap<SectionText, QString> texts;
    std::vector<CaseMilestone> milestones;

    [[nodiscard]] const Site *site(const Uuid &id) const;
    [[nodiscard]] const Visit *visit(const Uuid &id) const;
    [[nodiscard]] const Visit *visitByNumber(int number) const;
    [[nodiscard]] const Person *person(const Uuid &id) const;
    [[nodiscard]] const Answer *answer(const AnswerKey &key) const;
    [[nodiscard]] const Answer *answerById(const Uuid &id) const;
    [[nodiscard]] const Verification *verification(const Uuid &id) const;
    [[nodiscard]] std::vector<Verification> verificationsOf(const Uuid &answer) const;
    [[nodiscard]] std::vector<Presence> presencesAt(const Uuid &visit) const;

    /// The criteria of the case: those of the desk review.
    [[nodiscard]] const CriteriaSet &criteria() const;
    /// The criteria that a visit is judged by.
    [[nodiscard]] const CriteriaSet &criteriaOf(const Visit &visit) const;
    /// The criterion as it stands for a visit.
    [[nodiscard]] const Criterion *criterion(const AnswerKey &key) const;
    /// The criteria in scope of a visit, in order.
    [[nodiscard]] QStringList scope(const Visit &visit) const;
    /// Criteria of the case that no visit has in scope.
    [[nodiscard]] QStringList outOfScope() const;
    /// The name in lists: the site's, or "Desk review".
    [[nodiscard]] QString visitName(const Visit &visit) const;
    [[nodiscard]] Rollup rollUp() const;

    friend bool operator==(const CaseSnapshot &, const CaseSnapshot &) = default;
};

/// Reads everything at once. Evidence is not in it, so its time does not grow with evidence.
/// @param previous an earlier snapshot of the same file: criteria, which never change, are taken from it.
[[nodiscard]] Result<CaseSnapshot> loadSnapshot(const CaseFile &file, const CaseSnapshot *previous = nullptr);

} // namespace ctpat
