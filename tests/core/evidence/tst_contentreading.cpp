// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "core/evidence/addevidence.h"
#include "core/evidence/attaching.h"
#include "core/evidence/contentexport.h"
#include "core/evidence/contentreader.h"
#include "core/evidence/contentverification.h"
#include "tests/core/evidence/casefixture.h"

#include <QDir>
#include <QTest>

using namespace ctpat;

namespace {

constexpr qsizetype mebibyte = 1 << 20;

Content attach(CaseFixture &fixture, const QByteArray &bytes)
{
    return attachFile(fixture.file(), fixture.makeFile(QStringLiteral("in"), bytes), QStringLiteral("Attach")).value();
}

/// Harms the bytes behind a content as a bad drive would, past the history.
bool harm(CaseFixture &fixture, const char *sql)
{
    return static_cast<bool>(fixture.file().change({}, [&](Change &change) { return change.bulk(sql, {}); }));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

} // namespace

class TestContentReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reading_data();
    void reading();
    void seekingAndPeeking();
    void readerAsksAnotherThread();
    void exportEqualsInput_data();
    void exportEqualsInput();
    void exportReplacesOnlyWhenWhole_data();
    void exportReplacesOnlyWhenWhole();
    void exportWhereNothingCanBeWritten();
    void verifyFindsDamage_data();
    void verifyFindsDamage();
    void verifyCanBeStopped();
};

void TestContentReading::reading_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qint64>("block");
    QTest::newRow("empty") << qsizetype(0) << qint64(10);
    QTest::newRow("in one go") << 3 * mebibyte + 5 << qint64(10 * mebibyte);
    QTest::newRow("odd blocks") << 2 * mebibyte + 5 << qint64(70001);
    QTest::newRow("whole chunks") << 2 * mebibyte << qint64(mebibyte);
}

void TestContentReading::reading()
{
    QFETCH(qsizetype, size);
    QFETCH(qint64, block);
    CaseFixture fixture;
    const QByteArray bytes = CaseFixture::noise(size, 20);
    const auto reader = openContent(fixture.file(), attach(fixture, bytes));
    QCOMPARE(reader->size(), size);
    QByteArray all;
    while (!reader->atEnd()) {
        const QByteArray piece = reader->read(block);
        QVERIFY(!piece.isEmpty());
        all += piece;
    }
    QCOMPARE(all, bytes);
    QVERIFY(reader->read(1).isEmpty());
    QVERIFY(!reader->isWritable());
    QVERIFY(!reader->failure());
}

void TestContentReading::seekingAndPeeking()
{
    CaseFixture fixture;
    const QByteArray bytes = CaseFixture::noise(3 * mebibyte + 100, 21);
    const auto reader = openContent(fixture.file(), attach(fixture, bytes));
    for (const qsizetype position : {qsizetype(0), mebibyte - 3, 3 * mebibyte + 90, mebibyte, 2 * mebibyte - 1}) {
        QVERIFY(reader->seek(position));
        QCOMPARE(reader->peek(8), bytes.mid(position, 8));
        QCOMPARE(reader->pos(), position);
        QCOMPARE(reader->read(8), bytes.mid(position, 8));
        QCOMPARE(reader->pos(), position + 8);
    }
    QVERIFY(reader->seek(bytes.size()));
    QVERIFY(reader->atEnd());
    QVERIFY(!reader->seek(bytes.size() + 1));
    QVERIFY(!reader->seek(-1));
}

void TestContentReading::readerAsksAnotherThread()
{
    const QByteArray bytes = CaseFixture::noise(2 * mebibyte + 1, 22);
    std::vector<qint64> asked;
    ContentReader reader(bytes.size(), [&](qint64 sequence) -> Result<QByteArray> {
        asked.push_back(sequence);
        if (sequence == 1)
            return ContentStore::damaged(QStringLiteral("chunk 1"));
        return bytes.mid(sequence * mebibyte, mebibyte);
    });
    QCOMPARE(reader.read(mebibyte), bytes.left(mebibyte));
    QVERIFY(reader.read(10).isEmpty());
    QVERIFY(reader.failure());
    QCOMPARE(reader.failure()->code(), ErrorCode::EvidenceDamaged);
    QVERIFY(!reader.errorString().isEmpty());
    QVERIFY(reader.seek(2 * mebibyte));
    QCOMPARE(reader.read(10), bytes.right(1));
    QCOMPARE(asked, (std::vector<qint64>{0, 1, 2}));
}

void TestContentReading::exportEqualsInput_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << qsizetype(0) << QStringLiteral("empty.bin");
    QTest::newRow("one slice") << 16 * mebibyte << QStringLiteral("slice.bin");
    QTest::newRow("name in any script") << 17 * mebibyte + 3
                                        << QStringLiteral("Señal № 7 — 封印 🔒 \u0645\u062b\u0627\u0644.bin");
}

void TestContentReading::exportEqualsInput()
{
    QFETCH(qsizetype, size);
    QFETCH(QString, name);
    CaseFixture fixture;
    const QByteArray bytes = CaseFixture::noise(size, 23);
    const Content content = attach(fixture, bytes);
    const Status done = exportContent(fixture.file(), content, fixture.path(name));
    QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
    QCOMPARE(contentOf(fixture.path(name)), bytes);
}

void TestContentReading::exportReplacesOnlyWhenWhole_data()
{
    QTest::addColumn<QByteArray>("harmSql");
    QTest::addColumn<qint64>("stopAt");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("cancelled") << QByteArray() << qint64(mebibyte) << ErrorCode::Cancelled;
    QTest::newRow("changed byte") << QByteArray("UPDATE chunk SET data = zeroblob(length(data)) WHERE key % 4 = 2")
                                  << qint64(-1) << ErrorCode::EvidenceDamaged;
    QTest::newRow("missing chunk") << QByteArray("DELETE FROM chunk WHERE key % 4 = 2") << qint64(-1)
                                   << ErrorCode::EvidenceDamaged;
}

void TestContentReading::exportReplacesOnlyWhenWhole()
{
    QFETCH(QByteArray, harmSql);
    QFETCH(qint64, stopAt);
    QFETCH(ErrorCode, code);
    CaseFixture fixture;
    const Content content = attach(fixture, CaseFixture::noise(20 * mebibyte, 24));
    if (!harmSql.isEmpty())
        QVERIFY(harm(fixture, harmSql.constData()));
    const QString target = fixture.makeFile(QStringLiteral("out"), "what was there");
    const QStringList before = QDir(fixture.path({})).entryList();
    const Status done = exportContent(fixture.file(), content, target,
                                      [&](qint64 bytes, qint64) { return stopAt < 0 || bytes < stopAt; });
    QVERIFY(!done);
    QCOMPARE(done.error().code(), code);
    QCOMPARE(contentOf(target), QByteArray("what was there"));
    QCOMPARE(QDir(fixture.path({})).entryList(), before);
}

void TestContentReading::exportWhereNothingCanBeWritten()
{
    CaseFixture fixture;
    const Content content = attach(fixture, "abc");
    const Status done = exportContent(fixture.file(), content, fixture.path(QStringLiteral("no/such/folder/out")));
    QVERIFY(!done);
    QCOMPARE(done.error().code(), ErrorCode::FileUnwritable);
}

void TestContentReading::verifyFindsDamage_data()
{
    QTest::addColumn<QByteArray>("harmSql");
    QTest::newRow("changed bytes") << QByteArray("UPDATE chunk SET data = zeroblob(length(data)) WHERE key = 33554433");
    QTest::newRow("short chunk") << QByteArray("UPDATE chunk SET data = x'00' WHERE key = 33554432");
    QTest::newRow("long last chunk") << QByteArray(
        "UPDATE chunk SET data = zeroblob(length(data) + 1) WHERE key = 33554434");
    QTest::newRow("missing last chunk") << QByteArray("DELETE FROM chunk WHERE key = 33554434");
    QTest::newRow("all missing") << QByteArray("DELETE FROM chunk WHERE key >= 33554432 AND key < 50331648");
}

void TestContentReading::verifyFindsDamage()
{
    QFETCH(QByteArray, harmSql);
    CaseFixture fixture;
    QVERIFY(verifyContents(fixture.file()));
    // The second content, whose chunks begin at 2 << 24, is the one that is harmed.
    for (int i = 0; i < 3; ++i) {
        const QString path =
            fixture.makeFile(QStringLiteral("%1.bin").arg(i), CaseFixture::noise(2 * mebibyte + 9, 30 + i));
        QVERIFY(addFile(fixture.file(), path));
    }
    QVERIFY(verifyContents(fixture.file()));
    QVERIFY(harm(fixture, harmSql.constData()));
    qint64 done = 0;
    qint64 total = 0;
    const Status verified = verifyContents(fixture.file(), [&](qint64 d, qint64 t) {
        done = d;
        total = t;
        return true;
    });
    QVERIFY(!verified);
    QCOMPARE(verified.error().code(), ErrorCode::EvidenceDamaged);
    QVERIFY(verified.error().message().contains(QLatin1String("E-02")));
    QVERIFY(!verified.error().message().contains(QLatin1String("E-01")));
    QVERIFY(!verified.error().message().contains(QLatin1String("E-03")));
    QCOMPARE(total, 3 * (2 * mebibyte + 9));
    QCOMPARE(done, total);
}

void TestContentReading::verifyCanBeStopped()
{
    CaseFixture fixture;
    attach(fixture, "abc");
    const Status verified = verifyContents(fixture.file(), [](qint64, qint64) { return false; });
    QVERIFY(!verified);
    QCOMPARE(verified.error().code(), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestContentReading)
#include "tst_contentreading.moc"
