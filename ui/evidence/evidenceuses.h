// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/caseview.h"
#include "ui/shell/place.h"

#include <QHash>

namespace ctpat::ui {

/// Where a piece of evidence is used, in words, with the place it leads to.
struct EvidenceUse
{
    QString text;  ///< "6.2 Tijuana plant"
    QString brief; ///< "6.2"
    EvidenceTarget target;
    Place place;
};
[[nodiscard]] std::vector<EvidenceUse> usesOf(const CaseView &view, const Uuid &evidence);

/// "6.2, A-01" for every piece that is filed.
[[nodiscard]] QHash<Uuid, QString> usesByEvidence(const CaseView &view);

} // namespace ctpat::ui
