// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Making a report with 400 photographs of 12 megapixels (two a page: some 200 pages), against decoding and encoding the
// same photographs at the size they are printed, without a report. Goal: 10 s on two cores. Usage: bench_report
// [photographs]
#include "core/base/digest.h"
#include "core/report/pdfreport.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QRandomGenerator>
#include <QtConcurrentMap>
#include <QTextStream>

#include <sys/resource.h>

using namespace ctpat;

namespace {

/// What a phone takes: twelve different pictures, some megabytes each.
std::vector<QByteArray> makePhotographs()
{
    std::vector<QByteArray> photographs;
    for (int i = 0; i < 12; ++i) {
        QImage image(4000, 3000, QImage::Format_RGB32);
        QPainter painter(&image);
        QRandomGenerator random(static_cast<quint32>(i));
        for (int k = 0; k < 4000; ++k) {
            painter.fillRect(static_cast<int>(random.bounded(4000)), static_cast<int>(random.bounded(3000)),
                             static_cast<int>(random.bounded(300)), static_cast<int>(random.bounded(300)),
                             QColor::fromRgb(random.generate()));
        }
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPG", 88);
        photographs.push_back(bytes);
    }
    return photographs;
}

ReportData makeData(const std::vector<QByteArray> &photographs, int count)
{
    ReportData data;
    data.member = QStringLiteral("Sample Imports Inc.");
    data.reportNumber = QStringLiteral("00000000-2026-01");
    for (int i = 0; i < count; ++i) {
        ReportEvidence piece;
        piece.number = QStringLiteral("E-%1").arg(i + 1, 2, 10, QLatin1Char('0'));
        piece.title = QStringLiteral("Photograph %1").arg(i + 1);
        piece.fileType = QStringLiteral("Photograph");
        piece.fileName = QStringLiteral("IMG_%1.JPG").arg(i + 1);
        piece.sha256 = QString::fromLatin1(Sha256::of(QByteArray::number(i)).toHex());
        piece.isPhoto = true;
        piece.caption = QStringLiteral("Seal %1 on the door of a trailer at dock 3").arg(i + 1);
        piece.picture.load = [&photographs, i]() -> Result<QByteArray> {
            return photographs[static_cast<size_t>(i) % photographs.size()];
        };
        data.evidence += piece;
    }
    return data;
}

/// The same pictures decoded to the size they are printed at 200 pixels per inch and encoded, on as many threads.
qint64 floorMilliseconds(const std::vector<QByteArray> &photographs, int count)
{
    QElapsedTimer timer;
    timer.start();
    QList<int> indexes;
    for (int i = 0; i < count; ++i)
        indexes += i;
    QtConcurrent::blockingMap(indexes, [&](int i) {
        QByteArray bytes = photographs[static_cast<size_t>(i) % photographs.size()];
        QBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        QImageReader reader(&source);
        reader.setScaledSize(QSize(956, 717));
        QByteArray encoded;
        QBuffer target(&encoded);
        target.open(QIODevice::WriteOnly);
        reader.read().save(&target, "JPG", 85);
    });
    return timer.elapsed();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    const int count = argc > 1 ? atoi(argv[1]) : 400;
    const std::vector<QByteArray> photographs = makePhotographs();
    rusage before{};
    getrusage(RUSAGE_SELF, &before);
    const qint64 floor = floorMilliseconds(photographs, count);
    QElapsedTimer timer;
    timer.start();
    const Result<ReportPdf> report = makeReport(makeData(photographs, count));
    if (!report) {
        out << report.error().message() << ' ' << report.error().detail() << Qt::endl;
        return 1;
    }
    rusage after{};
    getrusage(RUSAGE_SELF, &after);
    out << count << " photographs, " << report->pageCount << " pages, " << report->bytes.size() / 1048576
        << " MiB: " << timer.elapsed() << " ms; the photographs alone: " << floor << " ms; ratio "
        << double(timer.elapsed()) / double(std::max<qint64>(floor, 1)) << "; peak memory " << after.ru_maxrss / 1024
        << " MiB (" << before.ru_maxrss / 1024 << " before)" << Qt::endl;
    return 0;
}
