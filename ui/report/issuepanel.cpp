// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/issuepanel.h"

#include "core/signing/pdfverifier.h"
#include "ui/report/stepdialog.h"
#include "ui/shell/casesession.h"
#include "ui/shell/dialogs.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QFileInfo>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace ctpat::ui {

namespace {

/// What was found, in one line for each signature.
IssuePanel::Verified verifiedText(const QByteArray &pdf)
{
    const Result<VerificationReport> report = verifyPdf(pdf);
    if (!report)
        return {report.error().message(), false};
    QStringList lines{verdictText(report->verdict())};
    for (const SignatureReport &signature : report->signatures)
        //: a signature: who, in which role, who vouches for the name
        lines.append(
            IssuePanel::tr("%1, %2. %3").arg(signature.nameStated, signature.role, trustText(signature.trust)));
    return {lines.join(QLatin1Char('\n')), report->isValid()};
}

} // namespace

IssuePanel::IssuePanel(CaseSession &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_state(new TextLabel({}, TextRole::Body, TextTone::Text, this))
    , m_buttons(new QVBoxLayout)
    , m_message(new InlineMessage(this))
{
    const Look look = Look::of(this);
    m_state->setObjectName(QStringLiteral("issueState"));
    m_state->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("issueMessage"));
    m_buttons->setSpacing(look.scaled(6));
    const int pad = look.metrics().listPadding;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(look.scaled(8));
    column->addWidget(m_state);
    column->addWidget(m_message);
    column->addLayout(m_buttons);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Verified found = m_watcher.result();
        tell(m_prefix + found.text, found.holds);
    });
}

IssuePanel::~IssuePanel()
{
    m_watcher.waitForFinished();
}

void IssuePanel::refresh(const IssueState &issue)
{
    m_issue = issue;
    m_state->setText(stateText(issue));
    m_state->setVisible(!m_state->text().isEmpty());
    const CaseView &view = m_session.view();
    makeButtons(view.readOnly ? QList<IssueStep>() : issueSteps(issue, view.validation));
    const bool empty = m_state->text().isEmpty() && m_message->text().isEmpty() && m_buttons->isEmpty();
    setVisible(!empty);
}

void IssuePanel::makeButtons(const QList<IssueStep> &steps)
{
    if (steps == m_steps)
        return; // the focus stays where it is
    m_steps = steps;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater(); // the click that led here may still be on its way through it
        delete item;
    }
    for (const IssueStep step : steps) {
        if (step == IssueStep::Sign || step == IssueStep::SignSecond || step == IssueStep::Countersign)
            continue; // the main button
        auto *button = new QPushButton(stepText(step), this);
        button->setObjectName(stepName(step));
        connect(button, &QPushButton::clicked, this, [this, step] { take(step); });
        m_buttons->addWidget(button);
    }
}

void IssuePanel::take(IssueStep step)
{
    tell({}, true);
    switch (step) {
    case IssueStep::Submit:
        m_session.edit([](CaseFile &file) { return ReportVersions::submit(file); });
        break;
    case IssueStep::Thaw:
        m_session.edit([](CaseFile &file) { return ReportVersions::thaw(file); });
        break;
    case IssueStep::TakeBack:
    case IssueStep::Return:
    case IssueStep::Correct:
        askComment(step);
        break;
    case IssueStep::Release:
        askDay();
        break;
    case IssueStep::Save:
        savePdf();
        break;
    case IssueStep::Verify:
        withIssuedPdf([this](const QByteArray &pdf) { verifyBytes(pdf); });
        break;
    default:
        break;
    }
}

void IssuePanel::askComment(IssueStep step)
{
    StepDialog *dialog = nullptr;
    if (step == IssueStep::Correct)
        dialog = new StepDialog(StepDialog::Asks::Comment, tr("Start a correction"),
                                tr("Why is the released version replaced? The new version prints this."),
                                tr("Start version %1").arg(m_issue.nextNumber), window());
    else if (step == IssueStep::Return)
        dialog = new StepDialog(StepDialog::Asks::Comment, tr("Return to the specialist"),
                                tr("What is to be changed? The signed file is kept; the number is used again."),
                                tr("Return"), window());
    else
        dialog = new StepDialog(StepDialog::Asks::Comment, tr("Take the version back"),
                                tr("Why is it taken back? The signed file is kept; the number is used again."),
                                tr("Take back"), window());
    connect(dialog, &StepDialog::commentGiven, this, [this, step](const QString &comment) {
        m_session.edit([step, comment](CaseFile &file) -> Status {
            if (step != IssueStep::Correct)
                return ReportVersions::sendBack(
                    file, step == IssueStep::Return ? ReviewDecision::Returned : ReviewDecision::TakenBack, comment);
            const Result<ReportVersion> started = ReportVersions::startCorrection(file, comment);
            return started ? Status() : Status(started.error());
        });
    });
    dialog->open();
}

void IssuePanel::askDay()
{
    auto *dialog = new StepDialog(StepDialog::Asks::Day, tr("Release to the member"),
                                  tr("On which day does the member receive the report?"), tr("Release"), window());
    dialog->setDay(m_session.validation().details.plannedRelease);
    connect(dialog, &StepDialog::dayGiven, this, [this](const QDate &day) {
        m_session.edit([day](CaseFile &file) { return ReportVersions::release(file, day); });
    });
    dialog->open();
}

void IssuePanel::savePdf()
{
    if (!m_issue.newest)
        return;
    const ValidationCase &details = m_session.validation().details;
    const QString base =
        details.reportNumber.isEmpty() ? QFileInfo(m_session.path()).completeBaseName() : details.reportNumber;
    const QString proposed = QStringLiteral("%1-v%2.pdf").arg(base).arg(m_issue.newest->number);
    m_services.dialogs.saveFile(
        window(), tr("Save the signed PDF"), proposed, tr("PDF files (*.pdf)"),
        [this, version = *m_issue.newest](const QString &path) {
            m_session.worker().ask<Status>(
                [version, path](CaseFile &file) { return exportIssued(file, version, path); }, this,
                [this, path](const Status &saved) {
                    tell(saved ? tr("Saved as %1.").arg(QFileInfo(path).fileName()) : saved.error().message(),
                         static_cast<bool>(saved));
                });
        });
}

void IssuePanel::withIssuedPdf(const std::function<void(const QByteArray &)> &done)
{
    if (!m_issue.newest)
        return;
    using Bytes = std::shared_ptr<Result<QByteArray>>;
    m_session.worker().ask<Bytes>(
        [version = *m_issue.newest](CaseFile &file) {
            return std::make_shared<Result<QByteArray>>(issuedPdf(file, version));
        },
        this,
        [this, done](const Bytes &pdf) {
            if (*pdf)
                done(**pdf);
            else
                tell(pdf->error().message(), false);
        });
}

void IssuePanel::verifyBytes(const QByteArray &pdf)
{
    m_prefix.clear();
    m_watcher.setFuture(QtConcurrent::run([pdf] { return verifiedText(pdf); }));
}

void IssuePanel::showSigned(const SignedReport &report)
{
    m_prefix = tr("Version %1 is signed.").arg(report.version.number) + QLatin1Char('\n');
    m_watcher.setFuture(QtConcurrent::run([pdf = report.pdf] { return verifiedText(pdf); }));
}

void IssuePanel::tell(const QString &text, bool fine)
{
    m_message->setMessage(fine ? InlineMessage::Kind::Done : InlineMessage::Kind::Problem, text);
    if (!text.isEmpty())
        show();
}

} // namespace ctpat::ui
