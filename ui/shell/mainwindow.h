// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/validation/validationcase.h"
#include "ui/shell/caseopener.h"
#include "ui/shell/services.h"
#include "ui/widgets/tabstops.h"

#include <QMainWindow>

class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ctpat::ui {

class CaseFrame;
class CaseSession;
class Home;
class RecentCases;
class SavedLabel;
class StatusPiece;
class WholeCheck;

/// The window: home or one case, menus and status bar. It hosts pages and knows none by type.
class MainWindow final : public WithTabStops<QMainWindow>
{
    Q_OBJECT

public:
    /// @param settingsFile where recent cases and the window's own state are kept.
    /// @param opener may be at work already, so that a case is read while the window is made.
    MainWindow(const Services &services, const QString &settingsFile, std::unique_ptr<CaseOpener> opener = {},
               QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] CaseFrame *caseFrame() const { return m_case; }

public Q_SLOTS:
    /// Opens a case, or verifies a PDF.
    void openFile(const QString &path);
    void openCase(const QString &path);
    void openForReading(const QString &path);
    void closeCase();
    void newValidation();
    void newSelfAssessment();
    void openSample();
    void verify(const QString &path);

Q_SIGNALS:
    void caseOpened();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makePageMenu();
    void makeHelpMenu();
    void makeStatusBar();
    void chooseCase();
    void chooseReport();
    void startAssistant(CaseKind kind);
    /// Asks who works here once, then does what was wanted.
    void withProfile(const std::function<void()> &then);
    void takeCase();
    void showCase(std::unique_ptr<CaseSession> session);
    void connectSession(CaseSession &session);
    void checkInBackground(CaseSession &session);
    void showCheck(const Status &outcome);
    /// Hands in what is typed, lets long work end or be stopped, waits until all is on disk, then does @p then.
    void leaveCase(const std::function<void()> &then);
    void leaveWhenIdle();
    void dropCase();
    void editFailed(const Error &error);
    void focusPart(int step);
    void showOpening(bool opening);
    void showHome();
    /// Made when it is first shown: a window that opens with a case does not flash it.
    Home *home();
    void openingFailed(const QString &path, const Error &error);
    void rememberCase();
    void refresh();
    void refreshTitle();
    void refreshUndo();
    void refreshPageMenu();
    void refreshStatus();
    void chooseTouch(bool touch);

    const Services &m_services;
    QString m_settingsFile;
    RecentCases *m_recent;
    CaseOpener *m_opener;
    QStackedWidget *m_stack;
    Home *m_home = nullptr;
    CaseFrame *m_case = nullptr;
    SavedLabel *m_saved;
    StatusPiece *m_fileName;
    StatusPiece *m_answers;
    StatusPiece *m_unfiled;
    StatusPiece *m_network;
    StatusPiece *m_check;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QMenu *m_pageMenu = nullptr;
    WholeCheck *m_checking = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_close = nullptr;
    QList<QAction *> m_pageActions;
    QString m_notSaved;
    /// What is done when the case that is being left is all on disk; empty: none is being left.
    std::function<void()> m_leaving;
    bool m_closing = false;
};

} // namespace ctpat::ui
