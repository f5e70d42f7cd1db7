// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace ctpat::cli {

namespace {

void print(std::FILE *stream, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, static_cast<size_t>(utf8.size()), stream);
    if (!text.endsWith(QLatin1Char('\n')))
        std::fputc('\n', stream);
}

QByteArray indented(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace

CommandLine::CommandLine(const QString &command, const QStringList &arguments, const QString &summary)
    : m_command(command)
    , m_arguments(arguments)
{
    m_parser.setApplicationDescription(summary);
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, tr("Shows this help.")});
    flag(QStringLiteral("json"), tr("Answers as one JSON object."));
    option(QStringLiteral("as"), QStringLiteral("name"), tr("Who acts, instead of the name in the profile."));
}

void CommandLine::positional(const QString &name, const QString &help)
{
    m_parser.addPositionalArgument(name, help);
    ++m_least;
}

void CommandLine::option(const QString &name, const QString &value, const QString &help)
{
    m_parser.addOption({name, help, value});
}

void CommandLine::option(const QStringList &names, const QString &value, const QString &help)
{
    m_parser.addOption({names, help, value});
}

void CommandLine::flag(const QString &name, const QString &help)
{
    m_parser.addOption({name, help});
}

void CommandLine::expect(int least, int most)
{
    m_least = least;
    m_most = most < 0 ? least : most;
}

std::optional<int> CommandLine::parse()
{
    const int most = m_most < 0 ? m_least : m_most;
    const bool parsed = m_parser.parse(QStringList{QStringLiteral("ctpat ") + m_command} + m_arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        print(stdout, m_parser.helpText());
        return 0;
    }
    if (!parsed)
        return refuse(wrongUse(m_parser.errorText()));
    if (count() < m_least || count() > most) {
        return refuse(
            wrongUse(tr("“ctpat %1” was given too few or too many arguments. See “ctpat %1 --help”.").arg(m_command)));
    }
    return std::nullopt;
}

QStringList CommandLine::values(const QString &name) const
{
    QStringList all;
    for (const QString &value : m_parser.values(name)) {
        for (const QString &part : value.split(QLatin1Char(','), Qt::SkipEmptyParts))
            all += part.trimmed();
    }
    return all;
}

Result<QString> CommandLine::text(const QString &name) const
{
    const QString given = value(name);
    if (!given.startsWith(QLatin1Char('@')))
        return given;
    if (given.startsWith(QLatin1String("@@")))
        return given.mid(1);
    QFile file(given.mid(1));
    const bool opened =
        given == QLatin1String("@-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        return Error(ErrorCode::FileUnreadable,
                     tr("The text for --%1 could not be read from “%2”.").arg(name, given.mid(1)), file.errorString());
    }
    QString read = QString::fromUtf8(file.readAll());
    while (read.endsWith(QLatin1Char('\n')) || read.endsWith(QLatin1Char('\r')))
        read.chop(1);
    return read;
}

Result<QDate> CommandLine::date(const QString &name) const
{
    const QDate date = QDate::fromString(value(name), Qt::ISODate);
    if (date.isValid())
        return date;
    return wrongUse(tr("--%1 must be a date such as 2026-11-24.").arg(name));
}

Result<int> CommandLine::number(const QString &name) const
{
    bool ok = false;
    const int number = value(name).toInt(&ok);
    if (ok)
        return number;
    return wrongUse(tr("--%1 must be a whole number.").arg(name));
}

Error CommandLine::wrongUse(const QString &message) const
{
    m_wrongUse = true;
    return {ErrorCode::InvalidInput, message};
}

int CommandLine::answer(const QString &words, const QJsonObject &object) const
{
    if (json())
        print(stdout, QString::fromUtf8(indented(object)));
    else if (!words.isEmpty())
        print(stdout, words);
    return 0;
}

int CommandLine::refuse(const Error &error) const
{
    return refuse(error, {});
}

int CommandLine::refuse(const Error &error, const QJsonObject &more) const
{
    if (json()) {
        QJsonObject object = more;
        QJsonObject reason{{QStringLiteral("id"), errorId(error.code())}, {QStringLiteral("message"), error.message()}};
        if (!error.detail().isEmpty())
            reason.insert(QStringLiteral("detail"), error.detail());
        object.insert(QStringLiteral("error"), reason);
        print(stdout, QString::fromUtf8(indented(object)));
    } else {
        print(stderr, tr("%1 [%2]").arg(error.message(), errorId(error.code())));
        if (!error.detail().isEmpty())
            print(stderr, QStringLiteral("  ") + error.detail());
    }
    return m_wrongUse ? 2 : 1;
}

} // namespace ctpat::cli
