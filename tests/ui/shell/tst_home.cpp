// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workbenchfixture.h"
#include "ui/shell/home.h"
#include "ui/shell/recentcases.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace ctpat;
using namespace ctpat::ui;

class TestHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsBegin_data();
    void startsBegin();
    void anEmptyListOffersTheSample();
    void enterOpensTheLastCase();
    void findsByMember();
    void takesADroppedFile();
    void refusesADroppedText();

private:
    void remember(const QString &name)
    {
        RecentCase recent;
        recent.path = QStringLiteral("/cases/%1.ctpat").arg(name);
        recent.member = name;
        recent.total = 10;
        m_recent->remember(recent);
    }
    void show()
    {
        m_home = std::make_unique<Home>(*m_recent);
        m_home->resize(1200, 800);
        m_home->show();
        m_home->activateWindow();
        QTRY_VERIFY(m_home->isActiveWindow());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecentCases> m_recent;
    std::unique_ptr<Home> m_home;
};

void TestHome::init()
{
    m_home.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_recent = std::make_unique<RecentCases>(m_folder->filePath(QStringLiteral("window.ini")));
}

void TestHome::startsBegin_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("validation") << QByteArray("newValidation") << QByteArray(SIGNAL(newValidationWanted()));
    QTest::newRow("self-assessment") << QByteArray("newSelfAssessment")
                                     << QByteArray(SIGNAL(newSelfAssessmentWanted()));
    QTest::newRow("open") << QByteArray("openCase") << QByteArray(SIGNAL(openWanted()));
    QTest::newRow("verify") << QByteArray("verifyReport") << QByteArray(SIGNAL(verifyWanted()));
}

void TestHome::startsBegin()
{
    QFETCH(QByteArray, button);
    QFETCH(QByteArray, signal);
    show();
    QSignalSpy spy(m_home.get(), signal.constData());
    auto *start = child<QAbstractButton>(m_home.get(), button.constData());
    QVERIFY(start && !start->accessibleDescription().isEmpty());
    QTest::keyClick(start, Qt::Key_Space);
    QCOMPARE(spy.count(), 1);
    QTest::mouseClick(start, Qt::LeftButton);
    QCOMPARE(spy.count(), 2);
}

void TestHome::anEmptyListOffersTheSample()
{
    show();
    QVERIFY(!child<QListView>(m_home.get(), "recentCases")->isVisible());
    QSignalSpy spy(m_home.get(), &Home::sampleWanted);
    auto *button = m_home->findChild<QPushButton *>();
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
}

void TestHome::enterOpensTheLastCase()
{
    remember(QStringLiteral("Sample Earlier"));
    remember(QStringLiteral("Sample Last"));
    show();
    auto *list = child<QListView>(m_home.get(), "recentCases");
    QTRY_VERIFY(list->hasFocus());
    QSignalSpy spy(m_home.get(), &Home::caseWanted);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), QStringLiteral("/cases/Sample Last.ctpat"));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(spy.at(1).at(0).toString(), QStringLiteral("/cases/Sample Earlier.ctpat"));
}

void TestHome::findsByMember()
{
    remember(QStringLiteral("Sample Maquila"));
    remember(QStringLiteral("Sample Imports"));
    show();
    auto *list = child<QListView>(m_home.get(), "recentCases");
    auto *find = m_home->findChild<QLineEdit *>();
    retype(find, QStringLiteral("maqui"));
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Sample Maquila"));
    find->clear();
    QCOMPARE(list->model()->rowCount(), 2);
}

void TestHome::takesADroppedFile()
{
    show();
    QSignalSpy spy(m_home.get(), &Home::fileDropped);
    QVERIFY(dropFiles(m_home.get(), {QStringLiteral("/cases/sample.ctpat")}));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), QStringLiteral("/cases/sample.ctpat"));
}

void TestHome::refusesADroppedText()
{
    show();
    QMimeData text;
    text.setText(QStringLiteral("words"));
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(m_home.get(), &enter);
    QVERIFY(!enter.isAccepted());
}

QTEST_MAIN(TestHome)
#include "tst_home.moc"
