// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issuing/check.h"
#include "core/issuing/issue.h"
#include "ui/shell/services.h"

#include <QScrollArea>

namespace ctpat::ui {

class CaseSession;
class ChecksList;
class IntegrityLine;
class IssuePanel;
class ReportStatus;
class SignatureRows;
class TextLabel;

/// The right of the page: how many things block signing and which, whether the case is intact, who signs, what is next.
class ChecksPanel final : public QScrollArea
{
    Q_OBJECT

public:
    ChecksPanel(CaseSession &session, const Services &services, ReportStatus &status, QWidget *parent = nullptr);

    void showSigned(const SignedReport &report);
    void focusIntegrity();

Q_SIGNALS:
    void chosen(const ctpat::Check &check);

private:
    void build();
    void refresh();

    CaseSession &m_session;
    ReportStatus &m_status;
    TextLabel *m_title;
    TextLabel *m_hint;
    ChecksList *m_list;
    IntegrityLine *m_integrity;
    SignatureRows *m_signatures;
    IssuePanel *m_issue;
};

} // namespace ctpat::ui
