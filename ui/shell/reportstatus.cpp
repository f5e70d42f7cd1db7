// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reportstatus.h"

#include "ui/shell/casesession.h"

#include <algorithm>

namespace ctpat::ui {

namespace {

Result<IssueState> readIssue(CaseFile &file)
{
    IssueState state;
    const Result<std::optional<ReportVersion>> newest = ReportVersions::newest(file);
    if (!newest)
        return newest.error();
    const Result<int> next = ReportVersions::nextNumber(file);
    if (!next)
        return next.error();
    state.newest = *newest;
    state.nextNumber = *next;
    if (!state.newest)
        return state;
    const Result<std::vector<SignatureRecord>> signatures = ReportVersions::signatures(file, state.newest->id);
    if (!signatures)
        return signatures.error();
    const Result<std::vector<ReviewRecord>> reviews = ReportVersions::reviews(file, state.newest->id);
    if (!reviews)
        return reviews.error();
    state.signatures = *signatures;
    state.reviews = *reviews;
    return state;
}

bool saysNotVerified(const Check &check)
{
    return check.code == CheckCode::HistoryNotVerified || check.code == CheckCode::EvidenceNotVerified;
}

} // namespace

const SignatureRecord *IssueState::signatureOf(SignerRole role) const
{
    const auto found = std::find_if(signatures.begin(), signatures.end(),
                                    [role](const SignatureRecord &record) { return record.role == role; });
    return found == signatures.end() ? nullptr : &*found;
}

ReportStatus::ReportStatus(CaseSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &CaseSession::changed, this, &ReportStatus::refresh);
    connect(&session, &CaseSession::savingChanged, this, &ReportStatus::giveWay);
    refresh();
}

ReportStatus::~ReportStatus()
{
    if (m_stop)
        *m_stop = true;
}

void ReportStatus::refresh()
{
    runChecksNow();
    loadIssue();
}

void ReportStatus::runChecksNow()
{
    const CaseView &view = m_session.view();
    std::vector<Check> checks = runChecks({view.validation, view.findings, view.evidence, view.links}, m_integrity);
    std::erase_if(checks, saysNotVerified);
    std::stable_partition(checks.begin(), checks.end(), [](const Check &check) { return check.blocks(); });
    if (checks == m_checks)
        return;
    m_checks = std::move(checks);
    Q_EMIT checksChanged();
}

int ReportStatus::blockerCount() const
{
    return static_cast<int>(
        std::count_if(m_checks.begin(), m_checks.end(), [](const Check &check) { return check.blocks(); }));
}

void ReportStatus::loadIssue()
{
    m_session.worker().ask<std::shared_ptr<Result<IssueState>>>(
        [](CaseFile &file) { return std::make_shared<Result<IssueState>>(readIssue(file)); }, this,
        [this](const std::shared_ptr<Result<IssueState>> &state) {
            if (!*state || (m_issueKnown && **state == m_issue))
                return;
            m_issue = **state;
            m_issueKnown = true;
            Q_EMIT issueChanged();
        });
}

void ReportStatus::verify()
{
    m_again = false;
    if (m_verifying)
        return;
    m_verifying = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    Q_EMIT integrityChanged();
    m_session.worker().work(
        [this, guard = QPointer<ReportStatus>(this), stop = m_stop, worker = &m_session.worker()](CaseFile &file) {
            const auto integrity =
                std::make_shared<Result<Integrity>>(verifyIntegrity(file, [stop](qint64, qint64) { return !*stop; }));
            worker->deliver([this, guard, integrity] {
                if (guard)
                    takeIntegrity(*integrity);
            });
            return false;
        });
}

/// An edit waits for the case's thread: verifying can begin again, a keystroke cannot.
void ReportStatus::giveWay()
{
    if (m_session.isSaving() && m_verifying) {
        *m_stop = true;
        m_again = true;
    } else if (!m_session.isSaving() && m_again && !m_verifying) {
        verify();
    }
}

void ReportStatus::takeIntegrity(const Result<Integrity> &integrity)
{
    m_verifying = false;
    if (integrity) {
        m_again = false;
        m_integrity = *integrity;
        m_verifiedAt = QDateTime::currentDateTime();
        runChecksNow();
    }
    Q_EMIT integrityChanged();
    giveWay();
}

} // namespace ctpat::ui
