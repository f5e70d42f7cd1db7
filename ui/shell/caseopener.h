// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/casesession.h"

#include <QFutureWatcher>

#include <atomic>

namespace ctpat {
class Clock;
class ProfileStore;
} // namespace ctpat

namespace ctpat::ui {

/// Opens or makes a case off the window's thread. A file from elsewhere is checked whole, which can take a while:
/// progress is told, cancel() stops it and leaves the file as it was.
class CaseOpener final : public QObject
{
    Q_OBJECT

public:
    CaseOpener(const ProfileStore &profiles, const Clock &clock, QObject *parent = nullptr);
    ~CaseOpener() override;

    using Make = std::function<Result<std::unique_ptr<CaseFile>>(const CaseEnvironment &, const Progress &)>;

    /// False when nothing was begun: another case is on its way, or failed() was told.
    bool open(const QString &path, OpenMode mode);
    /// @param make makes the file that is then opened, such as a new case.
    bool run(const QString &path, const Make &make);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void started(const QString &path);
    /// @param total 0: not known.
    void progressed(qint64 done, qint64 total);
    /// Taken with takeSession().
    void opened();
    void failed(const QString &path, const ctpat::Error &error);

public:
    [[nodiscard]] std::unique_ptr<CaseSession> takeSession() { return std::move(m_session); }

private:
    struct Outcome
    {
        std::optional<Error> error;
        std::unique_ptr<CaseFile> file;
        CaseView view;
    };
    using Shared = std::shared_ptr<Outcome>;
    [[nodiscard]] Progress makeProgress();
    void finish();

    const ProfileStore &m_profiles;
    const Clock &m_clock;
    QString m_path;
    QFutureWatcher<Shared> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::unique_ptr<CaseSession> m_session;
};

} // namespace ctpat::ui
