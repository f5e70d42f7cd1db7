// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/caseedits.h"

#include "core/findings/findinglinkstore.h"
#include "core/findings/findingstore.h"
#include "core/validation/answerstore.h"
#include "core/validation/casestore.h"
#include "core/validation/criteriasetstore.h"
#include "core/validation/visitstore.h"

namespace ctpat {

namespace {

struct CaseEdits
{
    Q_DECLARE_TR_FUNCTIONS(CaseEdits)
};

} // namespace

Status setAnswer(CaseFile &file, const AnswerKey &key, const std::optional<AnswerValue> &value)
{
    const Result<QString> where = VisitStore::name(file, key.visit);
    if (!where)
        return where.error();
    //: %1 is the number of a criterion, %2 the name of a visit
    return file.change(CaseEdits::tr("Answer %1: %2").arg(key.criterion, *where),
                       [&](Change &change) { return setAnswer(change, key, value); });
}

Status setAnswer(Change &change, const AnswerKey &key, const std::optional<AnswerValue> &value)
{
    if (const Status set = AnswerStore::setValue(change, key, value); !set)
        return set;
    return FindingLinkStore::ensureFinding(change, key);
}

Status saveCase(CaseFile &file, const ValidationCase &details)
{
    return file.change(CaseEdits::tr("Edit the case"), [&](Change &change) { return saveCase(change, details); });
}

Status saveCase(Change &change, const ValidationCase &details)
{
    if (const Status saved = CaseStore::save(change, details); !saved)
        return saved;
    return FindingStore::updateDueDates(change);
}

Status changeCriteria(CaseFile &file, const QString &entityGroup, const CriteriaSet &criteria)
{
    return file.change(CaseEdits::tr("Change the criteria"),
                       [&](Change &change) { return changeCriteria(change, entityGroup, criteria); });
}

Status changeCriteria(Change &change, const QString &entityGroup, const CriteriaSet &criteria)
{
    if (const Status changed = CaseStore::changeCriteria(change, entityGroup, criteria); !changed)
        return changed;
    return FindingStore::updateKinds(change);
}

} // namespace ctpat
