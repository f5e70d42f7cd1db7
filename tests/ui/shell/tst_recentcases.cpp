// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentcases.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace ctpat;
using namespace ctpat::ui;

class TestRecentCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestFirstAndOnce();
    void keepsEverything();
    void keepsTwenty();
    void forgets();
    void survivesADamagedFile();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("window.ini")); }
    static RecentCase sample(int number)
    {
        RecentCase recent;
        recent.path = QStringLiteral("/cases/%1.ctpat").arg(number);
        recent.member = QStringLiteral("Sample Member %1").arg(number);
        recent.description = QStringLiteral("Revalidation · Foreign manufacturers");
        recent.answered = number;
        recent.total = 100;
        recent.opened = QDateTime(QDate(2026, 11, 17), QTime(10, number % 60), Qt::UTC);
        recent.nextDate = QDate(2026, 12, 1).addDays(number);
        recent.place.page = QStringLiteral("criteria");
        recent.place.criterion = QStringLiteral("6.2");
        recent.place.visit = Uuid::create();
        return recent;
    }
    QTemporaryDir m_folder;
};

void TestRecentCases::newestFirstAndOnce()
{
    RecentCases recent(file());
    const QAbstractItemModelTester tester(&recent);
    recent.remember(sample(1));
    recent.remember(sample(2));
    recent.remember(sample(1));
    QCOMPARE(recent.rowCount(), 2);
    QCOMPARE(recent.at(0).member, QStringLiteral("Sample Member 1"));
    QCOMPARE(recent.at(1).member, QStringLiteral("Sample Member 2"));
    QCOMPARE(recent.index(0).data(RecentCases::PathRole).toString(), QStringLiteral("/cases/1.ctpat"));
    QVERIFY(recent.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("1 of 100")));
}

void TestRecentCases::keepsEverything()
{
    const RecentCase kept = sample(7);
    RecentCases(file()).remember(kept);
    const RecentCases again(file());
    QVERIFY(again.find(kept.path));
    QCOMPARE(*again.find(kept.path), kept);
    QVERIFY(!again.find(QStringLiteral("/cases/none.ctpat")));
    QCOMPARE(again.at(0).share(), 0.07);
}

void TestRecentCases::keepsTwenty()
{
    RecentCases recent(file());
    for (int i = 0; i < 25; ++i)
        recent.remember(sample(i));
    QCOMPARE(recent.rowCount(), 20);
    QCOMPARE(recent.at(0).path, QStringLiteral("/cases/24.ctpat"));
    QCOMPARE(RecentCases(file()).rowCount(), 20);
}

void TestRecentCases::forgets()
{
    RecentCases recent(file());
    recent.remember(sample(3));
    recent.forget(sample(3).path);
    QVERIFY(!recent.find(sample(3).path));
    QVERIFY(!RecentCases(file()).find(sample(3).path));
}

void TestRecentCases::survivesADamagedFile()
{
    QFile damaged(m_folder.filePath(QStringLiteral("damaged.ini")));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("[recent]\nsize=2000000000\n1\\path=\n2\\answered=x\n\x00\xff");
    damaged.close();
    const RecentCases recent(damaged.fileName());
    QCOMPARE(recent.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestRecentCases)
#include "tst_recentcases.moc"
