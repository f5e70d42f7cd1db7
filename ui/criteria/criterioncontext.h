// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/caseview.h"

namespace ctpat::ui {

/// What may be edited now.
enum class Editing
{
    Open,
    NotesOnly, ///< frozen: internal notes stay open
    Closed     ///< read-only, or the view of all sites
};

/// What the parts of the page show: one criterion at one visit. Pointers are valid until the session's view changes.
struct CriterionContext
{
    const CaseView *view = nullptr;
    AnswerKey key; ///< visit null: all sites
    const Criterion *criterion = nullptr;
    const CriteriaSet *criteria = nullptr;
    const Visit *visit = nullptr;   ///< null for all sites
    const Answer *answer = nullptr; ///< null where nothing was recorded
    Editing editing = Editing::Closed;

    /// @param key visit null: all sites. Criterion null in the result where the visit's criteria have not got it.
    [[nodiscard]] static CriterionContext of(const CaseView &view, const AnswerKey &key);

    [[nodiscard]] bool isOpen() const { return editing == Editing::Open; }
    [[nodiscard]] bool notesAreOpen() const { return editing != Editing::Closed; }
    [[nodiscard]] bool isAllSites() const { return key.visit.isNull(); }
    [[nodiscard]] std::optional<AnswerValue> value() const;
    /// The findings of this answer; of all answers for all sites.
    [[nodiscard]] std::vector<const Finding *> findings() const;
    /// Evidence of the answer, its findings and its best practice, each once, by number.
    [[nodiscard]] std::vector<const Evidence *> evidence() const;
    /// Name of a text of this answer for TextKeeper.
    [[nodiscard]] QString slot(const char *field) const;

private:
    [[nodiscard]] std::vector<Uuid> answers() const;
};

} // namespace ctpat::ui
