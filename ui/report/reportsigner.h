// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issuing/issue.h"
#include "core/signing/identity.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace ctpat::ui {

class CaseSession;

/// Signs on the case's thread. Cancel, a failure or the end of this object leave the case as it was, unless the
/// signature was already kept.
class ReportSigner final : public QObject
{
    Q_OBJECT

public:
    explicit ReportSigner(CaseSession &session, QObject *parent = nullptr);
    ~ReportSigner() override;

    void start(const std::shared_ptr<SigningIdentity> &identity, const SignOptions &options);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// Thousandths.
    void progressed(int share);
    void finished(const ctpat::SignedReport &report);
    void failed(const ctpat::Error &error);

private:
    struct Run
    {
        std::atomic_bool stop = false;
        std::atomic_int share = 0;
    };
    void take(const Result<SignedReport> &report);

    CaseSession &m_session;
    std::shared_ptr<Run> m_run;
    QTimer m_watch;
    bool m_running = false;
};

} // namespace ctpat::ui
