// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/catalog/criteriaset.h"
#include "core/validation/site.h"
#include "core/validation/visit.h"

#include <QHash>

namespace ctpat {

/// What a new visit is made of.
struct NewVisit
{
    Visit visit;                            ///< id, number and criteria set are given by the store
    std::optional<Site> newSite;            ///< added in the same act; else visit.site names an existing one
    QStringList chosen;                     ///< for ScopeKind::Chosen
    std::optional<CriteriaSet> ownCriteria; ///< of another entity type; else those of the desk review
};

/// Visits and their chosen scopes in the case file.
class VisitStore final
{
    Q_DECLARE_TR_FUNCTIONS(VisitStore)

public:
    /// By number, the desk review first.
    [[nodiscard]] static Result<std::vector<Visit>> list(const CaseFile &file);
    /// NotFound names the number.
    [[nodiscard]] static Result<Visit> byNumber(const CaseFile &file, int number);
    /// The stored choices by visit; visits of another scope kind have none.
    [[nodiscard]] static Result<QHash<Uuid, QStringList>> chosenScopes(const CaseFile &file);

    /// RuleBroken without a site or with an empty choice; NotFound for a criterion the criteria do not hold.
    static Result<Uuid> add(CaseFile &file, const NewVisit &visit);
    static Result<Uuid> add(Change &change, const NewVisit &visit);
    /// The one desk review, made with the case.
    static Result<Uuid> addDeskReview(Change &change, const Uuid &criteriaSet, const QString &zone);

    /// Site, mode, dates, zone, summary and internal note; not number, criteria or scope.
    static Status save(CaseFile &file, const Visit &visit);
    static Status save(Change &change, const Visit &visit);
    /// RuleBroken where an answer would fall out of scope, and for the desk review.
    static Status setScope(CaseFile &file, const Uuid &visit, ScopeKind kind, const QString &reason,
                           const QStringList &chosen);
    static Status setScope(Change &change, const Uuid &visit, ScopeKind kind, const QString &reason,
                           const QStringList &chosen);
    /// With its scope and presences. RuleBroken once something was recorded there, and for the desk review.
    static Status remove(CaseFile &file, const Uuid &id);

    /// The name in labels and lists; see visitName().
    [[nodiscard]] static Result<QString> name(const CaseFile &file, const Uuid &visit);

private:
    static Status checkScope(Change &change, const Uuid &visit, ScopeKind kind, const QString &reason,
                             const QStringList &chosen);
    static Status checkNothingLost(Change &change, const Uuid &visit, const QStringList &chosen);
};

} // namespace ctpat
