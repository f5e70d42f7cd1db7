// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewnotes.h"

#include "core/findings/casedates.h"
#include "ui/overview/checkcounts.h"
#include "ui/shell/answerstates.h"
#include "ui/shell/caseview.h"
#include "ui/shell/checkplaces.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ctpat::ui {

namespace {

struct OverviewNotesText
{
    Q_DECLARE_TR_FUNCTIONS(OverviewNotes)
};

/// Labels named one by one; more are counted.
constexpr size_t kNamed = 3;

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(", "));
}

QString shortDate(const QDate &date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

/// "34 at Tijuana, 3 at Mexicali".
QString countsByVisit(const std::vector<const Check *> &checks, const CaseView &view)
{
    QStringList parts;
    for (const Visit &visit : view.validation.visits) {
        const auto count = std::count_if(checks.begin(), checks.end(),
                                         [&](const Check *check) { return check->place.visit == visit.id; });
        if (count > 0)
            //: how many of what is missing are at a site: "34 at Tijuana"
            parts += OverviewNotesText::tr("%Ln at %1", nullptr, static_cast<int>(count))
                         .arg(view.validation.visitName(visit));
    }
    return joined(parts);
}

/// The thing a check is about, as people name it: "6.2 Tijuana", "A-04", "E-12", a person.
QString subjectOf(const Check &check, const CaseView &view)
{
    const CheckPlace &place = check.place;
    if (!place.findingLabel.isEmpty())
        return place.findingLabel;
    if (!place.evidenceLabel.isEmpty())
        return place.evidenceLabel;
    if (const Person *person = view.validation.person(place.person))
        return person->name;
    const Visit *visit = view.validation.visit(place.visit);
    const QString name = visit ? view.validation.visitName(*visit) : QString();
    return (place.criterion + QLatin1Char(' ') + name).trimmed();
}

QString whereOf(const std::vector<const Check *> &checks, const CaseView &view)
{
    const bool allAtVisits = std::all_of(checks.begin(), checks.end(), [](const Check *check) {
        return !check->place.visit.isNull() && !check->place.criterion.isEmpty();
    });
    if (allAtVisits && checks.size() > kNamed)
        return countsByVisit(checks, view);
    QStringList parts;
    for (size_t i = 0; i < std::min(kNamed, checks.size()); ++i)
        parts += subjectOf(*checks[i], view);
    parts.removeAll(QString());
    if (checks.size() > kNamed)
        parts += OverviewNotesText::tr("%Ln more", nullptr, static_cast<int>(checks.size() - kNamed));
    return joined(parts);
}

QString daysTo(const QDate &day, const QDate &today)
{
    const auto days = static_cast<int>(today.daysTo(day));
    if (days == 0)
        return OverviewNotesText::tr("today");
    return days > 0 ? OverviewNotesText::tr("%n day(s) left", nullptr, days)
                    : OverviewNotesText::tr("%n day(s) late", nullptr, -days);
}

Place placeOfFinding(const Finding &finding)
{
    Place place{QStringLiteral("criteria")};
    place.finding = finding.id;
    place.criterion = finding.criterion;
    place.field = QStringLiteral("action");
    return place;
}

QString sitesOf(const Finding &finding, const CaseView &view)
{
    QStringList names;
    for (const Uuid &id : finding.answers) {
        const Answer *answer = view.validation.answerById(id);
        const Visit *visit = answer ? view.validation.visit(answer->key.visit) : nullptr;
        if (visit)
            names += view.validation.visitName(*visit);
    }
    names.removeDuplicates();
    return joined(names);
}

PlacedNote noteOf(const CaseDate &date, const CaseView &view, const QDate &today)
{
    PlacedNote placed;
    Note &note = placed.note;
    note.aside = shortDate(date.on);
    switch (date.kind) {
    case CaseDateKind::Visit: {
        const Visit *visit = view.validation.visit(date.visit);
        note.icon = Icon::Pin;
        note.text = OverviewNotesText::tr("Visit, %1").arg(visit ? view.validation.visitName(*visit) : QString());
        note.second = date.on > today || date.until == date.on ? daysTo(date.on, today)
                                                               : OverviewNotesText::tr("day %1 of %2")
                                                                     .arg(date.on.daysTo(today) + 1)
                                                                     .arg(date.on.daysTo(date.until) + 1);
        placed.place = Place{QStringLiteral("visits")};
        placed.place.visit = date.visit;
        break;
    }
    case CaseDateKind::PlannedRelease:
        note.icon = Icon::Report;
        note.text = OverviewNotesText::tr("Report to the member");
        note.second = daysTo(date.on, today);
        placed.place = Place{QStringLiteral("visits")};
        placed.place.field = QStringLiteral("planned-release");
        break;
    case CaseDateKind::ResponseDue: {
        note.icon = Icon::Finding;
        note.text = OverviewNotesText::tr("Responses due");
        QStringList labels;
        for (size_t i = 0; i < std::min(kNamed, date.findings.size()); ++i)
            labels += date.findings[i];
        if (date.findings.size() > kNamed)
            labels += OverviewNotesText::tr("%Ln more", nullptr, static_cast<int>(date.findings.size() - kNamed));
        note.second = joined(labels) + QStringLiteral(" · ") + daysTo(date.on, today);
        if (const Finding *first = view.findings.byLabel(date.findings.front()))
            placed.place = placeOfFinding(*first);
        break;
    }
    }
    return placed;
}

} // namespace

std::vector<PlacedNote> checkNotes(const std::vector<Check> &checks, CheckWeight weight, const CaseView &view)
{
    std::vector<PlacedNote> notes;
    std::vector<std::vector<const Check *>> groups;
    for (const Check &check : checks) {
        if (check.weight != weight)
            continue;
        const auto group = std::find_if(groups.begin(), groups.end(),
                                        [&](const auto &same) { return same.front()->code == check.code; });
        if (group == groups.end())
            groups.push_back({&check});
        else
            group->push_back(&check);
    }
    for (const std::vector<const Check *> &group : groups) {
        const Check &first = *group.front();
        PlacedNote placed{{}, placeOf(first, view)};
        placed.note.state = weight == CheckWeight::Blocks ? State::NoAction : State::NoRecommendation;
        placed.note.text = countOf(first.code, static_cast<int>(group.size()));
        if (placed.note.text.isEmpty())
            placed.note.text = first.message;
        else
            placed.note.second = whereOf(group, view);
        placed.note.aside = linkText(first);
        placed.note.link = true;
        notes.push_back(std::move(placed));
    }
    return notes;
}

std::vector<PlacedNote> differenceNotes(const CaseView &view)
{
    std::vector<PlacedNote> notes;
    const Rollup rollup = view.validation.rollUp();
    for (const CriterionRollup *differing : rollup.differing()) {
        const Criterion *criterion = view.validation.criteria().criterion(differing->criterion);
        PlacedNote placed;
        placed.place = Place{QStringLiteral("criteria"), differing->criterion};
        placed.note.state = stateOf(differing->value, criterion ? criterion->obligation : Obligation::Must);
        placed.note.text =
            differing->criterion + QLatin1Char(' ') + (criterion ? criterion->title.in(QLocale().name()) : QString());
        QStringList answers;
        bool hasNo = false;
        for (const SiteAnswer &site : differing->sites) {
            const Visit *visit = view.validation.visit(site.visit);
            //: a site and its answer
            answers += OverviewNotesText::tr("%1: %2").arg(visit ? view.validation.visitName(*visit) : QString(),
                                                           answerWord(site.value));
            if (site.value == AnswerValue::No && !hasNo) {
                placed.place.visit = site.visit;
                hasNo = true;
            }
        }
        placed.note.second = joined(answers);
        notes.push_back(std::move(placed));
    }
    // A No at one site weighs more than a best practice at another.
    std::stable_partition(notes.begin(), notes.end(), [](const PlacedNote &placed) {
        return placed.note.state == State::NoAction || placed.note.state == State::NoRecommendation;
    });
    return notes;
}

std::vector<PlacedNote> findingNotes(const CaseView &view, const QDate &today)
{
    std::vector<const Finding *> open;
    for (const Finding &finding : view.findings.findings) {
        if (finding.isOpen())
            open.push_back(&finding);
    }
    std::stable_sort(open.begin(), open.end(), [](const Finding *left, const Finding *right) {
        // One without a date waits for it, after those that have one.
        if (left->dueDate.isValid() != right->dueDate.isValid())
            return left->dueDate.isValid();
        return left->dueDate < right->dueDate;
    });
    std::vector<PlacedNote> notes;
    for (const Finding *finding : open) {
        const Criterion *criterion = view.validation.criteria().criterion(finding->criterion);
        PlacedNote placed{{}, placeOfFinding(*finding)};
        placed.note.state = stateOf(finding->kind);
        placed.note.text =
            finding->label() + QLatin1Char(' ') + (criterion ? criterion->title.in(QLocale().name()) : QString());
        QStringList parts{finding->criterion, sitesOf(*finding, view), word(finding->state)};
        if (finding->isOverdue(today))
            parts += OverviewNotesText::tr("overdue");
        parts.removeAll(QString());
        placed.note.second = parts.join(QStringLiteral(" · "));
        placed.note.aside = finding->dueDate.isValid() ? shortDate(finding->dueDate) : QString();
        notes.push_back(std::move(placed));
    }
    return notes;
}

std::vector<PlacedNote> dateNotes(const CaseView &view, const QDate &today, bool released)
{
    std::vector<PlacedNote> notes;
    for (const CaseDate &date : datesAhead(view.validation, view.findings, today, released))
        notes.push_back(noteOf(date, view, today));
    return notes;
}

} // namespace ctpat::ui
