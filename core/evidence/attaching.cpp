// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/attaching.h"

#include "core/evidence/sourcereader.h"

#include <QElapsedTimer>

namespace ctpat {

namespace {

/// How long an open slice waits for the next chunk: a fast drive always has one, a slow one must not block edits.
constexpr int chunkWaitMs = 10;
constexpr qint64 chunksPerStepBack = 64;

struct AttachingText
{
    Q_DECLARE_TR_FUNCTIONS(Attaching)
};

} // namespace

Attaching::Attaching(const QString &path, std::unique_ptr<SourceReader> reader)
    : m_path(path)
    , m_reader(std::move(reader))
{
}

Attaching::~Attaching() = default;

Result<std::unique_ptr<Attaching>> Attaching::start(const QString &path, const Setup &setup)
{
    Result<std::unique_ptr<SourceReader>> reader = SourceReader::open(path, setup.pool, setup.inspect);
    if (!reader)
        return reader.error();
    std::unique_ptr<Attaching> attaching(new Attaching(path, reader.take()));
    if (attaching->fitsQueue())
        attaching->m_reader->start(SourceReader::Pass::Read);
    return attaching;
}

bool Attaching::fitsQueue() const
{
    return m_reader->size() <= SourceReader::queueBytes;
}

qint64 Attaching::total() const
{
    return m_reader->size();
}

qint64 Attaching::waiting() const
{
    return m_same ? 0 : m_reader->waiting();
}

bool Attaching::sourceFailed() const
{
    return m_reader->failure().has_value();
}

Result<bool> Attaching::step(CaseFile &file)
{
    if (!m_reader->isStarted() || m_hashFirst)
        return lookForSameContent(file);
    const bool ready = fitsQueue() ? m_reader->waitForEnd(sliceMs) : m_reader->isFinished();
    if (ready)
        return false;
    if (const std::optional<Error> failure = m_reader->failure())
        return *failure;
    // Waiting for the first chunk outside the transaction: a slow source keeps nobody from editing.
    if (fitsQueue() || !m_reader->front(sliceMs))
        return true;
    if (const Status written = writeSlice(file); !written)
        return written.error();
    return true;
}

/// A large file is hashed before it is written only where the case has a content of its size: copying it twice would
/// cost far more than reading it twice.
Result<bool> Attaching::lookForSameContent(CaseFile &file)
{
    const ContentStore store(file);
    if (!m_hashFirst) {
        const Result<bool> sameSize = store.hasSize(m_reader->size());
        if (!sameSize)
            return sameSize.error();
        m_hashFirst = *sameSize;
        m_reader->start(m_hashFirst ? SourceReader::Pass::HashOnly : SourceReader::Pass::Read);
        return true;
    }
    if (!m_reader->waitForEnd(sliceMs)) {
        const std::optional<Error> failure = m_reader->failure();
        return failure ? Result<bool>(*failure) : Result<bool>(true);
    }
    const Result<std::optional<Content>> known = store.findByDigest(m_reader->digest());
    if (!known)
        return known.error();
    m_hashFirst = false;
    m_same = known->has_value();
    if (m_same)
        m_taken = m_reader->size();
    else
        m_reader->start(SourceReader::Pass::Read);
    return !m_same;
}

Status Attaching::writeSlice(CaseFile &file)
{
    return file.change({}, [this](Change &change) -> Status {
        if (const Status begun = begin(change); !begun)
            return begun;
        QElapsedTimer timer;
        timer.start();
        const qint64 end = m_taken + sliceSize;
        while (m_taken < end && !timer.hasExpired(sliceMs) && !m_reader->isFinished()) {
            const QByteArray *chunk = m_reader->front(chunkWaitMs);
            if (!chunk)
                break;
            if (const Status taken = takeFront(change, *chunk); !taken)
                return taken;
        }
        return {};
    });
}

Status Attaching::begin(Change &change)
{
    if (m_number != 0)
        return {};
    const Result<qint64> number = ContentStore::beginArriving(change);
    if (!number)
        return number.error();
    m_number = *number;
    m_startedUtc = change.at().utcMs;
    return {};
}

Status Attaching::takeFront(Change &change, const QByteArray &chunk)
{
    if (const Status added = ContentStore::addChunk(change, m_number, m_sequence, chunk); !added)
        return added;
    ++m_sequence;
    m_taken += chunk.size();
    m_reader->pop();
    return {};
}

Status Attaching::writeRest(Change &change)
{
    Q_ASSERT(m_same || m_reader->isFinished());
    if (m_same)
        return {};
    if (m_number == 0) {
        const Result<std::optional<Content>> known = ContentStore::findInside(change, m_reader->digest());
        if (!known)
            return known.error();
        m_same = known->has_value();
        if (m_same)
            return {};
    }
    if (const Status begun = begin(change); !begun)
        return begun;
    while (const QByteArray *chunk = m_reader->front(0)) {
        if (const Status taken = takeFront(change, *chunk); !taken)
            return taken;
    }
    return {};
}

Result<Content> Attaching::finish(Change &change)
{
    if (const Status written = writeRest(change); !written)
        return written.error();
    if (!m_same)
        return ContentStore::endArriving(change, {Uuid::create(), m_number, m_reader->digest(), m_reader->size()});
    const Result<std::optional<Content>> known = ContentStore::findInside(change, m_reader->digest());
    if (!known)
        return known.error();
    if (*known)
        return **known;
    // The other piece with these bytes was taken back between two slices.
    return Error(ErrorCode::CaseBusy, tr("The case was changed meanwhile, so the file was not added. Add it again."));
}

Result<bool> Attaching::stepBack(CaseFile &file)
{
    if (m_number == 0)
        return giveBackSpace(file);
    const qint64 first = std::max<qint64>(0, m_sequence - chunksPerStepBack);
    const Status dropped = file.change({}, [this, first](Change &change) -> Status {
        // A number that was given out inside a change that failed may belong to another file by now.
        const Result<bool> own = ContentStore::isArriving(change, m_number, m_startedUtc);
        if (!own || !*own)
            return own ? Status() : Status(own.error());
        const Status gone = ContentStore::dropChunks(change, m_number, first, chunksPerStepBack);
        return gone && first == 0 ? ContentStore::forgetArriving(change, m_number) : gone;
    });
    if (!dropped)
        return dropped.error();
    m_chunksToGiveBack += m_sequence - first;
    m_sequence = first;
    if (first == 0)
        m_number = 0;
    return true;
}

/// The file gets as short again as it was: nobody expects a cancelled video to stay in its size.
Result<bool> Attaching::giveBackSpace(CaseFile &file)
{
    const qint64 chunks = std::min(m_chunksToGiveBack, chunksPerStepBack);
    if (chunks == 0)
        return false;
    if (const Status given = ContentStore::giveBackSpace(file, chunks); !given)
        return given.error();
    m_chunksToGiveBack -= chunks;
    return m_chunksToGiveBack > 0;
}

Status Attaching::abandon(CaseFile &file)
{
    while (true) {
        const Result<bool> more = stepBack(file);
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

Result<Content> attachFile(CaseFile &file, const QString &path, const QString &label, const Progress &progress)
{
    Result<std::unique_ptr<Attaching>> attaching = Attaching::start(path);
    if (!attaching)
        return attaching.error();
    Attaching &arrival = **attaching;
    const auto giveUp = [&](const Error &why) -> Error {
        const Status abandoned = arrival.abandon(file);
        return abandoned ? why : abandoned.error();
    };
    for (bool more = true; more;) {
        const Result<bool> stepped = arrival.step(file);
        if (!stepped)
            return giveUp(stepped.error());
        more = *stepped;
        if (!goOn(progress, arrival.done(), arrival.total()))
            return giveUp(
                {ErrorCode::Cancelled, AttachingText::tr("Adding the file was stopped. The case is as it was.")});
    }
    Content content;
    const Status done = file.change(label, [&](Change &change) -> Status {
        const Result<Content> finished = arrival.finish(change);
        if (!finished)
            return finished.error();
        content = *finished;
        return {};
    });
    if (!done)
        return giveUp(done.error());
    return content;
}

} // namespace ctpat
