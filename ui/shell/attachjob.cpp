// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/attachjob.h"

#include "ui/shell/casesession.h"

#include <QDirIterator>
#include <QFileInfo>

namespace ctpat::ui {

namespace {

QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files += path;
            continue;
        }
        QStringList inside;
        QDirIterator walk(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (walk.hasNext())
            inside += walk.next();
        inside.sort();
        files += inside;
    }
    return files;
}

} // namespace

/// Lives as long as the slices need it, also when the window is gone.
struct AttachJob::State
{
    State(const QStringList &paths, const AddOptions &options)
        : adding(paths, options)
    {
    }
    EvidenceAdding adding;
    std::atomic_bool cancelled = false;
    std::optional<Error> error;
};

AttachJob::AttachJob(CaseSession &session, const QStringList &paths, const AddOptions &options, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_state(std::make_shared<State>(filesOf(paths), options))
{
    connect(&session, &CaseSession::workStopWanted, this, &AttachJob::cancel);
}

AttachJob::~AttachJob()
{
    cancel();
    if (m_running)
        m_session.endWork();
}

void AttachJob::cancel()
{
    m_state->cancelled = true;
}

void AttachJob::start()
{
    m_running = true;
    m_session.beginWork();
    const auto state = m_state;
    CaseWorker *worker = &m_session.worker();
    const QPointer<AttachJob> self(this);
    worker->work([state, worker, self](CaseFile &file) {
        bool more = false;
        if (state->cancelled) {
            if (const Status left = state->adding.abandon(file); !left)
                state->error = left.error();
        } else {
            const Result<bool> step = state->adding.step(file);
            more = step && *step;
            if (!step)
                state->error = step.error();
        }
        worker->deliver([self, more, done = state->adding.done(), total = state->adding.total()] {
            if (!self)
                return;
            Q_EMIT self->progress(done, total);
            if (!more)
                self->finish();
        });
        return more;
    });
}

/// The last slice is done: nothing but this touches the state any more.
void AttachJob::finish()
{
    QStringList failures;
    int attached = 0;
    for (const AddOutcome &outcome : m_state->adding.outcomes()) {
        if (outcome.result)
            ++attached;
        else
            //: a file, and why it could not be attached
            failures += tr("%1: %2").arg(QFileInfo(outcome.path).fileName(), outcome.result.error().message());
    }
    if (m_state->error)
        failures += m_state->error->message();
    m_session.refresh();
    Q_EMIT finished(attached, failures);
    m_running = false;
    m_session.endWork();
    deleteLater();
}

} // namespace ctpat::ui
