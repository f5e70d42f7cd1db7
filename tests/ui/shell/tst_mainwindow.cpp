// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidencestore.h"
#include "core/validation/snapshot.h"
#include "tests/support/tabwalk.h"
#include "tests/support/workbenchfixture.h"
#include "ui/shell/caseframe.h"
#include "ui/shell/caseopener.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/pages.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/statuspieces.h"

#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>

using namespace ctpat;
using namespace ctpat::ui;

/// The real window on real files, used by keyboard.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beginsAtHome();
    void opensACase();
    void takesACaseThatIsOnItsWay();
    void pagesByKey_data();
    void pagesByKey();
    void menuFollowsThePage();
    void undoesFromTheMenu();
    void partsByKey();
    void tabReachesEverything_data();
    void tabReachesEverything();
    void fitsASmallScreenWithLargeType();
    void comesBackToWhereItWasLeft();
    void fitsAScreenThatBecameSmaller();
    void typedTextIsKeptOnClosing();
    void closingWhileAttachingAsks_data();
    void closingWhileAttachingAsks();
    void lockedCaseOpensForReading();
    void tellsWhyACaseDoesNotOpen();
    void anotherCaseTakesThePlace();
    void checksInTheBackground();

private:
    void show()
    {
        m_window = std::make_unique<MainWindow>(m_base->services, m_base->settingsFile());
        m_window->show();
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
    }
    void open(const QString &path)
    {
        QSignalSpy opened(m_window.get(), &MainWindow::caseOpened);
        m_window->openFile(path);
        QTRY_COMPARE(opened.count(), 1);
    }
    [[nodiscard]] CaseSession &session() const { return m_window->caseFrame()->session(); }
    [[nodiscard]] QString page() const { return m_window->caseFrame()->place().page; }
    void key(int pressed, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), Qt::Key(pressed),
                        modifiers);
    }
    [[nodiscard]] Result<std::unique_ptr<CaseFile>> reopen(const QString &path) const
    {
        return CaseFile::open(path, OpenMode::ReadOnly, m_base->environment());
    }

    std::unique_ptr<WorkbenchFixture> m_base;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_base = std::make_unique<WorkbenchFixture>();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_base.reset();
}

void TestMainWindow::beginsAtHome()
{
    show();
    QVERIFY(!m_window->caseFrame());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("CTPAT Validation Workbench"));
    QVERIFY(child<QWidget>(m_window.get(), "newValidation")->isVisible());
    QVERIFY(!child<QWidget>(m_window.get(), "savedLabel")->isVisible());
    QVERIFY(!child<QWidget>(m_window.get(), "cancelOpening")->isVisible());
}

void TestMainWindow::opensACase()
{
    show();
    open(m_base->makeSample());
    QVERIFY(m_window->windowTitle().contains(session().validation().details.member));
    QCOMPARE(page(), QStringLiteral("criteria"));
    const Figures all = session().validation().rollUp().allVisits;
    QCOMPARE(child<StatusPiece>(m_window.get(), "answersPiece")->text(),
             QStringLiteral("%1 of %2 answers").arg(all.answered()).arg(all.total()));
    QVERIFY(!child<QWidget>(m_window.get(), "cancelOpening")->isVisible());
    // The file that is open is not opened once more.
    m_window->openFile(session().path());
    QVERIFY(m_base->dialogs.errors.isEmpty());
}

/// As at the start of the program with a file: the case is read while the window is made.
void TestMainWindow::takesACaseThatIsOnItsWay()
{
    const QString path = m_base->makeSample();
    auto opener = std::make_unique<CaseOpener>(m_base->services.profiles, m_base->services.clock);
    QVERIFY(opener->open(path, OpenMode::ReadWrite));
    QVERIFY(!opener->open(path, OpenMode::ReadWrite));
    m_window = std::make_unique<MainWindow>(m_base->services, m_base->settingsFile(), std::move(opener));
    QSignalSpy opened(m_window.get(), &MainWindow::caseOpened);
    m_window->show();
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(QFileInfo(session().path()), QFileInfo(path));
    QVERIFY(!child<QWidget>(m_window.get(), "cancelOpening")->isVisible());
}

void TestMainWindow::pagesByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("page");
    int number = 0;
    for (const PageEntry &entry : pageEntries())
        QTest::newRow(entry.id) << int(Qt::Key_1) + number++ << QString::fromLatin1(entry.id);
}

void TestMainWindow::pagesByKey()
{
    QFETCH(int, key);
    QFETCH(QString, page);
    show();
    open(m_base->makeSample());
    this->key(key, Qt::ControlModifier);
    QCOMPARE(this->page(), page);
    QCOMPARE(m_window->caseFrame()->currentPage()->objectName(), page + QStringLiteral("Page"));
}

void TestMainWindow::menuFollowsThePage()
{
    show();
    auto *menu = child<QMenu>(m_window.get(), "pageMenu");
    QVERIFY(!menu->menuAction()->isVisible());
    open(m_base->makeSample());
    m_window->caseFrame()->goTo(Place{QStringLiteral("evidence")});
    QVERIFY(menu->menuAction()->isVisible());
    QCOMPARE(menu->actions(), m_window->caseFrame()->currentPage()->pageActions());
    QCOMPARE(menu->title(), QStringLiteral("Evidence"));
    m_window->closeCase();
    QTRY_VERIFY(!m_window->caseFrame());
    QVERIFY(!menu->menuAction()->isVisible());
}

void TestMainWindow::undoesFromTheMenu()
{
    show();
    open(m_base->makeSample());
    m_window->caseFrame()->goTo(Place{QStringLiteral("visits")});
    auto *member = child<QLineEdit>(m_window.get(), "caseMember");
    const QString before = member->text();
    retype(member, QStringLiteral("Sample Renamed Inc."));
    QTest::keyClick(member, Qt::Key_Return);
    QTRY_COMPARE(session().validation().details.member, QStringLiteral("Sample Renamed Inc."));
    child<QListView>(m_window.get(), "sidebar")->setFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(session().validation().details.member, before);
    QTRY_COMPARE(member->text(), before);
}

void TestMainWindow::partsByKey()
{
    show();
    open(m_base->makeSample());
    m_window->caseFrame()->goTo(Place{QStringLiteral("visits")});
    auto *sidebar = child<QWidget>(m_window.get(), "sidebar");
    sidebar->setFocus();
    key(Qt::Key_F6);
    const Page *shown = m_window->caseFrame()->currentPage();
    QVERIFY(shown->isAncestorOf(m_window->focusWidget()));
    key(Qt::Key_F6);
    QVERIFY(child<QWidget>(m_window.get(), "savedLabel")->hasFocus());
    key(Qt::Key_F6);
    QVERIFY(sidebar->hasFocus());
    key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(child<QWidget>(m_window.get(), "savedLabel")->hasFocus());
}

void TestMainWindow::tabReachesEverything_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("criterion");
    QTest::newRow("an answer that is Yes") << "criteria"
                                           << "1.1";
    QTest::newRow("an answer that is No") << "criteria"
                                          << "6.2";
    QTest::newRow("preparation") << "visits"
                                 << "";
    QTest::newRow("evidence") << "evidence"
                              << "";
    QTest::newRow("report") << "report"
                            << "";
}

void TestMainWindow::tabReachesEverything()
{
    QFETCH(QString, page);
    QFETCH(QString, criterion);
    show();
    m_window->resize(1440, 900);
    open(m_base->makeSample());
    Place place{page};
    place.criterion = criterion;
    m_window->caseFrame()->goTo(place);
    QTRY_VERIFY(m_window->focusWidget());
    // Going through a list chooses a row, which opens more controls: those count in the second round.
    QVERIFY2(!tabTrap(m_window.get()).contains(QLatin1String("comes back")), "Tab is caught");
    QCOMPARE(tabTrap(m_window.get()), QString());
}

/// 200 % text on a screen of 1440 by 900, less what a desktop keeps for itself.
void TestMainWindow::fitsASmallScreenWithLargeType()
{
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([&] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(2 * usual.pointSizeF());
    QApplication::setFont(large);
    show();
    open(m_base->makeSample());
    // Both lists of Evidence, and the details of a piece.
    m_window->caseFrame()->goTo(Place{QStringLiteral("evidence")});
    QVERIFY(m_window->caseFrame()->currentPage()->takeFiles({m_base->makePhoto(QStringLiteral("seal.jpg"), Qt::red)}));
    QTRY_COMPARE(session().view().unfiled().size(), size_t(1));
    QTRY_VERIFY(!session().isWorking());
    for (const PageEntry &entry : pageEntries()) {
        Place place{QString::fromLatin1(entry.id)};
        place.criterion = QStringLiteral("6.2");
        place.evidence = session().view().unfiled().front()->id;
        m_window->caseFrame()->goTo(place);
        QCoreApplication::processEvents(); // lists that come and go ask for another layout
        const QSize least = m_window->minimumSizeHint();
        QVERIFY2(least.width() <= 1424 && least.height() <= 852,
                 qPrintable(QStringLiteral("%1: %2 x %3").arg(place.page).arg(least.width()).arg(least.height())));
        m_window->resize(1424, 852);
        for (const QScrollArea *area : m_window->findChildren<QScrollArea *>()) {
            if (!area->isVisible() || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
                continue;
            QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(),
                         qPrintable(QStringLiteral("%1: %2 is cut, %3 of %4")
                                        .arg(place.page, QLatin1String(area->widget()->metaObject()->className()))
                                        .arg(area->viewport()->width())
                                        .arg(area->widget()->width())));
        }
    }
}

void TestMainWindow::comesBackToWhereItWasLeft()
{
    const QString path = m_base->makeSample();
    show();
    open(path);
    Place spot{QStringLiteral("criteria")};
    spot.criterion = QStringLiteral("6.2");
    spot.visit = session().validation().visits.back().id;
    m_window->caseFrame()->goTo(spot);
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    m_window.reset();
    show();
    open(path);
    m_window->resize(1440, 900);
    spot.category = 6; // which the sidebar marks
    QCOMPARE(m_window->caseFrame()->place(), spot);
    QCOMPARE(child<QListView>(m_window.get(), "sidebar")->currentIndex().data(Qt::DisplayRole).toString(),
             QStringLiteral("6 Seal security"));
}

/// From a large monitor to a small one: nothing of the window lies where nobody can reach it.
void TestMainWindow::fitsAScreenThatBecameSmaller()
{
    QWidget large;
    large.setGeometry(0, 0, 5000, 4000);
    QSettings(m_base->settingsFile(), QSettings::IniFormat)
        .setValue(QStringLiteral("window/geometry"), large.saveGeometry());
    show();
    const QSize screen = m_window->screen()->availableSize();
    QVERIFY2(m_window->width() <= screen.width() && m_window->height() <= screen.height(),
             qPrintable(QStringLiteral("%1 x %2").arg(m_window->width()).arg(m_window->height())));
}

void TestMainWindow::typedTextIsKeptOnClosing()
{
    const QString path = m_base->makeSample();
    show();
    open(path);
    Place spot{QStringLiteral("evidence")};
    spot.evidence = session().view().evidence.front().id;
    spot.field = QStringLiteral("caption");
    m_window->caseFrame()->goTo(spot);
    auto *caption = child<ReportTextEdit>(m_window.get(), "evidenceCaption");
    QTRY_VERIFY(caption->hasFocus());
    caption->selectAll();
    QTest::keyClicks(caption, QStringLiteral("Typed at the last moment"));
    QVERIFY(caption->hasUncommittedText());
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    auto file = reopen(path);
    QVERIFY(file);
    const auto stored = EvidenceStore(**file).find(spot.evidence);
    QVERIFY(stored && *stored);
    QCOMPARE((*stored)->caption, QStringLiteral("Typed at the last moment"));
}

void TestMainWindow::closingWhileAttachingAsks_data()
{
    QTest::addColumn<bool>("stop");
    QTest::newRow("stay") << false;
    QTest::newRow("stop and close") << true;
}

void TestMainWindow::closingWhileAttachingAsks()
{
    QFETCH(bool, stop);
    const QString path = m_base->makeSample();
    show();
    open(path);
    const size_t before = session().view().evidence.size();
    m_window->caseFrame()->goTo(Place{QStringLiteral("evidence")});
    QFile large(m_base->path(QStringLiteral("video.bin")));
    QVERIFY(large.open(QIODevice::WriteOnly));
    const QByteArray block(1 << 20, 'v');
    for (int i = 0; i < 64; ++i)
        large.write(QByteArray::number(i) + block);
    large.close();
    m_base->dialogs.saysYes = stop;
    QVERIFY(m_window->caseFrame()->currentPage()->takeFiles({large.fileName()}));
    QVERIFY(session().isWorking());
    m_window->close();
    QCOMPARE(m_base->dialogs.questions.size(), 1);
    if (!stop) {
        QVERIFY(m_window->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!session().isWorking() && !session().isSaving(), 60000);
        QCOMPARE(session().view().evidence.size(), before + 1);
        return;
    }
    QTRY_VERIFY(!m_window->isVisible());
    auto file = reopen(path);
    QVERIFY(file);
    const auto all = EvidenceStore(**file).all();
    QVERIFY(all);
    QCOMPARE(all->size(), before);
}

void TestMainWindow::lockedCaseOpensForReading()
{
    const QString path = m_base->makeSample();
    const auto other = CaseFile::open(path, OpenMode::ReadWrite, m_base->environment());
    QVERIFY(other);
    show();
    open(path);
    QCOMPARE(m_base->dialogs.questions.size(), 1);
    QVERIFY(session().view().readOnly);
    QVERIFY(!child<SavedLabel>(m_window.get(), "savedLabel")->text().isEmpty());
}

void TestMainWindow::tellsWhyACaseDoesNotOpen()
{
    QFile file(m_base->path(QStringLiteral("words.ctpat")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("just words");
    file.close();
    show();
    m_window->openFile(file.fileName());
    QTRY_COMPARE(m_base->dialogs.codes, QList<ErrorCode>{ErrorCode::CaseNotACase});
    QVERIFY(!m_window->caseFrame());
}

void TestMainWindow::anotherCaseTakesThePlace()
{
    const QString first = m_base->makeSample(QStringLiteral("first.ctpat"));
    const QString second = m_base->makeSample(QStringLiteral("second.ctpat"));
    show();
    open(first);
    open(second);
    QCOMPARE(session().path(), second);
    // The first is free again.
    QVERIFY(CaseFile::open(first, OpenMode::ReadWrite, m_base->environment()));
}

void TestMainWindow::checksInTheBackground()
{
    show();
    open(m_base->makeSample());
    auto *piece = child<StatusPiece>(m_window.get(), "checkPiece");
    QTRY_COMPARE_WITH_TIMEOUT(piece->text(), QStringLiteral("File and evidence checked"), 30000);
    QVERIFY(m_base->dialogs.errors.isEmpty());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
