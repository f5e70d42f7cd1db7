// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of a process to a painted window that takes input: the workbench on a case with 10,000 pieces of
// evidence, against an empty Qt window. Goal: at most 2.2 times. Usage: bench_open [pieces]; needs the programs built
// beside it. Called again with "--empty" it is the empty window, with "--case FILE" the workbench.
#include "core/catalog/catalog.h"
#include "core/catalog/markingprofiles.h"
#include "core/catalog/reasons.h"
#include "core/catalog/timeline.h"
#include "core/evidence/addevidence.h"
#include "core/sample/samplecase.h"
#include "core/validation/profile.h"
#include "ui/shell/caseopener.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/workbenchstyle.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace ctpat;

namespace {

constexpr int rounds = 15;

/// Tells when the window was painted and the event loop is idle again, which is when it can be used; then ends.
void tellWhenPainted(QWidget *window)
{
    QTimer::singleShot(0, window, [window] {
        window->repaint();
        QTimer::singleShot(0, qApp, [] {
            QTextStream(stdout) << "painted" << Qt::endl;
            QCoreApplication::quit();
        });
    });
}

int showEmpty(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    tellWhenPainted(&window);
    return QApplication::exec();
}

int showCase(int argc, char **argv, const QString &path)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::WorkbenchStyle);
    const SystemClock clock;
    ProfileStore profiles;
    auto opener = std::make_unique<ui::CaseOpener>(profiles, clock);
    opener->open(path, OpenMode::ReadWrite);
    const auto catalog = Catalog::load();
    const auto reasons = Reasons::load();
    const auto markings = MarkingProfiles::load();
    const auto timeline = Timeline::load();
    ui::Dialogs dialogs;
    const ui::Services services{clock, *catalog, *reasons, *markings, *timeline, profiles, dialogs};
    ui::MainWindow window(services, profiles.defaultFolder() + QStringLiteral("/window.ini"), std::move(opener));
    QObject::connect(&window, &ui::MainWindow::caseOpened, &window, [&window] { tellWhenPainted(&window); });
    window.show();
    return QApplication::exec();
}

/// From the start of a process until it says that its window is painted, in milliseconds.
double timeOf(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForReadyRead(-1))
        qFatal("the window was not painted");
    const double painted = double(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished(-1);
    return painted;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

Status makeLargeCase(const QString &path, const QString &folder, int pieces, const Clock &clock)
{
    const ProfileStore profiles(folder);
    const Result<CaseEnvironment> environment = profiles.environment(clock);
    if (!environment)
        return environment.error();
    if (const Status made = makeSampleCase(path, *environment); !made)
        return made;
    const auto file = CaseFile::open(path, OpenMode::ReadWrite, *environment);
    if (!file)
        return file.error();
    QStringList paths;
    for (int i = 0; i < pieces; ++i) {
        QFile small(folder + QStringLiteral("/piece-%1.txt").arg(i));
        if (!small.open(QIODevice::WriteOnly))
            return Error(ErrorCode::FileUnwritable, small.fileName());
        small.write("Log of dock " + QByteArray::number(i));
        paths += small.fileName();
    }
    const auto added = addFiles(**file, paths);
    return added ? Status() : Status(added.error());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--empty") == 0)
        return showEmpty(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "--case") == 0)
        return showCase(argc, argv, QString::fromLocal8Bit(argv[2]));
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder;
    qputenv("CTPAT_CONFIG_DIR", folder.path().toLocal8Bit());
    UserProfile profile;
    profile.name = QStringLiteral("Sample Specialist");
    if (const Status saved = ProfileStore(folder.path()).save(profile); !saved)
        return 1;
    const SystemClock clock;
    const QString path = folder.filePath(QStringLiteral("large.ctpat"));
    const int pieces = argc > 1 ? atoi(argv[1]) : 10000;
    if (const Status made = makeLargeCase(path, folder.path(), pieces, clock); !made) {
        out << made.error().message() << ' ' << made.error().detail() << Qt::endl;
        return 1;
    }
    // In turns, so that a busy machine slows both.
    std::vector<double> empty;
    std::vector<double> open;
    for (int i = 0; i < rounds; ++i) {
        empty.push_back(timeOf({QStringLiteral("--empty")}));
        open.push_back(timeOf({QStringLiteral("--case"), path}));
    }
    out << pieces << " pieces: " << median(open) << " ms; an empty window: " << median(empty) << " ms; ratio "
        << median(open) / median(empty) << Qt::endl;
    return 0;
}
