// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issuing/issue.h"
#include "ui/report/issuesteps.h"
#include "ui/shell/services.h"

#include <QFutureWatcher>
#include <QWidget>

class QVBoxLayout;

namespace ctpat::ui {

class CaseSession;
class InlineMessage;
class TextLabel;

/// Where the version stands, in words, and a button for each step that is legal now, save signing.
class IssuePanel final : public QWidget
{
    Q_OBJECT

public:
    IssuePanel(CaseSession &session, const Services &services, QWidget *parent = nullptr);
    ~IssuePanel() override;

    void refresh(const IssueState &issue);
    /// A signature was made: says so, verifies the file, offers to save it.
    void showSigned(const SignedReport &report);

    /// What a verification of the signed file found.
    struct Verified
    {
        QString text;
        bool holds = false;
    };

private:
    void makeButtons(const QList<IssueStep> &steps);
    void take(IssueStep step);
    void askComment(IssueStep step);
    void askDay();
    void savePdf();
    void verifyBytes(const QByteArray &pdf);
    void withIssuedPdf(const std::function<void(const QByteArray &)> &done);
    void tell(const QString &text, bool fine);

    CaseSession &m_session;
    const Services &m_services;
    IssueState m_issue;
    QList<IssueStep> m_steps;
    TextLabel *m_state;
    QVBoxLayout *m_buttons;
    InlineMessage *m_message;
    QString m_prefix; ///< what goes before the outcome of the verification that runs
    QFutureWatcher<Verified> m_watcher;
};

} // namespace ctpat::ui
