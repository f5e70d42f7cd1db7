// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wholecheck.h"

#include "ui/shell/casesession.h"

namespace ctpat::ui {

WholeCheck::WholeCheck(CaseSession &session, const CaseEnvironment &environment, QObject *parent, int pauseMs)
    : QObject(parent)
    , m_session(session)
    , m_environment(environment)
{
    // The second connection neither writes nor remembers a head.
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &WholeCheck::begin);
}

WholeCheck::~WholeCheck()
{
    *m_stop = true;
    m_pool.waitForDone();
}

void WholeCheck::start()
{
    begin();
}

void WholeCheck::begin()
{
    if (m_session.worker().isIdle())
        checkFile();
    else
        m_pause.start();
}

void WholeCheck::checkFile()
{
    m_pool.start([this, path = m_session.path(), environment = m_environment, stop = m_stop,
                  worker = &m_session.worker()] {
        const Progress progress = [this, stop, worker](qint64 done, qint64 total) {
            tell(done, total);
            return !*stop && worker->isIdle();
        };
        // Opening a known file is quick, and a stranger's was checked whole before: both end in the same place.
        const Result<std::unique_ptr<CaseFile>> file = CaseFile::open(path, OpenMode::ReadOnly, environment, progress);
        const Status outcome = file ? (*file)->checkWhole(progress) : Status(file.error());
        if (!*stop)
            QMetaObject::invokeMethod(
                this, [this, outcome] { endFile(outcome); }, Qt::QueuedConnection);
    });
}

void WholeCheck::endFile(const Status &outcome)
{
    const bool gaveWay =
        !outcome && (outcome.error().code() == ErrorCode::Cancelled || outcome.error().code() == ErrorCode::CaseBusy);
    if (gaveWay)
        m_pause.start();
    else if (!outcome)
        Q_EMIT finished(outcome);
    else
        checkContents();
}

void WholeCheck::checkContents()
{
    const auto verification = std::make_shared<ContentVerification>();
    CaseWorker *worker = &m_session.worker();
    const QPointer<WholeCheck> self(this);
    worker->work([verification, worker, self, stop = m_stop](CaseFile &file) {
        if (*stop)
            return false;
        const Result<bool> more = verification->step(file);
        if (more && *more) {
            worker->deliver([self, done = verification->done(), total = verification->total()] {
                if (self)
                    Q_EMIT self->progressed(done, total);
            });
            return true;
        }
        const Status outcome = more ? verification->outcome(file) : Status(more.error());
        worker->deliver([self, outcome] {
            if (self)
                Q_EMIT self->finished(outcome);
        });
        return false;
    });
}

void WholeCheck::tell(qint64 done, qint64 total)
{
    QMetaObject::invokeMethod(
        this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
}

} // namespace ctpat::ui
