// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/contentstore.h"

#include <QIODevice>

#include <functional>
#include <memory>

namespace ctpat {

class BufferPool;
class SourceReader;

/// One file on its way into the case. A thread reads and hashes it and feeds a short queue; the case's thread takes
/// from the queue in slices of at most 16 MiB or 50 ms, so that edits go between. Memory stays below 32 MiB whatever
/// the size of the file. Usage: `while (more) more = step(file)`, then finish() inside the change that also writes what
/// names the content; or abandon(). Without either, what arrived is removed on the next opening of the case.
class Attaching final
{
    Q_DECLARE_TR_FUNCTIONS(Attaching)

public:
    static constexpr qint64 sliceSize = 16 * ContentStore::chunkSize;
    static constexpr int sliceMs = 50;

    struct Setup
    {
        /// Buffers that go from file to file when several are added. Shared: the reading threads end at their own time.
        std::shared_ptr<BufferPool> pool;
        /// Looks into the file on the reading thread; what it found may be used once step() returned false.
        std::function<void(QIODevice &)> inspect;
    };

    /// FileMissing, FileUnreadable, or InvalidInput for what is no ordinary file.
    [[nodiscard]] static Result<std::unique_ptr<Attaching>> start(const QString &path, const Setup &setup = {});
    ~Attaching();
    Attaching(const Attaching &) = delete;
    Attaching &operator=(const Attaching &) = delete;

    /// One slice. True: call again. False: the file is read and hashed, and what is not yet written of it waits in the
    /// queue. After an error only abandon() is of use. EvidenceSourceChanged when the file changes while it is read.
    [[nodiscard]] Result<bool> step(CaseFile &file);
    /// Writes what waits in the queue, without making a content of it yet. Only after step() returned false.
    Status writeRest(Change &change);
    /// The rest and the content itself. Only after step() returned false. When the case has these bytes already: their
    /// content, and what arrived is dropped.
    [[nodiscard]] Result<Content> finish(Change &change);
    /// Takes back what arrived, a slice a call. True: call again.
    [[nodiscard]] Result<bool> stepBack(CaseFile &file);
    /// stepBack() to the end.
    Status abandon(CaseFile &file);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] qint64 done() const { return m_taken; }
    [[nodiscard]] qint64 total() const;
    /// Bytes that wait in the queue.
    [[nodiscard]] qint64 waiting() const;
    /// Whether an error of step() was one of the file that is read, not of the case.
    [[nodiscard]] bool sourceFailed() const;

private:
    Attaching(const QString &path, std::unique_ptr<SourceReader> reader);

    [[nodiscard]] bool fitsQueue() const;
    Result<bool> lookForSameContent(CaseFile &file);
    Status writeSlice(CaseFile &file);
    Result<bool> giveBackSpace(CaseFile &file);
    Status begin(Change &change);
    Status takeFront(Change &change, const QByteArray &chunk);

    QString m_path;
    std::unique_ptr<SourceReader> m_reader;
    qint64 m_taken = 0;
    qint64 m_number = 0; ///< 0: nothing written yet
    qint64 m_startedUtc = 0;
    qint64 m_sequence = 0;
    qint64 m_chunksToGiveBack = 0;
    bool m_hashFirst = false;
    bool m_same = false; ///< the case has these bytes, found before any was written
};

/// Attaches one file in one go, in slices; the content only. Cancelled and any failure leave the case as it was.
[[nodiscard]] Result<Content> attachFile(CaseFile &file, const QString &path, const QString &label,
                                         const Progress &progress = {});

} // namespace ctpat
