// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/answerstore.h"
#include "core/validation/personstore.h"
#include "core/validation/sitestore.h"
#include "tests/core/validation/validationfixture.h"

using namespace ctpat;

class TestVisitStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_data();
    void check();
    void addsSiteVisitAndScopeInOneAct();
    void refuses_data();
    void refuses();
    void otherEntityTypeHasItsOwnCriteria();
    void sameCriteriaAreStoredOnce();
    void saveAndUndo();
    void scopeChanges();
    void scopeKeepsWhatWasRecorded();
    void deskReviewStaysWhatItIs();
    void removeAndUndo();
    void names();
    void numbers();
    void orderInTime_data();
    void orderInTime();
};

void TestVisitStore::check_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<bool>("valid");
    const QString zone = QStringLiteral("America/Tijuana");
    const QDate first(2026, 11, 24);
    const QDate second(2026, 11, 25);
    QTest::newRow("two days") << zone << first << second << true;
    QTest::newRow("one day") << zone << first << first << true;
    QTest::newRow("open end") << zone << first << QDate() << true;
    QTest::newRow("no dates") << zone << QDate() << QDate() << true;
    QTest::newRow("backwards") << zone << second << first << false;
    QTest::newRow("end only") << zone << QDate() << second << false;
    QTest::newRow("UTC") << QStringLiteral("UTC") << first << second << true;
    QTest::newRow("no zone") << QString() << first << second << false;
    QTest::newRow("not a zone") << QStringLiteral("Baja/Tijuana") << first << second << false;
}

void TestVisitStore::check()
{
    QFETCH(QString, zone);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(bool, valid);
    ValidationFixture fixture;
    NewVisit visit;
    visit.visit.zone = zone;
    visit.visit.from = from;
    visit.visit.to = to;
    visit.newSite = Site();
    visit.newSite->name = QStringLiteral("Plant 1");
    const auto added = VisitStore::add(*fixture.file, visit);
    QCOMPARE(static_cast<bool>(added), valid);
    if (valid)
        return;
    QCOMPARE(added.error().code(), ErrorCode::InvalidInput);
    QCOMPARE(fixture.count("site"), 0);
}

void TestVisitStore::addsSiteVisitAndScopeInOneAct()
{
    ValidationFixture fixture;
    const QStringList chosen{fixture.must(3), fixture.must(1)};
    const Uuid id = fixture.addVisit(QStringLiteral("Plant 1"), chosen, QDate(2026, 11, 24));
    const CaseSnapshot snapshot = fixture.snapshot();
    const Visit *visit = snapshot.visitByNumber(1);
    QVERIFY(visit);
    QCOMPARE(visit->id, id);
    QCOMPARE(snapshot.site(visit->site)->name, QStringLiteral("Plant 1"));
    QCOMPARE(visit->criteriaSet, snapshot.visits.front().criteriaSet);
    QCOMPARE(visit->scopeReason, QStringLiteral("Follow-up"));
    const QStringList inOrder{fixture.must(1), fixture.must(3)};
    QCOMPARE(snapshot.scope(*visit), inOrder);
    QCOMPARE(fixture.newestLabel(), QStringLiteral("Add visit to Plant 1"));
    CTPAT_OK(fixture.file->undo());
    QCOMPARE(fixture.count("visit"), 1);
    QCOMPARE(fixture.count("site"), 0);
    QCOMPARE(fixture.count("visit_scope"), 0);
}

void TestVisitStore::refuses_data()
{
    QTest::addColumn<bool>("withSite");
    QTest::addColumn<VisitMode>("mode");
    QTest::addColumn<ScopeKind>("kind");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<ErrorCode>("code");
    const QString reason = QStringLiteral("Follow-up");
    const QStringList one{QStringLiteral("6.2")};
    QTest::newRow("no site") << false << VisitMode::InPerson << ScopeKind::All << QString() << QStringList()
                             << ErrorCode::RuleBroken;
    QTest::newRow("a second desk review")
        << true << VisitMode::DeskReview << ScopeKind::All << QString() << QStringList() << ErrorCode::RuleBroken;
    QTest::newRow("scope as the desk review")
        << true << VisitMode::InPerson << ScopeKind::Answered << QString() << QStringList() << ErrorCode::RuleBroken;
    QTest::newRow("no reason") << true << VisitMode::Virtual << ScopeKind::Chosen << QStringLiteral(" ") << one
                               << ErrorCode::RuleBroken;
    QTest::newRow("nothing chosen") << true << VisitMode::Virtual << ScopeKind::Chosen << reason << QStringList()
                                    << ErrorCode::RuleBroken;
    QTest::newRow("unknown criterion") << true << VisitMode::Virtual << ScopeKind::Chosen << reason
                                       << QStringList{QStringLiteral("6.2"), QStringLiteral("66.2")}
                                       << ErrorCode::NotFound;
}

void TestVisitStore::refuses()
{
    QFETCH(bool, withSite);
    QFETCH(VisitMode, mode);
    QFETCH(ScopeKind, kind);
    QFETCH(QString, reason);
    QFETCH(QStringList, chosen);
    QFETCH(ErrorCode, code);
    ValidationFixture fixture;
    NewVisit visit;
    visit.visit.zone = QStringLiteral("UTC");
    visit.visit.mode = mode;
    visit.visit.scopeKind = kind;
    visit.visit.scopeReason = reason;
    visit.chosen = chosen;
    if (withSite) {
        visit.newSite = Site();
        visit.newSite->name = QStringLiteral("Plant 1");
    }
    CTPAT_ERROR(VisitStore::add(*fixture.file, visit), code);
    QCOMPARE(fixture.count("visit"), 1);
    QCOMPARE(fixture.count("site"), 0);
}

void TestVisitStore::otherEntityTypeHasItsOwnCriteria()
{
    ValidationFixture fixture;
    const CriteriaSet carrier = fixture.criteriaOf(QStringLiteral("highway_carrier_us"));
    NewVisit visit;
    visit.visit.zone = QStringLiteral("America/Los_Angeles");
    visit.newSite = Site();
    visit.newSite->name = QStringLiteral("Sample Carrier");
    visit.ownCriteria = carrier;
    CTPAT_OK(VisitStore::add(*fixture.file, visit));
    const CaseSnapshot snapshot = fixture.snapshot();
    QCOMPARE(snapshot.criteriaSets.size(), std::size_t(2));
    const Visit &added = *snapshot.visitByNumber(1);
    QCOMPARE(snapshot.criteriaOf(added), carrier);
    QCOMPARE(snapshot.criteria(), fixture.criteria);
    QCOMPARE(snapshot.scope(added).size(), static_cast<qsizetype>(carrier.criteria.size()));

    // A criterion that only the carrier has can be answered there and nowhere else.
    QString own;
    for (const Criterion &criterion : carrier.criteria) {
        if (!fixture.criteria.criterion(criterion.id))
            own = criterion.id;
    }
    QVERIFY(!own.isEmpty());
    CTPAT_OK(AnswerStore::setFindingText(*fixture.file, {own, added.id}, QStringLiteral("Seen")));
    CTPAT_ERROR(AnswerStore::setFindingText(*fixture.file, {own, fixture.desk()}, QStringLiteral("Seen")),
                ErrorCode::NotFound);
}

void TestVisitStore::sameCriteriaAreStoredOnce()
{
    ValidationFixture fixture;
    for (const char *name : {"Plant 1", "Plant 2"}) {
        NewVisit visit;
        visit.visit.zone = QStringLiteral("UTC");
        visit.newSite = Site();
        visit.newSite->name = QString::fromLatin1(name);
        visit.ownCriteria = fixture.criteria;
        CTPAT_OK(VisitStore::add(*fixture.file, visit));
    }
    QCOMPARE(fixture.count("criteria_set"), 1);
}

void TestVisitStore::saveAndUndo()
{
    ValidationFixture fixture;
    fixture.addVisit(QStringLiteral("Plant 1"));
    const Visit before = *VisitStore::byNumber(*fixture.file, 1);
    Visit after = before;
    after.mode = VisitMode::Virtual;
    after.from = QDate(2026, 11, 24);
    after.to = QDate(2026, 11, 25);
    after.zone = QStringLiteral("America/Mexico_City");
    after.summary = QStringLiteral("Two lines seen.");
    after.internalNote = QStringLiteral("Ask again.");
    CTPAT_OK(VisitStore::save(*fixture.file, after));
    QCOMPARE(*VisitStore::byNumber(*fixture.file, 1), after);
    CTPAT_OK(fixture.file->undo());
    QCOMPARE(*VisitStore::byNumber(*fixture.file, 1), before);
    CTPAT_ERROR(VisitStore::byNumber(*fixture.file, 2), ErrorCode::NotFound);
}

void TestVisitStore::scopeChanges()
{
    ValidationFixture fixture;
    const Uuid id = fixture.addVisit(QStringLiteral("Plant 1"));
    const auto scope = [&] {
        const CaseSnapshot snapshot = fixture.snapshot();
        return snapshot.scope(*snapshot.visit(id));
    };
    const auto all = static_cast<qsizetype>(fixture.criteria.criteria.size());
    QCOMPARE(scope().size(), all);
    const QStringList two{fixture.must(0), fixture.must(1)};
    CTPAT_OK(VisitStore::setScope(*fixture.file, id, ScopeKind::Chosen, QStringLiteral("Seals"), two));
    QCOMPARE(scope(), two);
    QCOMPARE(fixture.newestLabel(), QStringLiteral("Change the scope of Plant 1"));
    const QStringList other{fixture.must(1), fixture.must(2), fixture.must(1)};
    CTPAT_OK(VisitStore::setScope(*fixture.file, id, ScopeKind::Chosen, QStringLiteral("Seals"), other));
    QCOMPARE(scope(), (QStringList{fixture.must(1), fixture.must(2)}));
    CTPAT_OK(fixture.file->undo());
    QCOMPARE(scope(), two);
    CTPAT_OK(VisitStore::setScope(*fixture.file, id, ScopeKind::All, QStringLiteral("unused"), {}));
    QCOMPARE(scope().size(), all);
    QCOMPARE(fixture.count("visit_scope"), 0);
    QVERIFY(VisitStore::byNumber(*fixture.file, 1)->scopeReason.isEmpty());
}

void TestVisitStore::scopeKeepsWhatWasRecorded()
{
    ValidationFixture fixture;
    const Uuid id = fixture.addVisit(QStringLiteral("Plant 1"));
    CTPAT_OK(AnswerStore::setInternalNote(*fixture.file, {fixture.must(0), id}, QStringLiteral("Note")));
    CTPAT_ERROR(VisitStore::setScope(*fixture.file, id, ScopeKind::Chosen, QStringLiteral("Seals"), {fixture.must(1)}),
                ErrorCode::RuleBroken);
    QCOMPARE(VisitStore::byNumber(*fixture.file, 1)->scopeKind, ScopeKind::All);
    CTPAT_OK(VisitStore::setScope(*fixture.file, id, ScopeKind::Chosen, QStringLiteral("Seals"),
                                  {fixture.must(0), fixture.must(1)}));
}

void TestVisitStore::deskReviewStaysWhatItIs()
{
    ValidationFixture fixture;
    CTPAT_ERROR(VisitStore::setScope(*fixture.file, fixture.desk(), ScopeKind::All, QString(), {}),
                ErrorCode::RuleBroken);
    CTPAT_ERROR(VisitStore::remove(*fixture.file, fixture.desk()), ErrorCode::RuleBroken);
    Visit desk = *VisitStore::byNumber(*fixture.file, 0);
    desk.mode = VisitMode::InPerson;
    CTPAT_ERROR(VisitStore::save(*fixture.file, desk), ErrorCode::RuleBroken);
    desk.mode = VisitMode::DeskReview;
    desk.summary = QStringLiteral("Procedures read.");
    CTPAT_OK(VisitStore::save(*fixture.file, desk));
}

void TestVisitStore::removeAndUndo()
{
    ValidationFixture fixture;
    const Uuid id = fixture.addVisit(QStringLiteral("Plant 1"), {fixture.must()});
    Person person;
    person.name = QStringLiteral("Sample Person");
    CTPAT_OK(PersonStore::add(*fixture.file, person, {{{}, id, true, false, true}}));
    const AnswerKey key{fixture.must(), id};
    CTPAT_OK(AnswerStore::setFindingText(*fixture.file, key, QStringLiteral("Seen")));
    CTPAT_ERROR(VisitStore::remove(*fixture.file, id), ErrorCode::RuleBroken);
    CTPAT_OK(AnswerStore::setFindingText(*fixture.file, key, QString()));
    const CaseSnapshot before = fixture.snapshot();
    CTPAT_OK(VisitStore::remove(*fixture.file, id));
    QCOMPARE(fixture.count("visit"), 1);
    QCOMPARE(fixture.count("presence"), 0);
    QCOMPARE(fixture.count("visit_scope"), 0);
    CTPAT_OK(fixture.file->undo());
    QVERIFY(fixture.snapshot() == before);
}

void TestVisitStore::names()
{
    ValidationFixture fixture;
    const Uuid first = fixture.addVisit(QStringLiteral("Plant 1"));
    QCOMPARE(*VisitStore::name(*fixture.file, first), QStringLiteral("Plant 1"));
    QCOMPARE(*VisitStore::name(*fixture.file, fixture.desk()), QStringLiteral("Desk review"));
    const Uuid second = fixture.visitAgain(SiteStore::list(*fixture.file)->front().id, {}, QDate(2026, 12, 1));
    QCOMPARE(*VisitStore::name(*fixture.file, first), QStringLiteral("Plant 1 (visit 1)"));
    QCOMPARE(*VisitStore::name(*fixture.file, second), QStringLiteral("Plant 1 (visit 2)"));
    const CaseSnapshot snapshot = fixture.snapshot();
    for (const Visit &visit : snapshot.visits)
        QCOMPARE(snapshot.visitName(visit), *VisitStore::name(*fixture.file, visit.id));
    CTPAT_ERROR(VisitStore::name(*fixture.file, Uuid::create()), ErrorCode::NotFound);
}

void TestVisitStore::numbers()
{
    ValidationFixture fixture;
    fixture.addVisit(QStringLiteral("A"));
    fixture.addVisit(QStringLiteral("B"));
    CTPAT_OK(VisitStore::remove(*fixture.file, VisitStore::byNumber(*fixture.file, 1)->id));
    fixture.addVisit(QStringLiteral("C"));
    QList<int> numbers;
    for (const Visit &visit : VisitStore::list(*fixture.file).take())
        numbers.append(visit.number);
    QCOMPARE(numbers, (QList<int>{0, 2, 3}));
}

void TestVisitStore::orderInTime_data()
{
    QTest::addColumn<QDate>("from1");
    QTest::addColumn<QDate>("to1");
    QTest::addColumn<QDate>("from2");
    QTest::addColumn<bool>("firstIsEarlier");
    const QDate early(2026, 1, 1);
    const QDate late(2026, 2, 1);
    QTest::newRow("by date") << early << QDate() << late << true;
    QTest::newRow("later though numbered first") << late << QDate() << early << false;
    QTest::newRow("by the last day") << early << late.addDays(1) << late << false;
    QTest::newRow("same day, by number") << early << early << early << true;
    QTest::newRow("without a date is yet to come") << QDate() << QDate() << late << false;
    QTest::newRow("both without a date") << QDate() << QDate() << QDate() << true;
}

void TestVisitStore::orderInTime()
{
    QFETCH(QDate, from1);
    QFETCH(QDate, to1);
    QFETCH(QDate, from2);
    QFETCH(bool, firstIsEarlier);
    Visit first;
    first.number = 1;
    first.from = from1;
    first.to = to1;
    Visit second;
    second.number = 2;
    second.from = from2;
    QCOMPARE(isEarlier(first, second), firstIsEarlier);
    QCOMPARE(isEarlier(second, first), !firstIsEarlier);
    QVERIFY(!isEarlier(first, first));
}

QTEST_GUILESS_MAIN(TestVisitStore)
#include "tst_visitstore.moc"
