// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/answerattach.h"

#include "core/validation/answerstore.h"
#include "ui/shell/attachjob.h"
#include "ui/shell/casesession.h"

namespace ctpat::ui {

namespace {

Result<Uuid> recordOf(CaseFile &file, const AnswerKey &key, const QString &label)
{
    const Result<std::optional<Answer>> known = AnswerStore::find(file, key);
    if (!known)
        return known.error();
    if (*known)
        return (*known)->id;
    Uuid id;
    const Status made = file.change(label, [&](Change &change) -> Status {
        const Result<Uuid> ensured = AnswerStore::ensure(change, key);
        if (!ensured)
            return ensured.error();
        id = *ensured;
        return {};
    });
    return made ? Result<Uuid>(id) : Result<Uuid>(made.error());
}

} // namespace

AnswerAttach::AnswerAttach(CaseSession &session, const AnswerKey &key, const QTimeZone &zone, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_key(key)
    , m_zone(zone)
{
}

void AnswerAttach::start(const QStringList &paths)
{
    const QString label = tr("Attach evidence to %1").arg(m_key.criterion);
    m_session.worker().ask<Result<Uuid>>([key = m_key, label](CaseFile &file) { return recordOf(file, key, label); },
                                         this, [this, paths](const Result<Uuid> &answer) { startJob(paths, answer); });
}

void AnswerAttach::startJob(const QStringList &paths, const Result<Uuid> &answer)
{
    if (!answer) {
        Q_EMIT finished(0, {answer.error().message()}, m_cancelled);
        deleteLater();
        return;
    }
    AddOptions options;
    options.targets = {{EvidenceTargetKind::Answer, *answer}};
    options.zone = m_zone.isValid() ? m_zone : QTimeZone::utc();
    m_job = new AttachJob(m_session, paths, options, this);
    connect(m_job, &AttachJob::progress, this, &AnswerAttach::progressed);
    connect(m_job, &AttachJob::finished, this,
            [this, id = *answer](int attached, const QStringList &failures) { finish(id, attached, failures); });
    if (m_cancelled)
        m_job->cancel();
    m_job->start();
}

void AnswerAttach::finish(const Uuid &answer, int attached, const QStringList &failures)
{
    if (attached == 0) {
        m_session.edit([answer, label = tr("Attach evidence to %1").arg(m_key.criterion)](CaseFile &file) {
            return file.change(label, [answer](Change &change) { return AnswerStore::removeIfBare(change, answer); });
        });
    }
    Q_EMIT finished(attached, failures, m_cancelled);
    deleteLater();
}

void AnswerAttach::cancel()
{
    m_cancelled = true;
    if (m_job)
        m_job->cancel();
}

} // namespace ctpat::ui
