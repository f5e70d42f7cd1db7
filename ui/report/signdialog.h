// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issuing/issue.h"
#include "ui/shell/services.h"
#include "ui/widgets/tabstops.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ctpat::ui {

class CaseSession;
class IdentityBox;
class InlineMessage;
class ReportSigner;

/// Signs the report: identity, passphrase, what the signature states. Stays open, with the reason in words, until the
/// report is signed or the person gives up. Deletes itself.
class SignDialog final : public WithTabStops<QDialog>
{
    Q_OBJECT

public:
    /// @param roles that may sign now, the likely one first.
    SignDialog(CaseSession &session, const Services &services, const QList<SignerRole> &roles, int version,
               QWidget *parent);
    ~SignDialog() override;

Q_SIGNALS:
    void reportSigned(const ctpat::SignedReport &report);

protected:
    void reject() override;

private:
    void build(const QList<SignerRole> &roles, int version);
    QWidget *makeStatements(const QList<SignerRole> &roles);
    void signNow();
    void sign();
    void showFailure(const Error &error);
    void setBusy(bool busy);

    IdentityBox *m_identity;
    ReportSigner *m_signer;
    QComboBox *m_role;
    QLineEdit *m_reason;
    QLineEdit *m_location;
    InlineMessage *m_message;
    QProgressBar *m_progress;
    QPushButton *m_sign = nullptr;
    bool m_signWanted = false;
    bool m_closeWanted = false;
};

} // namespace ctpat::ui
