// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/profile.h"
#include "ui/shell/caseframe.h"
#include "ui/shell/caseopener.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/wholecheck.h"
#include "ui/widgets/statuspieces.h"

#include <QAction>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTimer>

namespace ctpat::ui {

void MainWindow::makeStatusBar()
{
    m_saved = new SavedLabel(this);
    m_saved->setObjectName(QStringLiteral("savedLabel"));
    m_saved->setFocusPolicy(Qt::ClickFocus);
    m_fileName = new StatusPiece({}, {}, this);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("openingProgress"));
    m_progress->setMaximumWidth(160);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Opening the case"));
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("cancelOpening"));
    connect(m_cancel, &QPushButton::clicked, m_opener, &CaseOpener::cancel);
    m_check = new StatusPiece({}, {}, this);
    m_check->setObjectName(QStringLiteral("checkPiece"));
    m_answers = new StatusPiece({}, {}, this);
    m_answers->setObjectName(QStringLiteral("answersPiece"));
    m_unfiled = new StatusPiece({}, {}, this);
    m_network = new StatusPiece(tr("No network is used"), Icon::Shield, this);
    statusBar()->setSizeGripEnabled(false);
    for (QWidget *piece : {static_cast<QWidget *>(m_saved), static_cast<QWidget *>(m_fileName),
                           static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)})
        statusBar()->addWidget(piece);
    for (StatusPiece *piece : {m_check, m_answers, m_unfiled, m_network})
        statusBar()->addPermanentWidget(piece);
    showOpening(m_opener->isBusy());
}

void MainWindow::showOpening(bool opening)
{
    m_progress->setRange(0, 0);
    m_progress->setVisible(opening);
    m_cancel->setVisible(opening);
}

void MainWindow::refresh()
{
    refreshTitle();
    refreshUndo();
    refreshPageMenu();
    m_close->setEnabled(m_case);
    for (QAction *action : std::as_const(m_pageActions))
        action->setEnabled(m_case);
    refreshStatus();
}

void MainWindow::refreshTitle()
{
    const QString program = tr("CTPAT Validation Workbench");
    if (!m_case) {
        setWindowTitle(program);
        return;
    }
    const ValidationCase &details = m_case->session().validation().details;
    //: member, kind of the case and year, name of the program
    setWindowTitle(
        tr("%1 – %2 %3 – %4").arg(details.member, word(details.kind)).arg(details.criteriaDate.year()).arg(program));
}

void MainWindow::refreshUndo()
{
    const QString undo = m_case ? m_case->session().view().undoLabel : QString();
    const QString redo = m_case ? m_case->session().view().redoLabel : QString();
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo.section(QStringLiteral(": "), 1)));
}

void MainWindow::refreshStatus()
{
    for (QWidget *piece : {static_cast<QWidget *>(m_saved), static_cast<QWidget *>(m_fileName),
                           static_cast<QWidget *>(m_answers), static_cast<QWidget *>(m_unfiled)})
        piece->setVisible(m_case);
    if (!m_case) {
        m_check->setText({});
        return;
    }
    const CaseSession &session = m_case->session();
    const Figures all = session.validation().rollUp().allVisits;
    m_fileName->setText(QFileInfo(session.path()).fileName());
    m_answers->setText(tr("%1 of %2 answers").arg(all.answered()).arg(all.total()));
    const auto unfiled = static_cast<int>(session.view().unfiled().size());
    m_unfiled->setText(unfiled > 0 ? tr("%Ln file(s) unfiled", nullptr, unfiled) : QString());
    if (!m_notSaved.isEmpty())
        m_saved->setNotSaved(m_notSaved);
}

/// A file that was known is opened without the long checks: they follow while the work goes on.
void MainWindow::checkInBackground(CaseSession &session)
{
    const Result<CaseEnvironment> environment = m_services.profiles.environment(m_services.clock);
    if (!environment)
        return;
    m_checking = new WholeCheck(session, *environment, this);
    connect(m_checking, &WholeCheck::finished, this, &MainWindow::showCheck);
    m_check->setIcon({});
    m_check->setText(tr("Checking the file…"));
    // The window is painted first.
    QTimer::singleShot(300, m_checking, &WholeCheck::start);
}

void MainWindow::showCheck(const Status &outcome)
{
    m_check->setIcon(outcome ? Icon::Tick : Icon::Warning);
    m_check->setText(outcome ? tr("File and evidence checked") : tr("The file is damaged"));
    if (!outcome)
        m_services.dialogs.showError(this, outcome.error());
}

} // namespace ctpat::ui
