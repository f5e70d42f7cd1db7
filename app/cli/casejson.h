// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/findingssnapshot.h"
#include "core/validation/snapshot.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ctpat::cli {

/// The JSON that commands answer with: English keys that stay, codes as they are typed, dates in ISO 8601.
[[nodiscard]] QJsonObject toJson(const ValidationCase &details);
[[nodiscard]] QJsonObject toJson(const Site &site);
[[nodiscard]] QJsonObject toJson(const Visit &visit, const CaseSnapshot &snapshot);
[[nodiscard]] QJsonObject toJson(const Person &person, const CaseSnapshot &snapshot);
[[nodiscard]] QJsonObject toJson(const Answer &answer, const CaseSnapshot &snapshot);
[[nodiscard]] QJsonObject toJson(const Verification &verification);
[[nodiscard]] QJsonObject toJson(const Finding &finding, const CaseSnapshot &snapshot);
[[nodiscard]] QJsonObject toJson(const Practice &practice, const CaseSnapshot &snapshot);
[[nodiscard]] QJsonObject toJson(const Figures &figures);
[[nodiscard]] QJsonObject toJson(const HistoryHead &head);
[[nodiscard]] QJsonValue toJson(const std::optional<Moment> &moment);
/// The number of the visit an answer belongs to, and its criterion.
[[nodiscard]] QJsonObject keyJson(const AnswerKey &key, const CaseSnapshot &snapshot);

} // namespace ctpat::cli
