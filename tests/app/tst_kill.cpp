// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/contentverification.h"
#include "core/evidence/evidencestore.h"
#include "core/validation/textstore.h"
#include "tests/support/casefixture.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace ctpat;

/// Kills a process that writes to a case, again and again, at any moment: nothing acknowledged may be lost, and the
/// file must pass the whole check each time.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost();
};

namespace {

constexpr int kills = 100;

/// What the last line of each kind said that was whole.
QHash<QByteArray, int> acknowledged(const QByteArray &output)
{
    QHash<QByteArray, int> last;
    const qsizetype end = output.lastIndexOf('\n');
    for (const QByteArray &line : output.left(std::max<qsizetype>(end, 0)).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            last.insert(words.at(0), words.at(1).toInt());
    }
    return last;
}

} // namespace

void TestKill::nothingAcknowledgedIsLost()
{
    const CaseFixture fixture;
    fixture.create().reset();
    QFile attached(fixture.path(QStringLiteral("attached.bin")));
    QVERIFY(attached.open(QIODevice::WriteOnly));
    QRandomGenerator random(7); // the bytes are the same each time, the moments of the kills are not
    for (int i = 0; i < 5 << 18; ++i) {
        const quint32 word = random.generate();
        attached.write(reinterpret_cast<const char *>(&word), 4);
    }
    attached.close();
    int killedWhileWriting = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess writer;
        writer.start(QStringLiteral(CTPAT_BINARY_DIR "/tests/support/casewriter"),
                     {fixture.path(), fixture.path(QStringLiteral("attached.bin"))});
        QVERIFY(writer.waitForStarted());
        // Most kills hit the writing; every fifth hits wherever the start has got to, the opening checks included.
        if (i % 5 != 0)
            QVERIFY(writer.waitForReadyRead(-1));
        QThread::msleep(QRandomGenerator::global()->bounded(150));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        const QHash<QByteArray, int> last = acknowledged(writer.readAllStandardOutput());

        auto file = fixture.open();
        CTPAT_OK(file);
        CTPAT_OK((*file)->checkWhole());
        CTPAT_OK(verifyContents(**file));
        if (!last.contains("text"))
            continue;
        ++killedWhileWriting;
        auto texts = TextStore::all(**file);
        CTPAT_OK(texts);
        // One more may have reached the disk before its line was printed.
        const int stored = texts->value(SectionText::Scope).toInt();
        QVERIFY2(stored == last.value("text") || stored == last.value("text") + 1,
                 qPrintable(QStringLiteral("acknowledged %1, stored %2").arg(last.value("text")).arg(stored)));
        if (last.value("evidence") > last.value("undo")) {
            const auto all = EvidenceStore(**file).all();
            CTPAT_OK(all);
            const QString title = QString::number(last.value("evidence"));
            const bool found =
                std::any_of(all->begin(), all->end(), [&](const Evidence &e) { return e.title == title; });
            const bool undoneMeanwhile = last.value("evidence") % 8 == 0;
            QVERIFY(found || undoneMeanwhile);
        }
    }
    QVERIFY2(killedWhileWriting > kills / 2, qPrintable(QString::number(killedWhileWriting)));
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
