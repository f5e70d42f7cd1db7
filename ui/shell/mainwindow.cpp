// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/catalog/catalog.h"
#include "core/sample/samplecase.h"
#include "ui/shell/caseframe.h"
#include "ui/shell/caseopener.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/home.h"
#include "ui/shell/pages.h"
#include "ui/shell/profiledialog.h"
#include "ui/shell/recentcases.h"
#include "ui/widgets/statuspieces.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLocale>
#include <QProgressBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>

namespace ctpat::ui {

MainWindow::MainWindow(const Services &services, const QString &settingsFile, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_settingsFile(settingsFile)
    , m_recent(new RecentCases(settingsFile, this))
    , m_opener(new CaseOpener(services, this))
    , m_stack(new QStackedWidget(this))
    , m_home(new Home(*m_recent, m_stack))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_stack->addWidget(m_home);
    setCentralWidget(m_stack);
    makeStatusBar();
    makeMenus();
    connect(m_home, &Home::newValidationWanted, this, &MainWindow::newValidation);
    connect(m_home, &Home::newSelfAssessmentWanted, this, &MainWindow::newSelfAssessment);
    connect(m_home, &Home::openWanted, this, &MainWindow::chooseCase);
    connect(m_home, &Home::sampleWanted, this, &MainWindow::openSample);
    connect(m_home, &Home::verifyWanted, this, &MainWindow::chooseReport);
    connect(m_home, &Home::caseWanted, this, &MainWindow::openCase);
    connect(m_home, &Home::fileDropped, this, &MainWindow::openFile);
    connect(m_opener, &CaseOpener::started, m_progress, &QWidget::show);
    connect(m_opener, &CaseOpener::opened, this, &MainWindow::showCase);
    connect(m_opener, &CaseOpener::failed, this, &MainWindow::openingFailed);
    resize(1440, 900);
    QSettings settings(m_settingsFile, QSettings::IniFormat);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    setTouch(settings.value(QStringLiteral("window/touch")).toBool());
    refresh();
}

MainWindow::~MainWindow()
{
    // The frame hands in texts to a session that still reports to this window.
    delete m_case;
    m_case = nullptr;
}

void MainWindow::makeStatusBar()
{
    m_saved = new SavedLabel(this);
    m_fileName = new StatusPiece({}, {}, this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("Opening the case"));
    m_progress->hide();
    m_answers = new StatusPiece({}, {}, this);
    m_unfiled = new StatusPiece({}, {}, this);
    m_network = new StatusPiece(tr("No network is used"), Icon::Shield, this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_saved);
    statusBar()->addWidget(m_fileName);
    statusBar()->addWidget(m_progress);
    for (StatusPiece *piece : {m_answers, m_unfiled, m_network})
        statusBar()->addPermanentWidget(piece);
}

void MainWindow::withProfile(const std::function<void()> &then)
{
    if (m_services.profiles.load()) {
        then();
        return;
    }
    auto *dialog = new ProfileDialog(m_services, this);
    connect(dialog, &QDialog::accepted, this, then);
    dialog->open();
}

void MainWindow::openFile(const QString &path)
{
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        verify(path);
    else
        openCase(path);
}

void MainWindow::openCase(const QString &path)
{
    withProfile([this, path] { m_opener->open(path, OpenMode::ReadWrite); });
}

void MainWindow::openForReading(const QString &path)
{
    withProfile([this, path] { m_opener->open(path, OpenMode::ReadOnly); });
}

void MainWindow::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = folder + QLatin1Char('/') + tr("Sample case") + QStringLiteral(".ctpat");
    if (QFileInfo::exists(path)) {
        openCase(path);
        return;
    }
    withProfile([this, path] {
        m_opener->run(
            path,
            [path](const CaseEnvironment &environment, const Progress &progress) -> Result<std::unique_ptr<CaseFile>> {
                if (const Status made = makeSampleCase(path, environment, progress); !made)
                    return made.error();
                return CaseFile::open(path, OpenMode::ReadWrite, environment, progress);
            });
    });
}

void MainWindow::chooseCase()
{
    m_services.dialogs.openFiles(this, tr("Open a case"), tr("Cases (*.ctpat)"),
                                 [this](const QStringList &paths) { openCase(paths.value(0)); });
}

void MainWindow::chooseReport()
{
    m_services.dialogs.openFiles(this, tr("Verify a report"), tr("PDF files (*.pdf)"),
                                 [this](const QStringList &paths) { verify(paths.value(0)); });
}

void MainWindow::newValidation()
{
    startAssistant(CaseKind::Revalidation);
}

void MainWindow::newSelfAssessment()
{
    startAssistant(CaseKind::SelfAssessment);
}

void MainWindow::startAssistant(CaseKind kind)
{
    withProfile([this, kind] {
        const auto ready = [this](const QString &path, const CaseOpener::Make &make) { m_opener->run(path, make); };
        createNewCaseAssistant(kind, m_services, ready, this)->open();
    });
}

void MainWindow::verify(const QString &path)
{
    createVerifyWindow(path, m_services, this)->show();
}

void MainWindow::openingFailed(const QString &path, const Error &error)
{
    m_progress->hide();
    if (error.code() == ErrorCode::CaseLocked) {
        m_services.dialogs.ask(this, tr("The case is open elsewhere"), error.message(), tr("Open for reading"),
                               [this, path] { openForReading(path); });
        return;
    }
    m_services.dialogs.showError(this, error);
}

void MainWindow::showCase()
{
    m_progress->hide();
    closeCase();
    m_case = new CaseFrame(m_opener->takeSession(), m_services, m_stack);
    m_stack->addWidget(m_case);
    m_stack->setCurrentWidget(m_case);
    CaseSession &session = m_case->session();
    connect(&session, &CaseSession::changed, this, &MainWindow::refresh);
    connect(&session, &CaseSession::savingChanged, this, &MainWindow::refreshStatus);
    connect(&session, &CaseSession::saved, this, [this](const QDateTime &at) {
        m_notSaved.clear();
        m_saved->setSaved(at.time());
    });
    connect(&session, &CaseSession::failed, this, [this](const Error &error) {
        m_notSaved = error.message();
        m_services.dialogs.showError(this, error);
    });
    connect(m_case, &CaseFrame::placeChanged, this, &MainWindow::refresh);
    m_saved->setNeutral(session.view().readOnly ? session.view().readOnlyReason : tr("Every change is saved at once"));
    rememberCase();
    refresh();
    Q_EMIT caseOpened();
}

void MainWindow::closeCase()
{
    if (!m_case)
        return;
    rememberCase();
    delete m_case;
    m_case = nullptr;
    showHome();
}

void MainWindow::showHome()
{
    m_stack->setCurrentWidget(m_home);
    refresh();
}

void MainWindow::rememberCase()
{
    const CaseSession &session = m_case->session();
    const ValidationCase &details = session.validation().details;
    const Figures all = session.validation().rollUp().allVisits;
    const EntityGroup *group = m_services.catalog.entityGroup(details.entityGroup);
    RecentCase recent;
    recent.path = QFileInfo(session.path()).absoluteFilePath();
    recent.member = details.member;
    //: kind of the case, entity group
    recent.description = tr("%1 · %2").arg(word(details.kind), group ? group->label.in(QLocale().name()) : QString());
    recent.answered = all.answered();
    recent.total = all.total();
    recent.opened = QDateTime::currentDateTime();
    recent.nextDate = details.plannedRelease;
    m_recent->remember(recent);
}

void MainWindow::refresh()
{
    const QString program = tr("CTPAT Validation Workbench");
    if (m_case) {
        const ValidationCase &details = m_case->session().validation().details;
        //: member, kind of the case and year, name of the program
        setWindowTitle(tr("%1 – %2 %3 – %4")
                           .arg(details.member, word(details.kind))
                           .arg(details.criteriaDate.year())
                           .arg(program));
    } else {
        setWindowTitle(program);
    }
    const QString undo = m_case ? m_case->session().view().undoLabel : QString();
    const QString redo = m_case ? m_case->session().view().redoLabel : QString();
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo.section(QStringLiteral(": "), 1)));
    m_close->setEnabled(m_case);
    for (QAction *action : std::as_const(m_pageActions))
        action->setEnabled(m_case);
    refreshStatus();
}

void MainWindow::refreshStatus()
{
    for (QWidget *piece : {static_cast<QWidget *>(m_saved), static_cast<QWidget *>(m_fileName),
                           static_cast<QWidget *>(m_answers), static_cast<QWidget *>(m_unfiled)})
        piece->setVisible(m_case);
    if (!m_case)
        return;
    const CaseSession &session = m_case->session();
    const Figures all = session.validation().rollUp().allVisits;
    m_fileName->setText(QFileInfo(session.path()).fileName());
    m_answers->setText(tr("%1 of %2 answers").arg(all.answered()).arg(all.total()));
    const auto unfiled = static_cast<int>(session.view().unfiled().size());
    m_unfiled->setText(tr("%n file(s) unfiled", nullptr, unfiled));
    m_unfiled->setVisible(unfiled > 0);
    if (!m_notSaved.isEmpty())
        m_saved->setNotSaved(m_notSaved);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings(m_settingsFile, QSettings::IniFormat);
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m_case) {
        rememberCase();
        m_case->session().handInTexts();
    }
    QMainWindow::closeEvent(event);
}

} // namespace ctpat::ui
