// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casefixture.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <chrono>
#include <future>

#include <sqlite3.h>

using namespace ctpat;

namespace {

/// Runs SQL as another program would, with no regard for the rules of a case.
bool tamper(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &handle);
    const int code = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    return code == SQLITE_OK;
}

bool patch(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size();
}

Row siteRow(const QString &name)
{
    Row row;
    row.set("position", 1).set("name", name).set("address", QString()).set("city", QString());
    row.set("country", QStringLiteral("MX")).set("purpose", QString()).set("manufacturer_id", QString());
    return row.set("internal_note", QString());
}

Status addSite(CaseFile &file, const QString &name, const Uuid &id = Uuid::create())
{
    return file.change(QStringLiteral("Add site ") + name,
                       [&](Change &change) { return change.insert("site", id, siteRow(name)); });
}

QStringList siteNames(const CaseFile &file)
{
    const auto names =
        file.list<QString>("SELECT name FROM site ORDER BY id", {}, [](const Query &q) { return q.text(0); });
    QStringList all;
    if (names) {
        for (const QString &name : *names)
            all += name;
    }
    return all;
}

} // namespace

class TestCaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAFileThatSqlite3Reads();
    void createRefusesAnExistingFile();
    void changeIsThereAfterReopening();
    void failedChangeLeavesNothing();
    void secondWriterIsRefusedAndMayRead();
    void staleLockIsTakenOver();
    void lockThatNamesNobodyIsTakenOver();
    void checkSeesOneMoment();
    void readOnlyRefusesChanges();
    void readOnlyFolderOpensForReading();
    void strangersAreRefused_data();
    void strangersAreRefused();
    void damagedBytesAreFound();
    void olderFormatIsMigratedOnACopy();
    void undoAndRedo();
    void undoStopsAtALaterChange();
    void frozenTextsAreHeld();
    void leftoverOfAnAttachIsCleared();
    void cutOrOlderFileIsNoticed();
};

void TestCaseFile::createsAFileThatSqlite3Reads()
{
    const CaseFixture fixture;
    auto file = fixture.create();
    QVERIFY(file);
    CTPAT_OK(addSite(*file, QStringLiteral("Tijuana")));
    file.reset();
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"),
                 {fixture.path(), QStringLiteral("PRAGMA integrity_check; SELECT name FROM site; PRAGMA page_size")});
    QVERIFY2(sqlite.waitForFinished(), "the program sqlite3 is needed");
    QCOMPARE(sqlite.readAllStandardOutput(), QByteArray("ok\nTijuana\n16384\n"));
}

void TestCaseFile::createRefusesAnExistingFile()
{
    const CaseFixture fixture;
    QFile existing(fixture.path());
    QVERIFY(existing.open(QIODevice::WriteOnly));
    existing.write("precious");
    existing.close();
    CTPAT_ERROR(CaseFile::create(fixture.path(), fixture.environment), ErrorCode::CaseExists);
    QVERIFY(existing.open(QIODevice::ReadOnly));
    QCOMPARE(existing.readAll(), QByteArray("precious"));
}

void TestCaseFile::changeIsThereAfterReopening()
{
    const CaseFixture fixture;
    auto file = fixture.create();
    const Uuid id = file->caseId();
    CTPAT_OK(addSite(*file, QStringLiteral("México")));
    file.reset();
    auto again = fixture.open();
    CTPAT_OK(again);
    QCOMPARE((*again)->caseId(), id);
    QCOMPARE(siteNames(**again), QStringList{QStringLiteral("México")});
    CTPAT_OK((*again)->checkWhole());
}

void TestCaseFile::failedChangeLeavesNothing()
{
    const CaseFixture fixture;
    const auto file = fixture.create();
    const auto before = file->history().head();
    const Status failed = file->change(QStringLiteral("Two"), [](Change &change) -> Status {
        if (const Status one = change.insert("site", Uuid::create(), siteRow(QStringLiteral("One"))); !one)
            return one;
        return Error(ErrorCode::InvalidInput, QStringLiteral("The second is wrong."));
    });
    CTPAT_ERROR(failed, ErrorCode::InvalidInput);
    QCOMPARE(siteNames(*file), QStringList());
    QCOMPARE(file->history().head().value(), before.value());
    CTPAT_ERROR(file->change(QStringLiteral("Odd"),
                             [](Change &change) {
                                 return change.insert("site", Uuid::create(), Row().set("no_such_column", 1));
                             }),
                ErrorCode::Internal);
}

void TestCaseFile::secondWriterIsRefusedAndMayRead()
{
    const CaseFixture fixture;
    auto first = fixture.create();
    CTPAT_ERROR(fixture.open(), ErrorCode::CaseLocked);
    auto reader = fixture.open(OpenMode::ReadOnly);
    CTPAT_OK(reader);
    CTPAT_OK(addSite(*first, QStringLiteral("Tijuana")));
    QCOMPARE(siteNames(**reader), QStringList{QStringLiteral("Tijuana")});
    first.reset();
    CTPAT_OK(fixture.open());
}

void TestCaseFile::staleLockIsTakenOver()
{
    const CaseFixture fixture;
    fixture.create().reset();
    QProcess dead;
    dead.start(QStringLiteral("true"), {});
    const qint64 pid = dead.processId();
    QVERIFY(dead.waitForFinished());
    QFile lock(fixture.path() + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(pid) + "\nctpat\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    lock.close();
    CTPAT_OK(fixture.open());
}

/// As a kill right after the lock was made leaves it.
void TestCaseFile::lockThatNamesNobodyIsTakenOver()
{
    const CaseFixture fixture;
    fixture.create().reset();
    QFile lock(fixture.path() + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    auto file = fixture.open();
    CTPAT_OK(file);
    CTPAT_ERROR(fixture.open(), ErrorCode::CaseLocked);
}

/// An edit that comes while the rows are checked against the history waits, and is not taken for tampering.
void TestCaseFile::checkSeesOneMoment()
{
    const CaseFixture fixture;
    auto writer = fixture.create();
    // So many that the check asks whether to go on while it reads the history for its rows.
    CTPAT_OK(writer->change(QStringLiteral("Many"), [](Change &change) -> Status {
        for (int i = 0; i < 5000; ++i) {
            if (const Status added = change.insert("site", Uuid::create(), siteRow(QString::number(i))); !added)
                return added;
        }
        return {};
    }));
    auto reader = fixture.open(OpenMode::ReadOnly);
    CTPAT_OK(reader);
    std::future<Status> edit;
    const Progress editMeanwhile = [&](qint64 done, qint64 total) {
        if (done > 0 && total == 0 && !edit.valid()) {
            edit = std::async(std::launch::async, [&] { return addSite(*writer, QStringLiteral("Meanwhile")); });
            edit.wait_for(std::chrono::milliseconds(300)); // it stands in line for the file
        }
        return true;
    };
    CTPAT_OK((*reader)->checkWhole(editMeanwhile));
    QVERIFY(edit.valid());
    CTPAT_OK(edit.get());
    CTPAT_OK((*reader)->checkWhole());
}

void TestCaseFile::readOnlyRefusesChanges()
{
    const CaseFixture fixture;
    fixture.create().reset();
    auto reader = fixture.open(OpenMode::ReadOnly);
    CTPAT_OK(reader);
    QVERIFY((*reader)->isReadOnly());
    QVERIFY(!(*reader)->readOnlyReason().isEmpty());
    CTPAT_ERROR(addSite(**reader, QStringLiteral("x")), ErrorCode::CaseReadOnly);
}

void TestCaseFile::readOnlyFolderOpensForReading()
{
    const CaseFixture fixture;
    auto file = fixture.create();
    CTPAT_OK(addSite(*file, QStringLiteral("Tijuana")));
    file.reset();
    QFile::setPermissions(fixture.path(), QFile::ReadOwner);
    if (QFileInfo(fixture.path()).isWritable())
        QSKIP("this user may write everything");
    auto reader = fixture.open();
    CTPAT_OK(reader);
    QVERIFY((*reader)->isReadOnly());
    QCOMPARE(siteNames(**reader), QStringList{QStringLiteral("Tijuana")});
}

void TestCaseFile::strangersAreRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray none;
    QTest::newRow("extra table") << QByteArray("CREATE TABLE extra(x)") << -1 << none << ErrorCode::CaseForeignSchema;
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON site BEGIN DELETE FROM site; END") << -1
                             << none << ErrorCode::CaseForeignSchema;
    QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT 1") << -1 << none << ErrorCode::CaseForeignSchema;
    QTest::newRow("column") << QByteArray("ALTER TABLE site ADD COLUMN x TEXT") << -1 << none
                            << ErrorCode::CaseForeignSchema;
    QTest::newRow("newer format") << QByteArray("PRAGMA user_version=99") << -1 << none << ErrorCode::CaseNewer;
    QTest::newRow("other program") << QByteArray("PRAGMA application_id=1") << -1 << none << ErrorCode::CaseNotACase;
    QTest::newRow("no database") << none << 0 << QByteArray("%PDF-1.7 and more") << ErrorCode::CaseNotACase;
    QTest::newRow("history changed") << QByteArray("UPDATE history SET actor='x' WHERE seq=2") << -1 << none
                                     << ErrorCode::CaseHistoryBroken;
    QTest::newRow("value changed") << QByteArray("UPDATE history_value SET after='{}' WHERE seq=2") << -1 << none
                                   << ErrorCode::CaseHistoryBroken;
    QTest::newRow("entry removed") << QByteArray(
                                          "PRAGMA foreign_keys=OFF; DELETE FROM history_value WHERE seq=2; DELETE "
                                          "FROM history WHERE seq=2")
                                   << -1 << none << ErrorCode::CaseHistoryBroken;
    QTest::newRow("dangling reference") << QByteArray(
                                               "PRAGMA foreign_keys=OFF; INSERT INTO presence VALUES(x'01', x'02', "
                                               "x'03', 0, 0, 0)")
                                        << -1 << none << ErrorCode::CaseDamaged;
    QTest::newRow("text changed") << QByteArray("UPDATE site SET name='Ensenada'") << -1 << none
                                  << ErrorCode::CaseHistoryBroken;
    QTest::newRow("row added") << QByteArray("INSERT INTO milestone VALUES(x'01', 'x', 'y', 'z')") << -1 << none
                               << ErrorCode::CaseHistoryBroken;
    QTest::newRow("row removed") << QByteArray("DELETE FROM site WHERE name='Tijuana'") << -1 << none
                                 << ErrorCode::CaseHistoryBroken;
    QTest::newRow("no case id") << QByteArray("DELETE FROM meta") << -1 << none << ErrorCode::CaseDamaged;
}

void TestCaseFile::strangersAreRefused()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, offset);
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const CaseFixture fixture;
    auto file = fixture.create();
    CTPAT_OK(addSite(*file, QStringLiteral("Tijuana")));
    CTPAT_OK(addSite(*file, QStringLiteral("Mexicali")));
    file.reset();
    CTPAT_OK(fixture.open()); // unharmed, it passes
    if (!sql.isEmpty())
        QVERIFY(tamper(fixture.path(), sql));
    if (offset >= 0)
        QVERIFY(patch(fixture.path(), offset, bytes));
    CTPAT_ERROR(fixture.open(), code);
    CTPAT_ERROR(fixture.open(OpenMode::ReadOnly), code);
}

void TestCaseFile::damagedBytesAreFound()
{
    const CaseFixture fixture;
    auto file = fixture.create();
    for (int i = 0; i < 200; ++i)
        CTPAT_OK(addSite(*file, QStringLiteral("Site %1 %2").arg(i).arg(QString(200, QLatin1Char('x')))));
    file.reset();
    QFile whole(fixture.path());
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray original = whole.readAll();
    whole.close();
    int refused = 0;
    int tried = 0;
    for (qsizetype at = 100; at + 64 < original.size() && tried < 60; at += 1999) {
        if (original.mid(at, 64).count('\0') > 8)
            continue; // unused space: nothing is lost there
        ++tried;
        QByteArray harmed = original;
        for (qsizetype k = at; k < std::min(at + 64, harmed.size()); ++k)
            harmed[k] = static_cast<char>(harmed[k] ^ 0x5a);
        QVERIFY(whole.open(QIODevice::WriteOnly | QIODevice::Truncate));
        whole.write(harmed);
        whole.close();
        refused += fixture.open(OpenMode::ReadOnly) ? 0 : 1;
    }
    QVERIFY(tried > 20);
    QCOMPARE(refused, tried);
    QVERIFY(whole.open(QIODevice::WriteOnly | QIODevice::Truncate));
    whole.write(original.left(original.size() / 2));
    whole.close();
    CTPAT_ERROR(fixture.open(), ErrorCode::CaseDamaged);
}

void TestCaseFile::olderFormatIsMigratedOnACopy()
{
    const CaseFixture fixture;
    auto file = fixture.create();
    const Uuid id = file->caseId();
    file.reset();
    // Format 1 is what migration 001 makes: take away what 002 added.
    sqlite3 *handle = nullptr;
    sqlite3_open(QFile::encodeName(fixture.path()).constData(), &handle);
    QByteArray drops = "PRAGMA foreign_keys=OFF;";
    sqlite3_exec(
        handle,
        "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT IN('meta','chain','history','history_value')",
        [](void *out, int, char **values, char **) {
            static_cast<QByteArray *>(out)->append("DROP TABLE " + QByteArray(values[0]) + ';');
            return 0;
        },
        &drops, nullptr);
    QCOMPARE(sqlite3_exec(handle, (drops + "PRAGMA user_version=1").constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);

    auto opened = fixture.open();
    CTPAT_OK(opened);
    QCOMPARE((*opened)->caseId(), id);
    CTPAT_OK(addSite(**opened, QStringLiteral("Tijuana")));
    const QStringList kept =
        QDir(fixture.folder.path()).entryList({QStringLiteral("case.format-1.*.ctpat")}, QDir::Files);
    QCOMPARE(kept.size(), 1);
}

void TestCaseFile::undoAndRedo()
{
    const CaseFixture fixture;
    const auto file = fixture.create();
    QVERIFY(file->undoLabel().isEmpty());
    CTPAT_ERROR(file->undo(), ErrorCode::NotFound);
    const Uuid id = Uuid::create();
    CTPAT_OK(addSite(*file, QStringLiteral("Tijuana"), id));
    const auto rename = [&](const QString &name) {
        return file->change(QStringLiteral("Rename"),
                            [&](Change &change) { return change.update("site", id, Row().set("name", name)); });
    };
    CTPAT_OK(rename(QStringLiteral("Mexicali")));
    CTPAT_OK(rename(QStringLiteral("Mexicali"))); // nothing differs: no entry, nothing to undo
    CTPAT_OK(file->change(QStringLiteral("Remove"), [&](Change &change) { return change.remove("site", id); }));
    QCOMPARE(siteNames(*file), QStringList());
    QCOMPARE(file->undoLabel(), QStringLiteral("Remove"));
    CTPAT_OK(file->undo());
    QCOMPARE(siteNames(*file), QStringList{QStringLiteral("Mexicali")});
    CTPAT_OK(file->undo());
    QCOMPARE(siteNames(*file), QStringList{QStringLiteral("Tijuana")});
    CTPAT_OK(file->redo());
    QCOMPARE(siteNames(*file), QStringList{QStringLiteral("Mexicali")});
    CTPAT_OK(file->undo());
    CTPAT_OK(file->undo());
    QCOMPARE(siteNames(*file), QStringList());
    CTPAT_OK(file->redo());
    CTPAT_OK(file->redo());
    CTPAT_OK(file->redo());
    CTPAT_ERROR(file->redo(), ErrorCode::NotFound);
    QCOMPARE(siteNames(*file), QStringList());
    CTPAT_OK(file->history().verify());
}

void TestCaseFile::undoStopsAtALaterChange()
{
    const CaseFixture fixture;
    auto file = fixture.create();
    const Uuid id = Uuid::create();
    CTPAT_OK(addSite(*file, QStringLiteral("Tijuana"), id));
    QVERIFY(tamper(fixture.path(), "UPDATE site SET name='Ensenada'"));
    CTPAT_ERROR(file->undo(), ErrorCode::CaseUndoConflict);
    QCOMPARE(siteNames(*file), QStringList{QStringLiteral("Ensenada")});
    file.reset();
    QVERIFY(tamper(fixture.path(), "UPDATE site SET name='Tijuana'"));
    auto again = fixture.open();
    CTPAT_OK(again);
    QVERIFY((*again)->undoLabel().isEmpty()); // only acts of this session are taken back
}

void TestCaseFile::frozenTextsAreHeld()
{
    const CaseFixture fixture;
    const auto file = fixture.create();
    const Uuid id = Uuid::create();
    CTPAT_OK(addSite(*file, QStringLiteral("Tijuana"), id));
    const Uuid version = Uuid::create();
    const auto setState = [&](const QString &state) {
        return file->change(QStringLiteral("State"), [&](Change &change) {
            Row row;
            row.set("number", 1).set("state", state).set("why", QString());
            return change.put("report_version", version, row);
        });
    };
    CTPAT_OK(setState(QStringLiteral("frozen")));
    const auto write = [&](const char *column) {
        return file->change(QStringLiteral("Edit"), [&](Change &change) {
            return change.update("site", id, Row().set(column, QStringLiteral("new")));
        });
    };
    CTPAT_ERROR(write("name"), ErrorCode::CaseFrozen);
    CTPAT_OK(write("internal_note"));
    CTPAT_ERROR(addSite(*file, QStringLiteral("Another")), ErrorCode::CaseFrozen);
    CTPAT_ERROR(file->change(QStringLiteral("Remove"), [&](Change &change) { return change.remove("site", id); }),
                ErrorCode::CaseFrozen);
    CTPAT_OK(setState(QStringLiteral("returned")));
    CTPAT_OK(write("name"));
}

void TestCaseFile::leftoverOfAnAttachIsCleared()
{
    const CaseFixture fixture;
    auto file = fixture.create();
    CTPAT_OK(file->change(QStringLiteral("Attach"), [](Change &change) -> Status {
        if (const Status one = change.bulk("INSERT INTO arriving VALUES(7, 0)", {}); !one)
            return one;
        return change.bulk("INSERT INTO chunk VALUES(?1, ?2)", {qint64(7) << 24, QByteArray("half a file")});
    }));
    file.reset();
    auto again = fixture.open();
    CTPAT_OK(again);
    const auto left = (*again)->list<qint64>("SELECT count(*) FROM chunk UNION ALL SELECT count(*) FROM arriving", {},
                                             [](const Query &q) { return q.integer(0); });
    CTPAT_OK(left);
    QCOMPARE(left->at(0), 0);
    QCOMPARE(left->at(1), 0);
}

void TestCaseFile::cutOrOlderFileIsNoticed()
{
    const CaseFixture fixture(true);
    auto file = fixture.create();
    CTPAT_OK(addSite(*file, QStringLiteral("Tijuana")));
    file.reset();
    QVERIFY(QFile::copy(fixture.path(), fixture.path(QStringLiteral("older.ctpat"))));
    auto again = fixture.open();
    CTPAT_OK(again);
    QVERIFY((*again)->notice().isEmpty());
    CTPAT_OK(addSite(**again, QStringLiteral("Mexicali")));
    again->reset();
    auto older = fixture.open(OpenMode::ReadOnly, QStringLiteral("older.ctpat"));
    CTPAT_OK(older);
    QVERIFY(!(*older)->notice().isEmpty());
}

QTEST_GUILESS_MAIN(TestCaseFile)
#include "tst_casefile.moc"
