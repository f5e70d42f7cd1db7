// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/result.h"
#include "core/evidence/bufferpool.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace ctpat {

/// Reads and hashes one file on a thread of its own and keeps at most eight chunks waiting for whoever writes them.
/// Public functions belong to the writer's thread.
class SourceReader final
{
    Q_DECLARE_TR_FUNCTIONS(SourceReader)

public:
    static constexpr size_t queueChunks = 8;
    static constexpr qint64 queueBytes = queueChunks << 20;

    enum class Pass
    {
        HashOnly,
        Read
    };
    /// Runs on the reader's thread, once, before the first byte is read; the file is open and at its start.
    using Inspect = std::function<void(QIODevice &)>;

    [[nodiscard]] static Result<std::unique_ptr<SourceReader>> open(const QString &path,
                                                                    std::shared_ptr<BufferPool> pool, Inspect inspect);
    ~SourceReader();
    SourceReader(const SourceReader &) = delete;
    SourceReader &operator=(const SourceReader &) = delete;

    [[nodiscard]] qint64 size() const { return m_size; }
    /// Begins a pass from the first byte; a pass before it must have finished.
    void start(Pass pass);
    [[nodiscard]] bool isStarted() const { return m_thread.joinable(); }

    /// Waits until the whole file is read and hashed; false when the time is over or reading failed.
    [[nodiscard]] bool waitForEnd(int ms);
    /// The next chunk, or null when none came in time. Belongs to the queue until pop().
    [[nodiscard]] const QByteArray *front(int ms);
    void pop();

    [[nodiscard]] bool isFinished() const;
    [[nodiscard]] std::optional<Error> failure() const;
    /// SHA-256; only when isFinished().
    [[nodiscard]] QByteArray digest() const;
    /// Bytes in the queue.
    [[nodiscard]] qint64 waiting() const;

private:
    SourceReader(const QString &path, std::shared_ptr<BufferPool> pool, Inspect inspect);

    Status openFile();
    void run(Pass pass);
    Status readAll(Pass pass);
    Result<QByteArray> readChunk(qint64 position);
    bool push(QByteArray &&chunk);
    Status checkUnchanged();
    [[nodiscard]] Error changed() const;
    [[nodiscard]] QString shownName() const;

    QString m_path;
    std::shared_ptr<BufferPool> m_pool;
    Inspect m_inspect;
    QFile m_file;
    qint64 m_size = 0;
    QDateTime m_modified;
    Sha256 m_hash;
    std::thread m_thread;

    // Shared between the two threads, under the mutex.
    mutable std::mutex m_mutex;
    std::condition_variable m_moved;
    std::deque<QByteArray> m_queue;
    bool m_stop = false;
    bool m_finished = false;
    std::optional<Error> m_failure;
    QByteArray m_digest;
};

} // namespace ctpat
