// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidencestore.h"

#include <algorithm>

namespace ctpat {

namespace {

constexpr const char *selectEvidence =
    "SELECT e.id, e.content_id, e.number, e.number_fixed, e.title, e.caption, e.file_name, e.media_type, "
    "e.taken_utc, e.taken_offset, e.taken_assumed, e.received_utc, e.received_offset, e.received_assumed, "
    "e.received_from, e.place, e.latitude, e.longitude, e.print_position, e.valid_until, e.audience, e.revision_of, "
    "e.internal_note, c.sha256, c.size FROM evidence e JOIN content c ON c.id = e.content_id ";

struct KindName
{
    EvidenceTargetKind kind;
    const char *text;
};
constexpr KindName kindNames[] = {
    {EvidenceTargetKind::Answer, "answer"},     {EvidenceTargetKind::Finding, "finding"},
    {EvidenceTargetKind::Practice, "practice"}, {EvidenceTargetKind::Visit, "visit"},
    {EvidenceTargetKind::Person, "person"},
};

constexpr QLatin1String internalAudience("internal");
constexpr QLatin1String reportAudience("report");

QByteArray select(const char *rest)
{
    return QByteArray(selectEvidence) + rest;
}

Evidence readEvidence(const Query &q)
{
    Evidence e;
    e.id = q.id(0);
    e.content = q.id(1);
    e.number = static_cast<int>(q.integer(2));
    e.numberFixed = q.boolean(3);
    e.title = q.text(4);
    e.caption = q.text(5);
    e.fileName = q.text(6);
    e.mediaType = q.text(7);
    e.taken = q.moment(8);
    e.received = q.moment(11);
    e.receivedFrom = q.text(14);
    e.place = q.text(15);
    e.latitude = q.optionalReal(16);
    e.longitude = q.optionalReal(17);
    e.printPosition = q.boolean(18);
    e.validUntil = q.date(19);
    e.audience = q.text(20) == internalAudience ? EvidenceAudience::Internal : EvidenceAudience::Report;
    e.revisionOf = q.id(21);
    e.internalNote = q.text(22);
    e.sha256 = q.blob(23);
    e.size = q.integer(24);
    return e;
}

EvidenceLink readLink(const Query &q)
{
    return {q.id(0), q.id(1), {evidenceTargetKindFromText(q.text(2)).value_or(EvidenceTargetKind::Answer), q.id(3)}};
}

/// What a person may change.
Row editableRow(const Evidence &e)
{
    return Row()
        .set("title", e.title)
        .set("caption", e.caption)
        .set("taken", e.taken)
        .set("received", e.received)
        .set("received_from", e.receivedFrom)
        .set("place", e.place)
        .set("latitude", e.latitude)
        .set("longitude", e.longitude)
        .set("print_position", e.printPosition)
        .set("valid_until", e.validUntil)
        .set("audience", QString(e.audience == EvidenceAudience::Internal ? internalAudience : reportAudience))
        .set("internal_note", e.internalNote);
}

Row wholeRow(const Evidence &e)
{
    return editableRow(e)
        .set("content_id", e.content)
        .set("number", e.number)
        .set("number_fixed", e.numberFixed)
        .set("file_name", e.fileName)
        .set("media_type", e.mediaType)
        .set("revision_of", e.revisionOf);
}

Status removeRows(Change &change, const char *table, const Result<std::vector<Uuid>> &ids)
{
    if (!ids)
        return ids.error();
    for (const Uuid &id : *ids) {
        if (const Status removed = change.remove(table, id); !removed)
            return removed;
    }
    return {};
}

Uuid readId(const Query &q)
{
    return q.id(0);
}

} // namespace

QString toText(EvidenceTargetKind kind)
{
    for (const KindName &name : kindNames) {
        if (name.kind == kind)
            return QString::fromLatin1(name.text);
    }
    return {};
}

std::optional<EvidenceTargetKind> evidenceTargetKindFromText(const QString &text)
{
    for (const KindName &name : kindNames) {
        if (text == QLatin1String(name.text))
            return name.kind;
    }
    return std::nullopt;
}

Result<qint64> EvidenceStore::count() const
{
    const auto count =
        m_file.first<qint64>("SELECT count(*) FROM evidence", {}, [](const Query &q) { return q.integer(0); });
    return count ? Result<qint64>(count->value_or(0)) : Result<qint64>(count.error());
}

Result<std::vector<Evidence>> EvidenceStore::all() const
{
    const Result<qint64> expected = count();
    if (!expected)
        return expected.error();
    Result<std::vector<Evidence>> all =
        m_file.list<Evidence>(select("").constData(), {}, readEvidence, static_cast<size_t>(*expected));
    if (!all)
        return all;
    // Nearly always in order already; SQLite would carry whole rows through a sorter.
    std::vector<Evidence> pieces = all.take();
    const auto byNumber = [](const Evidence &a, const Evidence &b) { return a.number < b.number; };
    if (!std::is_sorted(pieces.begin(), pieces.end(), byNumber))
        std::stable_sort(pieces.begin(), pieces.end(), byNumber);
    return pieces;
}

Result<std::vector<Evidence>> EvidenceStore::unfiled() const
{
    return m_file.list<Evidence>(
        select("WHERE NOT EXISTS(SELECT 1 FROM evidence_link l WHERE l.evidence_id = e.id) ORDER BY e.number")
            .constData(),
        {}, readEvidence);
}

Result<std::vector<Evidence>> EvidenceStore::forTarget(const EvidenceTarget &target) const
{
    return m_file.list<Evidence>(
        select("JOIN evidence_link l ON l.evidence_id = e.id WHERE l.target_kind = ?1 AND l.target_id = ?2 "
               "ORDER BY e.number")
            .constData(),
        {toText(target.kind), target.id}, readEvidence);
}

Result<std::optional<Evidence>> EvidenceStore::find(const Uuid &id) const
{
    return m_file.first<Evidence>(select("WHERE e.id = ?1").constData(), {id}, readEvidence);
}

Result<std::optional<Evidence>> EvidenceStore::findByNumber(int number) const
{
    return m_file.first<Evidence>(select("WHERE e.number = ?1").constData(), {number}, readEvidence);
}

Result<std::vector<EvidenceLink>> EvidenceStore::links() const
{
    return m_file.list<EvidenceLink>("SELECT id, evidence_id, target_kind, target_id FROM evidence_link ORDER BY id",
                                     {}, readLink);
}

Result<std::vector<EvidenceTarget>> EvidenceStore::targetsOf(const Uuid &evidence) const
{
    return m_file.list<EvidenceTarget>(
        "SELECT id, evidence_id, target_kind, target_id FROM evidence_link WHERE evidence_id = ?1 ORDER BY id",
        {evidence}, [](const Query &q) { return readLink(q).target; });
}

Result<QHash<Uuid, int>> EvidenceStore::counts(EvidenceTargetKind kind) const
{
    using Count = std::pair<Uuid, int>;
    const Result<std::vector<Count>> rows = m_file.list<Count>(
        "SELECT target_id, count(*) FROM evidence_link WHERE target_kind = ?1 GROUP BY target_id", {toText(kind)},
        [](const Query &q) { return Count(q.id(0), static_cast<int>(q.integer(1))); });
    if (!rows)
        return rows.error();
    QHash<Uuid, int> counts;
    for (const Count &row : *rows)
        counts.insert(row.first, row.second);
    return counts;
}

Result<Evidence> EvidenceStore::require(const Uuid &id) const
{
    Result<std::optional<Evidence>> found = find(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound, tr("This piece of evidence is no longer in the case. Nothing was changed."));
    return std::move(**found);
}

QString EvidenceStore::editLabel(const Evidence &before, const Evidence &after)
{
    const QString number = evidenceNumber(before.number);
    const auto onlyDiffers = [&](auto Evidence::*field) {
        Evidence same = before;
        same.*field = after.*field;
        return !(same == before) && editableRow(same) == editableRow(after);
    };
    if (onlyDiffers(&Evidence::title))
        return tr("Rename %1").arg(number);
    if (onlyDiffers(&Evidence::caption))
        return tr("Caption %1").arg(number);
    if (onlyDiffers(&Evidence::audience)) {
        return after.audience == EvidenceAudience::Internal ? tr("Keep %1 internal").arg(number)
                                                            : tr("Put %1 in the report").arg(number);
    }
    return tr("Edit %1").arg(number);
}

Status EvidenceStore::save(const Evidence &evidence)
{
    const Result<Evidence> before = require(evidence.id);
    if (!before)
        return before.error();
    return m_file.change(editLabel(*before, evidence),
                         [&](Change &change) { return change.update("evidence", evidence.id, editableRow(evidence)); });
}

Status EvidenceStore::edit(const Uuid &evidence, const std::function<void(Evidence &)> &change)
{
    Result<std::optional<Evidence>> found = find(evidence);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    change(**found);
    return save(**found);
}

Status EvidenceStore::link(const Uuid &evidence, const EvidenceTarget &target)
{
    const Result<Evidence> piece = require(evidence);
    if (!piece)
        return piece.error();
    //: File in the sense of putting a paper where it belongs.
    return m_file.change(tr("File %1").arg(evidenceNumber(piece->number)),
                         [&](Change &change) { return insertLink(change, evidence, target); });
}

Status EvidenceStore::unlink(const Uuid &evidence, const EvidenceTarget &target)
{
    const Result<Evidence> piece = require(evidence);
    if (!piece)
        return piece.error();
    const Result<std::vector<Uuid>> ids =
        m_file.list<Uuid>("SELECT id FROM evidence_link WHERE evidence_id = ?1 AND target_kind = ?2 AND target_id = ?3",
                          {evidence, toText(target.kind), target.id}, readId);
    return m_file.change(tr("Take %1 out of its place").arg(evidenceNumber(piece->number)),
                         [&](Change &change) { return removeRows(change, "evidence_link", ids); });
}

Status EvidenceStore::remove(const Uuid &evidence)
{
    const Result<Evidence> piece = require(evidence);
    if (!piece)
        return piece.error();
    const QString number = evidenceNumber(piece->number);
    if (piece->numberFixed) {
        return Error(ErrorCode::RuleBroken,
                     tr("%1 is named in an issued report and stays in the case. Switch it to internal to leave it out "
                        "of the next version.")
                         .arg(number));
    }
    const Result<std::vector<Uuid>> revisions =
        m_file.list<Uuid>("SELECT id FROM evidence WHERE revision_of = ?1", {evidence}, readId);
    if (!revisions)
        return revisions.error();
    if (!revisions->empty()) {
        return Error(
            ErrorCode::RuleBroken,
            tr("Another piece is a revision of %1, so it stays in the case. Remove the revision first.").arg(number));
    }
    const Result<std::vector<Uuid>> links =
        m_file.list<Uuid>("SELECT id FROM evidence_link WHERE evidence_id = ?1", {evidence}, readId);
    return m_file.change(tr("Remove %1").arg(number), [&](Change &change) -> Status {
        if (const Status unlinked = removeRows(change, "evidence_link", links); !unlinked)
            return unlinked;
        return change.remove("evidence", evidence);
    });
}

Result<Evidence> EvidenceStore::insert(Change &change, const Evidence &evidence,
                                       const std::vector<EvidenceTarget> &targets)
{
    const Result<std::optional<Value>> last = change.lookUp("SELECT coalesce(max(number), 0) FROM evidence");
    if (!last)
        return last.error();
    Evidence added = evidence;
    added.id = Uuid::create();
    added.number = static_cast<int>(std::get<qint64>((*last)->content())) + 1;
    added.numberFixed = false;
    if (const Status inserted = change.insert("evidence", added.id, wholeRow(added)); !inserted)
        return inserted.error();
    for (const EvidenceTarget &target : targets) {
        if (const Status linked = insertLink(change, added.id, target); !linked)
            return linked.error();
    }
    return added;
}

Status EvidenceStore::insertLink(Change &change, const Uuid &evidence, const EvidenceTarget &target)
{
    const QString kind = toText(target.kind);
    const Result<std::optional<Value>> there =
        change.lookUp("SELECT 1 FROM evidence_link WHERE evidence_id = ?1 AND target_kind = ?2 AND target_id = ?3",
                      {evidence, kind, target.id});
    if (!there)
        return there.error();
    if (*there)
        return {};
    // The kinds are named after the tables of what they link to.
    const QByteArray sql = "SELECT 1 FROM " + kind.toLatin1() + " WHERE id = ?1";
    const Result<std::optional<Value>> targetThere = change.lookUp(sql.constData(), {target.id});
    if (!targetThere)
        return targetThere.error();
    if (!*targetThere) {
        return Error(ErrorCode::NotFound,
                     tr("What the evidence was to be filed under is no longer in the case. Nothing was changed."));
    }
    return change.insert("evidence_link", Uuid::create(),
                         Row().set("evidence_id", evidence).set("target_kind", kind).set("target_id", target.id));
}

Status EvidenceStore::fixNumbers(Change &change, const CaseFile &file)
{
    const Result<std::vector<Uuid>> printed = file.list<Uuid>(
        "SELECT id FROM evidence WHERE audience = ?1 AND number_fixed = 0", {QString(reportAudience)}, readId);
    if (!printed)
        return printed.error();
    for (const Uuid &id : *printed) {
        if (const Status fixed = change.update("evidence", id, Row().set("number_fixed", true)); !fixed)
            return fixed;
    }
    return {};
}

} // namespace ctpat
