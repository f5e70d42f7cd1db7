// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace ctpat {

/// The one thread that touches an open case. Edits go before long work, which comes in slices of at most 16 MiB or
/// 50 ms, so that a keystroke never waits for an attach. Results are handed back on the thread the worker lives on.
/// Destroying it does the edits that wait, drops long work, and closes the file.
class CaseWorker final : public QObject
{
    Q_OBJECT

public:
    explicit CaseWorker(std::unique_ptr<CaseFile> file, QObject *parent = nullptr);
    ~CaseWorker() override;

    /// Does @p job soon and hands its result to @p done, unless @p context is gone by then.
    template <typename T>
    void ask(std::function<T(CaseFile &)> job, QObject *context, std::function<void(T)> done)
    {
        enqueue(m_edits, [this, job = std::move(job), guard = QPointer<QObject>(context),
                          done = std::move(done)](CaseFile &file) {
            deliver([result = job(file), guard, done]() mutable {
                if (guard)
                    done(std::move(result));
            });
            return false;
        });
    }

    /// Calls @p slice again and again between edits until it returns false.
    void work(std::function<bool(CaseFile &)> slice) { enqueue(m_longWork, std::move(slice)); }

    /// Nothing is being done and nothing waits. For a reader on another connection that gives way to every job.
    [[nodiscard]] bool isIdle() const;

    /// Runs @p call on the thread this object lives on; may be called from a slice.
    void deliver(std::function<void()> call);

private:
    using Job = std::function<bool(CaseFile &)>;

    void enqueue(std::deque<Job> &queue, Job job);
    void run();
    [[nodiscard]] bool takeNext(Job &job);

    std::unique_ptr<CaseFile> m_file;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_edits;
    std::deque<Job> m_longWork;
    bool m_busy = false;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace ctpat
