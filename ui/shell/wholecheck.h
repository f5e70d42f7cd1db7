// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/evidence/contentverification.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace ctpat::ui {

class CaseSession;

/// Checks a case that was opened quickly, while it is worked on: structure, references and history over a connection of
/// its own, then the digests of the evidence between edits. It gives way to every edit, since a reader holds a writer
/// up, and begins anew when nothing was edited for a while.
/// @pre destroyed before the session.
class WholeCheck final : public QObject
{
    Q_OBJECT

public:
    /// @param environment its clock outlives this.
    /// @param pauseMs how long nothing must be edited before it begins again.
    WholeCheck(CaseSession &session, const CaseEnvironment &environment, QObject *parent, int pauseMs = 5000);
    ~WholeCheck() override;

    void start();

Q_SIGNALS:
    /// Figures of the step it is at; a total of 0: not known.
    void progressed(qint64 done, qint64 total);
    void finished(const ctpat::Status &outcome);

private:
    void begin();
    void checkFile();
    void endFile(const Status &outcome);
    void checkContents();
    void tell(qint64 done, qint64 total);

    CaseSession &m_session;
    CaseEnvironment m_environment;
    QTimer m_pause;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
};

} // namespace ctpat::ui
