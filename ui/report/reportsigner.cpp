// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportsigner.h"

#include "ui/shell/casesession.h"

#include <chrono>

namespace ctpat::ui {

namespace {

constexpr std::chrono::milliseconds watchInterval(80);

} // namespace

ReportSigner::ReportSigner(CaseSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_watch.setInterval(watchInterval);
    connect(&m_watch, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_run->share); });
}

ReportSigner::~ReportSigner()
{
    cancel();
}

void ReportSigner::cancel()
{
    if (m_run)
        m_run->stop = true;
}

void ReportSigner::start(const std::shared_ptr<SigningIdentity> &identity, const SignOptions &options)
{
    m_run = std::make_shared<Run>();
    m_running = true;
    m_watch.start();
    m_session.worker().work([this, guard = QPointer<ReportSigner>(this), run = m_run, identity, options,
                             worker = &m_session.worker()](CaseFile &file) {
        const auto report = std::make_shared<Result<SignedReport>>(
            signReport(file, *identity, options, [run](qint64 done, qint64 total) {
                run->share = total > 0 ? static_cast<int>(done * 1000 / total) : 0;
                return !run->stop;
            }));
        worker->deliver([this, guard, report] {
            if (guard)
                take(*report);
        });
        return false;
    });
}

void ReportSigner::take(const Result<SignedReport> &report)
{
    m_running = false;
    m_watch.stop();
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    m_session.refresh();
    Q_EMIT finished(*report);
}

} // namespace ctpat::ui
