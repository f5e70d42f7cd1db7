// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <vector>

/// Looks into a finished PDF with the programs of Debian (poppler-utils, qpdf) and with libqpdf. A program that is
/// missing fails the test.
namespace pdfprobe {

inline QByteArray runOn(const QByteArray &pdf, const QString &program, const QStringList &arguments,
                        int *exitCode = nullptr)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("probe.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return "the probe's file could not be written";
    file.close();
    QStringList all = arguments;
    all.replaceInStrings(QStringLiteral("FILE"), file.fileName());
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, all);
    if (!process.waitForStarted() || !process.waitForFinished(120000)) {
        QTest::qFail(qPrintable(QStringLiteral("%1 could not be run; is it installed?").arg(program)), __FILE__,
                     __LINE__);
        return {};
    }
    if (exitCode)
        *exitCode = process.exitCode();
    return process.readAll();
}

/// The text of each page as pdftotext reads it, in the order of the content.
inline QStringList textOfPages(const QByteArray &pdf)
{
    const QString all = QString::fromUtf8(
        runOn(pdf, QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("FILE"), QStringLiteral("-")}));
    QStringList pages = all.split(QLatin1Char('\f'));
    pages.removeLast();
    for (QString &page : pages)
        page = page.simplified();
    return pages;
}

inline QStringList words(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.split(space, Qt::SkipEmptyParts);
}

/// First page on which all of @p text's words follow each other; -1 when there is none.
inline int pageWith(const QStringList &pages, const QString &text)
{
    const QRegularExpression whole(QStringLiteral("(?<![\\w.])%1(?!\\w)").arg(QRegularExpression::escape(text)));
    for (int i = 0; i < pages.size(); ++i) {
        if (pages[i].contains(whole))
            return i;
    }
    return -1;
}

/// Top of a word in points from the page's top; -1 when it is not there.
inline double topOf(const QByteArray &pdf, int page, const QString &word)
{
    const QString number = QString::number(page + 1);
    const QString boxes =
        QString::fromUtf8(runOn(pdf, QStringLiteral("pdftotext"),
                                {QStringLiteral("-bbox"), QStringLiteral("-f"), number, QStringLiteral("-l"), number,
                                 QStringLiteral("FILE"), QStringLiteral("-")}));
    const QRegularExpression line(QStringLiteral("yMin=\"([0-9.]+)\"[^>]*>%1<").arg(QRegularExpression::escape(word)));
    const QRegularExpressionMatch match = line.match(boxes);
    return match.hasMatch() ? match.captured(1).toDouble() : -1;
}

/// Number of dark pixels of a page at 50 per inch.
inline qint64 inkOn(const QByteArray &pdf, int page)
{
    const QString number = QString::number(page + 1);
    const QByteArray png = runOn(pdf, QStringLiteral("pdftoppm"),
                                 {QStringLiteral("-r"), QStringLiteral("50"), QStringLiteral("-png"),
                                  QStringLiteral("-f"), number, QStringLiteral("-l"), number, QStringLiteral("FILE")});
    const QImage image = QImage::fromData(png).convertToFormat(QImage::Format_Grayscale8);
    qint64 dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        const uchar *line = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x)
            dark += line[x] < 160;
    }
    return dark;
}

/// What qpdf --check complains about; empty when nothing.
inline QString checkedByQpdf(const QByteArray &pdf)
{
    int exitCode = -1;
    const QByteArray said =
        runOn(pdf, QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("FILE")}, &exitCode);
    return exitCode == 0 ? QString() : QString::fromUtf8(said);
}

struct LinkTarget
{
    int page = -1;
    QString uri = {};
};

inline std::vector<LinkTarget> links(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("probe", bytes.constData(), static_cast<size_t>(bytes.size()));
    std::vector<QPDFObjectHandle> pages;
    for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
        pages.push_back(page.getObjectHandle());
    std::vector<LinkTarget> found;
    for (QPDFObjectHandle page : pages) {
        QPDFObjectHandle annotations = page.getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            QPDFObjectHandle annotation = annotations.getArrayItem(i);
            if (!annotation.getKey("/Subtype").isNameAndEquals("/Link"))
                continue;
            LinkTarget target;
            if (annotation.hasKey("/A"))
                target.uri = QString::fromStdString(annotation.getKey("/A").getKey("/URI").getStringValue());
            for (size_t k = 0; annotation.hasKey("/Dest") && k < pages.size(); ++k) {
                if (annotation.getKey("/Dest").getArrayItem(0).getObjGen() == pages[k].getObjGen())
                    target.page = static_cast<int>(k);
            }
            found.push_back(target);
        }
    }
    return found;
}

} // namespace pdfprobe
