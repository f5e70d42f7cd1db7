// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/fields.h"
#include "tests/support/casefixture.h"

#include <QSet>
#include <QTest>

#include <sqlite3.h>

using namespace ctpat;

/// Every column of the schema has its audience, and no table changes without a history entry.
class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnHasItsAudience();
    void internalNamesAreInternal();
    void valuesSurviveTheHistory_data();
    void valuesSurviveTheHistory();
};

void TestFields::everyColumnHasItsAudience()
{
    // What the history itself and the machinery under it hold carries no audience: it leaves in nothing.
    const QSet<QString> outside{QStringLiteral("meta"), QStringLiteral("chain"), QStringLiteral("history"),
                                QStringLiteral("history_value")};
    const CaseFixture fixture;
    const auto file = fixture.create();
    const auto columns = file->list<QString>(
        "SELECT m.name || '.' || c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'",
        {}, [](const Query &q) { return q.text(0); });
    CTPAT_OK(columns);
    QSet<QString> inSchema;
    for (const QString &column : *columns) {
        if (!outside.contains(column.section(QLatin1Char('.'), 0, 0)))
            inSchema.insert(column);
    }
    QSet<QString> inTable;
    for (const Field &field : allFields())
        inTable.insert(QLatin1String(field.table) + QLatin1Char('.') + QLatin1String(field.column));
    QCOMPARE(inSchema - inTable, QSet<QString>());
    QCOMPARE(inTable - inSchema, QSet<QString>());
    QCOMPARE(static_cast<size_t>(inTable.size()), allFields().size());
}

void TestFields::internalNamesAreInternal()
{
    for (const Field &field : allFields()) {
        if (QLatin1String(field.column) == QLatin1String("internal_note")) {
            QCOMPARE(field.audience, Audience::Internal);
            QCOMPARE(field.whenFrozen, WhenFrozen::Open);
        }
    }
    QCOMPARE(findField("answer", "finding_text")->audience, Audience::Report);
    QCOMPARE(findField("verification", "object")->audience, Audience::ByRow);
    QVERIFY(!findField("answer", "nothing"));
}

void TestFields::valuesSurviveTheHistory_data()
{
    QTest::addColumn<Value>("value");
    QTest::newRow("null") << Value();
    QTest::newRow("integer") << Value(qint64(9007199254740993));
    QTest::newRow("negative") << Value(-1);
    QTest::newRow("real") << Value(32.5149);
    QTest::newRow("text") << Value(QStringLiteral("año “7” \n ü 印"));
    QTest::newRow("empty text") << Value(QString());
    QTest::newRow("bytes") << Value(QByteArray::fromHex("00ff10"));
    QTest::newRow("digits as text") << Value(QStringLiteral("42"));
}

void TestFields::valuesSurviveTheHistory()
{
    QFETCH(Value, value);
    const Row row = Row().set("x", value);
    const auto back = Row::fromJson(row.toJson());
    QVERIFY(back.has_value());
    QVERIFY(*back == row);
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
