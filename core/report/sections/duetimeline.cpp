// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/duetimeline.h"

#include <QMap>

namespace ctpat::report {

namespace {

constexpr qsizetype datesRoom = 5;
constexpr qsizetype numbersRoom = 4;
/// Two dates nearer to each other than this share of the line would print over each other.
constexpr double leastGap = 0.16;

struct DueFindings
{
    QStringList actions;
    QStringList recommendations;
};

QMap<QDate, DueFindings> dueDates(const ReportData &data)
{
    QMap<QDate, DueFindings> dates;
    for (const ReportFinding &finding : data.findings) {
        if (finding.state == ReportFindingState::Withdrawn || !finding.due.isValid())
            continue;
        DueFindings &due = dates[finding.due];
        (finding.kind == ReportFindingKind::Action ? due.actions : due.recommendations).append(finding.number);
    }
    return dates;
}

QString findingsText(const ReportWording &words, const DueFindings &due)
{
    QStringList parts;
    if (due.actions.size() > numbersRoom)
        parts.append(words.translate("Report", "%1 actions").arg(words.number(due.actions.size())));
    else
        parts.append(due.actions);
    if (due.recommendations.size() == 1)
        parts.append(due.recommendations);
    else if (!due.recommendations.isEmpty())
        parts.append(words.translate("Report", "%1 recommendations").arg(words.number(due.recommendations.size())));
    return parts.join(QStringLiteral(", "));
}

bool isReadable(const std::vector<TimelinePoint> &points)
{
    for (size_t i = 1; i < points.size(); ++i) {
        if (points[i].position - points[i - 1].position < leastGap)
            return false;
    }
    return true;
}

} // namespace

std::optional<Timeline> dueTimeline(const SectionContext &context)
{
    const ReportWording &words = context.words;
    const QDate release = context.data.plannedRelease;
    const QMap<QDate, DueFindings> dates = dueDates(context.data);
    if (!release.isValid() || dates.isEmpty() || dates.size() > datesRoom || dates.firstKey() <= release)
        return std::nullopt;
    const double days = static_cast<double>(release.daysTo(dates.lastKey()));
    Timeline timeline;
    const QString released = words.translate("Report", "Planned release");
    timeline.points.push_back(
        {.position = 0, .mark = TimelineMark::Ring, .date = words.shortDate(release), .below = released});
    QStringList spoken{words.translate("Report", "%1: %2").arg(released, words.date(release))};
    for (auto due = dates.begin(); due != dates.end(); ++due) {
        const qint64 after = release.daysTo(due.key());
        const QString findings = findingsText(words, due.value());
        timeline.points.push_back({.position = static_cast<double>(after) / days,
                                   .mark = TimelineMark::Square,
                                   .above = words.translate("Report", "%1 days").arg(words.number(after)),
                                   .date = words.shortDate(due.key()),
                                   .below = findings});
        spoken.append(words.translate("Report", "%1: %2").arg(words.date(due.key()), findings));
    }
    if (!isReadable(timeline.points))
        return std::nullopt;
    timeline.caption = context.captions.figure(
        words.translate("Report", "Due dates"),
        words.translate("Report", "(%1 days from the planned release unless a table says otherwise)")
            .arg(words.number(context.data.responseDays)));
    timeline.alt = words.translate("Report", "Line of time. %1.").arg(spoken.join(QStringLiteral("; ")));
    return timeline;
}

} // namespace ctpat::report
