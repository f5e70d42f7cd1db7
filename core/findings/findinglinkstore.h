// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/validation/answer.h"

namespace ctpat {

/// Which answers a finding stands for. One finding may stand for the same deficiency at several sites, and an answer
/// may have several findings; but a No has at least one that is not withdrawn, and a finding at least one answer.
class FindingLinkStore final
{
    Q_DECLARE_TR_FUNCTIONS(FindingLinkStore)

public:
    /// Lets the finding stand for one more answer of its criterion that is No. Blank drafts of that answer alone are
    /// taken away. RuleBroken for another criterion, another answer than No, or a closed finding.
    static Status link(CaseFile &file, const Uuid &finding, const AnswerKey &key);
    static Status link(Change &change, const Uuid &finding, const AnswerKey &key);
    /// A No that would be left without a finding gets a new draft. RuleBroken for the finding's last answer.
    static Status unlink(CaseFile &file, const Uuid &finding, const AnswerKey &key);
    static Status unlink(Change &change, const Uuid &finding, const AnswerKey &key);
    /// A further draft for an answer that is No. RuleBroken when it is not.
    static Result<Uuid> addFurther(CaseFile &file, const AnswerKey &key);
    static Result<Uuid> addFurther(Change &change, const AnswerKey &key);

    /// A draft when the answer is No and has no finding but withdrawn ones.
    static Status ensureFinding(Change &change, const AnswerKey &key);

private:
    static Status checkNo(Change &change, const AnswerKey &key);
    static Status checkLink(Change &change, const Uuid &finding, const AnswerKey &key);
    static Status removeBlankDrafts(Change &change, const Uuid &answer, const Uuid &but);
};

} // namespace ctpat
