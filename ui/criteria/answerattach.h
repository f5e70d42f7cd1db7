// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/answer.h"

#include <QObject>
#include <QPointer>
#include <QTimeZone>

namespace ctpat::ui {

class AttachJob;
class CaseSession;

/// Attaches files to one answer, whichever is shown meanwhile. An answer that has no record yet gets one with the first
/// file. Deletes itself after finished().
class AnswerAttach final : public QObject
{
    Q_OBJECT

public:
    /// @param zone of the visit, for cameras that do not say theirs.
    AnswerAttach(CaseSession &session, const AnswerKey &key, const QTimeZone &zone, QObject *parent);

    void start(const QStringList &paths);
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// @param failures one sentence for a file that could not be attached.
    void finished(int attached, const QStringList &failures, bool cancelled);

private:
    CaseSession &m_session;
    AnswerKey m_key;
    QTimeZone m_zone;
    QPointer<AttachJob> m_job;
    bool m_cancelled = false;
};

} // namespace ctpat::ui
