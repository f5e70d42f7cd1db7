// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/criteriaset.h"

namespace ctpat {

/// A section of the portal's security profile; its title is the portal's and is not translated.
struct PortalSection
{
    QString title;
    std::vector<int> categories; ///< whose criteria without a question go to the end of this section
    friend bool operator==(const PortalSection &, const PortalSection &) = default;
};

/// A question of the portal. Section, number and position repeat, so only the key tells questions apart.
struct PortalQuestion
{
    QString key; ///< "imp-001"
    QString section;
    QString number; ///< the profile's running number; several questions may share one
    QString criterion;
    QString name;
    Obligation obligation = Obligation::Must; ///< the portal's; where it differs, the criterion's rules
    friend bool operator==(const PortalQuestion &, const PortalQuestion &) = default;
};

/// A question whose obligation is not the criterion's. The criterion's rules, and the difference is shown.
struct PortalObligationDifference
{
    QString key;
    QString criterion;
    Obligation portal = Obligation::Must;
    Obligation inForce = Obligation::Must;
    friend bool operator==(const PortalObligationDifference &, const PortalObligationDifference &) = default;
};

/// The portal's question list for one entity type: where an answer given here lands there. Value type.
struct PortalQuestions
{
    QString entityType;
    QString asOf; ///< year of the list
    std::vector<PortalSection> sections;
    std::vector<PortalQuestion> questions; ///< in the portal's order

    /// Null where there is none of that key.
    [[nodiscard]] const PortalQuestion *question(const QString &key) const;
    [[nodiscard]] std::vector<PortalQuestion> inSection(const QString &title) const;
    [[nodiscard]] std::vector<PortalQuestion> ofCriterion(const QString &criterion) const;
    [[nodiscard]] std::vector<PortalObligationDifference> obligationDifferences(const CriteriaSet &set) const;
    /// Criteria of @p set that no question asks about and that go to the end of the section.
    [[nodiscard]] std::vector<const Criterion *> withoutQuestion(const CriteriaSet &set, const QString &section) const;

    friend bool operator==(const PortalQuestions &, const PortalQuestions &) = default;
};

} // namespace ctpat
