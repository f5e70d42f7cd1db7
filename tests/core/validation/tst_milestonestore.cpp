// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/milestonestore.h"
#include "tests/core/validation/validationfixture.h"

using namespace ctpat;

class TestMilestoneStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_timeline = Timeline::load().take(); }
    void add_data();
    void add();
    void orderEditAndUndo();

private:
    Timeline m_timeline;
};

void TestMilestoneStore::add_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<int>("times");
    QTest::addColumn<std::optional<ErrorCode>>("code");
    const QDate day(2026, 11, 24);
    const std::optional<ErrorCode> fine;
    QTest::newRow("once") << QStringLiteral("verification-initiated") << day << 1 << fine;
    QTest::newRow("twice what happens once")
        << QStringLiteral("verification-initiated") << day << 2 << std::optional(ErrorCode::RuleBroken);
    QTest::newRow("twice what repeats") << QStringLiteral("response-rejected") << day << 2 << fine;
    QTest::newRow("unknown stage") << QStringLiteral("lunch") << day << 1 << std::optional(ErrorCode::NotFound);
    QTest::newRow("no date") << QStringLiteral("verification-initiated") << QDate() << 1
                             << std::optional(ErrorCode::InvalidInput);
}

void TestMilestoneStore::add()
{
    QFETCH(QString, stage);
    QFETCH(QDate, on);
    QFETCH(int, times);
    QFETCH(std::optional<ErrorCode>, code);
    ValidationFixture fixture;
    for (int i = 1; i < times; ++i)
        CTPAT_OK(MilestoneStore::add(*fixture.file, {{}, stage, on, {}}, m_timeline));
    const auto added = MilestoneStore::add(*fixture.file, {{}, stage, on, QStringLiteral("Note")}, m_timeline);
    QCOMPARE(static_cast<bool>(added), !code);
    if (code)
        QCOMPARE(added.error().code(), *code);
    else
        QCOMPARE(fixture.snapshot().milestones.back(), (CaseMilestone{*added, stage, on, QStringLiteral("Note")}));
}

void TestMilestoneStore::orderEditAndUndo()
{
    ValidationFixture fixture;
    const auto stage = QStringLiteral("verification-initiated");
    const auto sent = QStringLiteral("report-sent");
    CTPAT_OK(MilestoneStore::add(*fixture.file, {{}, sent, QDate(2026, 12, 4), {}}, m_timeline));
    CTPAT_OK(MilestoneStore::add(*fixture.file, {{}, stage, QDate(2026, 10, 1), {}}, m_timeline));
    CaseMilestone first = MilestoneStore::list(*fixture.file)->front();
    QCOMPARE(first.stage, stage);
    first.on = QDate(2026, 12, 24);
    first.note = QStringLiteral("Late");
    CTPAT_OK(MilestoneStore::save(*fixture.file, first));
    QCOMPARE(MilestoneStore::list(*fixture.file)->back(), first);
    CTPAT_OK(fixture.file->undo());
    QCOMPARE(MilestoneStore::list(*fixture.file)->front().stage, stage);
    first.on = QDate();
    CTPAT_ERROR(MilestoneStore::save(*fixture.file, first), ErrorCode::InvalidInput);
    CTPAT_OK(MilestoneStore::remove(*fixture.file, first.id));
    QCOMPARE(fixture.count("milestone"), 1);
    CTPAT_OK(fixture.file->undo());
    QCOMPARE(fixture.count("milestone"), 2);
}

QTEST_GUILESS_MAIN(TestMilestoneStore)
#include "tst_milestonestore.moc"
