// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/history.h"
#include "core/evidence/evidence.h"
#include "core/findings/findingssnapshot.h"
#include "core/validation/snapshot.h"

#include <QSet>

namespace ctpat::ui {

/// Everything the window shows of a case, as values; made on the case's thread, read on the window's.
struct CaseView
{
    CaseSnapshot validation;
    FindingsSnapshot findings;
    std::vector<Evidence> evidence; ///< by number
    std::vector<EvidenceLink> links;
    bool evidenceIsRead = true; ///< else there is more of it than a window should wait for, and it follows
    HistoryHead head;
    QString undoLabel;
    QString redoLabel;
    bool frozen = false;   ///< a report version holds what it prints
    bool readOnly = false; ///< nothing can be written at all
    QString readOnlyReason;

    [[nodiscard]] const Evidence *evidenceById(const Uuid &id) const;
    [[nodiscard]] std::vector<const Evidence *> evidenceOf(const EvidenceTarget &target) const;
    [[nodiscard]] std::vector<EvidenceTarget> targetsOf(const Uuid &evidence) const;
    /// The inbox: pieces without a link, in the order they were taken.
    [[nodiscard]] std::vector<const Evidence *> unfiled() const;
};

enum class WaitForEvidence
{
    Always,
    UnlessMuch
};

/// Reads the case. What no history entry after @p previous touched is taken from it, so that the time of an edit does
/// not grow with the evidence.
/// @param wait whether much evidence is read as well, when it is not known from @p previous.
/// @param changed gets the nouns (table names) that differ from @p previous; empty without one.
[[nodiscard]] Result<CaseView> loadView(CaseFile &file, const CaseView *previous, QSet<QString> &changed,
                                        WaitForEvidence wait = WaitForEvidence::Always);

} // namespace ctpat::ui
