// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/caseview.h"

#include "core/evidence/evidencestore.h"

#include <algorithm>

namespace ctpat::ui {

namespace {

/// So many pieces are read within a few milliseconds.
constexpr qint64 fewPieces = 500;

Status loadEvidence(CaseFile &file, CaseView &view, WaitForEvidence wait)
{
    const EvidenceStore store(file);
    if (wait == WaitForEvidence::UnlessMuch) {
        const Result<qint64> count = store.count();
        if (!count)
            return count.error();
        view.evidenceIsRead = *count <= fewPieces;
        if (!view.evidenceIsRead)
            return {};
    }
    Result<std::vector<Evidence>> all = store.all();
    if (!all)
        return all.error();
    Result<std::vector<EvidenceLink>> links = store.links();
    if (!links)
        return links.error();
    view.evidence = all.take();
    view.links = links.take();
    return {};
}

qint64 takenOrReceived(const Evidence &evidence)
{
    if (evidence.taken)
        return evidence.taken->utcMs;
    return evidence.received ? evidence.received->utcMs : 0;
}

} // namespace

const Evidence *CaseView::evidenceById(const Uuid &id) const
{
    const auto found = std::find_if(evidence.begin(), evidence.end(), [&](const Evidence &e) { return e.id == id; });
    return found == evidence.end() ? nullptr : &*found;
}

std::vector<const Evidence *> CaseView::evidenceOf(const EvidenceTarget &target) const
{
    std::vector<const Evidence *> found;
    for (const EvidenceLink &link : links) {
        if (link.target == target) {
            if (const Evidence *piece = evidenceById(link.evidence))
                found.push_back(piece);
        }
    }
    std::sort(found.begin(), found.end(), [](const Evidence *a, const Evidence *b) { return a->number < b->number; });
    return found;
}

std::vector<EvidenceTarget> CaseView::targetsOf(const Uuid &id) const
{
    std::vector<EvidenceTarget> targets;
    for (const EvidenceLink &link : links) {
        if (link.evidence == id)
            targets.push_back(link.target);
    }
    return targets;
}

std::vector<const Evidence *> CaseView::unfiled() const
{
    QSet<Uuid> filed;
    for (const EvidenceLink &link : links)
        filed.insert(link.evidence);
    std::vector<const Evidence *> found;
    for (const Evidence &piece : evidence) {
        if (!filed.contains(piece.id))
            found.push_back(&piece);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Evidence *a, const Evidence *b) { return takenOrReceived(*a) < takenOrReceived(*b); });
    return found;
}

Result<CaseView> loadView(CaseFile &file, const CaseView *previous, QSet<QString> &changed, WaitForEvidence wait)
{
    CaseView view;
    const Result<HistoryHead> head = file.history().head();
    if (!head)
        return head.error();
    if (previous) {
        Result<QSet<QString>> nouns = file.history().nounsAfter(previous->head.seq);
        if (!nouns)
            return nouns.error();
        changed = nouns.take();
    }
    Result<CaseSnapshot> validation = loadSnapshot(file, previous ? &previous->validation : nullptr);
    if (!validation)
        return validation.error();
    Result<FindingsSnapshot> findings = loadFindings(file);
    if (!findings)
        return findings.error();
    view.validation = validation.take();
    view.findings = findings.take();
    const bool evidenceIsTheSame = previous && previous->evidenceIsRead &&
                                   !changed.contains(QStringLiteral("evidence")) &&
                                   !changed.contains(QStringLiteral("evidence_link"));
    if (evidenceIsTheSame) {
        view.evidence = previous->evidence;
        view.links = previous->links;
    } else if (const Status loaded = loadEvidence(file, view, wait); !loaded) {
        return loaded.error();
    }
    const Result<bool> frozen = file.isFrozen();
    if (!frozen)
        return frozen.error();
    view.head = *head;
    view.frozen = *frozen;
    view.readOnly = file.isReadOnly();
    view.readOnlyReason = file.readOnlyReason();
    view.undoLabel = file.undoLabel();
    view.redoLabel = file.redoLabel();
    return view;
}

} // namespace ctpat::ui
