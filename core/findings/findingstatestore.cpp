// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findingstatestore.h"

#include "core/findings/findingstore.h"
#include "core/validation/storetools.h"

namespace ctpat {

namespace {

Result<std::optional<FindingState>> stateOf(Change &change, const Uuid &finding)
{
    const Result<std::optional<QString>> code =
        lookUpText(change, "SELECT state FROM finding WHERE id = ?1", {finding});
    if (!code)
        return code.error();
    return *code ? fromCode<FindingState>(**code) : std::nullopt;
}

} // namespace

Status FindingStateStore::withdraw(CaseFile &file, const Uuid &finding, const QString &reason)
{
    const Result<QString> label = FindingStore::label(file, finding);
    if (!label)
        return label.error();
    return file.change(tr("Withdraw finding %1").arg(*label),
                       [&](Change &change) { return withdraw(change, finding, reason); });
}

Status FindingStateStore::withdraw(Change &change, const Uuid &finding, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return invalidInput(tr("Say why the finding is withdrawn."));
    const Result<std::optional<FindingState>> state = stateOf(change, finding);
    if (!state)
        return state.error();
    if (*state == FindingState::Withdrawn || *state == FindingState::Accepted)
        return ruleBroken(tr("The finding is closed already and cannot be withdrawn."));
    return change.update("finding", finding,
                         Row().set("state", toCode(FindingState::Withdrawn)).set("state_reason", reason.trimmed()));
}

Status FindingStateStore::reinstate(CaseFile &file, const Uuid &finding)
{
    const Result<QString> label = FindingStore::label(file, finding);
    if (!label)
        return label.error();
    return file.change(tr("Reinstate finding %1").arg(*label),
                       [&](Change &change) { return reinstate(change, finding); });
}

Status FindingStateStore::reinstate(Change &change, const Uuid &finding)
{
    const Result<std::optional<FindingState>> state = stateOf(change, finding);
    if (!state)
        return state.error();
    if (*state != FindingState::Withdrawn)
        return ruleBroken(tr("Only a withdrawn finding can be reinstated."));
    const Result<qint64> fixed = lookUpInteger(change, "SELECT number_fixed FROM finding WHERE id = ?1", {finding});
    if (!fixed)
        return fixed.error();
    const FindingState back = *fixed != 0 ? FindingState::Issued : FindingState::Draft;
    const Row row = Row().set("state", toCode(back)).set("state_reason", QString());
    if (const Status updated = change.update("finding", finding, row); !updated)
        return updated;
    return FindingStore::updateDueDates(change);
}

Result<int> FindingStateStore::issueDrafts(Change &change)
{
    const Result<std::vector<Uuid>> drafts =
        lookUpIds(change, "SELECT id FROM finding WHERE state = ?1 ORDER BY id", toCode(FindingState::Draft));
    if (!drafts)
        return drafts.error();
    const Row row = Row().set("state", toCode(FindingState::Issued)).set("number_fixed", true);
    for (const Uuid &draft : *drafts) {
        if (const Status updated = change.update("finding", draft, row); !updated)
            return updated.error();
    }
    return static_cast<int>(drafts->size());
}

} // namespace ctpat
