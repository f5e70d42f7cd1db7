// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findingssnapshot.h"

#include "core/findings/findingstore.h"
#include "core/findings/practicestore.h"

#include <algorithm>

namespace ctpat {

namespace {

template <typename T, typename Test>
const T *findIn(const std::vector<T> &values, Test test)
{
    const auto found = std::find_if(values.begin(), values.end(), test);
    return found == values.end() ? nullptr : &*found;
}

template <typename Test>
std::vector<const Finding *> allOf(const std::vector<Finding> &findings, Test test)
{
    std::vector<const Finding *> found;
    for (const Finding &finding : findings) {
        if (test(finding))
            found.push_back(&finding);
    }
    return found;
}

} // namespace

Result<FindingsSnapshot> loadFindings(const CaseFile &file)
{
    Result<std::vector<Finding>> findings = FindingStore::list(file);
    if (!findings)
        return findings.error();
    Result<std::vector<Practice>> practices = PracticeStore::list(file);
    if (!practices)
        return practices.error();
    return FindingsSnapshot{findings.take(), practices.take()};
}

const Finding *FindingsSnapshot::finding(const Uuid &id) const
{
    return findIn(findings, [&](const Finding &finding) { return finding.id == id; });
}

const Finding *FindingsSnapshot::byLabel(const QString &label) const
{
    const std::optional<FindingNumber> wanted = FindingNumber::fromText(label);
    return findIn(findings, [&](const Finding &finding) {
        return wanted == FindingNumber{finding.kind, finding.number};
    });
}

std::vector<const Finding *> FindingsSnapshot::ofAnswer(const Uuid &answer) const
{
    return allOf(findings, [&](const Finding &finding) {
        return std::find(finding.answers.begin(), finding.answers.end(), answer) != finding.answers.end();
    });
}

std::vector<const Finding *> FindingsSnapshot::ofCriterion(const QString &criterion) const
{
    return allOf(findings, [&](const Finding &finding) { return finding.criterion == criterion; });
}

const Practice *FindingsSnapshot::practiceOf(const Uuid &answer) const
{
    return findIn(practices, [&](const Practice &practice) { return practice.answer == answer; });
}

int FindingsSnapshot::count(FindingKind kind) const
{
    const auto counted = std::count_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.kind == kind && finding.state != FindingState::Withdrawn;
    });
    return static_cast<int>(counted);
}

} // namespace ctpat
