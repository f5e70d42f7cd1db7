// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/practicestore.h"
#include "tests/core/findings/findingsfixture.h"

using namespace ctpat;

class TestPracticeStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completeWithAllFive_data();
    void completeWithAllFive();
    void everyFieldComesBack();
    void removeAndUndo();
    void refuses();

private:
    static Practice complete()
    {
        Practice practice;
        practice.title = QStringLiteral("Seals counted by two people");
        for (PracticeElement element : allValues<PracticeElement>())
            practice.setElement(element, toCode(element));
        practice.internalNote = QStringLiteral("Ask for a copy");
        return practice;
    }
};

void TestPracticeStore::completeWithAllFive_data()
{
    QTest::addColumn<std::optional<PracticeElement>>("without");
    QTest::newRow("all five") << std::optional<PracticeElement>();
    for (PracticeElement element : allValues<PracticeElement>())
        QTest::addRow("without %s", qPrintable(toCode(element))) << std::optional(element);
}

void TestPracticeStore::completeWithAllFive()
{
    QFETCH(std::optional<PracticeElement>, without);
    const FindingsFixture fixture;
    const AnswerKey key = fixture.must(fixture.plant1);
    Practice practice = complete();
    if (without)
        practice.setElement(*without, QStringLiteral(" "));
    CTPAT_OK(PracticeStore::save(fixture.file(), key, practice));
    const Practice stored = *PracticeStore::ofAnswer(fixture.file(), key).value();
    QCOMPARE(stored.isComplete(), !without);
    QCOMPARE(stored.missing(), without ? std::vector<PracticeElement>{*without} : std::vector<PracticeElement>());
}

void TestPracticeStore::everyFieldComesBack()
{
    const FindingsFixture fixture;
    const AnswerKey key = fixture.must(fixture.plant1);
    CTPAT_OK(fixture.answer(key, AnswerValue::BestPractice));
    Practice practice = complete();
    practice.id = PracticeStore::save(fixture.file(), key, practice).take();
    practice.answer = fixture.validation.snapshot().answer(key)->id;
    QCOMPARE(fixture.findings().practices, std::vector<Practice>{practice});
    QCOMPARE(*fixture.findings().practiceOf(practice.answer), practice);
    // The columns are those of the elements.
    for (PracticeElement element : allValues<PracticeElement>())
        QCOMPARE(practice.element(element), toCode(element));

    Practice second = practice;
    second.title = QStringLiteral("Other title");
    CTPAT_OK(PracticeStore::save(fixture.file(), key, second));
    QCOMPARE(fixture.findings().practices, std::vector<Practice>{second});
    QCOMPARE(fixture.file().undoLabel(), QStringLiteral("Best practice on %1: Plant 1").arg(key.criterion));
    CTPAT_OK(fixture.file().undo());
    QCOMPARE(fixture.findings().practices, std::vector<Practice>{practice});
}

void TestPracticeStore::removeAndUndo()
{
    const FindingsFixture fixture;
    const AnswerKey key{fixture.validation.must(), fixture.validation.desk()};
    CTPAT_ERROR(PracticeStore::remove(fixture.file(), key), ErrorCode::NotFound);
    CTPAT_OK(PracticeStore::save(fixture.file(), key, complete()));
    CTPAT_OK(PracticeStore::remove(fixture.file(), key));
    QVERIFY(fixture.findings().practices.empty());
    QCOMPARE(fixture.validation.count("answer"), 0);
    CTPAT_OK(fixture.file().undo());
    QCOMPARE(fixture.findings().practices.size(), std::size_t(1));
}

void TestPracticeStore::refuses()
{
    const FindingsFixture fixture;
    CTPAT_ERROR(PracticeStore::save(fixture.file(), {QStringLiteral("99.1"), fixture.plant1}, complete()),
                ErrorCode::NotFound);
    QVERIFY(fixture.findings().practices.empty());
}

QTEST_GUILESS_MAIN(TestPracticeStore)
#include "tst_practicestore.moc"
