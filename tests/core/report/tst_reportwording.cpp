// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportindex.h"
#include "core/report/reportwording.h"

#include <QTest>

using namespace ctpat;

class ReportWordingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesPeriods_data();
    void writesPeriods();
    void writesMonthsInTheLanguage_data();
    void writesMonthsInTheLanguage();
    void writesTimesInTheirZone_data();
    void writesTimesInTheirZone();
    void listsItems_data();
    void listsItems();
    void replacesCounts();
    void namesVisits_data();
    void namesVisits();
};

void ReportWordingTest::writesPeriods_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("expected");
    const QDate day(2026, 3, 10);
    QTest::newRow("one day") << day << day << QStringLiteral("10 March 2026");
    QTest::newRow("one month") << day << QDate(2026, 3, 11) << QStringLiteral("10 to 11 March 2026");
    QTest::newRow("one year") << QDate(2026, 3, 30) << QDate(2026, 4, 2) << QStringLiteral("30 March to 2 April 2026");
    QTest::newRow("two years") << QDate(2025, 12, 30) << QDate(2026, 1, 2)
                               << QStringLiteral("30 December 2025 to 2 January 2026");
    QTest::newRow("no end") << day << QDate() << QStringLiteral("10 March 2026");
    QTest::newRow("no start") << QDate() << day << QStringLiteral("10 March 2026");
    QTest::newRow("nothing") << QDate() << QDate() << QString();
}

void ReportWordingTest::writesPeriods()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QTEST(ReportWording(ReportLanguage::English).period(from, to), "expected");
}

void ReportWordingTest::writesMonthsInTheLanguage_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("month");
    QTest::addColumn<QString>("tag");
    QTest::newRow("English") << int(ReportLanguage::English) << QStringLiteral("June") << QStringLiteral("en-US");
    QTest::newRow("Spanish") << int(ReportLanguage::Spanish) << QStringLiteral("junio") << QStringLiteral("es-MX");
    QTest::newRow("French") << int(ReportLanguage::French) << QStringLiteral("juin") << QStringLiteral("fr-CA");
}

void ReportWordingTest::writesMonthsInTheLanguage()
{
    QFETCH(int, language);
    QFETCH(QString, month);
    const ReportWording words(static_cast<ReportLanguage>(language));
    const QString date = words.date(QDate(2026, 6, 29));
    QVERIFY2(date.contains(month), qPrintable(date));
    QVERIFY(date.startsWith(QLatin1String("29")));
    QTEST(words.languageTag(), "tag");
}

void ReportWordingTest::writesTimesInTheirZone_data()
{
    QTest::addColumn<ReportTime>("time");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("withZone");
    const Moment moment{QDateTime(QDate(2026, 3, 10), QTime(18, 20), Qt::UTC).toMSecsSinceEpoch(), -7 * 3600, false};
    Moment assumed = moment;
    assumed.zoneAssumed = true;
    const QString there = QStringLiteral("10 March 2026, 11:20");
    QTest::newRow("named zone") << ReportTime{moment, QStringLiteral("America/Tijuana"), {}} << there
                                << there + QStringLiteral(", America/Tijuana (UTC-07:00)");
    QTest::newRow("assumed zone") << ReportTime{assumed, QStringLiteral("America/Tijuana"), {}} << there
                                  << there + QStringLiteral(", America/Tijuana (UTC-07:00); time zone assumed");
    QTest::newRow("offset alone") << ReportTime{moment, {}, {}} << there << there + QStringLiteral(", UTC-07:00");
    QTest::newRow("day alone") << ReportTime{{}, {}, QDate(2026, 3, 10)} << QStringLiteral("10 March 2026")
                               << QStringLiteral("10 March 2026");
    QTest::newRow("nothing") << ReportTime{} << QString() << QString();
}

void ReportWordingTest::writesTimesInTheirZone()
{
    QFETCH(ReportTime, time);
    const ReportWording words(ReportLanguage::English);
    QTEST(words.time(time), "plain");
    QTEST(words.timeWithZone(time), "withZone");
}

void ReportWordingTest::listsItems_data()
{
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("one") << QStringList{QStringLiteral("a")} << QStringLiteral("a");
    QTest::newRow("two") << QStringList{QStringLiteral("a"), QStringLiteral("b")} << QStringLiteral("a and b");
    QTest::newRow("three") << QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("%1")}
                           << QStringLiteral("a, b and %1");
}

void ReportWordingTest::listsItems()
{
    QFETCH(QStringList, items);
    QTEST(ReportWording(ReportLanguage::English).list(items), "expected");
}

void ReportWordingTest::replacesCounts()
{
    const ReportWording words(ReportLanguage::English);
    QCOMPARE(words.translate("Report", "%n pages", nullptr, 1200), QStringLiteral("1,200 pages"));
    QCOMPARE(words.translate("Report", "%n pages"), QStringLiteral("%n pages"));
}

void ReportWordingTest::namesVisits_data()
{
    QTest::addColumn<QList<int>>("visits");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("narrow");
    const auto row = [](const char *title, const QList<int> &visits, const char *name, const char *narrow) {
        QTest::newRow(title) << visits << QString::fromLatin1(name) << QString::fromLatin1(narrow);
    };
    row("desk review", {0}, "Desk review", "Desk review");
    row("one site", {1}, "Site A", "Site A");
    row("two sites", {1, 2}, "Sites A and B", "A and B");
    row("site visited twice", {3}, "Site C, visit 3", "Site C, visit 3");
    row("mixed", {1, 4}, "Site A and Site C, visit 4", "Site A and Site C, visit 4");
    row("unknown visit", {9}, "Visit 9", "Visit 9");
    row("none", {}, "", "");
}

void ReportWordingTest::namesVisits()
{
    ReportData data;
    data.visits.append(ReportVisit{});
    int number = 0;
    for (const char *site : {"A", "B", "C", "C"})
        data.visits.append(
            ReportVisit{.number = ++number, .site = QString::fromLatin1(site), .mode = ReportVisitMode::InPerson});
    const ReportWording words(ReportLanguage::English);
    const ReportIndex index(data, words);
    QFETCH(QList<int>, visits);
    QTEST(index.visitNames(visits), "name");
    QTEST(index.narrowVisitNames(visits), "narrow");
}

QTEST_GUILESS_MAIN(ReportWordingTest)
#include "tst_reportwording.moc"
