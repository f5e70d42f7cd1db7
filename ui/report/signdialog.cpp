// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/signdialog.h"

#include "ui/report/identitybox.h"
#include "ui/report/reportsigner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/gutterform.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/layouttools.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ctpat::ui {

namespace {

constexpr int wholeProgress = 1000;

} // namespace

SignDialog::SignDialog(CaseSession &session, const Services &services, const QList<SignerRole> &roles, int version,
                       QWidget *parent)
    : WithTabStops<QDialog>(parent)
    , m_identity(new IdentityBox(services, this))
    , m_signer(new ReportSigner(session, this))
    , m_role(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_location(new QLineEdit(this))
    , m_message(new InlineMessage(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("signDialog"));
    setWindowTitle(tr("Sign report"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    build(roles, version);
    connect(m_identity, &IdentityBox::opened, this, [this] {
        m_message->setMessage(InlineMessage::Kind::Information, QString());
        if (m_signWanted)
            sign();
    });
    connect(m_identity, &IdentityBox::failed, this, &SignDialog::showFailure);
    connect(m_identity, &IdentityBox::edited, this,
            [this] { m_message->setMessage(InlineMessage::Kind::Information, QString()); });
    connect(m_signer, &ReportSigner::progressed, m_progress, &QProgressBar::setValue);
    connect(m_signer, &ReportSigner::failed, this, &SignDialog::showFailure);
    connect(m_signer, &ReportSigner::finished, this, [this](const SignedReport &report) {
        m_identity->wipe();
        Q_EMIT reportSigned(report);
        accept();
    });
    m_identity->focusField();
}

SignDialog::~SignDialog() = default;

void SignDialog::build(const QList<SignerRole> &roles, int version)
{
    const Look look = Look::of(this);
    m_message->setObjectName(QStringLiteral("signMessage"));
    m_progress->setObjectName(QStringLiteral("signProgress"));
    m_progress->setAccessibleName(tr("Signing"));
    m_progress->setRange(0, wholeProgress);
    m_progress->hide();
    auto *words = new TextLabel({}, TextRole::Body, TextTone::Text, this);
    words->setRunningText(
        tr("Signing makes version %1 read-only. History and evidence are verified first; the signed file is verified "
           "before it is kept.")
            .arg(version));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_sign = new MainButton(tr("&Sign"), this);
    buttons->addButton(m_sign, QDialogButtonBox::AcceptRole);
    m_sign->setObjectName(QStringLiteral("signNow"));
    m_sign->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignDialog::signNow);
    connect(buttons, &QDialogButtonBox::rejected, this, &SignDialog::reject);
    auto *column = new QVBoxLayout(this);
    const int margin = look.metrics().margin;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look.scaled(12));
    column->addWidget(words);
    column->addWidget(m_identity);
    column->addWidget(makeStatements(roles));
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addStretch(1);
    column->addWidget(buttons);
    followReadingOrder(this);
    resize(look.scaled(600), sizeHint().height());
}

QWidget *SignDialog::makeStatements(const QList<SignerRole> &roles)
{
    auto *form = new GutterForm(this, GutterForm::Edge::Flush);
    m_role->setObjectName(QStringLiteral("signRole"));
    for (const SignerRole role : roles)
        m_role->addItem(word(role), toCode(role));
    m_role->setEnabled(roles.size() > 1);
    m_reason->setObjectName(QStringLiteral("signReasonStated"));
    m_reason->setPlaceholderText(tr("as usual for the role, in the report's language"));
    m_location->setObjectName(QStringLiteral("signLocation"));
    form->addRow(tr("Signs as"), m_role);
    form->addRow(tr("Reason"), m_reason);
    form->addRow(tr("Location"), m_location);
    return form;
}

void SignDialog::signNow()
{
    if (m_signer->isRunning() || m_signWanted)
        return;
    m_message->setMessage(InlineMessage::Kind::Information, QString());
    m_signWanted = true;
    setBusy(true);
    if (m_identity->identity())
        sign();
    else
        m_identity->open();
}

void SignDialog::sign()
{
    SignOptions options;
    options.role = fromCode<SignerRole>(m_role->currentData().toString()).value_or(SignerRole::Specialist);
    options.reason = m_reason->text().trimmed();
    options.location = m_location->text().trimmed();
    m_signer->start(m_identity->identity(), options);
}

void SignDialog::showFailure(const Error &error)
{
    const bool wanted = std::exchange(m_signWanted, false);
    setBusy(false);
    if (m_closeWanted) {
        m_identity->wipe();
        QDialog::reject();
        return;
    }
    m_message->setMessage(InlineMessage::Kind::Problem, error.message());
    if (wanted && error.code() != ErrorCode::Cancelled)
        m_identity->focusField();
}

void SignDialog::setBusy(bool busy)
{
    m_progress->setValue(0);
    m_progress->setVisible(busy);
    m_sign->setEnabled(!busy);
    m_identity->setEnabled(!busy);
}

void SignDialog::reject()
{
    if (m_signer->isRunning()) {
        // Closes when the work has stopped: until then nobody could say whether the report is signed.
        m_closeWanted = true;
        m_signer->cancel();
        return;
    }
    m_identity->wipe();
    QDialog::reject();
}

} // namespace ctpat::ui
