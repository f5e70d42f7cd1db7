// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/jsonschema.h"
#include "core/catalog/portalquestions.h"

#include <QJsonObject>

namespace ctpat {

/// @param document has passed the schema "portal-questions".
[[nodiscard]] PortalQuestions portalQuestionsFromJson(const QJsonObject &document);

/// Sections, keys and categories once each; questions in sections that exist.
[[nodiscard]] std::optional<SchemaViolation> checkPortalQuestions(const PortalQuestions &portal);

} // namespace ctpat
