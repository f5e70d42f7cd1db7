// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/timeline.h"

#include "core/catalog/jsonfile.h"
#include "core/catalog/textjson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace ctpat {

namespace {

struct TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

} // namespace

Result<Timeline> Timeline::load()
{
    return load(QStringLiteral(":/reference/timeline.json"));
}

Result<Timeline> Timeline::load(const QString &file)
{
    const auto document = readDocument(file, QStringLiteral("timeline"));
    if (!document)
        return document.error();
    Timeline timeline;
    const QJsonArray phases = document->value(QLatin1String("phases")).toArray();
    for (int i = 0; i < phases.size(); ++i) {
        const QJsonValue phase = phases.at(i);
        timeline.m_phases.push_back(
            {phase[QLatin1String("id")].toString(), TextReader(phase.toObject()).text(QStringLiteral("title")), {}});
        const QJsonArray milestones = phase[QLatin1String("milestones")].toArray();
        for (int j = 0; j < milestones.size(); ++j) {
            const QJsonValue milestone = milestones.at(j);
            const QString id = milestone[QLatin1String("id")].toString();
            if (timeline.milestone(id))
                return damagedFile(file, QStringLiteral("phases[%1]/milestones[%2]/id").arg(i).arg(j),
                                   TimelineText::tr("there is another milestone \"%1\"").arg(id));
            timeline.m_phases.back().milestones.push_back(
                {id, TextReader(milestone.toObject()).text(QStringLiteral("title")),
                 milestone[QLatin1String("repeats")].toBool()});
        }
    }
    return timeline;
}

const Milestone *Timeline::milestone(const QString &id) const
{
    for (const TimelinePhase &phase : m_phases) {
        for (const Milestone &milestone : phase.milestones) {
            if (milestone.id == id)
                return &milestone;
        }
    }
    return nullptr;
}

} // namespace ctpat
