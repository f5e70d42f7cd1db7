// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issuing/reportversions.h"

#include "core/evidence/contentstore.h"
#include "core/evidence/evidencestore.h"
#include "core/findings/findingstatestore.h"
#include "core/findings/findingstore.h"
#include "core/issuing/reportversionstore.h"
#include "core/validation/casestore.h"
#include "core/validation/storetools.h"

#include <algorithm>

namespace ctpat {

namespace {

/// The operation by which the history says that a version was frozen.
constexpr QLatin1String freezeOperation("freeze");
constexpr char versionTable[] = "report_version";

ReportVersion newVersion(int number, const QString &why)
{
    ReportVersion version;
    version.id = Uuid::create();
    version.number = number;
    version.why = why;
    return version;
}

struct ReportVersionsText
{
    Q_DECLARE_TR_FUNCTIONS(ReportVersions)
};

Error wrongState(const ReportVersion &version)
{
    return Error(ErrorCode::ReportState,
                 ReportVersionsText::tr(
                     "Version %1 of the report is in the state “%2”, in which this cannot be done. Nothing was "
                     "changed.")
                     .arg(version.number)
                     .arg(word(version.state)),
                 toCode(version.state));
}

/// The newest version, when it is in one of those states.
Result<ReportVersion> requireState(const CaseFile &file, std::initializer_list<VersionState> states)
{
    const Result<std::optional<ReportVersion>> newest = ReportVersions::newest(file);
    if (!newest)
        return newest.error();
    if (!*newest) {
        return Error(ErrorCode::ReportState,
                     ReportVersionsText::tr("The report of this case was not signed yet, so this cannot be "
                                            "done. Sign it first. Nothing was changed."));
    }
    if (std::find(states.begin(), states.end(), (*newest)->state) == states.end())
        return wrongState(**newest);
    return **newest;
}

Result<bool> isSelfAssessment(const CaseFile &file)
{
    const Result<ValidationCase> details = CaseStore::load(file);
    if (!details)
        return details.error();
    return details->kind == CaseKind::SelfAssessment;
}

/// One change whose acts stand: others rely on them.
Status lastingChange(CaseFile &file, const QString &label, const std::function<Status(Change &)> &body)
{
    const Status changed = file.change(label, body);
    if (changed)
        file.forgetUndo();
    return changed;
}

/// The entries of the act that froze @p version.
Result<std::vector<HistoryEntry>> entriesOfFreeze(const CaseFile &file, const ReportVersion &version)
{
    const Result<std::vector<HistoryEntry>> own =
        file.history().entriesOfRow(QString::fromLatin1(versionTable), version.id);
    if (!own)
        return own.error();
    const auto freeze = std::find_if(own->begin(), own->end(), [&](const HistoryEntry &entry) {
        return entry.seq == version.historySeq && entry.operation == freezeOperation;
    });
    if (freeze == own->end())
        return std::vector<HistoryEntry>();
    return file.history().entriesOfChange(freeze->change);
}

/// Numbers and states that the freeze of @p version fixed are provisional again. Those of earlier versions stay.
Status unfixNumbers(CaseFile &file, const ReportVersion &version)
{
    const Result<std::vector<HistoryEntry>> entries = entriesOfFreeze(file, version);
    if (!entries)
        return entries.error();
    const Result<std::vector<Finding>> findings = FindingStore::list(file);
    if (!findings)
        return findings.error();
    return file.change(
        ReportVersionsText::tr("Open the numbers of version %1 again").arg(version.number), [&](Change &change) {
            for (const HistoryEntry &entry : *entries) {
                if (entry.operation != QLatin1String("update"))
                    continue;
                if (entry.noun == QLatin1String("evidence")) {
                    if (const Status done = change.update("evidence", entry.row, Row().set("number_fixed", false));
                        !done)
                        return done;
                }
                const auto finding = std::find_if(findings->begin(), findings->end(),
                                                  [&](const Finding &f) { return f.id == entry.row; });
                if (entry.noun != QLatin1String("finding") || finding == findings->end())
                    continue;
                Row row;
                row.set("number_fixed", false);
                if (finding->state == FindingState::Issued)
                    row.set("state", toCode(FindingState::Draft));
                if (const Status done = change.update("finding", entry.row, row); !done)
                    return done;
            }
            return Status();
        });
}

/// Whether a signature in that role fits the state; then the state after it.
std::optional<VersionState> stateAfter(VersionState state, SignerRole role)
{
    const bool first = role == SignerRole::Specialist || role == SignerRole::CompanyOfficer;
    if (state == VersionState::Frozen && first)
        return VersionState::Signed;
    if (state == VersionState::Signed && role == SignerRole::SecondSpecialist)
        return VersionState::Signed;
    if (state == VersionState::Submitted && role == SignerRole::Supervisor)
        return VersionState::Countersigned;
    return std::nullopt;
}

Status addReview(Change &change, const ReportVersion &version, ReviewDecision decision, const QString &comment)
{
    return change.insert("review", Uuid::create(),
                         Row()
                             .set("report_version_id", version.id)
                             .set("decision", toCode(decision))
                             .set("by_name", change.actor().name)
                             .set("comment", comment.trimmed())
                             .set("at", change.at()));
}

} // namespace

Result<std::vector<ReportVersion>> ReportVersions::list(const CaseFile &file)
{
    return ReportVersionStore::list(file);
}

Result<std::optional<ReportVersion>> ReportVersions::newest(const CaseFile &file)
{
    const Result<std::vector<ReportVersion>> all = list(file);
    if (!all)
        return all.error();
    return all->empty() ? std::nullopt : std::optional<ReportVersion>(all->back());
}

Result<ReportVersion> ReportVersions::byNumber(const CaseFile &file, int number)
{
    const Result<std::vector<ReportVersion>> all = list(file);
    if (!all)
        return all.error();
    const auto found =
        std::find_if(all->rbegin(), all->rend(), [&](const ReportVersion &v) { return v.number == number; });
    if (found == all->rend())
        return notFound(tr("The report of this case has no version %1.").arg(number));
    return *found;
}

Result<std::optional<ReportVersion>> ReportVersions::lastReleased(const CaseFile &file)
{
    const Result<std::vector<ReportVersion>> all = list(file);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->rbegin(), all->rend(),
                                    [](const ReportVersion &v) { return v.state == VersionState::Released; });
    return found == all->rend() ? std::nullopt : std::optional<ReportVersion>(*found);
}

Result<int> ReportVersions::nextNumber(const CaseFile &file)
{
    const Result<std::optional<ReportVersion>> last = newest(file);
    if (!last)
        return last.error();
    if (!*last)
        return 1;
    return (*last)->isHeld() ? (*last)->number + 1 : (*last)->number;
}

Result<std::vector<SignatureRecord>> ReportVersions::signatures(const CaseFile &file, const Uuid &version)
{
    return ReportVersionStore::signatures(file, version);
}

Result<std::vector<ReviewRecord>> ReportVersions::reviews(const CaseFile &file, const Uuid &version)
{
    return ReportVersionStore::reviews(file, version);
}

Result<HistoryHead> ReportVersions::frozenHead(const CaseFile &file, const ReportVersion &version)
{
    const Result<std::optional<HistoryHead>> entry = ReportVersionStore::entry(file, version.historySeq);
    if (!entry)
        return entry.error();
    if (!*entry || (*entry)->hash != version.historyHead) {
        return Error(ErrorCode::CaseHistoryBroken,
                     tr("The history of the case does not hold the entry that version %1 was frozen with. Do not sign "
                        "this case; compare it with an issued report.")
                         .arg(version.number));
    }
    return **entry;
}

Result<ReportVersion> ReportVersions::freeze(CaseFile &file)
{
    const Result<ReportVersion> frozen =
        changeFor<ReportVersion>(file, tr("Freeze the report"), [&](Change &change) { return freeze(file, change); });
    if (frozen)
        file.forgetUndo();
    return frozen;
}

Result<ReportVersion> ReportVersions::freeze(CaseFile &file, Change &change)
{
    const Result<std::optional<ReportVersion>> before = newest(file);
    if (!before)
        return before.error();
    if (*before && (*before)->isHeld())
        return wrongState(**before);
    if (const Result<int> issued = FindingStateStore::issueDrafts(change); !issued)
        return issued.error();
    if (const Status fixed = EvidenceStore::fixNumbers(change, file); !fixed)
        return fixed.error();

    ReportVersion version = before->value_or(ReportVersion());
    // A returned version stays as it is; its number goes to a new row.
    if (version.state == VersionState::Returned || version.id.isNull())
        version = newVersion(version.number, version.why);
    version.state = VersionState::Frozen;
    version.frozen = change.at();
    const Row row = Row()
                        .set("number", version.number)
                        .set("state", toCode(version.state))
                        .set("why", version.why)
                        .set("frozen", version.frozen);
    if (const Status written = change.put(versionTable, version.id, row); !written)
        return written.error();

    // The entry that the report's history head is taken after.
    const Row said = Row().set("number", version.number);
    if (const Status noted = change.note(freezeOperation, versionTable, version.id, said); !noted)
        return noted.error();
    const Result<HistoryHead> head = file.history().head();
    if (!head)
        return head.error();
    version.historySeq = head->seq;
    version.historyHead = head->hash;
    const Row anchored = Row().set("history_seq", head->seq).set("history_head", head->hash);
    if (const Status written = change.update(versionTable, version.id, anchored); !written)
        return written.error();
    return version;
}

Status ReportVersions::thaw(CaseFile &file)
{
    const Result<ReportVersion> version = requireState(file, {VersionState::Frozen});
    if (!version)
        return version.error();
    const Status thawed = lastingChange(file, tr("Thaw the report"), [&](Change &change) {
        return change.update(versionTable, version->id,
                             Row()
                                 .set("state", toCode(VersionState::Draft))
                                 .set("frozen", std::optional<Moment>())
                                 .set("history_seq", Value())
                                 .set("history_head", Value()));
    });
    return thawed ? unfixNumbers(file, *version) : thawed;
}

Status ReportVersions::checkSignature(const ReportVersion &version, SignerRole role)
{
    return stateAfter(version.state, role) ? Status() : Status(wrongState(version));
}

Result<ReportVersion> ReportVersions::recordSignature(Change &change, const ReportVersion &version,
                                                      const SignatureRecord &signature, const QByteArray &pdf)
{
    const std::optional<VersionState> next = stateAfter(version.state, signature.role);
    if (!next)
        return wrongState(version);
    const Result<Content> content = ContentStore::add(change, pdf);
    if (!content)
        return content.error();
    const Row row = Row()
                        .set("report_version_id", version.id)
                        .set("role", toCode(signature.role))
                        .set("signer", signature.signer)
                        .set("fingerprint", signature.fingerprint)
                        .set("signed", signature.at)
                        .set("content_id", content->id);
    if (const Status written = change.insert("signature", Uuid::create(), row); !written)
        return written.error();
    if (*next == VersionState::Countersigned) {
        if (const Status written = addReview(change, version, ReviewDecision::Countersigned, QString()); !written)
            return written.error();
    }
    ReportVersion after = version;
    after.state = *next;
    after.content = content->id;
    const Row state = Row().set("state", toCode(after.state)).set("content_id", after.content);
    if (const Status written = change.update(versionTable, version.id, state); !written)
        return written.error();
    return after;
}

Status ReportVersions::submit(CaseFile &file)
{
    const Result<ReportVersion> version = requireState(file, {VersionState::Signed});
    if (!version)
        return version.error();
    const Result<bool> own = isSelfAssessment(file);
    if (!own)
        return own.error();
    if (*own)
        return ruleBroken(tr("A self-assessment has no supervisor to submit it to. Release it instead."));
    return lastingChange(file, tr("Submit version %1").arg(version->number), [&](Change &change) {
        return change.update(versionTable, version->id, Row().set("state", toCode(VersionState::Submitted)));
    });
}

Status ReportVersions::sendBack(CaseFile &file, ReviewDecision decision, const QString &comment)
{
    Q_ASSERT(decision != ReviewDecision::Countersigned);
    const Result<ReportVersion> version =
        requireState(file, {VersionState::Signed, VersionState::Submitted, VersionState::Countersigned});
    if (!version)
        return version.error();
    if (comment.trimmed().isEmpty())
        return invalidInput(tr("Say why the report is returned. Nothing was changed."));
    const Status returned =
        lastingChange(file, tr("Return version %1").arg(version->number), [&](Change &change) -> Status {
            if (const Status written = addReview(change, *version, decision, comment); !written)
                return written;
            return change.update(versionTable, version->id, Row().set("state", toCode(VersionState::Returned)));
        });
    return returned ? unfixNumbers(file, *version) : returned;
}

Status ReportVersions::release(CaseFile &file, const QDate &on)
{
    const Result<bool> own = isSelfAssessment(file);
    if (!own)
        return own.error();
    const Result<ReportVersion> version =
        requireState(file, {*own ? VersionState::Signed : VersionState::Countersigned});
    if (!version)
        return version.error();
    if (!on.isValid())
        return invalidInput(tr("Give the day of the release. Nothing was changed."));
    return lastingChange(file, tr("Release version %1").arg(version->number), [&](Change &change) {
        return change.update(versionTable, version->id,
                             Row().set("state", toCode(VersionState::Released)).set("released_on", on));
    });
}

Result<ReportVersion> ReportVersions::startCorrection(CaseFile &file, const QString &why)
{
    const Result<ReportVersion> released = requireState(file, {VersionState::Released});
    if (!released)
        return released.error();
    if (why.trimmed().isEmpty())
        return invalidInput(tr("Say why the released version is replaced: it is printed. Nothing was changed."));
    const ReportVersion next = newVersion(released->number + 1, why.trimmed());
    const Status opened = lastingChange(file, tr("Start version %1").arg(next.number), [&](Change &change) {
        return change.insert(versionTable, next.id,
                             Row().set("number", next.number).set("state", toCode(next.state)).set("why", next.why));
    });
    if (!opened)
        return opened.error();
    return next;
}

} // namespace ctpat
