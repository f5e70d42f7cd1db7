// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datajson.h"
#include "tests/core/report/reportmarkers.h"

#include <QTest>

using namespace ctpat;

class DataJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryTextButSignaturesAndFiles();
    void givesEqualBytesForEqualData();
    void keepsTimesAndCounts();
    void hasStableCodes_data();
    void hasStableCodes();
    void doesNotDependOnTheLanguage();
};

void DataJsonTest::holdsEveryTextButSignaturesAndFiles()
{
    fixture::Markers marks;
    ReportData data = fixture::markedReport(marks);
    const QString json = QString::fromUtf8(dataToJsonBytes(data));
    QStringList later;
    for (const ReportAttachment &file : data.attachments)
        later << file.name << file.description << file.sha256;
    for (const ReportSignature &signature : data.signatures)
        later << signature.name << signature.title << signature.certificate << signature.reason << signature.timeStamp;
    QVERIFY(marks.words().size() > 100);
    for (const QString &word : marks.words())
        QVERIFY2(json.contains(word) || later.contains(word), qPrintable(word));
    for (const QString &word : later) {
        if (!word.isEmpty())
            QVERIFY2(!json.contains(word), qPrintable(word));
    }
}

void DataJsonTest::givesEqualBytesForEqualData()
{
    const ReportData data = fixture::sampleReport();
    QVERIFY(!data.categories.isEmpty());
    const ReportData same = data;
    QVERIFY(same == data);
    QCOMPARE(dataToJsonBytes(same), dataToJsonBytes(data));
    ReportData other = data;
    other.categories[3].criteria[2].answers[0].findingText += QLatin1Char('x');
    QVERIFY(!(other == data));
    QVERIFY(dataToJsonBytes(other) != dataToJsonBytes(data));
}

void DataJsonTest::keepsTimesAndCounts()
{
    const QJsonObject json = dataToJson(fixture::sampleReport());
    QCOMPARE(json[QStringLiteral("figures")][QStringLiteral("total")].toInt(), 94);
    const QJsonValue made = json[QStringLiteral("report")][QStringLiteral("made")];
    QCOMPARE(made[QStringLiteral("utc")].toString(), QStringLiteral("2026-03-31T22:42:00.000Z"));
    QCOMPARE(made[QStringLiteral("offsetSeconds")].toInt(), -7 * 3600);
    QCOMPARE(json[QStringLiteral("evidence")][1][QStringLiteral("received")][QStringLiteral("date")].toString(),
             QStringLiteral("2026-03-11"));
    QVERIFY(json[QStringLiteral("report")][QStringLiteral("replaces")].isNull());
}

void DataJsonTest::hasStableCodes_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("yes") << int(ReportAnswer::Yes) << QStringLiteral("yes");
    QTest::newRow("best") << int(ReportAnswer::BestPractice) << QStringLiteral("best-practice");
    QTest::newRow("no") << int(ReportAnswer::No) << QStringLiteral("no");
    QTest::newRow("not applicable") << int(ReportAnswer::NotApplicable) << QStringLiteral("not-applicable");
    QTest::newRow("not verified") << int(ReportAnswer::NotVerified) << QStringLiteral("not-verified");
    QTest::newRow("not looked at") << int(ReportAnswer::NotLookedAt) << QStringLiteral("not-looked-at");
}

void DataJsonTest::hasStableCodes()
{
    QFETCH(int, answer);
    ReportData data;
    ReportCriterion criterion;
    criterion.answers = {{.visit = 1, .answer = static_cast<ReportAnswer>(answer)}};
    data.categories = {{.number = 1, .criteria = {criterion}}};
    const QJsonValue stored = dataToJson(data)[QStringLiteral("categories")][0][QStringLiteral("criteria")][0];
    QTEST(stored[QStringLiteral("answers")][0][QStringLiteral("answer")].toString(), "code");
}

void DataJsonTest::doesNotDependOnTheLanguage()
{
    ReportData data = fixture::sampleReport();
    QJsonObject english = dataToJson(data);
    data.language = ReportLanguage::French;
    QJsonObject french = dataToJson(data);
    QCOMPARE(french[QStringLiteral("report")][QStringLiteral("language")].toString(), QStringLiteral("fr"));
    english.remove(QStringLiteral("report"));
    french.remove(QStringLiteral("report"));
    QCOMPARE(french, english);
}

QTEST_GUILESS_MAIN(DataJsonTest)
#include "tst_datajson.moc"
