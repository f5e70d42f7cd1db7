// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/caseworker.h"
#include "tests/support/casefixture.h"

#include <QTest>
#include <QThread>

using namespace ctpat;

class TestCaseWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnTheAskersThread();
    void editsGoBeforeLongWork();
    void goneContextIsNotCalled();
    void closingDoesWaitingEditsAndClosesTheFile();
};

void TestCaseWorker::answersOnTheAskersThread()
{
    const CaseFixture fixture;
    CaseWorker worker(fixture.create());
    QThread *workedOn = nullptr;
    QThread *answeredOn = nullptr;
    worker.ask<QThread *>([](CaseFile &) { return QThread::currentThread(); }, this,
                          [&](QThread *thread) {
                              workedOn = thread;
                              answeredOn = QThread::currentThread();
                          });
    QTRY_VERIFY(answeredOn);
    QCOMPARE(answeredOn, thread());
    QVERIFY(workedOn != thread());
}

void TestCaseWorker::editsGoBeforeLongWork()
{
    const CaseFixture fixture;
    CaseWorker worker(fixture.create());
    std::atomic<int> slices = 0;
    std::atomic<bool> stop = false;
    worker.work([&](CaseFile &) {
        ++slices;
        return !stop;
    });
    QTRY_VERIFY(slices > 3);
    for (int i = 0; i < 5; ++i) {
        bool answered = false;
        worker.ask<bool>([](CaseFile &) { return true; }, this, [&](bool) { answered = true; });
        QTRY_VERIFY(answered); // although the long work never ends by itself
    }
    stop = true;
}

void TestCaseWorker::goneContextIsNotCalled()
{
    const CaseFixture fixture;
    CaseWorker worker(fixture.create());
    auto context = std::make_unique<QObject>();
    bool called = false;
    worker.ask<bool>([](CaseFile &) { return true; }, context.get(), [&](bool) { called = true; });
    context.reset();
    bool later = false;
    worker.ask<bool>([](CaseFile &) { return true; }, this, [&](bool) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!called);
}

void TestCaseWorker::closingDoesWaitingEditsAndClosesTheFile()
{
    const CaseFixture fixture;
    auto worker = std::make_unique<CaseWorker>(fixture.create());
    worker->work([](CaseFile &) { return true; });
    for (int i = 0; i < 20; ++i) {
        worker->ask<bool>(
            [i](CaseFile &file) {
                return static_cast<bool>(file.change(QStringLiteral("Milestone"), [i](Change &change) {
                    return change.insert("milestone", Uuid::create(),
                                         Row()
                                             .set("stage", QString::number(i))
                                             .set("on_date", QStringLiteral("2026-11-17"))
                                             .set("note", QString()));
                }));
            },
            this, [](bool) {});
    }
    worker.reset();
    auto again = fixture.open();
    CTPAT_OK(again);
    const auto count =
        (*again)->first<qint64>("SELECT count(*) FROM milestone", {}, [](const Query &q) { return q.integer(0); });
    CTPAT_OK(count);
    QCOMPARE(count->value(), 20);
}

QTEST_GUILESS_MAIN(TestCaseWorker)
#include "tst_caseworker.moc"
