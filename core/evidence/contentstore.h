// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"

namespace ctpat {

/// The bytes of one file, kept once however often they are used, and never changed.
struct Content
{
    Uuid id;
    /// Upper part of the key of its chunks; never leaves the file.
    qint64 number = 0;
    QByteArray sha256; ///< 32 bytes
    qint64 size = 0;   ///< bytes

    friend bool operator==(const Content &, const Content &) = default;
};

/// Contents and their chunks: rows of 1 MiB under the key number << 24 | sequence. A content that is still being
/// written has a row in "arriving" instead of "content"; only the last slice makes it one. Whatever no evidence uses
/// any more stays until a purge, so that undo can bring it back.
class ContentStore final
{
    Q_DECLARE_TR_FUNCTIONS(ContentStore)

public:
    static constexpr qint64 chunkSize = 1 << 20;
    static constexpr qint64 maximumSize = chunkSize << 24;

    explicit ContentStore(const CaseFile &file)
        : m_file(file)
    {
    }

    [[nodiscard]] static qint64 chunkCount(qint64 size) { return (size + chunkSize - 1) / chunkSize; }

    [[nodiscard]] Result<std::optional<Content>> find(const Uuid &id) const;
    [[nodiscard]] Result<std::optional<Content>> findByDigest(const QByteArray &sha256) const;
    [[nodiscard]] Result<bool> hasSize(qint64 size) const;
    [[nodiscard]] Result<std::vector<Content>> all() const;
    /// One chunk; EvidenceDamaged when it is missing or has not the length it must have.
    [[nodiscard]] Result<QByteArray> chunk(const Content &content, qint64 sequence) const;
    /// All bytes, checked against the digest; for small contents such as an issued report or a photograph.
    [[nodiscard]] Result<QByteArray> bytes(const Content &content) const;

    /// The numbers of the pieces of evidence that use a content; none for an issued report, or for one that is unused.
    [[nodiscard]] Result<std::vector<int>> evidenceUsing(const Content &content) const;

    /// Adds bytes that are in memory, or finds them when the case has them. For files use Attaching.
    [[nodiscard]] static Result<Content> add(Change &change, const QByteArray &bytes);

    // What Attaching is made of.
    /// Takes the next number and notes it as arriving.
    [[nodiscard]] static Result<qint64> beginArriving(Change &change);
    static Status addChunk(Change &change, qint64 number, qint64 sequence, const QByteArray &data);
    /// Turns what arrived into a content, or drops it for one with the same bytes.
    [[nodiscard]] static Result<Content> endArriving(Change &change, const Content &arrived);
    /// Removes at most @p count chunks of what arrived, from @p sequence on.
    static Status dropChunks(Change &change, qint64 number, qint64 sequence, qint64 count);
    static Status forgetArriving(Change &change, qint64 number);
    [[nodiscard]] static Result<bool> isArriving(Change &change, qint64 number, qint64 startedUtc);
    /// Shortens the file by unused pages, at most by what so many chunks took.
    static Status giveBackSpace(CaseFile &file, qint64 chunks);
    [[nodiscard]] static Result<std::optional<Content>> findInside(Change &change, const QByteArray &sha256);

    [[nodiscard]] static Error damaged(const QString &detail);

private:
    const CaseFile &m_file;
};

} // namespace ctpat
