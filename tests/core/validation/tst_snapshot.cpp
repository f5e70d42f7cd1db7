// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/answerstore.h"
#include "core/validation/personstore.h"
#include "core/validation/sitestore.h"
#include "core/validation/verificationstore.h"
#include "tests/core/validation/validationfixture.h"

using namespace ctpat;

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksThingsUp();
    void countsFollowTheScopes();
    void rollsUpInTheOrderOfTime();
    void criteriaAreTakenFromAnEarlierSnapshot();
    void emptyFile();
    void survivesClosing();

private:
    static Status setValue(CaseFile &file, const AnswerKey &key, AnswerValue value)
    {
        return file.change(QStringLiteral("Answer"),
                           [&](Change &change) { return AnswerStore::setValue(change, key, value); });
    }
};

void TestSnapshot::looksThingsUp()
{
    ValidationFixture fixture;
    const Uuid visit = fixture.addVisit(QStringLiteral("Plant 1"));
    const AnswerKey key{fixture.must(), visit};
    CTPAT_OK(setValue(*fixture.file, key, AnswerValue::Yes));
    const Uuid verification = VerificationStore::add(*fixture.file, key, Verification()).take();
    Person person;
    person.name = QStringLiteral("Sample Person");
    const Uuid who = PersonStore::add(*fixture.file, person).take();
    const CaseSnapshot snapshot = fixture.snapshot();
    QCOMPARE(snapshot.visit(visit)->number, 1);
    QCOMPARE(snapshot.person(who)->name, person.name);
    QCOMPARE(snapshot.answer(key)->value, std::optional(AnswerValue::Yes));
    QCOMPARE(snapshot.answerById(snapshot.answer(key)->id), snapshot.answer(key));
    QCOMPARE(snapshot.verification(verification)->answer, snapshot.answer(key)->id);
    QCOMPARE(snapshot.criterion(key)->id, key.criterion);
    QVERIFY(!snapshot.criterion({QStringLiteral("99.9"), visit}));
    QVERIFY(!snapshot.criterion({key.criterion, Uuid::create()}));
    QVERIFY(!snapshot.answer({fixture.must(1), visit}));
    QVERIFY(!snapshot.visitByNumber(2));
    QVERIFY(!snapshot.site(Uuid()));
}

void TestSnapshot::countsFollowTheScopes()
{
    ValidationFixture fixture;
    const Uuid whole = fixture.addVisit(QStringLiteral("Plant 1"));
    fixture.addVisit(QStringLiteral("Plant 2"), {fixture.must(0), fixture.should(0)});
    CTPAT_OK(setValue(*fixture.file, {fixture.must(0), fixture.desk()}, AnswerValue::Yes));
    const int all = static_cast<int>(fixture.criteria.criteria.size());
    const CaseSnapshot snapshot = fixture.snapshot();
    const Rollup rollup = snapshot.rollUp();
    QCOMPARE(rollup.allVisits.total(), all + 2 + 1);
    QCOMPARE(rollup.allVisits.answered(), 1);
    QCOMPARE(rollup.company.total(), all);
    QCOMPARE(rollup.visits.value(whole).total(), all);
    QVERIFY(snapshot.outOfScope().isEmpty());
    Figures categories;
    for (const Figures &figures : rollup.companyByCategory)
        categories += figures;
    QCOMPARE(categories, rollup.company);

    CTPAT_OK(VisitStore::setScope(*fixture.file, whole, ScopeKind::Chosen, QStringLiteral("Seals"), {fixture.must(1)}));
    QCOMPARE(fixture.snapshot().outOfScope().size(), all - 3);
    QCOMPARE(fixture.snapshot().rollUp().company.total(), 3);
}

void TestSnapshot::rollsUpInTheOrderOfTime()
{
    ValidationFixture fixture;
    const QString criterion = fixture.must();
    const Uuid later = fixture.addVisit(QStringLiteral("Plant 1"), {criterion}, QDate(2026, 12, 10));
    const Uuid site = SiteStore::list(*fixture.file)->front().id;
    const Uuid earlier = fixture.visitAgain(site, {criterion}, QDate(2026, 11, 24));
    CTPAT_OK(setValue(*fixture.file, {criterion, later}, AnswerValue::Yes));
    CTPAT_OK(setValue(*fixture.file, {criterion, earlier}, AnswerValue::No));
    const Rollup rollup = fixture.snapshot().rollUp();
    QCOMPARE(rollup.criterion(criterion)->value, std::optional(AnswerValue::Yes));
    QVERIFY(!rollup.criterion(criterion)->differs);
}

void TestSnapshot::criteriaAreTakenFromAnEarlierSnapshot()
{
    ValidationFixture fixture;
    const CaseSnapshot first = fixture.snapshot();
    fixture.addVisit(QStringLiteral("Plant 1"));
    const auto second = loadSnapshot(*fixture.file, &first);
    CTPAT_OK(second);
    QVERIFY(*second == fixture.snapshot());
    QCOMPARE(second->visits.size(), std::size_t(2));
}

void TestSnapshot::emptyFile()
{
    const CaseFixture fixture;
    const auto file = fixture.create();
    QVERIFY(file);
    CTPAT_ERROR(loadSnapshot(*file), ErrorCode::NotFound);
}

void TestSnapshot::survivesClosing()
{
    ValidationFixture fixture;
    const AnswerKey key{fixture.must(), fixture.addVisit(QStringLiteral("Plant 1"), {}, QDate(2026, 11, 24))};
    CTPAT_OK(setValue(*fixture.file, key, AnswerValue::BestPractice));
    const CaseSnapshot before = fixture.snapshot();
    fixture.file.reset();
    auto opened = fixture.base.open(OpenMode::ReadOnly);
    CTPAT_OK(opened);
    QVERIFY(*loadSnapshot(**opened) == before);
    CTPAT_ERROR(setValue(**opened, key, AnswerValue::No), ErrorCode::CaseReadOnly);
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
