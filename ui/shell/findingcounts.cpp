// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findingcounts.h"

#include "ui/shell/caseview.h"

namespace ctpat::ui {

FindingCounts findingCounts(const CaseView &view, int category)
{
    FindingCounts counts;
    for (const Finding &finding : view.findings.findings) {
        const Criterion *criterion = view.validation.criteria().criterion(finding.criterion);
        if (!criterion || criterion->category != category || finding.state == FindingState::Withdrawn)
            continue;
        ++(finding.kind == FindingKind::Action ? counts.actions : counts.recommendations);
    }
    return counts;
}

} // namespace ctpat::ui
