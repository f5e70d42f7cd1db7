// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence.h"

namespace ctpat {

QString evidenceNumber(int number)
{
    return QStringLiteral("E-%1").arg(number, 2, 10, QLatin1Char('0'));
}

std::optional<int> evidenceNumberFromText(const QString &text)
{
    QString digits = text.trimmed();
    if (digits.startsWith(QLatin1String("E-"), Qt::CaseInsensitive))
        digits = digits.mid(2);
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber && number > 0 && digits.front().isDigit() ? std::optional<int>(number) : std::nullopt;
}

} // namespace ctpat
