// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/addevidence.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace ctpat::ui {

class CaseSession;

/// Takes files into the case in slices between edits, with progress and cancel. Folders are walked, their files sorted
/// by name. Deletes itself after finished().
class AttachJob final : public QObject
{
    Q_OBJECT

public:
    AttachJob(CaseSession &session, const QStringList &paths, const AddOptions &options, QObject *parent);
    ~AttachJob() override;

    void start();

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    void progress(qint64 done, qint64 total);
    /// @param failures one sentence a file that could not be attached.
    void finished(int attached, const QStringList &failures);

private:
    struct State;

    void finish();

    CaseSession &m_session;
    bool m_running = false;
    std::shared_ptr<State> m_state;
};

} // namespace ctpat::ui
