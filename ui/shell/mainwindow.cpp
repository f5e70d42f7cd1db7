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
#include "ui/shell/wholecheck.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/statuspieces.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLocale>
#include <QProgressBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace ctpat::ui {

MainWindow::MainWindow(const Services &services, const QString &settingsFile, std::unique_ptr<CaseOpener> opener,
                       QWidget *parent)
    : WithTabStops<QMainWindow>(parent)
    , m_services(services)
    , m_settingsFile(settingsFile)
    , m_recent(new RecentCases(settingsFile, this))
    , m_opener(opener ? opener.release() : new CaseOpener(services.profiles, services.clock))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_opener->setParent(this);
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline(Qt::Horizontal, middle));
    column->addWidget(m_stack, 1);
    column->addWidget(new Hairline(Qt::Horizontal, middle));
    setCentralWidget(middle);
    makeStatusBar();
    makeMenus();
    connect(m_opener, &CaseOpener::started, this, [this] { showOpening(true); });
    connect(m_opener, &CaseOpener::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, total > 0 ? 1000 : 0);
        m_progress->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    });
    connect(m_opener, &CaseOpener::opened, this, &MainWindow::takeCase);
    connect(m_opener, &CaseOpener::failed, this, &MainWindow::openingFailed);
    resize(1440, 900);
    QSettings settings(m_settingsFile, QSettings::IniFormat);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    // The screen may be smaller than the one it was left on; the frame has to find room as well.
    if (!isMaximized() && !isFullScreen())
        resize(size().boundedTo(screen()->availableSize() - QSize(16, 48)));
    if (m_opener->isBusy())
        refresh();
    else
        showHome();
}

MainWindow::~MainWindow()
{
    // The frame hands in texts to a session that still reports to this window.
    dropCase();
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
    // The case that is shown is the one that would be locked.
    if (m_case && QFileInfo(m_case->session().path()) == QFileInfo(path))
        return;
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
    showOpening(false);
    if (!m_case)
        showHome();
    if (error.code() == ErrorCode::Cancelled)
        return;
    if (error.code() == ErrorCode::CaseLocked) {
        m_services.dialogs.ask(this, tr("The case is open elsewhere"), error.message(), tr("Open for reading"),
                               [this, path] { openForReading(path); });
        return;
    }
    m_services.dialogs.showError(this, error);
}

void MainWindow::takeCase()
{
    showOpening(false);
    const auto opened = std::make_shared<std::unique_ptr<CaseSession>>(m_opener->takeSession());
    leaveCase([this, opened] {
        dropCase();
        showCase(std::move(*opened));
    });
}

void MainWindow::showCase(std::unique_ptr<CaseSession> session)
{
    m_case = new CaseFrame(std::move(session), m_services, m_stack);
    m_stack->addWidget(m_case);
    m_stack->setCurrentWidget(m_case);
    CaseSession &shown = m_case->session();
    connectSession(shown);
    connect(m_case, &CaseFrame::placeChanged, this, &MainWindow::refresh);
    const RecentCase *known = m_recent->find(QFileInfo(shown.path()).absoluteFilePath());
    const Place left = known ? known->place : Place();
    if (!left.page.isEmpty())
        m_case->goTo(left);
    m_saved->setNeutral(shown.view().readOnly ? shown.view().readOnlyReason : tr("Every change is saved at once"));
    rememberCase();
    refresh();
    checkInBackground(shown);
    Q_EMIT caseOpened();
}

void MainWindow::connectSession(CaseSession &session)
{
    connect(&session, &CaseSession::changed, this, &MainWindow::refresh);
    connect(&session, &CaseSession::savingChanged, this, &MainWindow::refreshStatus);
    connect(&session, &CaseSession::savingChanged, this, &MainWindow::leaveWhenIdle);
    connect(&session, &CaseSession::workChanged, this, &MainWindow::leaveWhenIdle);
    connect(&session, &CaseSession::saved, this, [this](const QDateTime &at) {
        m_notSaved.clear();
        m_saved->setSaved(at.time());
    });
    connect(&session, &CaseSession::failed, this, &MainWindow::editFailed);
}

void MainWindow::editFailed(const Error &error)
{
    m_notSaved = error.message();
    if (!m_leaving) {
        m_services.dialogs.showError(this, error);
        return;
    }
    m_services.dialogs.ask(
        this, tr("Not everything is saved"),
        tr("%1\n\nYou can stay and try again, or close without the last change. Everything before it is saved.")
            .arg(error.message()),
        tr("Close without it"), std::exchange(m_leaving, {}));
}

void MainWindow::closeCase()
{
    leaveCase([this] {
        dropCase();
        showHome();
    });
}

void MainWindow::leaveCase(const std::function<void()> &then)
{
    if (!m_case) {
        then();
        return;
    }
    rememberCase();
    CaseSession &session = m_case->session();
    session.handInTexts();
    const auto leave = [this, then] {
        m_leaving = then;
        if (m_case)
            m_case->session().stopWork();
        leaveWhenIdle();
    };
    if (!session.isWorking()) {
        leave();
        return;
    }
    m_services.dialogs.ask(
        this, tr("Files are still being attached"),
        tr("What has arrived stays in the case. What has not is left out and can be attached again."),
        tr("Stop and close"), leave);
}

void MainWindow::leaveWhenIdle()
{
    if (!m_leaving || !m_case || m_case->session().isSaving() || m_case->session().isWorking())
        return;
    // Not from within a signal of the session that is about to go.
    QMetaObject::invokeMethod(this, std::exchange(m_leaving, {}), Qt::QueuedConnection);
}

void MainWindow::dropCase()
{
    delete m_checking;
    m_checking = nullptr;
    delete m_case;
    m_case = nullptr;
}

void MainWindow::showHome()
{
    m_stack->setCurrentWidget(home());
    refresh();
}

Home *MainWindow::home()
{
    if (m_home)
        return m_home;
    m_home = new Home(*m_recent, m_stack);
    m_stack->addWidget(m_home);
    connect(m_home, &Home::newValidationWanted, this, &MainWindow::newValidation);
    connect(m_home, &Home::newSelfAssessmentWanted, this, &MainWindow::newSelfAssessment);
    connect(m_home, &Home::openWanted, this, &MainWindow::chooseCase);
    connect(m_home, &Home::sampleWanted, this, &MainWindow::openSample);
    connect(m_home, &Home::verifyWanted, this, &MainWindow::chooseReport);
    connect(m_home, &Home::caseWanted, this, &MainWindow::openCase);
    connect(m_home, &Home::fileDropped, this, &MainWindow::openFile);
    return m_home;
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
    recent.place = m_case->place();
    m_recent->remember(recent);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings(m_settingsFile, QSettings::IniFormat);
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (!m_case) {
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    leaveCase([this] {
        dropCase();
        close();
    });
}

} // namespace ctpat::ui
