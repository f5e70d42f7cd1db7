// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window: every key stands beside its action.
#include "ui/shell/caseframe.h"
#include "ui/shell/casesession.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/home.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/pages.h"
#include "ui/shell/profiledialog.h"
#include "ui/widgets/look.h"
#include "ui/widgets/statuspieces.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QSettings>

namespace ctpat::ui {

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makePageMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(icon(Icon::Shield), tr("&New validation…"), QKeySequence::New, this, &MainWindow::newValidation);
    menu->addAction(icon(Icon::Criteria), tr("New &self-assessment…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                    this, &MainWindow::newSelfAssessment);
    menu->addAction(icon(Icon::Open), tr("&Open a case…"), QKeySequence::Open, this, &MainWindow::chooseCase);
    menu->addAction(tr("Open the sample &case"), this, &MainWindow::openSample);
    menu->addAction(icon(Icon::Edit), tr("&Verify a report…"), QKeySequence(Qt::CTRL | Qt::Key_R), this,
                    &MainWindow::chooseReport);
    menu->addSeparator();
    m_close = menu->addAction(tr("C&lose the case"), QKeySequence::Close, this, &MainWindow::closeCase);
    menu->addSeparator();
    menu->addAction(icon(Icon::Person), tr("Your &profile…"), this,
                    [this] { (new ProfileDialog(m_services, this))->open(); });
    QAction *quit = menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::makeEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = menu->addAction(icon(Icon::Undo), tr("&Undo"), QKeySequence::Undo, this, [this] {
        if (m_case) {
            m_case->session().handInTexts();
            m_case->session().undo();
        }
    });
    m_redo = menu->addAction(icon(Icon::Redo), tr("&Redo"), QKeySequence::Redo, this, [this] {
        if (m_case)
            m_case->session().redo();
    });
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    int number = 0;
    for (const PageEntry &entry : pageEntries()) {
        const QString id = QLatin1String(entry.id);
        const QKeySequence key(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++));
        QAction *action = menu->addAction(icon(entry.icon), entry.title(), key, this, [this, id] {
            if (m_case)
                m_case->goTo(Place{id});
        });
        m_pageActions += action;
    }
    menu->addSeparator();
    menu->addAction(tr("&Next part of the window"), QKeySequence(Qt::Key_F6), this, [this] { focusPart(1); });
    menu->addAction(tr("&Previous part of the window"), QKeySequence(Qt::SHIFT | Qt::Key_F6), this,
                    [this] { focusPart(-1); });
    menu->addSeparator();
    auto *densities = new QActionGroup(this);
    QAction *comfortable = menu->addAction(tr("&Comfortable density"), this, [this] { chooseTouch(false); });
    QAction *touch = menu->addAction(tr("&Touch density"), this, [this] { chooseTouch(true); });
    for (QAction *action : {comfortable, touch}) {
        action->setCheckable(true);
        densities->addAction(action);
    }
    const bool isTouch = QSettings(m_settingsFile, QSettings::IniFormat).value(QStringLiteral("window/touch")).toBool();
    (isTouch ? touch : comfortable)->setChecked(true);
    setDensity(this, isTouch ? Density::Touch : Density::Comfortable);
}

/// The menu of the page that is shown, with its name and its actions; absent where there are none.
void MainWindow::makePageMenu()
{
    m_pageMenu = menuBar()->addMenu(QString());
    m_pageMenu->setObjectName(QStringLiteral("pageMenu"));
}

void MainWindow::refreshPageMenu()
{
    const Page *page = m_case ? m_case->currentPage() : nullptr;
    const QList<QAction *> actions = page ? page->pageActions() : QList<QAction *>();
    m_pageMenu->menuAction()->setVisible(!actions.isEmpty());
    if (!actions.isEmpty() && actions == m_pageMenu->actions())
        return;
    m_pageMenu->clear();
    m_pageMenu->addActions(actions);
    for (const PageEntry &entry : pageEntries()) {
        if (m_case && m_case->place().page == QLatin1String(entry.id))
            m_pageMenu->setTitle(entry.title());
    }
}

namespace {

/// The part itself, or its first field that Tab would reach.
void focusInto(QWidget *part)
{
    QWidget *target = part;
    for (QWidget *next = part->nextInFocusChain(); target->focusPolicy() == Qt::NoFocus && next != part;
         next = next->nextInFocusChain()) {
        if (part->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isVisible() && next->isEnabled())
            target = next;
    }
    target->setFocus(Qt::TabFocusReason);
}

} // namespace

void MainWindow::focusPart(int step)
{
    QList<QWidget *> parts = m_case ? m_case->parts() : QList<QWidget *>{home()};
    if (m_case)
        parts += m_saved;
    parts.removeIf([](const QWidget *part) { return !part->isVisible(); });
    qsizetype here = -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i) == focusWidget() || parts.at(i)->isAncestorOf(focusWidget()))
            here = i;
    }
    const qsizetype next = here < 0 ? 0 : (here + step + parts.size()) % parts.size();
    focusInto(parts.at(next));
}

void MainWindow::chooseTouch(bool touch)
{
    setDensity(this, touch ? Density::Touch : Density::Comfortable);
    QSettings(m_settingsFile, QSettings::IniFormat).setValue(QStringLiteral("window/touch"), touch);
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(icon(Icon::Info), tr("&Keyboard"), QKeySequence::HelpContents, this, [this] {
        m_services.dialogs.showMessage(this, tr("Keyboard"),
                                       tr("Ctrl+1, Ctrl+2 and on: pages\nUp and Down, or J and K: previous and next "
                                          "criterion\nY, N, A, V, B: answer Yes, No, "
                                          "Not applicable, Not verified, Yes with best practice\nCtrl+Z: undo\nF6: "
                                          "next part of the window\nEvery other "
                                          "key stands in the menu beside its action."));
    });
    menu->addAction(tr("&About"), this, [this] {
        m_services.dialogs.showMessage(this, tr("CTPAT Validation Workbench"),
                                       tr("Version %1\n\nThis program is free software under the GNU General Public "
                                          "License, version 3 or later. It uses "
                                          "no network unless you start an upload or a time-stamp.\n\nThe criteria are "
                                          "paraphrased; the official text is "
                                          "CBP's booklet for each entity type.")
                                           .arg(QCoreApplication::applicationVersion()));
    });
}

} // namespace ctpat::ui
