// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/obligation.h"
#include "core/validation/answer.h"
#include "ui/shell/caseview.h"

#include <QMetaType>

namespace ctpat::ui {

/// A line of the list of criteria: the heading of a category, or one criterion as it stands at a visit.
struct CriteriaRow
{
    enum class Kind
    {
        Category,
        Criterion
    };
    Kind kind = Kind::Criterion;
    int category = 0;
    QString title;

    // of a category
    int answered = 0;
    int total = 0; ///< 0: the visit has no fixed scope (the desk review)

    // of a criterion
    QString criterion; ///< "6.2"
    QString requirement;
    Obligation obligation = Obligation::Must;
    std::optional<AnswerValue> value;
    bool differs = false; ///< sites gave answers that are not the same
    int evidence = 0;
    QStringList findings; ///< "A-01"; those that are not withdrawn

    [[nodiscard]] bool isCriterion() const { return kind == Kind::Criterion; }
    friend bool operator==(const CriteriaRow &, const CriteriaRow &) = default;
};

/// The criteria of a visit under their categories. The desk review offers all criteria; another visit those in its
/// scope. @param visit null: all sites, each criterion that is in scope anywhere, with the company's answer.
[[nodiscard]] std::vector<CriteriaRow> criteriaRows(const CaseView &view, const Uuid &visit);

} // namespace ctpat::ui

Q_DECLARE_METATYPE(ctpat::ui::CriteriaRow)
