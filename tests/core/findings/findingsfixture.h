// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/caseedits.h"
#include "core/findings/findinglinkstore.h"
#include "core/findings/findingssnapshot.h"
#include "core/findings/findingstatestore.h"
#include "core/findings/findingstore.h"
#include "tests/core/validation/validationfixture.h"

namespace ctpat {

/// A case with two sites where everything is in scope, and the list of reasons that ships.
class FindingsFixture final
{
public:
    FindingsFixture()
        : reasons(Reasons::load().take())
        , plant1(validation.addVisit(QStringLiteral("Plant 1")))
        , plant2(validation.addVisit(QStringLiteral("Plant 2")))
    {
    }

    [[nodiscard]] CaseFile &file() const { return *validation.file; }
    [[nodiscard]] FindingsSnapshot findings() const { return loadFindings(file()).take(); }
    [[nodiscard]] AnswerKey must(const Uuid &visit, int n = 0) const { return {validation.must(n), visit}; }
    [[nodiscard]] AnswerKey should(const Uuid &visit, int n = 0) const { return {validation.should(n), visit}; }
    Status answer(const AnswerKey &key, const std::optional<AnswerValue> &value) const
    {
        return setAnswer(file(), key, value);
    }
    Status release(const QDate &planned, int days = 90) const
    {
        ValidationCase details = CaseStore::load(file()).take();
        details.plannedRelease = planned;
        details.responseDays = days;
        return saveCase(file(), details);
    }
    /// Writes the finding with another action text, so that it is no longer blank.
    Status write(const QString &label, const QString &action = QStringLiteral("Do it")) const
    {
        Finding finding = FindingStore::byLabel(file(), label).take();
        finding.actionText = action;
        return FindingStore::save(file(), finding, reasons);
    }
    Status issue() const
    {
        return file().change(QStringLiteral("Issue"), [](Change &change) -> Status {
            const Result<int> issued = FindingStateStore::issueDrafts(change);
            return issued ? Status() : Status(issued.error());
        });
    }
    [[nodiscard]] QStringList labels() const
    {
        QStringList labels;
        for (const Finding &finding : findings().findings)
            labels.append(finding.label());
        return labels;
    }

    ValidationFixture validation;
    Reasons reasons;
    Uuid plant1;
    Uuid plant2;
};

} // namespace ctpat
