// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look.h"
#include "ui/widgets/segmentedbar.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace ctpat::ui;

class TestSegmentedBar : public QObject
{
    Q_OBJECT

private:
    static void fill(SegmentedBar &bar)
    {
        bar.addSegment(10, QStringLiteral("All sites"));
        bar.addSegment(20, QStringLiteral("Plant 1"));
        bar.addSegment(30, QStringLiteral("Warehouse"));
    }

private Q_SLOTS:
    void startsWithTheFirstWhenOneMustBeChosen()
    {
        SegmentedBar bar;
        QCOMPARE(bar.current(), std::nullopt);
        fill(bar);
        QCOMPARE(bar.current(), std::optional(10));
        SegmentedBar free(SegmentedBar::Choice::OneOrNone);
        fill(free);
        QCOMPARE(free.current(), std::nullopt);
    }

    void settingMakesNoSignal()
    {
        SegmentedBar bar;
        fill(bar);
        QSignalSpy chosen(&bar, &SegmentedBar::chosen);
        bar.setCurrent(30);
        QCOMPARE(bar.current(), std::optional(30));
        bar.setCurrent(99);
        QCOMPARE(bar.current(), std::nullopt);
        QCOMPARE(chosen.count(), 0);
    }

    void aClickChoosesOnce()
    {
        SegmentedBar bar;
        fill(bar);
        QList<std::optional<int>> chosen;
        connect(&bar, &SegmentedBar::chosen, &bar, [&](std::optional<int> id) { chosen.append(id); });
        QTest::mouseClick(bar.segment(20), Qt::LeftButton);
        QTest::mouseClick(bar.segment(20), Qt::LeftButton);
        QCOMPARE(chosen, QList<std::optional<int>>{20});
        QVERIFY(bar.segment(20)->isChecked());
        QVERIFY(!bar.segment(10)->isChecked());
    }

    void aSecondClickTakesBackWhereNoneIsAllowed()
    {
        SegmentedBar bar(SegmentedBar::Choice::OneOrNone);
        fill(bar);
        QList<std::optional<int>> chosen;
        connect(&bar, &SegmentedBar::chosen, &bar, [&](std::optional<int> id) { chosen.append(id); });
        QTest::mouseClick(bar.segment(20), Qt::LeftButton);
        QTest::mouseClick(bar.segment(20), Qt::LeftButton);
        const QList<std::optional<int>> expected = {20, std::nullopt};
        QCOMPARE(chosen, expected);
    }

    void arrowsWalkAndChoose()
    {
        SegmentedBar bar;
        fill(bar);
        bar.show();
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        bar.setFocus();
        QVERIFY(bar.segment(10)->hasFocus());
        QTest::keyClick(bar.segment(10), Qt::Key_Right);
        QVERIFY(bar.segment(20)->hasFocus());
        QCOMPARE(bar.current(), std::optional(20));
        QTest::keyClick(bar.segment(20), Qt::Key_Left);
        QTest::keyClick(bar.segment(10), Qt::Key_Left);
        QCOMPARE(bar.current(), std::optional(30));
    }

    void arrowsOnlyWalkWhereNoneIsAllowed()
    {
        SegmentedBar bar(SegmentedBar::Choice::OneOrNone);
        fill(bar);
        bar.show();
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        bar.setFocus();
        QTest::keyClick(bar.segment(10), Qt::Key_Right);
        QVERIFY(bar.segment(20)->hasFocus());
        QCOMPARE(bar.current(), std::nullopt);
        QTest::keyClick(bar.segment(20), Qt::Key_Space);
        QCOMPARE(bar.current(), std::optional(20));
        QTest::keyClick(bar.segment(20), Qt::Key_Return);
        QCOMPARE(bar.current(), std::nullopt);
    }

    void tabStopsOnce()
    {
        QWidget window;
        auto *layout = new QHBoxLayout(&window);
        auto *before = new QLineEdit;
        auto *bar = new SegmentedBar;
        auto *after = new QLineEdit;
        for (QWidget *widget :
             {static_cast<QWidget *>(before), static_cast<QWidget *>(bar), static_cast<QWidget *>(after)})
            layout->addWidget(widget);
        fill(*bar);
        bar->setCurrent(20);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), bar->segment(20));
        QTest::keyClick(bar->segment(20), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), after);
    }

    void wrapsWhereNarrow()
    {
        SegmentedBar bar;
        fill(bar);
        const int oneRow = bar.heightForWidth(bar.sizeHint().width());
        QCOMPARE(oneRow, Look::of(&bar).metrics().control);
        const int narrow = bar.minimumSizeHint().width();
        QVERIFY(bar.heightForWidth(narrow) > 2 * oneRow);
        bar.resize(narrow, bar.heightForWidth(narrow));
        bar.show();
        for (const int id : {10, 20, 30})
            QVERIFY(bar.rect().contains(bar.segment(id)->geometry()));
    }

    void stretchedFillsItsWidth()
    {
        SegmentedBar bar;
        fill(bar);
        bar.setStretched(true);
        bar.resize(500, 28);
        bar.show();
        QCOMPARE(bar.segment(30)->geometry().right(), 499);
    }
};

QTEST_MAIN(TestSegmentedBar)
#include "tst_segmentedbar.moc"
