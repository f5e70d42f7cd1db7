// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/validation/codes.h"

#include <QMap>

namespace ctpat {

/// The texts of the report that a person writes, one for each section.
enum class SectionText
{
    ExecutiveSummary,
    CompanyBackground,
    SupplyChain,
    Scope,
    TracedShipments,
    MutualRecognition,
    Findings,
    Actions,
    Recommendations,
    BestPractices,
    NotVerified,
    Evidence,
    Method
};
template <>
std::span<const Coded<SectionText>> codeTable<SectionText>();

/// Section texts in the case file.
class TextStore final
{
    Q_DECLARE_TR_FUNCTIONS(TextStore)

public:
    /// Sections without a text are absent.
    [[nodiscard]] static Result<QMap<SectionText, QString>> all(const CaseFile &file);
    /// An empty text takes the entry away.
    static Status set(CaseFile &file, SectionText section, const QString &body);
    static Status set(Change &change, SectionText section, const QString &body);
};

} // namespace ctpat
