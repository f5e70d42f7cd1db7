// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"

#include <QGuiApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <cstdio>

namespace {

int showUsage(std::FILE *stream, int status)
{
    QString usage =
        QCoreApplication::translate("Commands", "Usage: ctpat COMMAND [arguments], with one of the commands:");
    usage += QLatin1String("\n ");
    for (const ctpat::cli::Command &command : ctpat::cli::commands())
        usage += QLatin1Char(' ') + QLatin1String(command.name);
    usage +=
        QLatin1Char('\n') +
        QCoreApplication::translate("Commands", "Each explains itself with --help and answers in JSON with --json.") +
        QLatin1Char('\n');
    std::fputs(usage.toUtf8().constData(), stream);
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    // Reports need fonts, never a display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt remarks on missing desktop folders; on the command line that is noise between the answers.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ctpat"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CTPAT_VERSION));
    QTranslator translator;
    // English too has a file: it holds the plurals.
    if (translator.load(QLocale(), QStringLiteral("ctpat"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        translator.load(QStringLiteral(":/i18n/ctpat_en.qm")))
        QCoreApplication::installTranslator(&translator);

    const QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (name.isEmpty())
        return showUsage(stderr, 2);
    if (name == QLatin1String("--help") || name == QLatin1String("-h"))
        return showUsage(stdout, 0);
    if (name == QLatin1String("--version")) {
        std::puts("ctpat " CTPAT_VERSION);
        return 0;
    }
    const ctpat::cli::Context context;
    for (const ctpat::cli::Command &command : ctpat::cli::commands()) {
        if (name == QLatin1String(command.name))
            return command.run(context, arguments.mid(2));
    }
    return showUsage(stderr, 2);
}
