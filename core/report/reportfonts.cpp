// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportfonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>

namespace ctpat::report {

namespace {

struct ReportFontsText
{
    Q_DECLARE_TR_FUNCTIONS(ReportFonts)
};

/// The names of files that could not be registered; "none at all" counts as one.
QStringList registerAll()
{
    QStringList failed;
    const QDir fonts(QStringLiteral(":/fonts"));
    const QStringList files = fonts.entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (QFontDatabase::addApplicationFont(fonts.filePath(file)) < 0)
            failed << file;
    }
    if (files.isEmpty())
        failed << fonts.path();
    return failed;
}

} // namespace

Status registerReportFonts()
{
    static const QStringList failed = registerAll();
    if (failed.isEmpty())
        return {};
    return Error(ErrorCode::ReportLayout,
                 ReportFontsText::tr(
                     "The report's fonts could not be loaded, so no report was made. Install the program again."),
                 failed.join(QLatin1Char(' ')));
}

} // namespace ctpat::report
