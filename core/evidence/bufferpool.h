// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <mutex>
#include <vector>

namespace ctpat {

/// Buffers of one chunk that go round between reading and writing: fresh memory for every photograph costs more than
/// reading it. Thread-safe; shared by the files of one act, which end on different threads.
class BufferPool final
{
public:
    /// @p size bytes, not cleared.
    [[nodiscard]] QByteArray take(qsizetype size);
    void giveBack(QByteArray &&buffer);

private:
    std::mutex m_mutex;
    std::vector<QByteArray> m_free;
};

} // namespace ctpat
