// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/criteriaset.h"
#include "core/catalog/entitytypes.h"
#include "core/catalog/jsonschema.h"

#include <QJsonObject>

#include <map>
#include <vector>

namespace ctpat {

/// How a criterion applies to one entity type.
struct Applicability
{
    Obligation obligation = Obligation::Must; ///< after all changes
    Basis basis = Basis::Unconfirmed;
    std::vector<ObligationChange> changes;
    LocalizedText requirement; ///< where it differs for this entity type; else empty
};

/// A criterion for all the entity types it applies to.
struct EditionCriterion
{
    Criterion texts; ///< obligation and basis not set
    std::map<QString, Applicability> applies;
};

/// An edition of the criteria: one file of the catalog. Inside core/catalog only; others get a CriteriaSet.
struct Edition
{
    QString file;
    CriteriaSet head; ///< everything that all entity types share; no criteria
    std::vector<EditionCriterion> criteria;

    [[nodiscard]] bool appliesTo(const QString &entityType) const;
    [[nodiscard]] EditionCriterion *criterion(const QString &id);
    [[nodiscard]] CriteriaSet criteriaSet(const EntityType &entityType, const QDate &date) const;

    /// @param document has passed the schema "criteria" and checkCriteria().
    [[nodiscard]] static Edition fromJson(const QJsonObject &document, const QString &file);
    /// Focus areas that exist, categories of one focus area side by side.
    [[nodiscard]] static std::optional<SchemaViolation> checkFocusAreas(const QJsonObject &document);
};

/// @param object has passed the schema.
[[nodiscard]] Applicability applicabilityFromJson(const QJsonObject &object);
/// Changes in order that lead to the obligation.
[[nodiscard]] std::optional<SchemaViolation> checkApplicability(const Applicability &applicability,
                                                                const QDate &inForceFrom, const QString &place);

} // namespace ctpat
