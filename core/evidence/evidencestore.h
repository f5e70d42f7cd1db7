// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/evidence/evidence.h"

#include <QHash>

#include <functional>

namespace ctpat {

/// Reads and changes the evidence of a case. Each changing function is one change with one undo, unless it takes a
/// Change: those are pieces for callers that do more in the same change. Files come in through addFile().
class EvidenceStore final
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceStore)

public:
    explicit EvidenceStore(CaseFile &file)
        : m_file(file)
    {
    }

    /// In the order of their numbers.
    [[nodiscard]] Result<std::vector<Evidence>> all() const;
    [[nodiscard]] Result<qint64> count() const;
    /// The inbox: pieces without a link.
    [[nodiscard]] Result<std::vector<Evidence>> unfiled() const;
    [[nodiscard]] Result<std::vector<Evidence>> forTarget(const EvidenceTarget &target) const;
    [[nodiscard]] Result<std::optional<Evidence>> find(const Uuid &id) const;
    [[nodiscard]] Result<std::optional<Evidence>> findByNumber(int number) const;

    [[nodiscard]] Result<std::vector<EvidenceLink>> links() const;
    [[nodiscard]] Result<std::vector<EvidenceTarget>> targetsOf(const Uuid &evidence) const;
    /// How many pieces each target of a kind has; targets without any are not in it.
    [[nodiscard]] Result<QHash<Uuid, int>> counts(EvidenceTargetKind kind) const;

    /// Writes what differs from what the case has: title, caption, times, from whom, place, position, validity,
    /// audience, internal note. Content, number and file name stay. The label says which act it was.
    Status save(const Evidence &evidence);
    /// The same for what @p change makes of the piece as it is in the case now. A piece that is gone is no error.
    Status edit(const Uuid &evidence, const std::function<void(Evidence &)> &change);

    /// A link that is there already is no error.
    Status link(const Uuid &evidence, const EvidenceTarget &target);
    Status unlink(const Uuid &evidence, const EvidenceTarget &target);
    /// Takes the piece and its links out. RuleBroken once its number was printed in an issued report, and for a piece
    /// that another one is a revision of. The content stays until a purge, so that undo brings it back.
    Status remove(const Uuid &evidence);

    /// The row and its links; gives the id and the next number, returned with them.
    [[nodiscard]] static Result<Evidence> insert(Change &change, const Evidence &evidence,
                                                 const std::vector<EvidenceTarget> &targets);
    static Status insertLink(Change &change, const Uuid &evidence, const EvidenceTarget &target);
    /// At issue: the numbers of everything for the report are now printed.
    static Status fixNumbers(Change &change, const CaseFile &file);

private:
    Result<Evidence> require(const Uuid &id) const;
    [[nodiscard]] static QString editLabel(const Evidence &before, const Evidence &after);

    CaseFile &m_file;
};

/// The word that the column target_kind holds.
[[nodiscard]] QString toText(EvidenceTargetKind kind);
[[nodiscard]] std::optional<EvidenceTargetKind> evidenceTargetKindFromText(const QString &text);

} // namespace ctpat
