// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/services.h"
#include "ui/widgets/tabstops.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>

class QLineEdit;
class QPushButton;

namespace ctpat::ui {

class InlineMessage;

/// Makes an identity for trying out: a key with a certificate that it signed itself, marked so, in a file that a
/// passphrase protects. Deletes itself.
class TrialDialog final : public WithTabStops<QDialog>
{
    Q_OBJECT

public:
    TrialDialog(const Services &services, QWidget *parent);
    ~TrialDialog() override;

Q_SIGNALS:
    void made(const QString &path);

private:
    using Outcome = std::shared_ptr<Status>;
    void build();
    void askForFile();
    void make(const QString &path);
    void take();

    const Services &m_services;
    QLineEdit *m_name;
    QLineEdit *m_organization;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QPushButton *m_make = nullptr;
    InlineMessage *m_message;
    QString m_path;
    QFutureWatcher<Outcome> m_watcher;
};

} // namespace ctpat::ui
