// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/contentreader.h"

#include <cstring>

namespace ctpat {

ContentReader::ContentReader(qint64 size, ChunkSource source, QObject *parent)
    : QIODevice(parent)
    , m_size(size)
    , m_source(std::move(source))
{
    // Unbuffered: the chunk that is kept is the buffer.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool ContentReader::seek(qint64 position)
{
    if (position < 0 || position > m_size || !QIODevice::seek(position))
        return false;
    m_position = position;
    return true;
}

qint64 ContentReader::readData(char *data, qint64 maximum)
{
    qint64 done = 0;
    while (done < maximum && m_position < m_size) {
        if (!load(m_position / ContentStore::chunkSize))
            return done > 0 ? done : -1;
        const qint64 offset = m_position % ContentStore::chunkSize;
        const qint64 count = std::min(maximum - done, m_chunk.size() - offset);
        std::memcpy(data + done, m_chunk.constData() + offset, static_cast<size_t>(count));
        done += count;
        m_position += count;
    }
    return done;
}

bool ContentReader::load(qint64 sequence)
{
    if (sequence == m_sequence)
        return true;
    Result<QByteArray> chunk = m_source(sequence);
    const qint64 expected = std::min(ContentStore::chunkSize, m_size - sequence * ContentStore::chunkSize);
    if (chunk && chunk->size() != expected)
        chunk = ContentStore::damaged(QStringLiteral("chunk %1").arg(sequence));
    if (!chunk) {
        m_failure = chunk.error();
        setErrorString(chunk.error().message());
        return false;
    }
    m_chunk = chunk.take();
    m_sequence = sequence;
    return true;
}

std::unique_ptr<ContentReader> openContent(const CaseFile &file, const Content &content)
{
    return std::make_unique<ContentReader>(
        content.size, [&file, content](qint64 sequence) { return ContentStore(file).chunk(content, sequence); });
}

} // namespace ctpat
