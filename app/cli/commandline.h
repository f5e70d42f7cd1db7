// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace ctpat::cli {

/// What one command was given, and where its answer goes. A command declares what it takes, calls parse(), does its
/// work in core, and answers in words or, with --json, as one JSON object.
class CommandLine final
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    /// @param arguments what follows the command's name.
    CommandLine(const QString &command, const QStringList &arguments, const QString &summary);

    void positional(const QString &name, const QString &help);
    void option(const QString &name, const QString &value, const QString &help);
    void option(const QStringList &names, const QString &value, const QString &help);
    void flag(const QString &name, const QString &help);
    /// Exactly @p count positional arguments unless a range is given.
    void expect(int least, int most = -1);

    /// An exit status when the command ends here: 0 after --help, 2 for wrong use, which was reported.
    [[nodiscard]] std::optional<int> parse();

    [[nodiscard]] QString at(int index) const { return m_parser.positionalArguments().value(index); }
    [[nodiscard]] int count() const { return static_cast<int>(m_parser.positionalArguments().size()); }
    [[nodiscard]] bool has(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    /// Comma-separated and repeated values as one list.
    [[nodiscard]] QStringList values(const QString &name) const;
    /// A text: as it stands, "@file" from a file, "@-" from standard input, "@@..." for a text that starts with "@".
    [[nodiscard]] Result<QString> text(const QString &name) const;
    [[nodiscard]] Result<QDate> date(const QString &name) const;
    [[nodiscard]] Result<int> number(const QString &name) const;

    /// The coded value of an option; wrong use names what is possible.
    template <typename E>
    [[nodiscard]] Result<E> coded(const QString &name, std::optional<E> (*fromCode)(const QString &),
                                  const QStringList &possible) const
    {
        const std::optional<E> found = fromCode(value(name));
        if (found)
            return *found;
        return wrongUse(tr("--%1 must be one of: %2.").arg(name, possible.join(QStringLiteral(", "))));
    }

    /// An error that makes the exit status 2.
    [[nodiscard]] Error wrongUse(const QString &message) const;

    /// Prints the answer and gives the exit status 0. @p words is one line or several; ignored with --json.
    int answer(const QString &words, const QJsonObject &json = {}) const;
    /// Prints the reason and gives the exit status 1, or 2 for wrong use.
    int refuse(const Error &error) const;
    int refuse(const Error &error, const QJsonObject &more) const;
    [[nodiscard]] bool json() const { return m_parser.isSet(QStringLiteral("json")); }

private:
    QString m_command;
    QStringList m_arguments;
    QCommandLineParser m_parser;
    int m_least = 0;
    int m_most = -1;
    mutable bool m_wrongUse = false;
};

} // namespace ctpat::cli
