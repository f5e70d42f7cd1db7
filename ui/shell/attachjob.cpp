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
}

AttachJob::~AttachJob()
{
    cancel();
}

void AttachJob::cancel()
{
    m_state->cancelled = true;
}

void AttachJob::start()
{
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
        const qint64 done = state->adding.done();
        worker->deliver([self, state, more, done] {
            if (!self)
                return;
            Q_EMIT self->progress(done, state->adding.total());
            if (more)
                return;
            QStringList failures;
            int attached = 0;
            for (const AddOutcome &outcome : state->adding.outcomes()) {
                if (outcome.result)
                    ++attached;
                else
                    failures +=
                        QFileInfo(outcome.path).fileName() + QStringLiteral(": ") + outcome.result.error().message();
            }
            if (state->error)
                failures += state->error->message();
            self->m_session.refresh();
            Q_EMIT self->finished(attached, failures);
            self->deleteLater();
        });
        return more;
    });
}

} // namespace ctpat::ui
