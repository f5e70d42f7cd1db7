// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace ctpat::ui {

/// The only place that opens message and file dialogs, so that every message looks alike and tests can answer instead
/// of a person. Everything is asynchronous: no nested event loop.
class Dialogs : public QObject
{
    Q_OBJECT

public:
    explicit Dialogs(QObject *parent = nullptr);
    ~Dialogs() override;

    /// What happened, what was kept, what to do; details and the error's id on demand.
    virtual void showError(QWidget *parent, const Error &error);
    virtual void showMessage(QWidget *parent, const QString &title, const QString &text);
    /// @param verb what the button does: "Withdraw finding".
    virtual void ask(QWidget *parent, const QString &title, const QString &text, const QString &verb,
                     std::function<void()> yes);
    virtual void openFiles(QWidget *parent, const QString &title, const QString &filter,
                           std::function<void(const QStringList &)> chosen);
    virtual void saveFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter,
                          std::function<void(const QString &)> chosen);
};

} // namespace ctpat::ui
