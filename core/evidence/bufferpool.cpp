// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/bufferpool.h"

namespace ctpat {

namespace {

constexpr size_t keptBuffers = 24;

} // namespace

QByteArray BufferPool::take(qsizetype size)
{
    QByteArray buffer;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_free.empty()) {
            buffer = std::move(m_free.back());
            m_free.pop_back();
        }
    }
    if (buffer.capacity() < size)
        buffer = QByteArray(size, Qt::Uninitialized);
    else
        buffer.resize(size);
    return buffer;
}

void BufferPool::giveBack(QByteArray &&buffer)
{
    const std::scoped_lock lock(m_mutex);
    if (m_free.size() < keptBuffers)
        m_free.push_back(std::move(buffer));
}

} // namespace ctpat
