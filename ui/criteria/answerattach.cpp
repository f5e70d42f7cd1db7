// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/answerattach.h"

#include "core/validation/answerstore.h"
#include "ui/shell/attachjob.h"
#include "ui/shell/casesession.h"

namespace ctpat::ui {

AnswerAttach::AnswerAttach(CaseSession &session, const AnswerKey &key, const QTimeZone &zone, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_key(key)
    , m_zone(zone)
{
}

void AnswerAttach::start(const QStringList &paths)
{
    AddOptions options;
    // In the change of the files, so that nothing is left of it when none arrives, and one undo takes back both.
    options.makeTarget = [key = m_key](Change &change) -> Result<EvidenceTarget> {
        const Result<Uuid> answer = AnswerStore::ensure(change, key);
        if (!answer)
            return answer.error();
        return EvidenceTarget{EvidenceTargetKind::Answer, *answer};
    };
    options.zone = m_zone.isValid() ? m_zone : QTimeZone::utc();
    m_job = new AttachJob(m_session, paths, options, this);
    connect(m_job, &AttachJob::progress, this, &AnswerAttach::progressed);
    connect(m_job, &AttachJob::finished, this, [this](int attached, const QStringList &failures) {
        Q_EMIT finished(attached, failures, m_cancelled);
        deleteLater();
    });
    if (m_cancelled)
        m_job->cancel();
    m_job->start();
}

void AnswerAttach::cancel()
{
    m_cancelled = true;
    if (m_job)
        m_job->cancel();
}

} // namespace ctpat::ui
