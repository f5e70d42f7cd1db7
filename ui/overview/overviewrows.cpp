// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewrows.h"

#include "core/validation/remaining.h"
#include "ui/shell/caseview.h"
#include "ui/shell/findingcounts.h"

#include <QCoreApplication>
#include <QLocale>

namespace ctpat::ui {

namespace {

struct OverviewRowsText
{
    Q_DECLARE_TR_FUNCTIONS(OverviewRows)
};

QString detailOf(const Visit &visit, const QDate &today)
{
    const QString mode = word(visit.mode);
    if (visit.isDeskReview() || !visit.from.isValid())
        return mode;
    const QDate last = visit.to.isValid() ? visit.to : visit.from;
    if (today < visit.from || today > last)
        return mode;
    //: the kind of a visit, and which of its days today is: "in person, day 1 of 2"
    return OverviewRowsText::tr("%1, day %2 of %3")
        .arg(mode)
        .arg(visit.from.daysTo(today) + 1)
        .arg(visit.from.daysTo(last) + 1);
}

/// What is left, by category; headings and rows follow the categories of the case.
void addCategories(OverviewFigures &figures, const CaseView &view, const Rollup &rollup)
{
    const QString language = QLocale().name();
    const CriteriaSet &criteria = view.validation.criteria();
    const std::vector<AnswerKey> left = remaining(view.validation);
    QString area;
    for (const Category &category : criteria.categories) {
        const QString here = category.focusArea.in(language);
        if (here != area) {
            area = here;
            figures.rows.push_back({0, area});
        }
        OverviewRow row{category.number, category.title.in(language)};
        row.all = rollup.allVisitsByCategory.value(category.number);
        for (const OverviewVisit &visit : figures.visits)
            row.visits.push_back(rollup.visitsByCategory.value(visit.visit).value(category.number));
        const FindingCounts counts = findingCounts(view, category.number);
        row.actions = counts.actions;
        row.recommendations = counts.recommendations;
        for (const AnswerKey &key : left) {
            const Criterion *criterion = view.validation.criterion(key);
            if (!criterion || criterion->category != category.number)
                continue;
            if (row.left++ == 0) {
                row.next = key.criterion;
                row.nextAt = key.visit;
            }
        }
        figures.rows.push_back(std::move(row));
    }
}

} // namespace

OverviewFigures overviewFigures(const CaseView &view, const QDate &today)
{
    const CaseSnapshot &snapshot = view.validation;
    const Rollup rollup = snapshot.rollUp();
    OverviewFigures figures;
    figures.all = rollup.allVisits;
    figures.criteria = static_cast<int>(rollup.criteria.size());
    for (const CriterionRollup &counted : rollup.criteria) {
        const Criterion *criterion = snapshot.criteria().criterion(counted.criterion);
        figures.musts += criterion && criterion->obligation == Obligation::Must;
    }
    for (const Visit &visit : snapshot.visits) {
        const Figures counted = rollup.visits.value(visit.id);
        if (counted.total() > 0)
            figures.visits.push_back({visit.id, snapshot.visitName(visit), detailOf(visit, today), counted});
    }
    addCategories(figures, view, rollup);
    return figures;
}

} // namespace ctpat::ui
