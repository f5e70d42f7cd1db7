// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/criteriaset.h"
#include "core/catalog/jsonschema.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ctpat {

// What an edition in the catalog and the copy in a case have in common. The objects have passed their schema.

/// Everything but the focus area, which the two hold in different ways.
[[nodiscard]] Category categoryFromJson(const QJsonObject &object);
/// The texts; obligation and basis stay as they are.
[[nodiscard]] Criterion criterionTextsFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject criterionToJson(const Criterion &criterion);
[[nodiscard]] QJsonObject categoryToJson(const Category &category);
[[nodiscard]] std::vector<ObligationChange> changesFromJson(const QJsonArray &array);
[[nodiscard]] QDate dateFromJson(const QJsonValue &value);
/// For values that have passed an enum of the schema.
[[nodiscard]] Obligation obligationFromJson(const QJsonValue &value);
[[nodiscard]] Basis basisFromJson(const QJsonValue &value);

/// What a schema cannot say of "categories" and "criteria": each number and id once, categories that exist, lists of
/// translations as long as the English ones.
[[nodiscard]] std::optional<SchemaViolation> checkCriteria(const QJsonObject &document);
/// Changes in order of date, after the edition's first day, each going on from the one before.
[[nodiscard]] std::optional<SchemaViolation> checkChanges(const std::vector<ObligationChange> &changes,
                                                          const QDate &inForceFrom, const QString &place);

} // namespace ctpat
