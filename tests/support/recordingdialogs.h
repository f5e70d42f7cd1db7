// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialogs.h"

namespace ctpat::ui {

/// Answers instead of a person, and keeps what was said.
class RecordingDialogs final : public Dialogs
{
public:
    void showError(QWidget *, const Error &error) override
    {
        errors.append(error.message() + QLatin1Char(' ') + error.detail());
        codes.append(error.code());
    }
    void showMessage(QWidget *, const QString &, const QString &text) override { messages.append(text); }
    void ask(QWidget *, const QString &title, const QString &, const QString &, std::function<void()> yes) override
    {
        questions.append(title);
        if (saysYes)
            yes();
    }
    void openFiles(QWidget *, const QString &, const QString &,
                   std::function<void(const QStringList &)> chosen) override
    {
        if (!files.isEmpty())
            chosen(files);
    }
    void saveFile(QWidget *, const QString &, const QString &proposed, const QString &,
                  std::function<void(const QString &)> chosen) override
    {
        proposals.append(proposed);
        if (!target.isEmpty())
            chosen(target);
    }

    bool saysYes = true;
    QStringList files; ///< chosen to open
    QString target;    ///< chosen to save as
    QStringList errors;
    QList<ErrorCode> codes;
    QStringList messages;
    QStringList questions;
    QStringList proposals;
};

} // namespace ctpat::ui
