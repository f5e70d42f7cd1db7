// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/notverifiedsection.h"

#include <algorithm>

namespace ctpat::report {

namespace {

/// As many criteria with one reason share a row: a follow-up visit leaves out nearly a whole set for one reason.
constexpr qsizetype sharedFrom = 4;

/// Criteria that were left without a yes or no, or out of scope, in the same way.
struct Omission
{
    ReportAnswer answer = ReportAnswer::NotApplicable;
    QList<int> visits;
    QString reason;
    QStringList numbers;
    QStringList titles;
};

bool isWithoutYesOrNo(ReportAnswer answer)
{
    return answer == ReportAnswer::NotApplicable || answer == ReportAnswer::NotVerified ||
           answer == ReportAnswer::NotLookedAt;
}

/// One omission for each criterion, answer and reason, with the visits that share them.
QList<Omission> omissionsOf(const ReportCriterion &criterion)
{
    QList<Omission> omissions;
    for (const ReportVisitAnswer &answer : criterion.answers) {
        if (!isWithoutYesOrNo(answer.answer))
            continue;
        const auto same = std::find_if(omissions.begin(), omissions.end(), [&answer](const Omission &omission) {
            return omission.answer == answer.answer && omission.reason == answer.reason;
        });
        if (same == omissions.end())
            omissions.append({answer.answer, {answer.visit}, answer.reason, {criterion.number}, {criterion.title}});
        else
            same->visits.append(answer.visit);
    }
    return omissions;
}

/// Puts criteria that share everything but their number into one row, at the place of the first.
QList<Omission> merged(const QList<Omission> &omissions)
{
    const auto alike = [](const Omission &a, const Omission &b) {
        return a.answer == b.answer && a.visits == b.visits && a.reason == b.reason;
    };
    QList<Omission> result;
    for (const Omission &omission : omissions) {
        const auto count = std::count_if(omissions.begin(), omissions.end(),
                                         [&](const Omission &other) { return alike(omission, other); });
        const auto known =
            std::find_if(result.begin(), result.end(), [&](const Omission &other) { return alike(omission, other); });
        if (count < sharedFrom || known == result.end()) {
            result.append(omission);
            continue;
        }
        known->numbers.append(omission.numbers);
        known->titles.append(omission.titles);
    }
    return result;
}

Cell criterionCell(const SectionContext &context, const Omission &omission)
{
    if (omission.numbers.size() == 1) {
        Paragraph title = paragraph(omission.titles.first(), TextStyle::Small);
        title.hanging = {criterionLink(context, omission.numbers.first(), RunStyle::Strong)};
        title.hangingWidth = 30;
        return Cell{.text = {title}};
    }
    Inlines numbers;
    for (const QString &number : omission.numbers) {
        if (!numbers.empty())
            numbers.push_back(run(QStringLiteral(", ")));
        numbers.push_back(criterionLink(context, number));
    }
    Cell cell = inlineCell(std::move(numbers));
    cell.text.push_back(paragraph(
        plain(context.words.translate("Report", "%1 criteria").arg(context.words.number(omission.numbers.size())),
              RunStyle::Soft),
        TextStyle::Small));
    return cell;
}

Cell reasonCell(const QString &reason)
{
    Cell cell;
    for (const QString &part : reason.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        cell.text.push_back(paragraph(part, TextStyle::Small));
    return cell;
}

std::optional<Table> answersTable(const SectionContext &context)
{
    const ReportWording &words = context.words;
    QList<Omission> omissions;
    for (const ReportCategory &category : context.data.categories) {
        for (const ReportCriterion &criterion : category.criteria)
            omissions.append(omissionsOf(criterion));
    }
    if (omissions.isEmpty())
        return std::nullopt;
    Table table{.caption =
                    context.captions.table(words.translate("Report", "Criteria without a yes or no, with the reason")),
                .density = Density::Dense,
                .firstColumnIsHeader = true};
    table.columns = {column(178, words.translate("Report", "Criterion")),
                     column(88, words.translate("Report", "Answer")), column(66, words.translate("Report", "Site")),
                     column(160, words.translate("Report", "Reason"))};
    for (const Omission &omission : merged(omissions)) {
        table.rows.push_back(
            Row{.cells = {criterionCell(context, omission), inlineCell(answerInlines(words, omission.answer)),
                          textCell(context.index.narrowVisitNames(omission.visits)), reasonCell(omission.reason)}});
    }
    return table;
}

std::optional<Table> scopeTable(const SectionContext &context)
{
    const ReportWording &words = context.words;
    if (context.data.outOfScope.isEmpty())
        return std::nullopt;
    QList<Omission> omissions;
    for (const ReportOutOfScope &out : context.data.outOfScope)
        omissions.append({ReportAnswer::NotLookedAt, out.visits, out.reason, {out.number}, {out.title}});
    Table table{.caption = context.captions.table(words.translate("Report", "Criteria out of scope, with the reason"),
                                                  words.translate("Report", "(not counted in the figures of a visit)")),
                .density = Density::Dense};
    table.columns = {column(230, words.translate("Report", "Criterion")), column(90, words.translate("Report", "Site")),
                     column(172, words.translate("Report", "Reason"))};
    for (const Omission &omission : merged(omissions)) {
        const QString visits = omission.visits.isEmpty() ? words.translate("Report", "Everywhere")
                                                         : context.index.narrowVisitNames(omission.visits);
        table.rows.push_back(
            Row{.cells = {criterionCell(context, omission), textCell(visits), reasonCell(omission.reason)}});
    }
    return table;
}

std::optional<Table> exclusionTable(const SectionContext &context)
{
    const ReportWording &words = context.words;
    if (context.data.exclusions.isEmpty())
        return std::nullopt;
    Table table{.caption =
                    context.captions.table(words.translate("Report", "Left out of this report, with the reason")),
                .density = Density::Dense};
    table.columns = {column(230, words.translate("Report", "What was left out")),
                     column(262, words.translate("Report", "Reason"))};
    for (const ReportExclusion &exclusion : context.data.exclusions)
        table.rows.push_back(Row{.cells = {textCell(exclusion.what), reasonCell(exclusion.why)}});
    return table;
}

void append(Flow &flow, std::optional<Table> table, const QString &otherwise)
{
    if (table)
        flow.push_back(std::move(*table));
    else
        flow.push_back(paragraph(otherwise, TextStyle::Small));
}

} // namespace

std::vector<Section> notVerifiedSection(const SectionContext &context)
{
    const ReportWording &words = context.words;
    Section section = startSection(context, SectionId::NotVerified,
                                   words.translate("Report", "Not applicable, not verified, out of scope"),
                                   //: Short running header of the section.
                                   words.translate("Report", "Not verified"));
    Flow &flow = section.blocks;
    appendTextPair(flow, words.translate("Report", "Remarks"), context.data.texts.notVerified);
    append(flow, answersTable(context),
           words.translate("Report", "Every criterion in scope has a yes or a no at every visit."));
    append(flow, scopeTable(context), words.translate("Report", "No criterion was out of scope."));
    append(flow, exclusionTable(context),
           words.translate("Report", "Nothing that was entered for this report is left out of it."));
    return {std::move(section)};
}

} // namespace ctpat::report
