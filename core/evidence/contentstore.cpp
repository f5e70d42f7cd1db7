// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/contentstore.h"

#include "core/base/digest.h"

namespace ctpat {

namespace {

constexpr int sequenceBits = 24;

qint64 chunkKey(qint64 number, qint64 sequence)
{
    return (number << sequenceBits) | sequence;
}

Content readContent(const Query &query)
{
    return {query.id(0), query.integer(1), query.blob(2), query.integer(3)};
}

qint64 expectedLength(const Content &content, qint64 sequence)
{
    return std::min(ContentStore::chunkSize, content.size - sequence * ContentStore::chunkSize);
}

} // namespace

Error ContentStore::damaged(const QString &detail)
{
    return {ErrorCode::EvidenceDamaged,
            tr("A file kept in the case no longer has the content it was stored with. Get the original again and add "
               "it; nothing was changed."),
            detail};
}

Result<std::optional<Content>> ContentStore::find(const Uuid &id) const
{
    return m_file.first<Content>("SELECT id, no, sha256, size FROM content WHERE id = ?1", {id}, readContent);
}

Result<std::optional<Content>> ContentStore::findByDigest(const QByteArray &sha256) const
{
    return m_file.first<Content>("SELECT id, no, sha256, size FROM content WHERE sha256 = ?1", {sha256}, readContent);
}

Result<bool> ContentStore::hasSize(qint64 size) const
{
    const Result<std::optional<qint64>> found = m_file.first<qint64>(
        "SELECT 1 FROM content WHERE size = ?1 LIMIT 1", {size}, [](const Query &q) { return q.integer(0); });
    if (!found)
        return found.error();
    return found->has_value();
}

Result<std::vector<Content>> ContentStore::all() const
{
    return m_file.list<Content>("SELECT id, no, sha256, size FROM content ORDER BY no", {}, readContent);
}

Result<QByteArray> ContentStore::chunk(const Content &content, qint64 sequence) const
{
    Result<std::optional<QByteArray>> data =
        m_file.first<QByteArray>("SELECT data FROM chunk WHERE key = ?1", {chunkKey(content.number, sequence)},
                                 [](const Query &q) { return q.blob(0); });
    if (!data)
        return data.error();
    if (!*data || (*data)->size() != expectedLength(content, sequence))
        return damaged(QStringLiteral("content %1 chunk %2").arg(content.id.text()).arg(sequence));
    return std::move(**data);
}

Result<QByteArray> ContentStore::bytes(const Content &content) const
{
    QByteArray all;
    all.reserve(static_cast<qsizetype>(content.size));
    for (qint64 sequence = 0; sequence < chunkCount(content.size); ++sequence) {
        const Result<QByteArray> piece = chunk(content, sequence);
        if (!piece)
            return piece.error();
        all += *piece;
    }
    if (Sha256::of(all) != content.sha256)
        return damaged(QStringLiteral("content %1 digest").arg(content.id.text()));
    return all;
}

Result<std::vector<int>> ContentStore::evidenceUsing(const Content &content) const
{
    return m_file.list<int>("SELECT number FROM evidence WHERE content_id = ?1 ORDER BY number", {content.id},
                            [](const Query &q) { return static_cast<int>(q.integer(0)); });
}

Result<Content> ContentStore::add(Change &change, const QByteArray &bytes)
{
    Content content{Uuid::create(), 0, Sha256::of(bytes), bytes.size()};
    const Result<std::optional<Content>> known = findInside(change, content.sha256);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    const Result<qint64> number = beginArriving(change);
    if (!number)
        return number.error();
    content.number = *number;
    for (qint64 sequence = 0; sequence < chunkCount(content.size); ++sequence) {
        const QByteArray piece = bytes.mid(sequence * chunkSize, chunkSize);
        if (const Status added = addChunk(change, content.number, sequence, piece); !added)
            return added.error();
    }
    return endArriving(change, content);
}

/// Above every number in use, also those of chunks whose content an undo took back: a redo finds them again.
Result<qint64> ContentStore::beginArriving(Change &change)
{
    const Result<std::optional<Value>> last =
        change.lookUp("SELECT max((SELECT coalesce(max(no), 0) FROM content), (SELECT coalesce(max(no), 0) FROM "
                      "arriving), (SELECT coalesce(max(key), 0) >> 24 FROM chunk))");
    if (!last)
        return last.error();
    const qint64 number = std::get<qint64>((*last)->content()) + 1;
    const Status noted = change.bulk("INSERT INTO arriving VALUES(?1, ?2)", {number, change.at().utcMs});
    if (!noted)
        return noted.error();
    return number;
}

Status ContentStore::addChunk(Change &change, qint64 number, qint64 sequence, const QByteArray &data)
{
    return change.bulk("INSERT INTO chunk VALUES(?1, ?2)", {chunkKey(number, sequence), data});
}

Result<Content> ContentStore::endArriving(Change &change, const Content &arrived)
{
    const Result<std::optional<Content>> known = findInside(change, arrived.sha256);
    if (!known)
        return known.error();
    if (const Status forgotten = forgetArriving(change, arrived.number); !forgotten)
        return forgotten.error();
    if (*known) {
        const Status dropped = dropChunks(change, arrived.number, 0, chunkCount(arrived.size));
        return dropped ? Result<Content>(**known) : Result<Content>(dropped.error());
    }
    const Row row = Row().set("no", arrived.number).set("sha256", arrived.sha256).set("size", arrived.size);
    if (const Status inserted = change.insert("content", arrived.id, row); !inserted)
        return inserted.error();
    return arrived;
}

Status ContentStore::dropChunks(Change &change, qint64 number, qint64 sequence, qint64 count)
{
    return change.bulk("DELETE FROM chunk WHERE key >= ?1 AND key < ?2",
                       {chunkKey(number, sequence), chunkKey(number, sequence) + count});
}

Status ContentStore::forgetArriving(Change &change, qint64 number)
{
    return change.bulk("DELETE FROM arriving WHERE no = ?1", {number});
}

Result<bool> ContentStore::isArriving(Change &change, qint64 number, qint64 startedUtc)
{
    const Result<std::optional<Value>> row =
        change.lookUp("SELECT 1 FROM arriving WHERE no = ?1 AND started_utc = ?2", {number, startedUtc});
    if (!row)
        return row.error();
    return row->has_value();
}

Status ContentStore::giveBackSpace(CaseFile &file, qint64 chunks)
{
    // Pages of 16 KiB, each with a pointer to the next one, and a share of the tree above and of the page map.
    constexpr qint64 pagesPerChunk = 66;
    const QByteArray sql = "PRAGMA incremental_vacuum(" + QByteArray::number(chunks * pagesPerChunk) + ")";
    Result<Query> vacuum = file.query(sql.constData());
    if (!vacuum)
        return vacuum.error();
    // It gives a page back at each step.
    while (true) {
        const Result<bool> more = vacuum->next();
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

Result<std::optional<Content>> ContentStore::findInside(Change &change, const QByteArray &sha256)
{
    const Result<std::optional<Value>> id = change.lookUp("SELECT id FROM content WHERE sha256 = ?1", {sha256});
    if (!id)
        return id.error();
    if (!*id)
        return std::optional<Content>();
    const QByteArray bytes = std::get<QByteArray>((*id)->content());
    const Result<std::optional<Value>> number = change.lookUp("SELECT no FROM content WHERE id = ?1", {bytes});
    const Result<std::optional<Value>> size = change.lookUp("SELECT size FROM content WHERE id = ?1", {bytes});
    if (!number || !size)
        return number ? size.error() : number.error();
    return std::optional<Content>(Content{Uuid::fromBytes(bytes).value_or(Uuid()),
                                          std::get<qint64>((*number)->content()), sha256,
                                          std::get<qint64>((*size)->content())});
}

} // namespace ctpat
