// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/addevidence.h"
#include "core/evidence/evidencestore.h"
#include "tests/core/evidence/casefixture.h"

#include <QTest>

using namespace ctpat;

namespace {

Evidence add(CaseFixture &fixture, const QByteArray &bytes, const AddOptions &options = {})
{
    return addFile(fixture.file(), fixture.makeFile(QString::fromLatin1(bytes) + QStringLiteral(".txt"), bytes),
                   options)
        .value();
}

std::vector<int> numbers(const Result<std::vector<Evidence>> &pieces)
{
    std::vector<int> numbers;
    for (const Evidence &piece : pieces.value())
        numbers.push_back(piece.number);
    return numbers;
}

using Numbers = std::vector<int>;

} // namespace

class TestEvidenceStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numberTexts_data();
    void numberTexts();
    void linksAndInbox();
    void linksNeedATarget();
    void everyKindOfTargetHasAWord();
    void savingKeepsEveryField();
    void savingSaysWhatItWas_data();
    void savingSaysWhatItWas();
    void removingAndTakingBack();
    void numbersInIssuedReportsStay();
    void revisedPiecesStay();
    void whatIsNotThere();
};

void TestEvidenceStore::numberTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number"); // 0: none
    QTest::newRow("as printed") << "E-01" << 1;
    QTest::newRow("lower case") << "e-7" << 7;
    QTest::newRow("digits") << "12" << 12;
    QTest::newRow("large") << "E-1234" << 1234;
    QTest::newRow("spaces around") << " E-02 " << 2;
    QTest::newRow("zero") << "E-00" << 0;
    QTest::newRow("negative") << "E--1" << 0;
    QTest::newRow("signed") << "+3" << 0;
    QTest::newRow("another noun") << "A-01" << 0;
    QTest::newRow("empty") << "" << 0;
    QTest::newRow("too large") << "99999999999" << 0;
}

void TestEvidenceStore::numberTexts()
{
    QFETCH(QString, text);
    QFETCH(int, number);
    QCOMPARE(evidenceNumberFromText(text).value_or(0), number);
    if (number > 0)
        QCOMPARE(evidenceNumberFromText(evidenceNumber(number)).value_or(0), number);
    QCOMPARE(evidenceNumber(1), QStringLiteral("E-01"));
    QCOMPARE(evidenceNumber(123), QStringLiteral("E-123"));
}

void TestEvidenceStore::linksAndInbox()
{
    CaseFixture fixture;
    EvidenceStore store(fixture.file());
    const EvidenceTarget one{EvidenceTargetKind::Person, fixture.makePerson()};
    const EvidenceTarget other{EvidenceTargetKind::Person, fixture.makePerson()};
    const Evidence first = add(fixture, "first");
    const Evidence second = add(fixture, "second");
    QCOMPARE(numbers(store.unfiled()), (Numbers{1, 2}));

    QVERIFY(store.link(first.id, one));
    QVERIFY(store.link(first.id, other));
    const qint64 entries = fixture.count("history");
    QVERIFY(store.link(first.id, one));
    QCOMPARE(fixture.count("history"), entries);
    QVERIFY(store.link(second.id, one));
    QCOMPARE(numbers(store.unfiled()), Numbers{});
    QCOMPARE(numbers(store.forTarget(one)), (Numbers{1, 2}));
    QCOMPARE(numbers(store.forTarget(other)), (Numbers{1}));
    QCOMPARE(store.targetsOf(first.id).value(), (std::vector<EvidenceTarget>{one, other}));
    QCOMPARE(store.links().value().size(), size_t(3));
    const QHash<Uuid, int> expected{{one.id, 2}, {other.id, 1}};
    QCOMPARE(store.counts(EvidenceTargetKind::Person).value(), expected);
    QVERIFY(store.counts(EvidenceTargetKind::Answer).value().isEmpty());

    QVERIFY(store.unlink(first.id, one));
    QVERIFY(store.unlink(first.id, one));
    QCOMPARE(numbers(store.forTarget(one)), (Numbers{2}));
    QVERIFY(fixture.file().undoLabel().contains(QLatin1String("E-01")));
    QVERIFY(fixture.file().undo());
    QCOMPARE(numbers(store.forTarget(one)), (Numbers{1, 2}));
}

void TestEvidenceStore::linksNeedATarget()
{
    CaseFixture fixture;
    EvidenceStore store(fixture.file());
    const Evidence piece = add(fixture, "piece");
    for (const EvidenceTargetKind kind :
         {EvidenceTargetKind::Answer, EvidenceTargetKind::Finding, EvidenceTargetKind::Practice,
          EvidenceTargetKind::Visit, EvidenceTargetKind::Person}) {
        const Status linked = store.link(piece.id, {kind, Uuid::create()});
        QVERIFY(!linked);
        QCOMPARE(linked.error().code(), ErrorCode::NotFound);
    }
    QCOMPARE(fixture.count("evidence_link"), 0);
}

void TestEvidenceStore::everyKindOfTargetHasAWord()
{
    for (const EvidenceTargetKind kind :
         {EvidenceTargetKind::Answer, EvidenceTargetKind::Finding, EvidenceTargetKind::Practice,
          EvidenceTargetKind::Visit, EvidenceTargetKind::Person}) {
        QVERIFY(!toText(kind).isEmpty());
        QCOMPARE(evidenceTargetKindFromText(toText(kind)), std::optional(kind));
    }
    QVERIFY(!evidenceTargetKindFromText(QStringLiteral("table")));
}

void TestEvidenceStore::savingKeepsEveryField()
{
    CaseFixture fixture;
    EvidenceStore store(fixture.file());
    Evidence piece = add(fixture, "piece");
    piece.title = QStringLiteral("Bolt seal — señal 封印");
    piece.caption = QStringLiteral("Seal without H mark");
    piece.taken = Moment{1795500000123, -28800, true};
    piece.received = Moment{1795600000000, 3600, false};
    piece.receivedFrom = QStringLiteral("Sample Guard");
    piece.place = QStringLiteral("Gate 2");
    piece.latitude = 32.505;
    piece.longitude = -117.0333;
    piece.printPosition = true;
    piece.validUntil = QDate(2027, 1, 31);
    piece.audience = EvidenceAudience::Internal;
    piece.internalNote = QStringLiteral("Ask again");
    QVERIFY(store.save(piece));
    QCOMPARE(store.find(piece.id).value().value_or(Evidence()), piece);
    QCOMPARE(store.findByNumber(1).value().value_or(Evidence()), piece);
    QCOMPARE(store.all().value(), std::vector<Evidence>{piece});
    const qint64 entries = fixture.count("history");
    QVERIFY(store.save(piece));
    QCOMPARE(fixture.count("history"), entries);
    piece.taken.reset();
    piece.latitude.reset();
    piece.validUntil = QDate();
    QVERIFY(store.save(piece));
    QCOMPARE(store.find(piece.id).value().value_or(Evidence()), piece);
}

void TestEvidenceStore::savingSaysWhatItWas_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("label");
    QTest::newRow("title") << "title"
                           << "Rename E-01";
    QTest::newRow("caption") << "caption"
                             << "Caption E-01";
    QTest::newRow("audience") << "audience"
                              << "Keep E-01 internal";
    QTest::newRow("place") << "place"
                           << "Edit E-01";
    QTest::newRow("two at once") << "both"
                                 << "Edit E-01";
}

void TestEvidenceStore::savingSaysWhatItWas()
{
    QFETCH(QString, field);
    QFETCH(QString, label);
    CaseFixture fixture;
    EvidenceStore store(fixture.file());
    const Evidence before = add(fixture, "piece");
    Evidence piece = before;
    const QString text = QStringLiteral("new");
    if (field == QLatin1String("title") || field == QLatin1String("both"))
        piece.title = text;
    if (field == QLatin1String("caption") || field == QLatin1String("both"))
        piece.caption = text;
    if (field == QLatin1String("place"))
        piece.place = text;
    if (field == QLatin1String("audience"))
        piece.audience = EvidenceAudience::Internal;
    QVERIFY(store.save(piece));
    QCOMPARE(fixture.file().undoLabel(), label);
    QVERIFY(fixture.file().undo());
    QCOMPARE(store.find(piece.id).value().value_or(Evidence()), before);
}

void TestEvidenceStore::removingAndTakingBack()
{
    CaseFixture fixture;
    EvidenceStore store(fixture.file());
    const EvidenceTarget target{EvidenceTargetKind::Person, fixture.makePerson()};
    AddOptions options;
    options.targets = {target};
    const Evidence piece = add(fixture, "piece", options);
    QVERIFY(store.remove(piece.id));
    QVERIFY(store.all().value().empty());
    QCOMPARE(fixture.count("evidence_link"), 0);
    QCOMPARE(fixture.count("content"), 1);
    QVERIFY(fixture.file().undo());
    QCOMPARE(store.find(piece.id).value().value_or(Evidence()), piece);
    QCOMPARE(numbers(store.forTarget(target)), (Numbers{1}));
}

void TestEvidenceStore::numbersInIssuedReportsStay()
{
    CaseFixture fixture;
    EvidenceStore store(fixture.file());
    const Evidence printed = add(fixture, "printed");
    AddOptions internal;
    internal.audience = EvidenceAudience::Internal;
    const Evidence hidden = add(fixture, "hidden", internal);
    QVERIFY(fixture.file().change(QStringLiteral("Issue"),
                                  [&](Change &change) { return EvidenceStore::fixNumbers(change, fixture.file()); }));
    QVERIFY(store.find(printed.id).value()->numberFixed);
    QVERIFY(!store.find(hidden.id).value()->numberFixed);
    const Status refused = store.remove(printed.id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), ErrorCode::RuleBroken);
    QVERIFY(store.remove(hidden.id));
    QCOMPARE(add(fixture, "next").number, 2);
}

void TestEvidenceStore::revisedPiecesStay()
{
    CaseFixture fixture;
    EvidenceStore store(fixture.file());
    const Evidence old = add(fixture, "old");
    AddOptions options;
    options.revisionOf = old.id;
    const Evidence revision = add(fixture, "new", options);
    const Status refused = store.remove(old.id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), ErrorCode::RuleBroken);
    QVERIFY(store.remove(revision.id));
    QVERIFY(store.remove(old.id));
}

void TestEvidenceStore::whatIsNotThere()
{
    CaseFixture fixture;
    EvidenceStore store(fixture.file());
    const Uuid nothing = Uuid::create();
    Evidence piece;
    piece.id = nothing;
    QVERIFY(!store.find(nothing).value());
    QVERIFY(!store.findByNumber(9).value());
    QCOMPARE(store.save(piece).error().code(), ErrorCode::NotFound);
    QCOMPARE(store.remove(nothing).error().code(), ErrorCode::NotFound);
    QCOMPARE(store.link(nothing, {}).error().code(), ErrorCode::NotFound);
    QCOMPARE(store.unlink(nothing, {}).error().code(), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestEvidenceStore)
#include "tst_evidencestore.moc"
