// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Attaching one large file against copying and hashing the same file in one loop, and the memory it takes above idle.
// Goal: at most 1.5 times the time, below 64 MiB. Usage: bench_attach [MiB, default 1024] [folder, default the
// temporary one]. Each is done three times in turn; the best of each counts.
#include "core/base/digest.h"
#include "core/evidence/addevidence.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <limits>
#include <unistd.h>

using namespace ctpat;

namespace {

constexpr qint64 mebibyte = 1 << 20;
constexpr int rounds = 3;
constexpr int photographs = 100;
constexpr qint64 photographBytes = 3 * mebibyte + 12345;

bool writeNoise(const QString &path, qint64 size, quint32 seed)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QRandomGenerator random(seed);
    QByteArray block(mebibyte, Qt::Uninitialized);
    for (qint64 done = 0; done < size; done += block.size()) {
        random.fillRange(reinterpret_cast<quint32 *>(block.data()), block.size() / 4);
        block.truncate(static_cast<qsizetype>(std::min<qint64>(block.size(), size - done)));
        if (file.write(block) != block.size())
            return false;
    }
    return true;
}

/// Read, hash, write, next; on disk when it returns, as an attached file is.
qint64 copyAndHash(const QString &from, const QString &to)
{
    QElapsedTimer timer;
    timer.start();
    QFile source(from);
    QFile target(to);
    const bool open = source.open(QIODevice::ReadOnly | QIODevice::Unbuffered) &&
                      target.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!open)
        return -1;
    Sha256 hash;
    QByteArray block(mebibyte, Qt::Uninitialized);
    while (true) {
        const qint64 got = source.read(block.data(), block.size());
        if (got <= 0)
            break;
        hash.add(QByteArrayView(block.constData(), got));
        if (target.write(block.constData(), got) != got)
            return -1;
    }
    const QByteArray digest = hash.finish();
    return digest.size() == 32 && fsync(target.handle()) == 0 ? timer.elapsed() : -1;
}

/// A value of /proc/self/status in KiB, such as "VmHWM:" for the highest memory so far.
qint64 memoryKib(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

void forgetHighestMemory()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

struct Attached
{
    qint64 ms = -1;
    qint64 extraKib = 0;
    int steps = 0;
};

Attached attach(const QStringList &paths, const QString &casePath)
{
    const SystemClock clock;
    QFile::remove(casePath);
    const CaseEnvironment environment{
        &clock, {QStringLiteral("Sample"), QStringLiteral("specialist")}, QStringLiteral("BENCH"), Uuid::create(), {}};
    auto file = CaseFile::create(casePath, environment);
    if (!file)
        return {};
    forgetHighestMemory();
    const qint64 idle = memoryKib("VmRSS:");
    Attached result;
    QElapsedTimer timer;
    timer.start();
    const auto outcomes = addFiles(**file, paths, {}, [&](qint64, qint64) { return ++result.steps > 0; });
    const bool added = outcomes && std::all_of(outcomes->begin(), outcomes->end(), [](const AddOutcome &outcome) {
                           return static_cast<bool>(outcome.result);
                       });
    if (!added)
        return {};
    result.ms = timer.elapsed();
    result.extraKib = memoryKib("VmHWM:") - idle;
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const qint64 size = (arguments.size() > 1 ? arguments.at(1).toLongLong() : 1024) * mebibyte;
    const QTemporaryDir folder((arguments.size() > 2 ? arguments.at(2) : QDir::tempPath()) +
                               QStringLiteral("/bench-XXXXXX"));
    QTextStream out(stdout);
    const QString source = folder.filePath(QStringLiteral("source"));
    if (!writeNoise(source, size, 1))
        return 2;

    qint64 copyMs = std::numeric_limits<qint64>::max();
    Attached best;
    for (int round = 0; round < rounds; ++round) {
        const QString copy = folder.filePath(QStringLiteral("copy"));
        const qint64 copied = copyAndHash(source, copy);
        QFile::remove(copy);
        const Attached attached = attach({source}, folder.filePath(QStringLiteral("bench.ctpat")));
        if (copied < 0 || attached.ms < 0)
            return 2;
        out << "round " << round + 1 << ": copy and hash " << copied << " ms, attach " << attached.ms << " ms in "
            << attached.steps << " steps, " << attached.extraKib / 1024 << " MiB above idle\n";
        out.flush();
        copyMs = std::min(copyMs, copied);
        const qint64 highest = std::max(best.extraKib, attached.extraKib);
        if (best.ms < 0 || attached.ms < best.ms)
            best = attached;
        best.extraKib = highest;
    }
    const double ratio = static_cast<double>(best.ms) / static_cast<double>(copyMs);
    out << "attach / copy and hash: " << ratio << " (goal 1.5), memory above idle: " << best.extraKib / 1024
        << " MiB (goal 64)\n";

    QStringList paths;
    for (int i = 0; i < photographs; ++i) {
        paths << folder.filePath(QStringLiteral("%1.jpg").arg(i));
        if (!writeNoise(paths.last(), photographBytes, static_cast<quint32>(100 + i)))
            return 2;
    }
    const Attached many = attach(paths, folder.filePath(QStringLiteral("many.ctpat")));
    if (many.ms < 0)
        return 2;
    out << photographs << " photographs of 3 MiB: " << many.ms << " ms, "
        << photographs * photographBytes / 1000 / std::max<qint64>(many.ms, 1) << " MB/s, " << many.extraKib / 1024
        << " MiB above idle\n";
    return ratio <= 1.5 && best.extraKib < 64 * 1024 ? 0 : 1;
}
