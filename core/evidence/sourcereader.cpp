// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/sourcereader.h"

#include "core/evidence/contentstore.h"

#include <QFileInfo>

#include <chrono>

namespace ctpat {

SourceReader::SourceReader(const QString &path, std::shared_ptr<BufferPool> pool, Inspect inspect)
    : m_path(path)
    , m_pool(pool ? std::move(pool) : std::make_shared<BufferPool>())
    , m_inspect(std::move(inspect))
    , m_file(path)
{
}

SourceReader::~SourceReader()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
    }
    m_moved.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

Result<std::unique_ptr<SourceReader>> SourceReader::open(const QString &path, std::shared_ptr<BufferPool> pool,
                                                         Inspect inspect)
{
    std::unique_ptr<SourceReader> reader(new SourceReader(path, std::move(pool), std::move(inspect)));
    if (const Status opened = reader->openFile(); !opened)
        return opened.error();
    return reader;
}

QString SourceReader::shownName() const
{
    return QFileInfo(m_path).fileName();
}

Status SourceReader::openFile()
{
    const QFileInfo info(m_path);
    if (!info.exists()) {
        return Error(ErrorCode::FileMissing,
                     tr("“%1” is not there any more, so it was not added. Check that its drive is connected, then add "
                        "it again.")
                         .arg(shownName()));
    }
    if (!info.isFile()) {
        return Error(
            ErrorCode::InvalidInput,
            tr("“%1” is a folder or a device and was not added. Choose the files in it instead.").arg(shownName()));
    }
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Error(
            ErrorCode::FileUnreadable,
            tr("“%1” cannot be read, so it was not added. Check that you may open it and that no other program holds "
               "it.")
                .arg(shownName()),
            m_file.errorString());
    }
    m_size = info.size();
    m_modified = info.lastModified();
    if (m_size > ContentStore::maximumSize)
        return Error(ErrorCode::InvalidInput, tr("“%1” is too large for a case file.").arg(shownName()));
    return {};
}

void SourceReader::start(Pass pass)
{
    if (m_thread.joinable())
        m_thread.join();
    m_finished = false;
    m_thread = std::thread([this, pass] { run(pass); });
}

void SourceReader::run(Pass pass)
{
    if (m_inspect)
        std::exchange(m_inspect, nullptr)(m_file);
    const Status read = readAll(pass);
    {
        const std::scoped_lock lock(m_mutex);
        if (read) {
            m_digest = m_hash.finish();
            m_finished = true;
        } else {
            m_failure = read.error();
        }
    }
    m_moved.notify_all();
}

Status SourceReader::readAll(Pass pass)
{
    if (!m_file.seek(0))
        return changed();
    for (qint64 position = 0; position < m_size; position += ContentStore::chunkSize) {
        Result<QByteArray> chunk = readChunk(position);
        if (!chunk)
            return chunk.error();
        m_hash.add(*chunk);
        if (pass == Pass::HashOnly)
            m_pool->giveBack(chunk.take());
        else if (!push(chunk.take()))
            return Error(ErrorCode::Cancelled, tr("Adding “%1” was stopped. The case is as it was.").arg(shownName()));
    }
    return checkUnchanged();
}

Result<QByteArray> SourceReader::readChunk(qint64 position)
{
    QByteArray buffer = m_pool->take(static_cast<qsizetype>(std::min(ContentStore::chunkSize, m_size - position)));
    char *const bytes = buffer.data();
    qsizetype filled = 0;
    while (filled < buffer.size()) {
        const qint64 got = m_file.read(bytes + filled, buffer.size() - filled);
        if (got < 0) {
            return Error(ErrorCode::FileUnreadable,
                         tr("“%1” could not be read to its end, so it was not added. Check its drive, then add it "
                            "again.")
                             .arg(shownName()),
                         m_file.errorString());
        }
        if (got == 0)
            return changed();
        filled += got;
    }
    return buffer;
}

bool SourceReader::push(QByteArray &&chunk)
{
    std::unique_lock lock(m_mutex);
    m_moved.wait(lock, [this] { return m_stop || m_queue.size() < queueChunks; });
    if (m_stop)
        return false;
    m_queue.push_back(std::move(chunk));
    lock.unlock();
    m_moved.notify_all();
    return true;
}

/// A file that was removed while it was read was still read whole; one that was written to may be a mix of two.
Status SourceReader::checkUnchanged()
{
    char more = 0;
    if (m_file.read(&more, 1) > 0)
        return changed();
    const QFileInfo now(m_path);
    if (now.exists() && (now.size() != m_size || now.lastModified() != m_modified))
        return changed();
    return {};
}

Error SourceReader::changed() const
{
    return {ErrorCode::EvidenceSourceChanged,
            tr("“%1” was changed by another program while it was read, so it was not added. Wait until that program "
               "is done, then add it again.")
                .arg(shownName())};
}

bool SourceReader::waitForEnd(int ms)
{
    std::unique_lock lock(m_mutex);
    m_moved.wait_for(lock, std::chrono::milliseconds(ms), [this] { return m_finished || m_failure; });
    return m_finished;
}

const QByteArray *SourceReader::front(int ms)
{
    std::unique_lock lock(m_mutex);
    m_moved.wait_for(lock, std::chrono::milliseconds(ms),
                     [this] { return !m_queue.empty() || m_finished || m_failure; });
    return m_queue.empty() ? nullptr : &m_queue.front();
}

void SourceReader::pop()
{
    QByteArray used;
    {
        const std::scoped_lock lock(m_mutex);
        used = std::move(m_queue.front());
        m_queue.pop_front();
    }
    m_moved.notify_all();
    m_pool->giveBack(std::move(used));
}

bool SourceReader::isFinished() const
{
    const std::scoped_lock lock(m_mutex);
    return m_finished;
}

std::optional<Error> SourceReader::failure() const
{
    const std::scoped_lock lock(m_mutex);
    return m_failure;
}

QByteArray SourceReader::digest() const
{
    const std::scoped_lock lock(m_mutex);
    return m_digest;
}

qint64 SourceReader::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    qint64 bytes = 0;
    for (const QByteArray &chunk : m_queue)
        bytes += chunk.size();
    return bytes;
}

} // namespace ctpat
