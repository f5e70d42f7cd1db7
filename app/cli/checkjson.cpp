// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkjson.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace ctpat::cli {

namespace {

struct CheckLines
{
    Q_DECLARE_TR_FUNCTIONS(CheckLines)
};

} // namespace

QJsonArray checksJson(const std::vector<Check> &checks)
{
    QJsonArray json;
    for (const Check &check : checks) {
        QJsonObject place;
        if (!check.place.criterion.isEmpty())
            place.insert(QStringLiteral("criterion"), check.place.criterion);
        if (check.place.visitNumber >= 0)
            place.insert(QStringLiteral("visit"), check.place.visitNumber);
        if (!check.place.findingLabel.isEmpty())
            place.insert(QStringLiteral("finding"), check.place.findingLabel);
        if (!check.place.evidenceLabel.isEmpty())
            place.insert(QStringLiteral("evidence"), check.place.evidenceLabel);
        if (!check.place.person.isNull())
            place.insert(QStringLiteral("person"), check.place.person.text());
        if (check.place.section)
            place.insert(QStringLiteral("section"), toCode(*check.place.section));
        json.append(QJsonObject{{QStringLiteral("code"), toCode(check.code)},
                                {QStringLiteral("weight"), toCode(check.weight)},
                                {QStringLiteral("message"), check.message},
                                {QStringLiteral("place"), place}});
    }
    return json;
}

QStringList checkLines(const std::vector<Check> &checks)
{
    QStringList lines;
    for (const Check &check : checks) {
        lines += check.blocks() ? CheckLines::tr("Blocks: %1").arg(check.message)
                                : CheckLines::tr("Worth a look: %1").arg(check.message);
    }
    return lines;
}

} // namespace ctpat::cli
