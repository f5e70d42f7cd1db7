// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errorhelp.h"

#include <QFile>

namespace ctpat::ui {

namespace {

/// The paragraph that begins with @p name, its lines joined.
QString paragraph(const QStringList &lines, const QString &name)
{
    QString text;
    bool inside = false;
    for (const QString &line : lines) {
        if (line.startsWith(name + QLatin1Char(':'))) {
            inside = true;
            text = line.mid(name.size() + 1).trimmed();
        } else if (inside && line.trimmed().isEmpty()) {
            break;
        } else if (inside) {
            text += QLatin1Char(' ') + line.trimmed();
        }
    }
    return text;
}

} // namespace

std::optional<ErrorHelp> errorHelpIn(const QString &text, const QString &id)
{
    QStringList entry;
    bool found = false;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("## ")))
            found = line.mid(3).trimmed() == id;
        else if (found)
            entry += line;
    }
    const ErrorHelp help{paragraph(entry, QStringLiteral("Cause")), paragraph(entry, QStringLiteral("Remedy"))};
    return help == ErrorHelp() ? std::nullopt : std::optional(help);
}

std::optional<ErrorHelp> errorHelp(ErrorCode code)
{
    QFile file(QStringLiteral(":/help/errors.md"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return errorHelpIn(QString::fromUtf8(file.readAll()), errorId(code));
}

} // namespace ctpat::ui
