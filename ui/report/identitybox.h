// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/identity.h"
#include "ui/shell/services.h"

#include <QFutureWatcher>
#include <QWidget>

class QLineEdit;

namespace ctpat::ui {

class TextLabel;

/// An identity file and its passphrase. The file's path is remembered, nothing else; opening it takes a moment and
/// happens on another thread.
class IdentityBox final : public QWidget
{
    Q_OBJECT

public:
    IdentityBox(const Services &services, QWidget *parent = nullptr);
    ~IdentityBox() override;

    /// Ends in opened() or failed(); nothing happens while it is being opened.
    void open();
    [[nodiscard]] bool isOpening() const { return m_watcher.isRunning(); }
    /// Null until opened() and after a change of file or passphrase.
    [[nodiscard]] const std::shared_ptr<SigningIdentity> &identity() const { return m_identity; }
    void setPath(const QString &path);
    /// Overwrites the typed passphrase.
    void wipe();
    /// To the field that is to be filled in, or filled in again.
    void focusField();

Q_SIGNALS:
    void opened();
    void failed(const ctpat::Error &error);
    /// File or passphrase are others now.
    void edited();

private:
    using Outcome = std::shared_ptr<Result<SigningIdentity>>;
    QWidget *makeFileRow();
    void choose();
    void makeTrial();
    void forget();
    void take(const Outcome &outcome);
    void describe();

    const Services &m_services;
    QLineEdit *m_path;
    QLineEdit *m_passphrase;
    TextLabel *m_certificate;
    QFutureWatcher<Outcome> m_watcher;
    std::shared_ptr<SigningIdentity> m_identity;
    bool m_stale = false; ///< edited while it was being opened
    bool m_again = false; ///< asked for once more since
};

} // namespace ctpat::ui
