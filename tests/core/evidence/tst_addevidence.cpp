// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/addevidence.h"
#include "core/evidence/contentverification.h"
#include "tests/core/evidence/casefixture.h"
#include "tests/core/evidence/exifmaker.h"

#include <QDir>
#include <QTest>

using namespace ctpat;

namespace {

constexpr qsizetype mebibyte = 1 << 20;

QByteArray photograph()
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    ExifMaker maker(true);
    maker.ascii(ExifMaker::Exif, 0x9003, "2026:11:24 08:05:09");
    maker.ascii(ExifMaker::Gps, 1, "N");
    maker.rationals(ExifMaker::Gps, 2, {{32, 1}, {30, 1}, {18, 1}});
    maker.ascii(ExifMaker::Gps, 3, "W");
    maker.rationals(ExifMaker::Gps, 4, {{117, 1}, {0, 1}, {0, 1}});
    return maker.jpeg(image);
}

} // namespace

class TestAddEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingKnownIsKept();
    void nothingKnown();
    void oneUndo_data();
    void oneUndo();
    void anyName_data();
    void anyName();
    void revision();
    void manyFilesInOneChange();
    void sameFileTwiceInOneChange();
    void oneBadFileDoesNotStopTheOthers();
    void moreThanOneChange();
    void cancelKeepsOnlyWhatWasDone();
    void unknownTargetAddsNothing();
    void nothingToAdd();
    void readOnlyCase();
};

void TestAddEvidence::everythingKnownIsKept()
{
    CaseFixture fixture;
    const Uuid person = fixture.makePerson();
    AddOptions options;
    options.title = QStringLiteral("Seal");
    options.caption = QStringLiteral("Bolt seal without H mark");
    options.targets = {{EvidenceTargetKind::Person, person}};
    options.receivedFrom = QStringLiteral("Sample Guard");
    options.place = QStringLiteral("Gate 2");
    options.validUntil = QDate(2027, 1, 1);
    options.audience = EvidenceAudience::Internal;
    options.internalNote = QStringLiteral("note");
    options.zone = QTimeZone("America/Tijuana");
    const auto added = addFile(fixture.file(), fixture.makeFile(QStringLiteral("DSC_1.JPG"), photograph()), options);
    QVERIFY2(added, added ? "" : qPrintable(added.error().message()));
    const EvidenceStore store(fixture.file());
    QCOMPARE(store.find(added->id).value().value_or(Evidence()), *added);
    QCOMPARE(added->number, 1);
    QCOMPARE(added->title, options.title);
    QCOMPARE(added->caption, options.caption);
    QCOMPARE(added->fileName, QStringLiteral("DSC_1.JPG"));
    QCOMPARE(added->mediaType, QStringLiteral("image/jpeg"));
    QVERIFY(added->taken);
    QCOMPARE(added->taken->toDateTime().toString(Qt::ISODate), QStringLiteral("2026-11-24T08:05:09-08:00"));
    QVERIFY(added->taken->zoneAssumed);
    QVERIFY(added->received);
    QCOMPARE(added->receivedFrom, options.receivedFrom);
    QCOMPARE(added->place, options.place);
    QCOMPARE(added->latitude.value_or(0), 32.505);
    QCOMPARE(added->longitude.value_or(0), -117.0);
    QVERIFY(!added->printPosition);
    QCOMPARE(added->validUntil, options.validUntil);
    QCOMPARE(added->audience, EvidenceAudience::Internal);
    QCOMPARE(added->internalNote, options.internalNote);
    QCOMPARE(store.forTarget(options.targets.front()).value().size(), size_t(1));
}

void TestAddEvidence::nothingKnown()
{
    CaseFixture fixture;
    const auto added = addFile(fixture.file(), fixture.makeFile(QStringLiteral("seal log.txt"), "one\n"));
    QVERIFY(added);
    QCOMPARE(added->title, QStringLiteral("seal log"));
    QCOMPARE(added->audience, EvidenceAudience::Report);
    QVERIFY(!added->taken && !added->received && !added->latitude);
    QCOMPARE(EvidenceStore(fixture.file()).unfiled().value().size(), size_t(1));
}

void TestAddEvidence::oneUndo_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("small") << qsizetype(100);
    QTest::newRow("in several slices") << 40 * mebibyte;
}

void TestAddEvidence::oneUndo()
{
    QFETCH(qsizetype, size);
    CaseFixture fixture;
    AddOptions options;
    options.targets = {{EvidenceTargetKind::Person, fixture.makePerson()}};
    options.makeTarget = [](Change &change) -> Result<EvidenceTarget> {
        const Uuid person = Uuid::create();
        const Status made = CaseFixture::insertPerson(change, person);
        if (!made)
            return made.error();
        return EvidenceTarget{EvidenceTargetKind::Person, person};
    };
    const QString path = fixture.makeFile(QStringLiteral("clip.bin"), CaseFixture::noise(size, 40));
    const auto added = addFile(fixture.file(), path, options);
    QVERIFY(added);
    QVERIFY(fixture.file().undoLabel().contains(QLatin1String("clip.bin")));
    QVERIFY(fixture.file().undo());
    for (const char *table : {"evidence", "evidence_link", "content", "arriving"})
        QCOMPARE(fixture.count(table), 0);
    QCOMPARE(fixture.count("person"), 1);
    QVERIFY(fixture.file().redo());
    QCOMPARE(fixture.count("person"), 2);
    QCOMPARE(fixture.count("evidence_link"), 2);
    QCOMPARE(EvidenceStore(fixture.file()).find(added->id).value().value_or(Evidence()), *added);
    QCOMPARE(EvidenceStore(fixture.file()).forTarget(options.targets.front()).value().size(), size_t(1));
    QVERIFY(verifyContents(fixture.file()));
}

void TestAddEvidence::anyName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::newRow("no ending") << "README"
                               << "README";
    QTest::newRow("hidden") << ".config"
                            << ".config";
    QTest::newRow("two endings") << "a.tar.gz"
                                 << "a.tar";
    QTest::newRow("only dots and spaces") << " . x"
                                          << " ";
    QTest::newRow("accents and an emoji") << QStringLiteral("Señal № 7 🔒.jpg") << QStringLiteral("Señal № 7 🔒");
    QTest::newRow("right to left") << QStringLiteral("\u0645\u062b\u0627\u0644.pdf")
                                   << QStringLiteral("\u0645\u062b\u0627\u0644");
    QTest::newRow("combining") << QStringLiteral("e\u0301.txt") << QStringLiteral("e\u0301");
    QTest::newRow("quotes and percent") << QStringLiteral("\"50%1\" 'x'.txt") << QStringLiteral("\"50%1\" 'x'");
    QTest::newRow("new line") << QStringLiteral("a\nb.txt") << QStringLiteral("a\nb");
}

void TestAddEvidence::anyName()
{
    QFETCH(QString, name);
    QFETCH(QString, title);
    CaseFixture fixture;
    const auto added = addFile(fixture.file(), fixture.makeFile(name, "x"));
    QVERIFY2(added, added ? "" : qPrintable(added.error().message()));
    QCOMPARE(added->fileName, name);
    QCOMPARE(added->title, title);
    fixture.reopen();
    QCOMPARE(EvidenceStore(fixture.file()).find(added->id).value().value_or(Evidence()), *added);
}

void TestAddEvidence::revision()
{
    CaseFixture fixture;
    AddOptions options;
    options.targets = {{EvidenceTargetKind::Person, fixture.makePerson()}};
    options.caption = QStringLiteral("Seal log");
    options.place = QStringLiteral("Gate 2");
    options.audience = EvidenceAudience::Internal;
    const auto old = addFile(fixture.file(), fixture.makeFile(QStringLiteral("log 1.txt"), "old"), options);
    QVERIFY(old);
    AddOptions again;
    again.revisionOf = old->id;
    again.place = QStringLiteral("Office");
    const auto revised = addFile(fixture.file(), fixture.makeFile(QStringLiteral("log 2.txt"), "new"), again);
    QVERIFY(revised);
    const EvidenceStore store(fixture.file());
    QCOMPARE(revised->revisionOf, old->id);
    QCOMPARE(revised->number, 2);
    QCOMPARE(revised->title, old->title);
    QCOMPARE(revised->caption, old->caption);
    QCOMPARE(revised->place, again.place);
    QCOMPARE(revised->audience, EvidenceAudience::Internal);
    QCOMPARE(store.targetsOf(revised->id).value(), options.targets);
    QCOMPARE(store.find(old->id).value().value_or(Evidence()), *old);
    QCOMPARE(store.targetsOf(old->id).value(), options.targets);
    again.revisionOf = Uuid::create();
    const auto refused = addFile(fixture.file(), fixture.makeFile(QStringLiteral("log 3.txt"), "newer"), again);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), ErrorCode::NotFound);
    QCOMPARE(fixture.count("content"), 2);
}

void TestAddEvidence::manyFilesInOneChange()
{
    CaseFixture fixture;
    QStringList paths;
    // More than two slices together, so that bytes are written before their change.
    for (int i = 0; i < 12; ++i) {
        const auto seed = static_cast<quint32>(50 + i);
        paths << fixture.makeFile(QStringLiteral("photo %1.bin").arg(i), CaseFixture::noise(3 * mebibyte + i, seed));
    }
    qint64 done = 0;
    qint64 total = 0;
    const auto outcomes = addFiles(fixture.file(), paths, {}, [&](qint64 d, qint64 t) {
        const bool forward = d >= done;
        done = d;
        total = t;
        return forward;
    });
    QVERIFY(outcomes);
    QCOMPARE(outcomes->size(), size_t(12));
    for (int i = 0; i < 12; ++i) {
        const AddOutcome &outcome = outcomes->at(static_cast<size_t>(i));
        QCOMPARE(outcome.path, paths.at(i));
        QVERIFY(outcome.result);
        QCOMPARE(outcome.result->number, i + 1);
    }
    QCOMPARE(total, 12 * 3 * mebibyte + 66);
    QVERIFY(done <= total);
    QCOMPARE(fixture.count("arriving"), 0);
    QVERIFY(verifyContents(fixture.file()));
    QVERIFY(fixture.file().undoLabel().contains(QLatin1String("12")));
    QVERIFY(fixture.file().undo());
    QCOMPARE(fixture.count("evidence"), 0);
    QCOMPARE(fixture.count("content"), 0);
}

void TestAddEvidence::sameFileTwiceInOneChange()
{
    CaseFixture fixture;
    const QString path = fixture.makeFile(QStringLiteral("a"), CaseFixture::noise(mebibyte + 1, 60));
    const QString copy = fixture.makeFile(QStringLiteral("b"), CaseFixture::noise(mebibyte + 1, 60));
    const auto outcomes = addFiles(fixture.file(), {path, copy, path});
    QVERIFY(outcomes);
    QCOMPARE(fixture.count("evidence"), 3);
    QCOMPARE(fixture.count("content"), 1);
    QCOMPARE(fixture.count("chunk"), 2);
    QCOMPARE(outcomes->at(0).result->content, outcomes->at(2).result->content);
}

void TestAddEvidence::oneBadFileDoesNotStopTheOthers()
{
    CaseFixture fixture;
    QDir(fixture.path({})).mkdir(QStringLiteral("folder"));
    const auto outcomes =
        addFiles(fixture.file(), {fixture.makeFile(QStringLiteral("a"), "a"), fixture.path(QStringLiteral("gone")),
                                  fixture.path(QStringLiteral("folder")), fixture.makeFile(QStringLiteral("b"), "b")});
    QVERIFY(outcomes);
    QCOMPARE(outcomes->size(), size_t(4));
    QCOMPARE(fixture.count("evidence"), 2);
    int missing = 0;
    int folders = 0;
    for (const AddOutcome &outcome : *outcomes) {
        if (outcome.result)
            continue;
        missing += outcome.result.error().code() == ErrorCode::FileMissing ? 1 : 0;
        folders += outcome.result.error().code() == ErrorCode::InvalidInput ? 1 : 0;
    }
    QCOMPARE(missing, 1);
    QCOMPARE(folders, 1);
}

void TestAddEvidence::moreThanOneChange()
{
    CaseFixture fixture;
    QStringList paths;
    for (int i = 0; i < 53; ++i)
        paths << fixture.makeFile(QStringLiteral("%1").arg(i), QByteArray::number(i));
    const auto outcomes = addFiles(fixture.file(), paths);
    QVERIFY(outcomes);
    QCOMPARE(outcomes->size(), size_t(53));
    QCOMPARE(fixture.count("evidence"), 53);
    QVERIFY(fixture.file().undo());
    QCOMPARE(fixture.count("evidence"), 50);
    QVERIFY(fixture.file().undo());
    QCOMPARE(fixture.count("evidence"), 0);
}

void TestAddEvidence::cancelKeepsOnlyWhatWasDone()
{
    CaseFixture fixture;
    const QString large = fixture.makeFile(QStringLiteral("large"), CaseFixture::noise(40 * mebibyte, 70));
    const auto stopped = addFiles(fixture.file(), {fixture.makeFile(QStringLiteral("small"), "s"), large}, {},
                                  [](qint64 done, qint64) { return done < 20 * mebibyte; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code(), ErrorCode::Cancelled);
    for (const char *table : {"evidence", "content", "chunk", "arriving"})
        QCOMPARE(fixture.count(table), 0);
}

void TestAddEvidence::unknownTargetAddsNothing()
{
    CaseFixture fixture;
    AddOptions options;
    options.targets = {{EvidenceTargetKind::Finding, Uuid::create()}};
    const QString path = fixture.makeFile(QStringLiteral("a"), CaseFixture::noise(20 * mebibyte, 71));
    const auto added = addFile(fixture.file(), path, options);
    QVERIFY(!added);
    QCOMPARE(added.error().code(), ErrorCode::NotFound);
    for (const char *table : {"evidence", "evidence_link", "content", "chunk", "arriving"})
        QCOMPARE(fixture.count(table), 0);
}

void TestAddEvidence::nothingToAdd()
{
    CaseFixture fixture;
    const auto outcomes = addFiles(fixture.file(), {});
    QVERIFY(outcomes);
    QVERIFY(outcomes->empty());
    QVERIFY(fixture.file().undoLabel().isEmpty());
}

void TestAddEvidence::readOnlyCase()
{
    CaseFixture fixture;
    const QString path = fixture.makeFile(QStringLiteral("a"), "a");
    fixture.close();
    fixture.open(OpenMode::ReadOnly);
    const auto added = addFile(fixture.file(), path);
    QVERIFY(!added);
    QCOMPARE(added.error().code(), ErrorCode::CaseReadOnly);
}

QTEST_GUILESS_MAIN(TestAddEvidence)
#include "tst_addevidence.moc"
