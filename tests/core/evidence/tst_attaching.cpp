// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "core/evidence/attaching.h"
#include "tests/core/evidence/casefixture.h"

#include <QDir>
#include <QTest>

using namespace ctpat;

namespace {

constexpr qsizetype mebibyte = 1 << 20;
const QString label = QStringLiteral("Attach");

/// One step after the other, to the end or to the first error.
Result<bool> stepToEnd(Attaching &attaching, CaseFile &file)
{
    while (true) {
        Result<bool> more = attaching.step(file);
        if (!more || !*more)
            return more;
    }
}

} // namespace

class TestAttaching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesComeBack_data();
    void bytesComeBack();
    void sameBytesAreKeptOnce_data();
    void sameBytesAreKeptOnce();
    void sameSizeIsNotSameContent();
    void bytesInMemoryAreTheSameContent();
    void editsGoBetweenSlices();
    void cancelLeavesTheCaseAsItWas();
    void fullDiskLeavesTheCaseAsItWas();
    void whatArrivedIsRemovedOnOpening();
    void changeWhileReadingIsNoticed_data();
    void changeWhileReadingIsNoticed();
    void abandonTouchesNothingOfOthers();
    void refusals_data();
    void refusals();
    void undoAndRedo();
};

void TestAttaching::bytesComeBack_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("empty") << qsizetype(0);
    QTest::newRow("one byte") << qsizetype(1);
    QTest::newRow("one below a chunk") << mebibyte - 1;
    QTest::newRow("a chunk") << mebibyte;
    QTest::newRow("one above a chunk") << mebibyte + 1;
    QTest::newRow("3 MiB") << 3 * mebibyte;
    QTest::newRow("the queue") << 8 * mebibyte;
    QTest::newRow("one above the queue") << 8 * mebibyte + 1;
    QTest::newRow("a slice") << 16 * mebibyte;
    QTest::newRow("above two slices") << 33 * mebibyte + 17;
}

void TestAttaching::bytesComeBack()
{
    QFETCH(qsizetype, size);
    CaseFixture fixture;
    const QByteArray bytes = CaseFixture::noise(size, 7);
    qint64 lastDone = 0;
    const auto content = attachFile(fixture.file(), fixture.makeFile(QStringLiteral("a.bin"), bytes), label,
                                    [&](qint64 done, qint64 total) {
                                        lastDone = done;
                                        return total == size;
                                    });
    QVERIFY2(content, content ? "" : qPrintable(content.error().message()));
    QCOMPARE(content->size, size);
    QCOMPARE(content->sha256, Sha256::of(bytes));
    QVERIFY(lastDone <= size);
    fixture.reopen();
    const ContentStore store(fixture.file());
    const auto found = store.findByDigest(Sha256::of(bytes));
    QVERIFY(found && *found);
    QCOMPARE(**found, *content);
    QCOMPARE(store.bytes(**found).value(), bytes);
    QCOMPARE(fixture.count("chunk"), (size + mebibyte - 1) / mebibyte);
    QCOMPARE(fixture.count("arriving"), 0);
}

void TestAttaching::sameBytesAreKeptOnce_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("empty") << qsizetype(0);
    QTest::newRow("small") << 2 * mebibyte + 5;
    QTest::newRow("large") << 20 * mebibyte + 5;
}

void TestAttaching::sameBytesAreKeptOnce()
{
    QFETCH(qsizetype, size);
    CaseFixture fixture;
    const QByteArray bytes = CaseFixture::noise(size, 8);
    const auto first = attachFile(fixture.file(), fixture.makeFile(QStringLiteral("a.bin"), bytes), label);
    QVERIFY(first);
    const qint64 pages = fixture.integer("PRAGMA page_count");
    const auto second = attachFile(fixture.file(), fixture.makeFile(QStringLiteral("b.bin"), bytes), label);
    QVERIFY(second);
    QCOMPARE(*second, *first);
    QCOMPARE(fixture.count("content"), 1);
    QCOMPARE(fixture.count("arriving"), 0);
    QCOMPARE(fixture.count("chunk"), ContentStore::chunkCount(size));
    // Not even written and dropped.
    QCOMPARE(fixture.integer("PRAGMA page_count"), pages);
}

void TestAttaching::sameSizeIsNotSameContent()
{
    CaseFixture fixture;
    const QByteArray a = CaseFixture::noise(9 * mebibyte, 1);
    QByteArray b = a;
    b.back() = static_cast<char>(b.back() ^ 1);
    const auto first = attachFile(fixture.file(), fixture.makeFile(QStringLiteral("a"), a), label);
    const auto second = attachFile(fixture.file(), fixture.makeFile(QStringLiteral("b"), b), label);
    QVERIFY(first && second);
    QVERIFY(first->id != second->id);
    QCOMPARE(ContentStore(fixture.file()).bytes(*first).value(), a);
    QCOMPARE(ContentStore(fixture.file()).bytes(*second).value(), b);
}

void TestAttaching::bytesInMemoryAreTheSameContent()
{
    CaseFixture fixture;
    const QByteArray bytes = CaseFixture::noise(3 * mebibyte + 1, 2);
    Content added;
    const Status changed = fixture.file().change(label, [&](Change &change) -> Status {
        const Result<Content> content = ContentStore::add(change, bytes);
        if (!content)
            return content.error();
        added = *content;
        return {};
    });
    QVERIFY(changed);
    QCOMPARE(ContentStore(fixture.file()).bytes(added).value(), bytes);
    const auto attached = attachFile(fixture.file(), fixture.makeFile(QStringLiteral("a"), bytes), label);
    QVERIFY(attached);
    QCOMPARE(*attached, added);
}

void TestAttaching::editsGoBetweenSlices()
{
    CaseFixture fixture;
    const QByteArray bytes = CaseFixture::noise(40 * mebibyte, 3);
    auto attaching = Attaching::start(fixture.makeFile(QStringLiteral("a"), bytes)).take();
    int edits = 0;
    for (bool more = true; more; ++edits) {
        const auto stepped = attaching->step(fixture.file());
        QVERIFY(stepped);
        more = *stepped;
        QVERIFY(!fixture.makePerson().isNull());
        QCOMPARE(fixture.count("content"), 0);
    }
    QVERIFY(edits >= 3);
    Content content;
    QVERIFY(fixture.file().change(label, [&](Change &change) -> Status {
        const auto finished = attaching->finish(change);
        if (!finished)
            return finished.error();
        content = *finished;
        return {};
    }));
    QCOMPARE(fixture.count("person"), edits);
    QCOMPARE(ContentStore(fixture.file()).bytes(content).value(), bytes);
}

void TestAttaching::cancelLeavesTheCaseAsItWas()
{
    CaseFixture fixture;
    const QString path = fixture.makeFile(QStringLiteral("a"), CaseFixture::noise(40 * mebibyte, 4));
    const qint64 entries = fixture.count("history");
    const qint64 pages = fixture.integer("PRAGMA page_count");
    qint64 reached = 0;
    const auto content = attachFile(fixture.file(), path, label, [&](qint64 done, qint64) {
        reached = done;
        return done < 12 * mebibyte;
    });
    QVERIFY(!content);
    QCOMPARE(content.error().code(), ErrorCode::Cancelled);
    QVERIFY(reached >= 12 * mebibyte && reached < 40 * mebibyte);
    QCOMPARE(fixture.count("content"), 0);
    QCOMPARE(fixture.count("arriving"), 0);
    QCOMPARE(fixture.count("chunk"), 0);
    QCOMPARE(fixture.count("history"), entries);
    QVERIFY(fixture.file().undoLabel().isEmpty());
    // Nor is it left longer than it was, but for a page or two of bookkeeping.
    QVERIFY(fixture.integer("PRAGMA page_count") <= pages + 2);
}

void TestAttaching::fullDiskLeavesTheCaseAsItWas()
{
    CaseFixture fixture;
    const QByteArray bytes = CaseFixture::noise(40 * mebibyte, 14);
    const QString path = fixture.makeFile(QStringLiteral("a"), bytes);
    // Room for 20 MiB: SQLite then says what it says of a full disk.
    const QByteArray limit = QByteArray::number(fixture.integer("PRAGMA page_count") + 1280);
    QVERIFY(fixture.integer(("PRAGMA max_page_count = " + limit).constData()) > 0);
    const auto refused = attachFile(fixture.file(), path, label);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), ErrorCode::DiskFull);
    for (const char *table : {"content", "chunk", "arriving"})
        QCOMPARE(fixture.count(table), 0);
    QVERIFY(fixture.integer("PRAGMA max_page_count = 1000000") > 0);
    const auto attached = attachFile(fixture.file(), path, label);
    QVERIFY(attached);
    QCOMPARE(ContentStore(fixture.file()).bytes(*attached).value(), bytes);
}

void TestAttaching::whatArrivedIsRemovedOnOpening()
{
    CaseFixture fixture;
    const QByteArray bytes = CaseFixture::noise(40 * mebibyte, 5);
    const QString path = fixture.makeFile(QStringLiteral("a"), bytes);
    const QString kept = fixture.makeFile(QStringLiteral("kept"), CaseFixture::noise(mebibyte + 9, 6));
    QVERIFY(attachFile(fixture.file(), kept, label));
    {
        auto attaching = Attaching::start(path).take();
        while (attaching->done() < 10 * mebibyte)
            QVERIFY(attaching->step(fixture.file()));
    }
    QCOMPARE(fixture.count("arriving"), 1);
    QVERIFY(fixture.count("chunk") >= 12);
    fixture.reopen();
    QCOMPARE(fixture.count("arriving"), 0);
    QCOMPARE(fixture.count("chunk"), 2);
    const auto again = attachFile(fixture.file(), path, label);
    QVERIFY(again);
    QCOMPARE(ContentStore(fixture.file()).bytes(*again).value(), bytes);
}

void TestAttaching::changeWhileReadingIsNoticed_data()
{
    QTest::addColumn<QString>("act");
    QTest::newRow("grows") << QStringLiteral("grow");
    QTest::newRow("shrinks") << QStringLiteral("shrink");
    QTest::newRow("is overwritten") << QStringLiteral("overwrite");
}

void TestAttaching::changeWhileReadingIsNoticed()
{
    QFETCH(QString, act);
    CaseFixture fixture;
    const QString path = fixture.makeFile(QStringLiteral("a"), CaseFixture::noise(60 * mebibyte, 10));
    auto attaching = Attaching::start(path).take();
    // The reader is at most the queue ahead of what is written, so the end is still to come.
    while (attaching->done() == 0)
        QVERIFY(attaching->step(fixture.file()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (act == QLatin1String("shrink"))
        QVERIFY(file.resize(50 * mebibyte));
    else
        QVERIFY(file.seek(act == QLatin1String("grow") ? file.size() : 0) && file.write("changed") == 7);
    file.close();
    const auto end = stepToEnd(*attaching, fixture.file());
    QVERIFY(!end);
    QCOMPARE(end.error().code(), ErrorCode::EvidenceSourceChanged);
    QVERIFY(attaching->sourceFailed());
    QVERIFY(attaching->abandon(fixture.file()));
    QCOMPARE(fixture.count("chunk"), 0);
    QCOMPARE(fixture.count("arriving"), 0);
}

void TestAttaching::abandonTouchesNothingOfOthers()
{
    CaseFixture fixture;
    const QByteArray bytes = CaseFixture::noise(2 * mebibyte, 11);
    auto lost = Attaching::start(fixture.makeFile(QStringLiteral("a"), CaseFixture::noise(mebibyte, 12))).take();
    QVERIFY(stepToEnd(*lost, fixture.file()));
    // Its number is given out in a change that fails, so the next file gets the same one.
    QVERIFY(!fixture.file().change(label, [&](Change &change) -> Status {
        const auto finished = lost->finish(change);
        return finished ? Status(Error(ErrorCode::RuleBroken, QStringLiteral("no"))) : Status(finished.error());
    }));
    const auto kept = attachFile(fixture.file(), fixture.makeFile(QStringLiteral("b"), bytes), label);
    QVERIFY(kept);
    QVERIFY(lost->abandon(fixture.file()));
    QCOMPARE(ContentStore(fixture.file()).bytes(*kept).value(), bytes);
}

void TestAttaching::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << QStringLiteral("nothing here.jpg") << ErrorCode::FileMissing;
    QTest::newRow("folder") << QStringLiteral("folder") << ErrorCode::InvalidInput;
    QTest::newRow("device") << QStringLiteral("/dev/zero") << ErrorCode::InvalidInput;
}

void TestAttaching::refusals()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    CaseFixture fixture;
    QDir(fixture.path({})).mkdir(QStringLiteral("folder"));
    const auto content = attachFile(fixture.file(), QDir(fixture.path({})).absoluteFilePath(name), label);
    QVERIFY(!content);
    QCOMPARE(content.error().code(), code);
    QVERIFY(!content.error().message().isEmpty());
    QCOMPARE(fixture.count("arriving"), 0);
}

void TestAttaching::undoAndRedo()
{
    CaseFixture fixture;
    const QByteArray bytes = CaseFixture::noise(2 * mebibyte + 3, 13);
    const auto content = attachFile(fixture.file(), fixture.makeFile(QStringLiteral("a"), bytes), label);
    QVERIFY(content);
    QVERIFY(fixture.file().undo());
    QCOMPARE(fixture.count("content"), 0);
    QVERIFY(fixture.file().redo());
    const auto back = ContentStore(fixture.file()).find(content->id);
    QVERIFY(back && *back);
    QCOMPARE(ContentStore(fixture.file()).bytes(**back).value(), bytes);
    // Another file added after an undo must not take the chunks that a redo would need.
    QVERIFY(fixture.file().undo());
    const auto other = attachFile(fixture.file(), fixture.makeFile(QStringLiteral("b"), bytes.mid(1)), label);
    QVERIFY(other);
    QVERIFY(other->number > content->number);
}

QTEST_GUILESS_MAIN(TestAttaching)
#include "tst_attaching.moc"
