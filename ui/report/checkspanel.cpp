// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/checkspanel.h"

#include "ui/report/checkslist.h"
#include "ui/report/integrityline.h"
#include "ui/report/issuepanel.h"
#include "ui/report/signaturerows.h"
#include "ui/shell/casesession.h"
#include "ui/shell/reportstatus.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace ctpat::ui {

ChecksPanel::ChecksPanel(CaseSession &session, const Services &services, ReportStatus &status, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_status(status)
    , m_title(new TextLabel({}, TextRole::Section, TextTone::Text, this))
    , m_hint(new TextLabel({}, TextRole::Second, TextTone::Muted, this))
    , m_list(new ChecksList(this))
    , m_integrity(new IntegrityLine(this))
    , m_signatures(new SignatureRows(this))
    , m_issue(new IssuePanel(session, services, this))
{
    build();
    connect(m_list, &ChecksList::chosen, this, &ChecksPanel::chosen);
    connect(m_integrity, &IntegrityLine::verifyWanted, &status, &ReportStatus::verify);
    connect(&status, &ReportStatus::checksChanged, this, &ChecksPanel::refresh);
    connect(&status, &ReportStatus::issueChanged, this, &ChecksPanel::refresh);
    connect(&status, &ReportStatus::integrityChanged, this, [this] { m_integrity->refresh(m_status); });
    connect(&session, &CaseSession::changed, this, &ChecksPanel::refresh);
    refresh();
}

void ChecksPanel::build()
{
    const Look look = Look::of(this);
    m_title->setObjectName(QStringLiteral("blockersTitle"));
    m_title->setWordWrap(true);
    m_hint->setWordWrap(true);
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *head = new QVBoxLayout;
    const int pad = look.metrics().listPadding;
    head->setContentsMargins(pad, look.scaled(12), pad, look.scaled(12));
    head->setSpacing(look.scaled(2));
    head->addWidget(m_title);
    head->addWidget(m_hint);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_integrity);
    column->addWidget(m_signatures);
    column->addWidget(m_issue);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
}

void ChecksPanel::refresh()
{
    const bool held = m_status.issue().isHeld();
    const int count = m_status.blockerCount();
    if (held) {
        m_title->setText(tr("Version %1 is held").arg(m_status.issue().newest->number));
        m_hint->setText(tr("What it prints cannot be changed before it is taken back or corrected."));
    } else {
        m_title->setText(count == 0 ? tr("Nothing blocks signing")
                                    : tr("%n thing(s) block(s) signing", nullptr, count));
        m_hint->setText(tr("The list is checked again after every change."));
    }
    m_list->setChecks(held ? std::vector<Check>() : m_status.checks());
    m_integrity->refresh(m_status);
    m_signatures->refresh(m_session.view(), m_status.issue());
    if (m_status.isIssueKnown())
        m_issue->refresh(m_status.issue());
}

void ChecksPanel::showSigned(const SignedReport &report)
{
    m_issue->showSigned(report);
}

void ChecksPanel::focusIntegrity()
{
    m_integrity->setFocus();
    ensureWidgetVisible(m_integrity);
    m_status.verify();
}

} // namespace ctpat::ui
