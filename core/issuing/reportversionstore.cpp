// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issuing/reportversionstore.h"

#include "core/validation/storetools.h"

namespace ctpat {

namespace {

constexpr char versionsSql[] = "SELECT id, number, state, why, frozen_utc, frozen_offset, frozen_assumed, history_seq, "
                               "history_head, content_id, released_on FROM report_version ORDER BY number, id";
constexpr char signaturesSql[] =
    "SELECT id, report_version_id, role, signer, fingerprint, signed_utc, signed_offset, signed_assumed, content_id "
    "FROM signature WHERE report_version_id = ?1 ORDER BY id";
constexpr char reviewsSql[] = "SELECT id, report_version_id, decision, by_name, comment, at_utc, at_offset, at_assumed "
                              "FROM review WHERE report_version_id = ?1 ORDER BY id";
constexpr char entrySql[] = "SELECT chain, seq, hash, at_utc, at_offset FROM history WHERE seq = ?1";

ReportVersion readVersion(const Query &row)
{
    ReportVersion version;
    version.id = row.id(0);
    version.number = static_cast<int>(row.integer(1));
    // A state of a newer program: held, so that nothing is changed by mistake.
    version.state = readCode(row.text(2), VersionState::Released);
    version.why = row.text(3);
    version.frozen = row.moment(4);
    version.historySeq = row.optionalInteger(7).value_or(0);
    version.historyHead = row.blob(8);
    version.content = row.id(9);
    version.releasedOn = row.date(10);
    return version;
}

SignatureRecord readSignature(const Query &row)
{
    return {row.id(0),   row.id(1),   readCode(row.text(2), SignerRole::Specialist),
            row.text(3), row.text(4), row.moment(5).value_or(Moment()),
            row.id(8)};
}

ReviewRecord readReview(const Query &row)
{
    return {row.id(0),   row.id(1),   readCode(row.text(2), ReviewDecision::Returned),
            row.text(3), row.text(4), row.moment(5).value_or(Moment())};
}

HistoryHead readEntry(const Query &row)
{
    return {row.id(0), row.integer(1), row.blob(2), Moment{row.integer(3), static_cast<int>(row.integer(4)), false}};
}

} // namespace

Result<std::vector<ReportVersion>> ReportVersionStore::list(const CaseFile &file)
{
    return file.list<ReportVersion>(versionsSql, {}, readVersion);
}

Result<std::vector<SignatureRecord>> ReportVersionStore::signatures(const CaseFile &file, const Uuid &version)
{
    return file.list<SignatureRecord>(signaturesSql, {version}, readSignature);
}

Result<std::vector<ReviewRecord>> ReportVersionStore::reviews(const CaseFile &file, const Uuid &version)
{
    return file.list<ReviewRecord>(reviewsSql, {version}, readReview);
}

Result<std::optional<HistoryHead>> ReportVersionStore::entry(const CaseFile &file, qint64 seq)
{
    return file.first<HistoryHead>(entrySql, {seq}, readEntry);
}

} // namespace ctpat
