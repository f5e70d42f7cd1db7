// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/catalog/markingprofiles.h"
#include "core/catalog/reasons.h"
#include "core/catalog/timeline.h"
#include "core/validation/profile.h"
#include "ui/shell/caseopener.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/lookpalette.h"
#include "ui/widgets/workbenchstyle.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace {

/// The program's data, read and checked once; without it there is nothing to work with.
struct Data
{
    ctpat::Result<ctpat::Catalog> catalog = ctpat::Catalog::load();
    ctpat::Result<ctpat::Reasons> reasons = ctpat::Reasons::load();
    ctpat::Result<ctpat::MarkingProfiles> markings = ctpat::MarkingProfiles::load();
    ctpat::Result<ctpat::Timeline> timeline = ctpat::Timeline::load();

    [[nodiscard]] const ctpat::Error *error() const
    {
        if (!catalog)
            return &catalog.error();
        if (!reasons)
            return &reasons.error();
        if (!markings)
            return &markings.error();
        return timeline ? nullptr : &timeline.error();
    }
};

bool isCase(const QString &path)
{
    return path.endsWith(QLatin1String(".ctpat"), Qt::CaseInsensitive);
}

/// The files named on the command line.
QStringList filesIn(const QStringList &arguments)
{
    QStringList files = arguments.mid(1);
    files.removeIf([](const QString &argument) {
        return !isCase(argument) && !argument.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    });
    return files;
}

void installTranslations(QApplication &application)
{
    const QLocale locale;
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto *own = new QTranslator(&application);
    // English too has a file: it holds the plurals.
    if (own->load(locale, QStringLiteral("ctpat"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        own->load(QStringLiteral(":/i18n/ctpat_en.qm")))
        QCoreApplication::installTranslator(own);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ctpat-workbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CTPAT_VERSION));
    // One language for everything: --language es, else the system's.
    const QStringList arguments = QCoreApplication::arguments();
    const auto language = arguments.indexOf(QStringLiteral("--language"));
    if (language > 0)
        QLocale::setDefault(QLocale(arguments.value(language + 1)));
    installTranslations(application);
    QApplication::setStyle(new ctpat::ui::WorkbenchStyle);
    ctpat::ui::useFallbackPalette(application, arguments.contains(QStringLiteral("--dark")) ? ctpat::ui::Scheme::Dark
                                                                                            : ctpat::ui::Scheme::Light);

    const ctpat::SystemClock clock;
    ctpat::ProfileStore profiles;
    QStringList files = filesIn(arguments);
    // The first case is read while the criteria are and the window is made.
    auto opener = std::make_unique<ctpat::ui::CaseOpener>(profiles, clock);
    if (!files.isEmpty() && isCase(files.first()) && profiles.load() &&
        opener->open(files.first(), ctpat::OpenMode::ReadWrite))
        files.removeFirst();

    Data data;
    ctpat::ui::Dialogs dialogs;
    if (const ctpat::Error *error = data.error()) {
        dialogs.showError(nullptr, *error);
        return QApplication::exec();
    }
    const ctpat::ui::Services services{clock,          *data.catalog, *data.reasons, *data.markings,
                                       *data.timeline, profiles,      dialogs};
    ctpat::ui::MainWindow window(
        services, QDir(ctpat::ProfileStore::defaultFolder()).filePath(QStringLiteral("window.ini")), std::move(opener));
    window.show();
    for (const QString &file : std::as_const(files))
        window.openFile(file);
    return QApplication::exec();
}
