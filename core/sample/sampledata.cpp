// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampledata.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace ctpat {

namespace {

Result<QJsonObject> readObject(const QString &name)
{
    QFile file(QStringLiteral(":/sample/") + name);
    QJsonParseError error;
    QJsonDocument document;
    if (file.open(QIODevice::ReadOnly))
        document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        return Error(ErrorCode::Internal,
                     QCoreApplication::translate("SampleCase", "The sample that the program brings along is damaged. "
                                                               "Install the program again."),
                     name);
    }
    return document.object();
}

} // namespace

Result<SampleData> SampleData::load()
{
    const Result<QJsonObject> outline = readObject(QStringLiteral("case.json"));
    if (!outline)
        return outline.error();
    const Result<QJsonObject> answers = readObject(QStringLiteral("answers.json"));
    if (!answers)
        return answers.error();
    const Result<QJsonObject> findings = readObject(QStringLiteral("findings.json"));
    if (!findings)
        return findings.error();
    const Result<QJsonObject> evidence = readObject(QStringLiteral("evidence.json"));
    if (!evidence)
        return evidence.error();
    SampleData data;
    data.outline = *outline;
    data.answers = answers->value(QLatin1String("answers")).toArray();
    data.findings = findings->value(QLatin1String("findings")).toArray();
    data.practices = findings->value(QLatin1String("practices")).toArray();
    data.evidence = evidence->value(QLatin1String("evidence")).toArray();
    return data;
}

QDate SampleCalendar::visitStart(int weeksBefore) const
{
    const QDate monday = m_today.addDays(1 - m_today.dayOfWeek());
    return monday.addDays(1 - 7 * weeksBefore);
}

} // namespace ctpat
