// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/caseworker.h"

namespace ctpat {

CaseWorker::CaseWorker(std::unique_ptr<CaseFile> file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_thread(&CaseWorker::run, this)
{
}

CaseWorker::~CaseWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void CaseWorker::enqueue(std::deque<Job> &queue, Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        queue.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void CaseWorker::deliver(std::function<void()> call)
{
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

bool CaseWorker::isIdle() const
{
    const std::lock_guard lock(m_mutex);
    return !m_busy && m_edits.empty() && m_longWork.empty();
}

bool CaseWorker::takeNext(Job &job)
{
    std::unique_lock lock(m_mutex);
    m_busy = false;
    m_wake.wait(lock, [this] { return m_closing || !m_edits.empty() || !m_longWork.empty(); });
    std::deque<Job> &queue = m_edits.empty() ? m_longWork : m_edits;
    if (queue.empty() || (m_closing && m_edits.empty()))
        return false;
    job = std::move(queue.front());
    queue.pop_front();
    m_busy = true;
    return true;
}

void CaseWorker::run()
{
    Job job;
    while (takeNext(job)) {
        if (job(*m_file)) {
            const std::lock_guard lock(m_mutex);
            // Back in front: one piece of long work is finished before the next begins.
            m_longWork.push_front(std::move(job));
        }
    }
    m_longWork.clear();
    m_file.reset();
}

} // namespace ctpat
