// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs.h"

#include "ui/shell/errordialog.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace ctpat::ui {

namespace {

/// Opens beside the person's work, not in front of it: window-modal, deleted when closed.
void open(QMessageBox *box)
{
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->open();
}

} // namespace

Dialogs::Dialogs(QObject *parent)
    : QObject(parent)
{
}

Dialogs::~Dialogs() = default;

void Dialogs::showError(QWidget *parent, const Error &error)
{
    (new ErrorDialog(error, parent))->open();
}

void Dialogs::showMessage(QWidget *parent, const QString &title, const QString &text)
{
    open(new QMessageBox(QMessageBox::Information, title, text, QMessageBox::Ok, parent));
}

void Dialogs::ask(QWidget *parent, const QString &title, const QString &text, const QString &verb,
                  std::function<void()> yes)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    QPushButton *act = box->addButton(verb, QMessageBox::AcceptRole);
    connect(act, &QPushButton::clicked, this, yes);
    open(box);
}

void Dialogs::openFiles(QWidget *parent, const QString &title, const QString &filter,
                        std::function<void(const QStringList &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, chosen);
    dialog->open();
}

void Dialogs::saveFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter,
                       std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, proposed, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

} // namespace ctpat::ui
