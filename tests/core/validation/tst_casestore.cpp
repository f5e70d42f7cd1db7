// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/validation/validationfixture.h"

using namespace ctpat;

class TestCaseStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheCaseInOneAct();
    void refusesASecondCase();
    void check_data();
    void check();
    void marking_data();
    void marking();
    void failureLeavesNoFile();
    void saveAndUndo();
    void criteriaStayWithTheirDate();
    void reportNumber_data();
    void reportNumber();
};

void TestCaseStore::makesTheCaseInOneAct()
{
    const ValidationFixture fixture;
    const auto loaded = CaseStore::load(*fixture.file);
    CTPAT_OK(loaded);
    ValidationCase expected = ValidationFixture::details();
    expected.id = fixture.file->caseId();
    expected.criteriaDate = QDate(2026, 11, 24);
    QCOMPARE(*loaded, expected);

    const CaseSnapshot snapshot = fixture.snapshot();
    QCOMPARE(snapshot.criteria(), fixture.criteria);
    QCOMPARE(snapshot.visits.size(), std::size_t(1));
    QVERIFY(snapshot.visits.front().isDeskReview());
    QCOMPARE(snapshot.visits.front().zone, QStringLiteral("America/Tijuana"));
    QVERIFY(snapshot.scope(snapshot.visits.front()).isEmpty());

    const qint64 act = fixture.file->history().entries(1)->front().change;
    const auto entries = fixture.file->history().entriesOfChange(act);
    CTPAT_OK(entries);
    QCOMPARE(entries->size(), std::size_t(3));
    QCOMPARE(entries->front().actor, QStringLiteral("Sample Specialist"));
}

void TestCaseStore::refusesASecondCase()
{
    ValidationFixture fixture;
    CTPAT_ERROR(CaseStore::create(*fixture.file, ValidationFixture::details(), fixture.criteria, QStringLiteral("UTC")),
                ErrorCode::RuleBroken);
    QCOMPARE(fixture.count("validation"), 1);
    QCOMPARE(fixture.count("visit"), 1);
}

void TestCaseStore::check_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("group");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("valid");
    const QString member = QStringLiteral("Sample Maquila");
    const QString group = QStringLiteral("importer");
    QTest::newRow("as usual") << member << group << 90 << true;
    QTest::newRow("shortest") << member << group << 1 << true;
    QTest::newRow("longest") << member << group << 730 << true;
    QTest::newRow("no days") << member << group << 0 << false;
    QTest::newRow("too long") << member << group << 731 << false;
    QTest::newRow("no member") << QStringLiteral(" ") << group << 90 << false;
    QTest::newRow("no group") << member << QString() << 90 << false;
}

void TestCaseStore::check()
{
    QFETCH(QString, member);
    QFETCH(QString, group);
    QFETCH(int, days);
    QFETCH(bool, valid);
    ValidationCase details;
    details.member = member;
    details.entityGroup = group;
    details.responseDays = days;
    details.criteriaDate = QDate(2026, 11, 24);
    const Status status = checkCase(details);
    QCOMPARE(static_cast<bool>(status), valid);
    if (!valid)
        QCOMPARE(status.error().code(), ErrorCode::InvalidInput);
    details.criteriaDate = QDate();
    QVERIFY(!checkCase(details));
}

void TestCaseStore::marking_data()
{
    QTest::addColumn<CaseKind>("kind");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("CUI on a validation") << CaseKind::Revalidation << QStringLiteral("cbp-cui") << true;
    QTest::newRow("CUI on a self-assessment") << CaseKind::SelfAssessment << QStringLiteral("cbp-cui") << false;
    QTest::newRow("FOUO on a self-assessment") << CaseKind::SelfAssessment << QStringLiteral("cbp-fouo") << false;
    QTest::newRow("company on a self-assessment")
        << CaseKind::SelfAssessment << QStringLiteral("company-confidential") << true;
    QTest::newRow("none") << CaseKind::SelfAssessment << QStringLiteral("none") << true;
    QTest::newRow("of another office") << CaseKind::InitialValidation << QStringLiteral("sample-office") << true;
}

void TestCaseStore::marking()
{
    QFETCH(CaseKind, kind);
    QFETCH(QString, profile);
    QFETCH(bool, allowed);
    ValidationFixture fixture;
    ValidationCase details = *CaseStore::load(*fixture.file);
    details.kind = kind;
    details.markingProfile = profile;
    const Status saved =
        fixture.file->change(QStringLiteral("Edit"), [&](Change &change) { return CaseStore::save(change, details); });
    QCOMPARE(static_cast<bool>(saved), allowed);
    if (!allowed)
        QCOMPARE(saved.error().code(), ErrorCode::RuleBroken);
}

void TestCaseStore::failureLeavesNoFile()
{
    const ValidationFixture fixture;
    const QString path = fixture.base.path(QStringLiteral("new.ctpat"));
    CTPAT_ERROR(CaseStore::createFile(path, fixture.base.environment, ValidationFixture::details(), fixture.criteria,
                                      QStringLiteral("Nowhere/At all")),
                ErrorCode::InvalidInput);
    QVERIFY(!QFile::exists(path));
    const auto made = CaseStore::createFile(path, fixture.base.environment, ValidationFixture::details(),
                                            fixture.criteria, QStringLiteral("UTC"));
    CTPAT_OK(made);
    CTPAT_OK(CaseStore::load(**made));
    CTPAT_ERROR(CaseStore::createFile(path, fixture.base.environment, ValidationFixture::details(), fixture.criteria,
                                      QStringLiteral("UTC")),
                ErrorCode::CaseExists);
    QVERIFY(QFile::exists(path));
}

void TestCaseStore::saveAndUndo()
{
    ValidationFixture fixture;
    const ValidationCase before = *CaseStore::load(*fixture.file);
    ValidationCase after = before;
    after.kind = CaseKind::InitialValidation;
    after.mode = CaseMode::Hybrid;
    after.member = QStringLiteral("Sample Importer");
    after.account = QStringLiteral("87654321");
    after.reportNumber = QStringLiteral("R 1");
    after.language = CaseLanguage::Spanish;
    after.paper = PaperSize::A4;
    after.markingProfile = QStringLiteral("cbp-fouo");
    after.markingBlock = QStringLiteral("Block");
    after.responseDays = 60;
    after.plannedRelease = QDate(2026, 12, 4);
    after.sample = true;
    after.internalNote = QStringLiteral("Other note");
    CTPAT_OK(fixture.file->change(QStringLiteral("Edit the case"),
                                  [&](Change &change) { return CaseStore::save(change, after); }));
    QCOMPARE(*CaseStore::load(*fixture.file), after);
    CTPAT_OK(fixture.file->undo());
    QCOMPARE(*CaseStore::load(*fixture.file), before);
    CTPAT_OK(fixture.file->redo());
    QCOMPARE(*CaseStore::load(*fixture.file), after);
}

void TestCaseStore::criteriaStayWithTheirDate()
{
    ValidationFixture fixture;
    ValidationCase details = *CaseStore::load(*fixture.file);
    details.criteriaDate = QDate(2022, 6, 1);
    CTPAT_ERROR(
        fixture.file->change(QStringLiteral("Edit"), [&](Change &change) { return CaseStore::save(change, details); }),
        ErrorCode::RuleBroken);
    details = *CaseStore::load(*fixture.file);
    details.entityGroup = QStringLiteral("importer");
    CTPAT_ERROR(
        fixture.file->change(QStringLiteral("Edit"), [&](Change &change) { return CaseStore::save(change, details); }),
        ErrorCode::RuleBroken);
}

void TestCaseStore::reportNumber_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<int>("counter");
    QTest::addColumn<QString>("number");
    QTest::newRow("first") << QStringLiteral("12345678") << 1 << QStringLiteral("12345678-2026-01");
    QTest::newRow("many") << QStringLiteral(" 12345678 ") << 123 << QStringLiteral("12345678-2026-123");
    QTest::newRow("no account") << QString() << 2 << QStringLiteral("2026-02");
}

void TestCaseStore::reportNumber()
{
    QFETCH(QString, account);
    QFETCH(int, counter);
    QFETCH(QString, number);
    QCOMPARE(proposedReportNumber(account, 2026, counter), number);
}

QTEST_GUILESS_MAIN(TestCaseStore)
#include "tst_casestore.moc"
