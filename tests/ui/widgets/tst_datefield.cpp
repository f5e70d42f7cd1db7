// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include <QTest>

using namespace ctpat::ui;

class TestDateField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noDayIsNone()
    {
        DateField field(DateField::None::Allowed);
        QVERIFY(!field.day().isValid());
        field.setDay(QDate(2026, 12, 4));
        QCOMPARE(field.day(), QDate(2026, 12, 4));
        field.setDay({});
        QVERIFY(!field.day().isValid());
    }

    void beginsAtToday_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("arrow up") << int(Qt::Key_Up);
        QTest::newRow("arrow down") << int(Qt::Key_Down);
    }

    void beginsAtToday()
    {
        QFETCH(int, key);
        DateField field(DateField::None::Allowed);
        QTest::keyClick(&field, static_cast<Qt::Key>(key));
        QCOMPARE(field.day(), QDate::currentDate());
    }

    void aDigitIsADayOfThisMonth()
    {
        DateField field(DateField::None::Allowed);
        QTest::keyClicks(&field, QStringLiteral("9"));
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.day(), QDate(QDate::currentDate().year(), QDate::currentDate().month(), 9));
    }

    void deleteTakesTheDayAway_data()
    {
        QTest::addColumn<DateField::None>("none");
        QTest::newRow("where none is allowed") << DateField::None::Allowed;
        QTest::newRow("where one is needed") << DateField::None::Never;
    }

    void deleteTakesTheDayAway()
    {
        QFETCH(DateField::None, none);
        DateField field(none);
        field.setDay(QDate(2026, 12, 4));
        QTest::keyClick(&field, Qt::Key_Delete);
        QCOMPARE(field.day().isValid(), none == DateField::None::Never);
    }
};

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
