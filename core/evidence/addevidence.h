// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/attaching.h"
#include "core/evidence/evidencestore.h"
#include "core/evidence/filemetadata.h"

#include <QTimeZone>

#include <deque>
#include <functional>

namespace ctpat {

/// What is known of files before they are added. What a file says of itself fills the rest.
struct AddOptions
{
    QString title; ///< empty: the file's name without its ending
    QString caption;
    std::vector<EvidenceTarget> targets; ///< none: the pieces are unfiled
    /// One more target that is made in the same change, such as the record of an answer that has none yet.
    std::function<Result<EvidenceTarget>(Change &)> makeTarget;
    std::optional<Moment> received; ///< nothing, but receivedFrom is said: now
    QString receivedFrom;
    QString place;
    QDate validUntil;
    std::optional<EvidenceAudience> audience; ///< nothing: for the report, or as the piece that is revised
    QString internalNote;
    /// The visit's zone, for cameras that do not say theirs.
    QTimeZone zone = QTimeZone::utc();
    /// The piece that the file takes the place of. Both stay; the new one takes over its links, and title, caption,
    /// place and audience where nothing else is said.
    Uuid revisionOf;
};

/// How one file fared.
struct AddOutcome
{
    QString path;
    Result<Evidence> result;
};

/// Files on their way in as evidence, a slice a step. Up to 50 files become one change, and so one undo: content,
/// evidence and links appear together. A file that cannot be read does not stop the others.
class EvidenceAdding final
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceAdding)

public:
    static constexpr size_t filesPerChange = 50;

    EvidenceAdding(const QStringList &paths, const AddOptions &options);
    ~EvidenceAdding();

    /// True: call again. False: done. An error is one of the case itself: what was not yet in outcomes() is not added.
    [[nodiscard]] Result<bool> step(CaseFile &file);
    /// Removes what has arrived and is not evidence yet; files in outcomes() stay.
    Status abandon(CaseFile &file);

    [[nodiscard]] const std::vector<AddOutcome> &outcomes() const { return m_outcomes; }
    [[nodiscard]] qint64 done() const;
    [[nodiscard]] qint64 total() const { return m_total; }

private:
    struct Arrival;

    void startAhead();
    Status advance(CaseFile &file);
    Status writeWaiting(CaseFile &file);
    Status commitArrived(CaseFile &file);
    Result<Evidence> addRow(CaseFile &file, Change &change, Arrival &arrival) const;
    Status takeOver(CaseFile &file, Evidence &evidence, std::vector<EvidenceTarget> &targets) const;

    AddOptions m_options;
    std::deque<QString> m_paths;
    std::shared_ptr<BufferPool> m_pool;
    std::deque<std::unique_ptr<Arrival>> m_coming;
    std::vector<std::unique_ptr<Arrival>> m_arrived;
    std::vector<AddOutcome> m_outcomes;
    qint64 m_total = 0;
    qint64 m_finished = 0;
};

/// Adds one file as evidence in one change. Cancelled and any failure leave the case as it was.
[[nodiscard]] Result<Evidence> addFile(CaseFile &file, const QString &path, const AddOptions &options = {},
                                       const Progress &progress = {});
/// Adds many; says of each how it fared. Cancelled: files of finished changes stay, the others are not added.
[[nodiscard]] Result<std::vector<AddOutcome>> addFiles(CaseFile &file, const QStringList &paths,
                                                       const AddOptions &options = {}, const Progress &progress = {});

} // namespace ctpat
