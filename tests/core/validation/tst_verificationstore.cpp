// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/answerstore.h"
#include "core/validation/verificationstore.h"
#include "tests/core/validation/validationfixture.h"

using namespace ctpat;

class TestVerificationStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sample_data();
    void sample();
    void sampleText_data();
    void sampleText();
    void defaults();
    void everyFieldComesBack_data();
    void everyFieldComesBack();
    void saveAndUndo();
    void order();
    void removeAndUndo();
};

void TestVerificationStore::sample_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<bool>("given");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("population");
    QTest::addColumn<int>("exceptions");
    QTest::addColumn<bool>("complete");
    QTest::newRow("10 of 120, 3 exceptions") << Method::RecordSample << true << 10 << 120 << 3 << true;
    QTest::newRow("all of them") << Method::RecordSample << true << 5 << 5 << 0 << true;
    QTest::newRow("all exceptions") << Method::RecordSample << true << 5 << 5 << 5 << true;
    QTest::newRow("one of one") << Method::RecordSample << true << 1 << 1 << 1 << true;
    QTest::newRow("with another method") << Method::Observation << true << 3 << 10 << 0 << true;
    QTest::newRow("none needed") << Method::Document << false << 0 << 0 << 0 << true;
    QTest::newRow("record sample without one") << Method::RecordSample << false << 0 << 0 << 0 << false;
    QTest::newRow("more than there are") << Method::RecordSample << true << 6 << 5 << 0 << false;
    QTest::newRow("nothing read") << Method::RecordSample << true << 0 << 5 << 0 << false;
    QTest::newRow("negative size") << Method::RecordSample << true << -1 << 5 << 0 << false;
    QTest::newRow("negative exceptions") << Method::RecordSample << true << 5 << 5 << -1 << false;
    QTest::newRow("more exceptions than read") << Method::RecordSample << true << 5 << 50 << 6 << false;
}

void TestVerificationStore::sample()
{
    QFETCH(Method, method);
    QFETCH(bool, given);
    QFETCH(int, size);
    QFETCH(int, population);
    QFETCH(int, exceptions);
    QFETCH(bool, complete);
    ValidationFixture fixture;
    Verification verification;
    verification.method = method;
    if (given)
        verification.sample = Sample{size, population, exceptions};
    const Status checked = checkVerification(verification);
    QCOMPARE(static_cast<bool>(checked), complete);
    if (!complete)
        QCOMPARE(checked.error().code(), ErrorCode::InvalidInput);
    const auto added = VerificationStore::add(*fixture.file, {fixture.must(), fixture.desk()}, verification);
    if (size < 0 || exceptions < 0) {
        QCOMPARE(added.error().code(), ErrorCode::InvalidInput);
        QCOMPARE(fixture.count("answer"), 0);
        return;
    }
    // What is not complete yet is kept all the same: signing waits for it.
    QVERIFY(added);
    QCOMPARE(VerificationStore::list(*fixture.file)->front().sample, verification.sample);
}

void TestVerificationStore::sampleText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << QStringLiteral("10/120") << true;
    QTest::newRow("spaces") << QStringLiteral(" 10 / 120 ") << true;
    QTest::newRow("one number") << QStringLiteral("10") << false;
    QTest::newRow("negative") << QStringLiteral("-10/120") << false;
    QTest::newRow("too large") << QStringLiteral("10/12345678901") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestVerificationStore::sampleText()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const std::optional<Sample> sample = sampleFromText(text);
    QCOMPARE(sample.has_value(), valid);
    if (valid)
        QCOMPARE(*sample, (Sample{10, 120, 0}));
}

void TestVerificationStore::defaults()
{
    ValidationFixture fixture;
    const AnswerKey key{fixture.must(), fixture.addVisit(QStringLiteral("Plant 1"))};
    CTPAT_OK(VerificationStore::add(*fixture.file, key, Verification()));
    const Verification made = VerificationStore::list(*fixture.file)->front();
    QCOMPARE(made.by, QStringLiteral("Sample Specialist"));
    QCOMPARE(made.audience, RowAudience::Report);
    QVERIFY(made.at);
    // 17 November 2026, 10:00 UTC by the clock; Tijuana is eight hours behind in winter.
    QCOMPARE(made.at->toDateTime().toUTC().date(), QDate(2026, 11, 17));
    QCOMPARE(made.at->offsetSeconds, -8 * 3600);
    QVERIFY(!made.at->zoneAssumed);
    QCOMPARE(fixture.newestLabel(), QStringLiteral("Verification of %1: Plant 1").arg(key.criterion));
}

void TestVerificationStore::everyFieldComesBack_data()
{
    QTest::addColumn<Method>("method");
    for (Method method : allValues<Method>())
        QTest::newRow(qPrintable(toCode(method))) << method;
}

void TestVerificationStore::everyFieldComesBack()
{
    QFETCH(Method, method);
    ValidationFixture fixture;
    const AnswerKey key{fixture.must(), fixture.desk()};
    Verification verification{{},
                              {},
                              0,
                              method,
                              QStringLiteral("Seal log"),
                              Sample{10, 120, 3},
                              QStringLiteral("Gate 2"),
                              Moment{1795000000000, -28800, true},
                              QStringLiteral("Second Sample Specialist"),
                              RowAudience::Internal};
    verification.id = VerificationStore::add(*fixture.file, key, verification).take();
    verification.answer = AnswerStore::find(*fixture.file, key).value()->id;
    verification.position = 1;
    QCOMPARE(VerificationStore::list(*fixture.file)->front(), verification);
    QCOMPARE(*VerificationStore::ofAnswer(*fixture.file, verification.answer), *VerificationStore::list(*fixture.file));
    QVERIFY(VerificationStore::ofAnswer(*fixture.file, Uuid::create())->empty());
}

void TestVerificationStore::saveAndUndo()
{
    ValidationFixture fixture;
    CTPAT_OK(VerificationStore::add(*fixture.file, {fixture.must(), fixture.desk()}, Verification()));
    const Verification before = VerificationStore::list(*fixture.file)->front();
    Verification after = before;
    after.method = Method::RecordSample;
    after.sample = Sample{2, -3, 1};
    CTPAT_ERROR(VerificationStore::save(*fixture.file, after), ErrorCode::InvalidInput);
    after.sample = Sample{2, 3, 1};
    after.object = QStringLiteral("Visitor log");
    after.at.reset();
    CTPAT_OK(VerificationStore::save(*fixture.file, after));
    QCOMPARE(VerificationStore::list(*fixture.file)->front(), after);
    CTPAT_OK(fixture.file->undo());
    QCOMPARE(VerificationStore::list(*fixture.file)->front(), before);
}

void TestVerificationStore::order()
{
    ValidationFixture fixture;
    const AnswerKey key{fixture.must(0), fixture.desk()};
    const AnswerKey other{fixture.must(1), fixture.desk()};
    std::vector<Uuid> ids;
    for (const char *object : {"A", "B", "C"}) {
        Verification verification;
        verification.object = QString::fromLatin1(object);
        ids.push_back(VerificationStore::add(*fixture.file, key, verification).take());
        CTPAT_OK(VerificationStore::add(*fixture.file, other, verification));
    }
    CTPAT_OK(VerificationStore::move(*fixture.file, ids[0], 2));
    const CaseSnapshot snapshot = fixture.snapshot();
    const auto objects = [&](const AnswerKey &of) {
        QString all;
        for (const Verification &verification : snapshot.verificationsOf(snapshot.answer(of)->id))
            all += verification.object;
        return all;
    };
    QCOMPARE(objects(key), QStringLiteral("BCA"));
    QCOMPARE(objects(other), QStringLiteral("ABC"));
}

void TestVerificationStore::removeAndUndo()
{
    ValidationFixture fixture;
    const Uuid id = VerificationStore::add(*fixture.file, {fixture.must(), fixture.desk()}, Verification()).take();
    CTPAT_OK(VerificationStore::remove(*fixture.file, id));
    QCOMPARE(fixture.count("verification"), 0);
    // The record that it hung on said nothing else.
    QCOMPARE(fixture.count("answer"), 0);
    CTPAT_OK(fixture.file->undo());
    QCOMPARE(fixture.count("verification"), 1);
    CTPAT_ERROR(VerificationStore::remove(*fixture.file, Uuid::create()), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestVerificationStore)
#include "tst_verificationstore.moc"
