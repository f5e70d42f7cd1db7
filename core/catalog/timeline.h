// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/localizedtext.h"

#include <vector>

namespace ctpat {

/// A milestone of the portal's validation record, which a case keeps a date for.
struct Milestone
{
    QString id; ///< "report-sent-to-partner"
    LocalizedText title;
    bool repeats = false; ///< may happen in several rounds
    friend bool operator==(const Milestone &, const Milestone &) = default;
};

/// A stretch of the portal's timeline: verification, report, response.
struct TimelinePhase
{
    QString id;
    LocalizedText title;
    std::vector<Milestone> milestones;
    friend bool operator==(const TimelinePhase &, const TimelinePhase &) = default;
};

/// The portal's timeline in its order.
class Timeline final
{
public:
    /// The timeline that ships with the program.
    [[nodiscard]] static Result<Timeline> load();
    /// CatalogDamaged, FileMissing, FileUnreadable.
    [[nodiscard]] static Result<Timeline> load(const QString &file);

    [[nodiscard]] const std::vector<TimelinePhase> &phases() const { return m_phases; }
    /// Null where there is none of that id.
    [[nodiscard]] const Milestone *milestone(const QString &id) const;

private:
    std::vector<TimelinePhase> m_phases;
};

} // namespace ctpat
