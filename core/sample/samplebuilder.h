// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/evidence/evidence.h"
#include "core/sample/sampledata.h"
#include "core/validation/answer.h"
#include "core/validation/validationcase.h"
#include "core/validation/verification.h"
#include "core/validation/visit.h"

#include <QHash>

namespace ctpat {

/// Builds the sample case into an open, empty file, as a person would: through the stores, act by act.
class SampleBuilder final
{
    Q_DECLARE_TR_FUNCTIONS(SampleCase)

public:
    SampleBuilder(CaseFile &file, const SampleData &data, const SampleCalendar &calendar);

    Status build(const Progress &progress);

    /// What the case is made with.
    [[nodiscard]] static ValidationCase details(const SampleData &data, const SampleCalendar &calendar);

private:
    Status addVisits();
    Status addPeople();
    Status addTexts();
    Status addMilestones();
    Status addAnswers();
    Status addAnswer(Change &change, const QJsonObject &row);
    Status addVerification(Change &change, const AnswerKey &key, const QJsonObject &row);
    Status editFindings();
    Status linkFindings(const QJsonObject &row);
    Status editFinding(const QJsonObject &row);
    Status addPractices();
    Status addEvidence();
    Status addPiece(const QJsonObject &row, const QString &folder);
    [[nodiscard]] Result<std::vector<EvidenceTarget>> targetsOf(const QJsonObject &row) const;
    [[nodiscard]] Result<Uuid> findingOf(const QString &criterion) const;

    [[nodiscard]] AnswerKey keyOf(const QJsonObject &row) const;
    /// "[day, hour:minute]" of a visit, in its zone.
    [[nodiscard]] std::optional<Moment> momentOf(int visit, int day, const QString &time) const;

    CaseFile &m_file;
    const SampleData &m_data;
    const SampleCalendar &m_calendar;
    QHash<int, Visit> m_visits; ///< by number
};

} // namespace ctpat
