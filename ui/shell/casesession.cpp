// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/casesession.h"

#include <QPointer>
#include <QTimer>

namespace ctpat::ui {

CaseSession::CaseSession(std::unique_ptr<CaseFile> file, CaseView view, QObject *parent)
    : QObject(parent)
    , m_path(file->path())
    , m_notice(file->notice())
    , m_view(std::make_shared<const CaseView>(std::move(view)))
    , m_newest(std::make_shared<std::shared_ptr<const CaseView>>(m_view))
    , m_worker(std::make_unique<CaseWorker>(std::move(file)))
{
    // When the window that waits for this session was shown. An edit before that reads it too.
    if (!m_view->evidenceIsRead)
        QTimer::singleShot(0, this, &CaseSession::readEvidence);
}

void CaseSession::readEvidence()
{
    m_worker->ask<Outcome>(
        [newest = m_newest](CaseFile &file) {
            Outcome outcome;
            bringUpToDate(file, newest, outcome);
            return outcome;
        },
        this,
        [this](const Outcome &outcome) {
            if (outcome.error) {
                Q_EMIT failed(*outcome.error);
                return;
            }
            m_view = outcome.view;
            Q_EMIT changed({QStringLiteral("evidence"), QStringLiteral("evidence_link")});
        });
}

void CaseSession::bringUpToDate(CaseFile &file, const Newest &newest, Outcome &outcome)
{
    Result<CaseView> loaded = loadView(file, newest->get(), outcome.nouns);
    if (loaded) {
        *newest = std::make_shared<const CaseView>(loaded.take());
        outcome.view = *newest;
    } else if (!outcome.error) {
        outcome.error = loaded.error();
    }
}

void CaseSession::edit(Act act, QObject *context, Settled settled)
{
    ++m_pending;
    Q_EMIT savingChanged();
    m_worker->ask<Outcome>(
        [act = std::move(act), newest = m_newest](CaseFile &file) {
            Outcome outcome;
            outcome.done = act(file);
            if (!outcome.done)
                outcome.error = outcome.done.error();
            bringUpToDate(file, newest, outcome);
            return outcome;
        },
        this,
        [this, guard = QPointer<QObject>(context), settled = std::move(settled)](const Outcome &outcome) {
            take(outcome);
            if (guard)
                settled(outcome.done);
        });
}

void CaseSession::take(const Outcome &outcome)
{
    --m_pending;
    const bool moved = outcome.view && outcome.view->head.seq != m_view->head.seq;
    if (outcome.view)
        m_view = outcome.view;
    if (outcome.error)
        Q_EMIT failed(*outcome.error);
    else
        Q_EMIT saved(QDateTime::currentDateTime());
    // Also after an error: fields go back to what the case holds.
    if (moved || outcome.error)
        Q_EMIT changed(outcome.nouns);
    Q_EMIT savingChanged();
}

void CaseSession::beginWork()
{
    ++m_works;
    Q_EMIT workChanged();
}

void CaseSession::endWork()
{
    --m_works;
    Q_EMIT workChanged();
}

void CaseSession::undo()
{
    edit([](CaseFile &file) { return file.undo(); });
}

void CaseSession::redo()
{
    edit([](CaseFile &file) { return file.redo(); });
}

void CaseSession::refresh()
{
    edit([](CaseFile &) { return Status(); });
}

} // namespace ctpat::ui
