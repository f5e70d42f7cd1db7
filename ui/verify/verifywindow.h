// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/verificationreport.h"
#include "ui/shell/services.h"
#include "ui/widgets/tabstops.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>

class QProgressBar;

namespace ctpat::ui {

class DropZone;
class VerdictPanel;

/// Says of any PDF who signed it, what the signatures cover and whether it was changed since; any case open or none.
/// Reading and verifying happen on another thread.
class VerifyWindow final : public WithTabStops<QDialog>
{
    Q_OBJECT

public:
    /// @param path of the PDF to begin with; empty: asks for one.
    VerifyWindow(const QString &path, const Services &services, QWidget *parent);
    ~VerifyWindow() override;

    void verify(const QString &path);
    [[nodiscard]] bool isBusy() const { return m_watcher.isRunning(); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    using Outcome = std::shared_ptr<Result<VerificationReport>>;
    void build();
    void choose();
    void showOutcome(const Outcome &outcome);

    const Services &m_services;
    QString m_path;
    QFutureWatcher<Outcome> m_watcher;
    DropZone *m_zone;
    VerdictPanel *m_panel;
    QProgressBar *m_progress;
};

} // namespace ctpat::ui
