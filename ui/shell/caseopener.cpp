// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/caseopener.h"

#include "core/validation/profile.h"

#include <QElapsedTimer>
#include <QtConcurrentRun>

namespace ctpat::ui {

CaseOpener::CaseOpener(const ProfileStore &profiles, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_clock(clock)
{
    connect(&m_watcher, &QFutureWatcher<Shared>::finished, this, &CaseOpener::finish);
}

CaseOpener::~CaseOpener()
{
    cancel();
    m_watcher.waitForFinished();
}

bool CaseOpener::open(const QString &path, OpenMode mode)
{
    return run(path, [path, mode](const CaseEnvironment &environment, const Progress &progress) {
        return CaseFile::open(path, mode, environment, progress);
    });
}

bool CaseOpener::run(const QString &path, const Make &make)
{
    if (isBusy())
        return false;
    const Result<CaseEnvironment> environment = m_profiles.environment(m_clock);
    if (!environment) {
        Q_EMIT failed(path, environment.error());
        return false;
    }
    m_path = path;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([make, environment = *environment, progress = makeProgress()]() -> Shared {
        auto outcome = std::make_shared<Outcome>();
        Result<std::unique_ptr<CaseFile>> file = make(environment, progress);
        if (!file) {
            outcome->error = file.error();
            return outcome;
        }
        QSet<QString> changed;
        Result<CaseView> view = loadView(**file, nullptr, changed, WaitForEvidence::UnlessMuch);
        if (!view) {
            outcome->error = view.error();
            return outcome;
        }
        outcome->file = file.take();
        outcome->view = view.take();
        return outcome;
    }));
    Q_EMIT started(path);
    return true;
}

/// Told a few times a second at most: a check asks thousands of times.
Progress CaseOpener::makeProgress()
{
    const auto since = std::make_shared<QElapsedTimer>();
    since->start();
    return [this, since, cancelled = m_cancelled](qint64 done, qint64 total) {
        if (since->elapsed() > 100) {
            since->restart();
            QMetaObject::invokeMethod(
                this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
        }
        return !*cancelled;
    };
}

void CaseOpener::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void CaseOpener::finish()
{
    const Shared outcome = m_watcher.result();
    if (outcome->error) {
        Q_EMIT failed(m_path, *outcome->error);
        return;
    }
    m_session = std::make_unique<CaseSession>(std::move(outcome->file), std::move(outcome->view));
    Q_EMIT opened();
}

} // namespace ctpat::ui
