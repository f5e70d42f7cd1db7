// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/addevidence.h"
#include "core/evidence/evidencestore.h"
#include "core/validation/casestore.h"
#include "tests/support/workbenchfixture.h"
#include "ui/shell/caseopener.h"
#include "ui/shell/wholecheck.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

#include <algorithm>

#include <sqlite3.h>

using namespace ctpat;
using namespace ctpat::ui;

class TestCaseOpener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens();
    void muchEvidenceFollows();
    void refuses_data();
    void refuses();
    void needsAProfile();
    void tellsProgressAndCancels();
    void checksWholeAfterwards();
    void findsDamagedEvidenceAfterwards();
    void theCheckGivesWay();

private:
    WorkbenchFixture m_base;
};

void TestCaseOpener::opens()
{
    const QString path = m_base.makeSample(QStringLiteral("opens.ctpat"));
    CaseOpener opener(m_base.services.profiles, m_base.services.clock);
    QSignalSpy opened(&opener, &CaseOpener::opened);
    opener.open(path, OpenMode::ReadWrite);
    QVERIFY(opener.isBusy());
    QTRY_COMPARE(opened.count(), 1);
    const auto session = opener.takeSession();
    QVERIFY(session && !session->validation().answers.empty());
    QVERIFY(!session->view().readOnly);
}

/// A window does not wait for the evidence of a large case.
void TestCaseOpener::muchEvidenceFollows()
{
    constexpr int pieces = 600;
    const QString path = m_base.makeSample(QStringLiteral("large.ctpat"));
    QStringList files;
    for (int i = 0; i < pieces; ++i) {
        QFile file(m_base.path(QStringLiteral("piece-%1.txt").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Log of dock " + QByteArray::number(i));
        files += file.fileName();
    }
    size_t before = 0;
    {
        const auto file = CaseFile::open(path, OpenMode::ReadWrite, m_base.environment());
        QVERIFY(file);
        before = static_cast<size_t>(EvidenceStore(**file).count().value());
        QVERIFY(addFiles(**file, files));
    }
    CaseOpener opener(m_base.services.profiles, m_base.services.clock);
    std::unique_ptr<CaseSession> session;
    std::optional<size_t> atFirst;
    connect(&opener, &CaseOpener::opened, this, [&] {
        session = opener.takeSession();
        atFirst = session->view().evidence.size();
        // An edit that comes first does not leave the window without it.
        ValidationCase details = session->validation().details;
        details.member = QStringLiteral("Renamed");
        session->edit([details](CaseFile &file) {
            return file.change(QStringLiteral("Rename"),
                               [&](Change &change) { return CaseStore::save(change, details); });
        });
    });
    QVERIFY(opener.open(path, OpenMode::ReadWrite));
    QTRY_VERIFY(session && session->view().evidenceIsRead);
    QCOMPARE(atFirst, std::optional<size_t>(0));
    QTRY_COMPARE(session->view().validation.details.member, QStringLiteral("Renamed"));
    QCOMPARE(session->view().evidence.size(), before + pieces);
    QVERIFY(!session->view().links.empty());
    QVERIFY(std::is_sorted(session->view().evidence.begin(), session->view().evidence.end(),
                           [](const Evidence &a, const Evidence &b) { return a.number < b.number; }));
}

void TestCaseOpener::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("not there") << QByteArray() << ErrorCode::FileMissing;
    QTest::newRow("not a case") << QByteArray("just words") << ErrorCode::CaseNotACase;
    QTest::newRow("another database") << QByteArray("SQLite format 3\0", 16) + QByteArray(500, '\0')
                                      << ErrorCode::CaseNotACase;
}

void TestCaseOpener::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    const QString path = m_base.path(QStringLiteral("refused.ctpat"));
    QFile::remove(path);
    if (!content.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    CaseOpener opener(m_base.services.profiles, m_base.services.clock);
    std::optional<Error> error;
    connect(&opener, &CaseOpener::failed, this, [&](const QString &, const Error &failure) { error = failure; });
    opener.open(path, OpenMode::ReadWrite);
    QTRY_VERIFY(error);
    QCOMPARE(error->code(), code);
    QVERIFY(!opener.takeSession());
}

void TestCaseOpener::needsAProfile()
{
    WorkbenchFixture nobody(false);
    CaseOpener opener(nobody.services.profiles, nobody.services.clock);
    QSignalSpy failed(&opener, &CaseOpener::failed);
    opener.open(nobody.path(QStringLiteral("any.ctpat")), OpenMode::ReadWrite);
    QCOMPARE(failed.count(), 1);
    QVERIFY(!opener.isBusy());
}

void TestCaseOpener::tellsProgressAndCancels()
{
    CaseOpener opener(m_base.services.profiles, m_base.services.clock);
    QSignalSpy progressed(&opener, &CaseOpener::progressed);
    std::optional<Error> error;
    connect(&opener, &CaseOpener::failed, this, [&](const QString &, const Error &failure) { error = failure; });
    // A check that goes on until it is stopped.
    opener.run(QString(), [](const CaseEnvironment &, const Progress &progress) -> Result<std::unique_ptr<CaseFile>> {
        while (progress(1, 4))
            QThread::yieldCurrentThread();
        return Error(ErrorCode::Cancelled, QStringLiteral("Stopped."));
    });
    QTRY_VERIFY(progressed.count() > 0);
    QCOMPARE(progressed.at(0).at(0).toLongLong(), 1);
    QCOMPARE(progressed.at(0).at(1).toLongLong(), 4);
    opener.cancel();
    QTRY_VERIFY(error);
    QCOMPARE(error->code(), ErrorCode::Cancelled);
}

void TestCaseOpener::checksWholeAfterwards()
{
    const auto session = m_base.openSession(m_base.makeSample(QStringLiteral("checked.ctpat")));
    WholeCheck check(*session, m_base.environment(), nullptr, 1);
    std::optional<Status> outcome;
    connect(&check, &WholeCheck::finished, this, [&](const Status &status) { outcome = status; });
    check.start();
    QTRY_VERIFY(outcome);
    QVERIFY2(*outcome, *outcome ? "" : qPrintable(outcome->error().message()));
}

void TestCaseOpener::findsDamagedEvidenceAfterwards()
{
    const QString path = m_base.makeSample(QStringLiteral("damaged.ctpat"));
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    const int changed =
        sqlite3_exec(handle, "UPDATE chunk SET data = zeroblob(length(data)) WHERE key = (SELECT min(key) FROM chunk)",
                     nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    QCOMPARE(changed, SQLITE_OK);
    const auto session = m_base.openSession(path);
    WholeCheck check(*session, m_base.environment(), nullptr, 1);
    std::optional<Status> outcome;
    connect(&check, &WholeCheck::finished, this, [&](const Status &status) { outcome = status; });
    check.start();
    QTRY_VERIFY(outcome);
    QVERIFY(!*outcome);
    QCOMPARE(outcome->error().code(), ErrorCode::EvidenceDamaged);
}

void TestCaseOpener::theCheckGivesWay()
{
    const auto session = m_base.openSession(m_base.makeSample(QStringLiteral("busy.ctpat")));
    QSemaphore begun;
    QSemaphore go;
    session->worker().ask<bool>(
        [&](CaseFile &) {
            begun.release();
            go.acquire();
            return true;
        },
        nullptr, {});
    begun.acquire();
    WholeCheck check(*session, m_base.environment(), nullptr, 1);
    bool finished = false;
    connect(&check, &WholeCheck::finished, this, [&] { finished = true; });
    check.start();
    QCoreApplication::processEvents();
    QVERIFY(!finished);
    go.release();
    QTRY_VERIFY(finished);
}

QTEST_MAIN(TestCaseOpener)
#include "tst_caseopener.moc"
