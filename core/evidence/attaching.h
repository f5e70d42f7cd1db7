// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/contentstore.h"

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

    /// FileMissing, FileUnreadable, or InvalidInput for what is no ordinary file. @p pool is shared between the files
    /// that are added one after the other, so that their buffers are used again; may be null.
    [[nodiscard]] static Result<std::unique_ptr<Attaching>> start(const QString &path,
                                                                  std::shared_ptr<BufferPool> pool = {});
    ~Attaching();
    Attaching(const Attaching &) = delete;
    Attaching &operator=(const Attaching &) = delete;

    /// One slice. True: call again. False: what is left is read, hashed and small: call finish(). After an error only
    /// abandon() is of use. EvidenceSourceChanged when the file changes while it is read.
    [[nodiscard]] Result<bool> step(CaseFile &file);
    /// Writes what is still in the queue, without making a content of it yet; only when step() returned false.
    Status writeRest(Change &change);
    /// The rest and the content itself; only when step() returned false. The same bytes are already in the case: that
    /// content, and what arrived is dropped.
    [[nodiscard]] Result<Content> finish(Change &change);
    /// Removes what arrived, in slices with edits between only when @p progress lets the worker run them.
    Status abandon(CaseFile &file);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] qint64 done() const { return m_taken; }
    [[nodiscard]] qint64 total() const { return m_size; }
    /// Bytes that wait in the queue.
    [[nodiscard]] qint64 waiting() const;

private:
    Attaching(const QString &path, std::unique_ptr<SourceReader> reader);

    Result<bool> lookForSameContent(CaseFile &file);
    Status takeChunk(Change &change, const QByteArray &data);

    QString m_path;
    std::unique_ptr<SourceReader> m_reader;
    qint64 m_size = 0;
    qint64 m_taken = 0;
    qint64 m_number = 0;
    bool m_looked = false;
    bool m_hashFirst = false;
    std::optional<Content> m_known;
};

/// Attaches one file in one go, in slices; the content only. Cancelled and any failure leave the case as it was.
[[nodiscard]] Result<Content> attachFile(CaseFile &file, const QString &path, const QString &label,
                                         const Progress &progress = {});

} // namespace ctpat
