// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/history.h"

#include "core/base/digest.h"
#include "core/casefile/query.h"

namespace ctpat {

namespace {

constexpr char entryColumns[] =
    "SELECT h.seq, h.chain, h.change, h.label, h.actor, h.actor_role, h.at_utc, h.at_offset, h.operation, h.noun,"
    " h.row_id, h.digest_before, h.digest_after, h.previous, h.hash, coalesce(v.before, ''), coalesce(v.after, ''),"
    " v.salt FROM history h LEFT JOIN history_value v ON v.seq = h.seq ";

HistoryEntry readEntry(const Query &q)
{
    HistoryEntry entry;
    entry.seq = q.integer(0);
    entry.chain = q.id(1);
    entry.change = q.integer(2);
    entry.label = q.text(3);
    entry.actor = q.text(4);
    entry.actorRole = q.text(5);
    entry.at = Moment{q.integer(6), static_cast<int>(q.integer(7)), false};
    entry.operation = q.text(8);
    entry.noun = q.text(9);
    entry.row = q.id(10);
    entry.digestBefore = q.blob(11);
    entry.digestAfter = q.blob(12);
    entry.previous = q.blob(13);
    entry.hash = q.blob(14);
    entry.before = q.text(15);
    entry.after = q.text(16);
    return entry;
}

Result<std::vector<HistoryEntry>> readAll(Result<Query> query)
{
    if (!query)
        return query.error();
    std::vector<HistoryEntry> entries;
    while (true) {
        const Result<bool> more = query->next();
        if (!more)
            return more.error();
        if (!*more)
            return entries;
        entries.push_back(readEntry(*query));
    }
}

/// True when the values beside an entry are gone (purged), or are the ones it was written with.
bool valuesFit(const Query &q, const HistoryEntry &entry)
{
    if (q.isNull(17))
        return true;
    const QByteArray salt = q.blob(17);
    return History::digestOf(salt, entry.before) == entry.digestBefore &&
           History::digestOf(salt, entry.after) == entry.digestAfter;
}

} // namespace

QByteArray History::digestOf(const QByteArray &salt, const QString &json)
{
    Sha256 hash;
    hash.addField(salt);
    hash.addField(json.toUtf8());
    return hash.finish();
}

QByteArray History::hashOf(const HistoryEntry &entry)
{
    Sha256 hash;
    hash.addField(QByteArray::number(entry.seq));
    hash.addField(entry.chain.bytes());
    hash.addField(QByteArray::number(entry.change));
    hash.addField(entry.label.toUtf8());
    hash.addField(entry.actor.toUtf8());
    hash.addField(entry.actorRole.toUtf8());
    hash.addField(QByteArray::number(entry.at.utcMs));
    hash.addField(QByteArray::number(entry.at.offsetSeconds));
    hash.addField(entry.operation.toUtf8());
    hash.addField(entry.noun.toUtf8());
    hash.addField(entry.row.bytes());
    hash.addField(entry.digestBefore);
    hash.addField(entry.digestAfter);
    hash.addField(entry.previous);
    return hash.finish();
}

Result<HistoryHead> History::head() const
{
    Result<Query> query = Query::prepare(
        m_connection, "SELECT chain, seq, hash, at_utc, at_offset FROM history ORDER BY seq DESC LIMIT 1");
    if (!query)
        return query.error();
    const Result<bool> more = query->next();
    if (!more)
        return more.error();
    HistoryHead head;
    if (*more) {
        head.chain = query->id(0);
        head.seq = query->integer(1);
        head.hash = query->blob(2);
        head.at = Moment{query->integer(3), static_cast<int>(query->integer(4)), false};
    }
    return head;
}

Result<std::vector<HistoryEntry>> History::entries(qint64 limit) const
{
    const QByteArray sql = QByteArray(entryColumns) + "ORDER BY h.seq DESC LIMIT ?1";
    return readAll(Query::prepare(m_connection, sql.constData(), {limit > 0 ? limit : qint64(-1)}));
}

Result<std::vector<HistoryEntry>> History::entriesOfRow(const QString &noun, const Uuid &row) const
{
    const QByteArray sql = QByteArray(entryColumns) + "WHERE h.noun = ?1 AND h.row_id = ?2 ORDER BY h.seq DESC";
    return readAll(Query::prepare(m_connection, sql.constData(), {noun, row}));
}

Result<std::vector<HistoryEntry>> History::entriesOfChange(qint64 change) const
{
    const QByteArray sql = QByteArray(entryColumns) + "WHERE h.change = ?1 ORDER BY h.seq DESC";
    return readAll(Query::prepare(m_connection, sql.constData(), {change}));
}

Result<QSet<QString>> History::nounsAfter(qint64 seq) const
{
    Result<Query> query = Query::prepare(m_connection, "SELECT DISTINCT noun FROM history WHERE seq > ?1", {seq});
    if (!query)
        return query.error();
    QSet<QString> nouns;
    while (true) {
        const Result<bool> more = query->next();
        if (!more)
            return more.error();
        if (!*more)
            return nouns;
        nouns.insert(query->text(0));
    }
}

Result<std::optional<QByteArray>> History::hashAt(qint64 seq) const
{
    Result<Query> query = Query::prepare(m_connection, "SELECT hash FROM history WHERE seq = ?1", {seq});
    if (!query)
        return query.error();
    const Result<bool> more = query->next();
    if (!more)
        return more.error();
    return *more ? std::optional<QByteArray>(query->blob(0)) : std::nullopt;
}

Status History::verify(const Progress &progress) const
{
    const Result<HistoryHead> last = head();
    if (!last)
        return last.error();
    const QByteArray sql = QByteArray(entryColumns) + "ORDER BY h.seq";
    Result<Query> query = Query::prepare(m_connection, sql.constData());
    if (!query)
        return query.error();
    QByteArray previous(32, '\0');
    qint64 expected = 0;
    while (true) {
        const Result<bool> more = query->next();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const HistoryEntry entry = readEntry(*query);
        const bool fits = entry.seq == ++expected && entry.previous == previous && entry.hash == hashOf(entry) &&
                          valuesFit(*query, entry);
        if (!fits) {
            return Error(ErrorCode::CaseHistoryBroken,
                         tr("The history of the case does not fit together at entry %1: something was changed, removed "
                            "or added outside this program. Do not sign this case; compare it with an issued report.")
                             .arg(expected),
                         QStringLiteral("entry %1, found %2").arg(expected).arg(entry.seq));
        }
        previous = entry.hash;
        if (expected % 4096 == 0 && !goOn(progress, expected, last->seq))
            return Error(ErrorCode::Cancelled, tr("The check of the history was stopped."));
    }
}

} // namespace ctpat
