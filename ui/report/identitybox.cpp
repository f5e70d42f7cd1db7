// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/identitybox.h"

#include "core/signing/passphrase.h"
#include "core/validation/profile.h"
#include "ui/report/trialdialog.h"
#include "ui/shell/dialogs.h"
#include "ui/widgets/gutterform.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QtConcurrentRun>

namespace ctpat::ui {

namespace {

/// Far above any identity with its whole chain.
constexpr qint64 largestIdentity = 4 << 20;

QSettings settings()
{
    return QSettings(QDir(ProfileStore::defaultFolder()).filePath(QStringLiteral("signing.ini")), QSettings::IniFormat);
}

QString pathKey()
{
    return QStringLiteral("identity/path");
}

Result<SigningIdentity> readIdentity(const QString &path, const Passphrase &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestIdentity) {
        return Error(ErrorCode::IdentityUnreadable,
                     IdentityBox::tr("The identity file cannot be read. Choose your .p12 or .pfx file. Nothing was "
                                     "signed."),
                     file.errorString());
    }
    return SigningIdentity::fromPkcs12(file.readAll(), passphrase);
}

} // namespace

IdentityBox::IdentityBox(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_path(new QLineEdit(this))
    , m_passphrase(new QLineEdit(this))
    , m_certificate(new TextLabel({}, TextRole::Second, TextTone::Muted, this))
{
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_certificate->setObjectName(QStringLiteral("certificate"));
    m_certificate->setWordWrap(true);
    auto *form = new GutterForm(this, GutterForm::Edge::Flush);
    form->addRow(tr("Identity file"), makeFileRow());
    form->addRow(tr("Passphrase"), m_passphrase);
    form->addRow(tr("Certificate"), m_certificate);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    m_path->setText(settings().value(pathKey()).toString());
    connect(m_path, &QLineEdit::textEdited, this, &IdentityBox::forget);
    connect(m_passphrase, &QLineEdit::textEdited, this, &IdentityBox::forget);
    connect(m_passphrase, &QLineEdit::editingFinished, this, [this] {
        if (!m_passphrase->text().isEmpty() && !m_path->text().isEmpty() && !m_identity)
            open();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { take(m_watcher.result()); });
    describe();
}

IdentityBox::~IdentityBox()
{
    wipe();
    m_watcher.waitForFinished();
}

QWidget *IdentityBox::makeFileRow()
{
    const Look look = Look::of(this);
    auto *holder = new QWidget(this);
    m_path->setObjectName(QStringLiteral("identityPath"));
    m_path->setAccessibleName(tr("Identity file"));
    m_path->setPlaceholderText(tr("a .p12 or .pfx file"));
    auto *button = new QPushButton(tr("C&hoose…"), holder);
    button->setObjectName(QStringLiteral("chooseIdentity"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &IdentityBox::choose);
    auto *trial = new LinkButton(tr("Make an identity for trying out…"), holder);
    trial->setObjectName(QStringLiteral("makeTrialIdentity"));
    connect(trial, &LinkButton::clicked, this, &IdentityBox::makeTrial);
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(look.scaled(4));
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_path, 0, 0);
    grid->addWidget(button, 0, 1);
    grid->addWidget(trial, 1, 0, 1, 2, Qt::AlignLeft);
    holder->setFocusProxy(m_path);
    return holder;
}

void IdentityBox::choose()
{
    m_services.dialogs.openFiles(window(), tr("Identity file"), tr("Identity files (*.p12 *.pfx);;All files (*)"),
                                 [this](const QStringList &paths) {
                                     if (!paths.isEmpty())
                                         setPath(paths.first());
                                 });
}

void IdentityBox::makeTrial()
{
    auto *dialog = new TrialDialog(m_services, window());
    connect(dialog, &TrialDialog::made, this, &IdentityBox::setPath);
    dialog->open();
}

void IdentityBox::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
    forget();
    m_passphrase->setFocus();
}

void IdentityBox::forget()
{
    m_identity.reset();
    m_stale = isOpening();
    describe();
    Q_EMIT edited();
}

void IdentityBox::wipe()
{
    // Typing over it first: the field's own buffer is then the one that is overwritten.
    QString typed = m_passphrase->text();
    m_passphrase->clear();
    typed.fill(QChar(0));
}

void IdentityBox::focusField()
{
    QLineEdit *field = m_path->text().isEmpty() ? m_path : m_passphrase;
    field->setFocus();
    field->selectAll();
}

void IdentityBox::open()
{
    if (isOpening()) {
        m_again = m_stale;
        return;
    }
    m_stale = false;
    m_again = false;
    const auto passphrase = std::make_shared<Passphrase>(m_passphrase->text());
    m_watcher.setFuture(QtConcurrent::run([path = QDir::fromNativeSeparators(m_path->text()), passphrase] {
        return std::make_shared<Result<SigningIdentity>>(readIdentity(path, *passphrase));
    }));
    describe();
}

void IdentityBox::take(const Outcome &outcome)
{
    if (m_stale) {
        describe();
        if (m_again)
            open();
        return;
    }
    if (!*outcome) {
        describe();
        Q_EMIT failed(outcome->error());
        return;
    }
    m_identity = std::make_shared<SigningIdentity>(outcome->take());
    settings().setValue(pathKey(), m_path->text());
    describe();
    Q_EMIT opened();
}

void IdentityBox::describe()
{
    if (!m_identity) {
        m_certificate->setText(isOpening() ? tr("Opening…") : tr("Shown when the passphrase has opened the file."));
        return;
    }
    const CertificateInfo &info = m_identity->certificate();
    const QLocale locale;
    QStringList lines;
    lines.append(info.organization.isEmpty() ? info.commonName
                                             //: name and organization of a signer
                                             : tr("%1, %2").arg(info.commonName, info.organization));
    if (info.trial)
        lines.append(tr("Self-issued, for trying out: nobody vouches for the name."));
    else if (info.selfIssued)
        lines.append(tr("Self-issued: nobody else vouches for the name."));
    else
        lines.append(tr("Issued by %1").arg(info.issuerName));
    lines.append(tr("Valid from %1 to %2")
                     .arg(locale.toString(info.validFrom.date(), QLocale::ShortFormat),
                          locale.toString(info.validTo.date(), QLocale::ShortFormat)));
    m_certificate->setText(lines.join(QLatin1Char('\n')));
}

} // namespace ctpat::ui
