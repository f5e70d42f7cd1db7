// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/answertable.h"

#include "core/report/sections/visitwords.h"

#include <algorithm>

namespace ctpat::report {

namespace {

constexpr int visitColumns = 3;

/// Visits that have a criterion of this category in scope.
QList<const ReportVisit *> visitsOf(const SectionContext &context, const ReportCategory &category)
{
    QList<const ReportVisit *> visits;
    for (const ReportVisit *visit : context.index.workingVisits()) {
        const bool any =
            std::any_of(category.criteria.begin(), category.criteria.end(), [visit](const auto &criterion) {
                return std::any_of(criterion.answers.begin(), criterion.answers.end(),
                                   [visit](const ReportVisitAnswer &answer) { return answer.visit == visit->number; });
            });
        if (any)
            visits.append(visit);
    }
    return visits;
}

Cell criterionCell(const ReportCriterion &criterion)
{
    Paragraph title = paragraph(criterion.title, TextStyle::Small);
    title.hanging = {linked(criterion.number, criterionId(criterion.number), RunStyle::Strong)};
    title.hangingWidth = 30;
    return Cell{.text = {title}};
}

Cell visitAnswerCell(const SectionContext &context, const ReportCriterion &criterion, int visit)
{
    for (const ReportVisitAnswer &answer : criterion.answers) {
        if (answer.visit == visit)
            return inlineCell(answerInlines(context.words, answer.answer));
    }
    return textCell(context.words.translate("Report", "Out of scope"), RunStyle::Soft);
}

/// The visits with a No, where there is no column for each.
Cell noCell(const SectionContext &context, const ReportCriterion &criterion)
{
    QList<int> visits;
    for (const ReportVisitAnswer &answer : criterion.answers) {
        if (answer.answer == ReportAnswer::No)
            visits.append(answer.visit);
    }
    return visits.isEmpty() ? Cell{} : textCell(context.index.narrowVisitNames(visits));
}

Cell leadsToCell(const SectionContext &context, const ReportCriterion &criterion)
{
    Inlines links;
    const auto add = [&links](const QString &number, const QString &target) {
        if (!links.empty())
            links.push_back(run(QStringLiteral(", ")));
        links.push_back(linked(number, target));
    };
    for (const ReportFinding *finding : context.index.findings(criterion.number))
        add(finding->number, findingId(finding->number));
    for (const ReportPractice *practice : context.index.practices(criterion.number))
        add(practice->number, practiceId(practice->number));
    return links.empty() ? Cell{} : inlineCell(std::move(links));
}

std::vector<Column> columns(const SectionContext &context, const QList<const ReportVisit *> &visits, bool byVisit)
{
    const ReportWording &words = context.words;
    const bool crowded = byVisit && visits.size() == visitColumns;
    std::vector<Column> columns{column(crowded ? 176 : 228, words.translate("Report", "Criterion")),
                                column(60, words.translate("Report", "Obligation"))};
    if (byVisit) {
        for (const ReportVisit *visit : visits)
            columns.push_back(column(crowded ? 78 : 92, visitTitle(context, *visit)));
    } else {
        columns.push_back(column(110, words.translate("Report", "Answer, all visits")));
        columns.push_back(column(90, words.translate("Report", "No at")));
    }
    columns.push_back(column(48, words.translate("Report", "Leads to")));
    return columns;
}

} // namespace

Table answerTable(const SectionContext &context, const ReportCategory &category)
{
    const ReportWording &words = context.words;
    const QList<const ReportVisit *> visits = visitsOf(context, category);
    const bool byVisit = visits.size() <= visitColumns;
    Table table{.caption = context.captions.table(
                    words.translate("Report", "Category %1, answers by site").arg(words.number(category.number)))};
    table.columns = columns(context, visits, byVisit);
    for (const ReportCriterion &criterion : category.criteria) {
        Row row{.cells = {criterionCell(criterion), inlineCell({obligationTag(words, criterion.obligation)})}};
        if (byVisit) {
            for (const ReportVisit *visit : visits)
                row.cells.push_back(visitAnswerCell(context, criterion, visit->number));
        } else {
            row.cells.push_back(inlineCell(answerInlines(words, criterion.rolledUp)));
            row.cells.push_back(noCell(context, criterion));
        }
        row.cells.push_back(leadsToCell(context, criterion));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace ctpat::report
