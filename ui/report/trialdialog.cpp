// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/trialdialog.h"

#include "core/signing/passphrase.h"
#include "core/signing/trialidentity.h"
#include "core/validation/profile.h"
#include "ui/shell/dialogs.h"
#include "ui/widgets/gutterform.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace ctpat::ui {

namespace {

Status writeIdentity(const QString &path, const NewIdentity &who, const Passphrase &passphrase, const Clock &clock)
{
    const Result<QByteArray> bytes = createTrialIdentity(who, passphrase, clock);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(*bytes);
    }
    if (file.isOpen() && file.commit())
        return {};
    return Error(ErrorCode::FileUnwritable,
                 TrialDialog::tr("The identity cannot be written there. Choose another place. Nothing was made."),
                 file.errorString());
}

} // namespace

TrialDialog::TrialDialog(const Services &services, QWidget *parent)
    : WithTabStops<QDialog>(parent)
    , m_services(services)
    , m_name(new QLineEdit(this))
    , m_organization(new QLineEdit(this))
    , m_passphrase(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("trialDialog"));
    setWindowTitle(tr("Identity for trying out"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    if (const Result<UserProfile> profile = services.profiles.load()) {
        m_name->setText(profile->name);
        m_organization->setText(profile->organization);
    }
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TrialDialog::take);
}

TrialDialog::~TrialDialog()
{
    m_watcher.waitForFinished();
}

void TrialDialog::build()
{
    const Look look = Look::of(this);
    auto *words = new TextLabel({}, TextRole::Body, TextTone::Text, this);
    words->setRunningText(
        tr("A report signed with it says everywhere that the signer vouches for himself or herself. "
           "Use it to learn; sign real reports with the identity that your agency or company issued."));
    m_name->setObjectName(QStringLiteral("trialName"));
    m_passphrase->setObjectName(QStringLiteral("trialPassphrase"));
    m_again->setObjectName(QStringLiteral("trialAgain"));
    for (QLineEdit *field : {m_passphrase, m_again})
        field->setEchoMode(QLineEdit::Password);
    auto *form = new GutterForm(this, GutterForm::Edge::Flush);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Organization"), m_organization);
    form->addRow(tr("Passphrase"), m_passphrase);
    form->addRow(tr("Passphrase again"), m_again);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(tr("&Make…"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(QStringLiteral("trialMake"));
    connect(buttons, &QDialogButtonBox::accepted, this, &TrialDialog::askForFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    const int margin = look.metrics().margin;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look.scaled(12));
    column->addWidget(words);
    column->addWidget(form);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(look.scaled(520), sizeHint().height());
}

void TrialDialog::askForFile()
{
    QString missing;
    if (m_name->text().trimmed().isEmpty())
        missing = tr("Say whose name the identity carries.");
    else if (m_passphrase->text().isEmpty())
        missing = tr("Choose a passphrase that protects the file.");
    else if (m_passphrase->text() != m_again->text())
        missing = tr("The two passphrases differ. Type the same one twice.");
    m_message->setMessage(InlineMessage::Kind::Problem, missing);
    if (!missing.isEmpty())
        return;
    m_services.dialogs.saveFile(this, tr("Identity for trying out"), QStringLiteral("trial-identity.p12"),
                                tr("Identity files (*.p12)"), [this](const QString &path) { make(path); });
}

void TrialDialog::make(const QString &path)
{
    NewIdentity who;
    who.name = m_name->text().trimmed();
    who.organization = m_organization->text().trimmed();
    m_path = path;
    m_make->setEnabled(false);
    const auto passphrase = std::make_shared<Passphrase>(m_passphrase->text());
    m_watcher.setFuture(QtConcurrent::run([path, who, passphrase, clock = &m_services.clock] {
        return std::make_shared<Status>(writeIdentity(path, who, *passphrase, *clock));
    }));
}

void TrialDialog::take()
{
    m_make->setEnabled(true);
    const Outcome outcome = m_watcher.result();
    if (!*outcome) {
        m_message->setMessage(InlineMessage::Kind::Problem, outcome->error().message());
        return;
    }
    m_passphrase->clear();
    m_again->clear();
    Q_EMIT made(m_path);
    accept();
}

} // namespace ctpat::ui
