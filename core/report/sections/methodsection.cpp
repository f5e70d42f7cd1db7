// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/methodsection.h"

#include <algorithm>

namespace ctpat::report {

namespace {

int obligationCount(const ReportData &data, ReportObligation obligation)
{
    int count = 0;
    for (const ReportCategory &category : data.categories) {
        count += static_cast<int>(
            std::count_if(category.criteria.begin(), category.criteria.end(),
                          [obligation](const ReportCriterion &one) { return one.obligation == obligation; }));
    }
    return count;
}

QStringList numbersByBasis(const ReportData &data, ReportBasis basis)
{
    QStringList numbers;
    for (const ReportCategory &category : data.categories) {
        for (const ReportCriterion &criterion : category.criteria) {
            if (criterion.basis == basis)
                numbers.append(criterion.number);
        }
    }
    return numbers;
}

Flow criteriaText(const SectionContext &context)
{
    const ReportWording &words = context.words;
    const ReportCriteria &criteria = context.data.criteria;
    Flow flow;
    if (!criteria.name.isEmpty()) {
        flow.push_back(paragraph(
            words
                .translate("Report", "%1, edition %2, in force from %3, as they apply to: %4. Obligations are "
                                     "those of %5.")
                .arg(criteria.name, criteria.edition, words.date(criteria.inForceFrom), context.data.entityLabel,
                     words.date(criteria.date))));
    }
    flow.push_back(paragraph(words.translate("Report", "Criteria in scope: %1, of which %2 musts and %3 shoulds.")
                                 .arg(words.number(context.data.figures.total()),
                                      words.number(obligationCount(context.data, ReportObligation::Must)),
                                      words.number(obligationCount(context.data, ReportObligation::Should)))));
    const Flow statement = prose(criteria.statement);
    flow.insert(flow.end(), statement.begin(), statement.end());
    return flow;
}

/// How well it is confirmed that the criteria apply. The numbers of the largest group are left to the reader: all
/// others.
Flow basisText(const SectionContext &context)
{
    const ReportWording &words = context.words;
    std::vector<std::pair<ReportBasis, QStringList>> groups;
    for (ReportBasis basis : {ReportBasis::Named, ReportBasis::Attributed, ReportBasis::Unconfirmed}) {
        QStringList numbers = numbersByBasis(context.data, basis);
        if (!numbers.isEmpty())
            groups.emplace_back(basis, std::move(numbers));
    }
    const auto largest = std::max_element(
        groups.begin(), groups.end(), [](const auto &a, const auto &b) { return a.second.size() < b.second.size(); });
    Flow flow;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const bool others = group == largest && groups.size() > 1;
        //: How well it is confirmed that criteria apply, how many, and their numbers.
        flow.push_back(paragraph(
            words.translate("Report", "%1 Criteria: %2 (%3).")
                .arg(words.basis(group->first), words.number(group->second.size()),
                     others ? words.translate("Report", "all others") : group->second.join(QStringLiteral(", "))),
            TextStyle::Data));
    }
    return flow;
}

Table definitions(const SectionContext &context)
{
    const ReportWording &words = context.words;
    Table table{.caption = context.captions.table(words.translate("Report", "What the figures mean")),
                .density = Density::Dense};
    table.columns = {column(140, words.translate("Report", "Figure")),
                     column(352, words.translate("Report", "Definition"))};
    const auto addRow = [&table](const QString &figure, const QString &definition) {
        table.rows.push_back(Row{.cells = {textCell(figure, RunStyle::Strong), textCell(definition)}});
    };
    addRow(words.translate("Report", "Criteria in scope"),
           words.translate("Report",
                           "Criteria that at least one visit had in its scope. Each counts once, however many "
                           "visits looked at it."));
    addRow(words.translate("Report", "Answer of a criterion"),
           words.translate("Report",
                           "No if any visit says no. Otherwise not looked at, then not verified, if any visit "
                           "has that answer. Otherwise yes with best practice if any visit has one, or yes. "
                           "Not applicable only if it is so at every visit that had it in scope."));
    addRow(words.translate("Report", "Figures of a visit"),
           words.translate("Report", "The answers given at that visit; their sum is the number of criteria in its "
                                     "scope. They do not add up to the figures of all visits."));
    addRow(words.translate("Report", "Actions, recommendations"),
           words.translate("Report",
                           "Findings of this report that are not withdrawn. A must that is not met leads to an "
                           "action and a should to a recommendation, unless the finding says why not."));
    addRow(words.translate("Report", "Best practices"),
           words.translate("Report", "Practices for which all five elements are shown. Others are noted and not "
                                     "counted."));
    addRow(words.translate("Report", "Sample n of N"),
           words.translate("Report", "N existed in the period and n were read; exceptions are those among the n that "
                                     "did not agree."));
    addRow(words.translate("Report", "Due date"),
           words.translate("Report", "%1 days after the planned release, unless the finding gives another date.")
               .arg(words.number(context.data.responseDays)));
    return table;
}

/// 64 digits in two lines, so that they fit the column.
Paragraph digest(const QString &hex)
{
    const qsizetype half = (hex.size() + 1) / 2;
    const QString text = hex.size() <= 40 ? hex : hex.left(half) + QLatin1Char('\n') + hex.mid(half);
    return paragraph(text, TextStyle::Digest);
}

std::optional<Table> digestTable(const SectionContext &context)
{
    const ReportWording &words = context.words;
    if (context.data.history.isEmpty() && context.data.attachments.isEmpty())
        return std::nullopt;
    Table table{.caption = context.captions.table(words.translate("Report", "Digests"), QStringLiteral("(SHA-256)")),
                .density = Density::Dense};
    table.columns = {column(180, words.translate("Report", "Object")), column(186, words.translate("Report", "Value"))};
    for (const ReportHistoryHead &head : context.data.history) {
        Cell object = textCell(words.translate("Report", "History head, entry %1").arg(words.number(head.entry)),
                               RunStyle::Strong);
        if (!head.chain.isEmpty())
            object.text.push_back(paragraph(
                plain(words.translate("Report", "Chain %1").arg(head.chain), RunStyle::Soft), TextStyle::Tiny));
        if (!head.time.isEmpty())
            object.text.push_back(paragraph(plain(words.exactTime(head.time), RunStyle::Soft), TextStyle::Tiny));
        table.rows.push_back(Row{.cells = {object, Cell{.text = {digest(head.sha256)}}}});
    }
    for (const ReportAttachment &attachment : context.data.attachments) {
        Cell object = textCell(attachment.name, RunStyle::Strong);
        object.text.push_back(paragraph(plain(attachment.description, RunStyle::Soft), TextStyle::Tiny));
        table.rows.push_back(Row{.cells = {object, Cell{.text = {digest(attachment.sha256)}}}});
    }
    return table;
}

Flow integrity(const SectionContext &context)
{
    const ReportWording &words = context.words;
    Flow flow{paragraph(words.translate(
        "Report",
        "Every change to the case is recorded in a chain of digests. The head of that chain, as it stood when "
        "the content of this report was fixed, is printed here: a case file whose history was rewritten "
        "later no longer agrees with it."))};
    if (std::optional<Table> table = digestTable(context))
        flow.push_back(std::move(*table));
    return flow;
}

List howToCheck(const SectionContext &context)
{
    const ReportWording &words = context.words;
    List list{.kind = ListKind::Numbered};
    list.items.push_back(
        paragraph(words.translate("Report", "Open it in a PDF reader that shows digital signatures.")));
    list.items.push_back(
        paragraph(sentence(words.translate("Report", "Look for one valid signature of each person named in %1."),
                           {sectionLink(context, SectionId::Signatures)})));
    list.items.push_back(
        paragraph(words.translate("Report", "Make sure that the reader reports no change after the last signature.")));
    list.items.push_back(paragraph(
        sentence(words.translate("Report", "To check a piece of evidence, compute the SHA-256 digest of the file and "
                                           "compare it with the register in %1."),
                 {sectionLink(context, SectionId::Evidence)})));
    return list;
}

} // namespace

std::vector<Section> methodSection(const SectionContext &context)
{
    const ReportWording &words = context.words;
    Section section = startSection(context, SectionId::Method, words.translate("Report", "Method and integrity"));
    Flow &flow = section.blocks;
    flow.push_back(pair(words.translate("Report", "Criteria"), criteriaText(context)));
    if (Flow basis = basisText(context); !basis.empty())
        flow.push_back(pair(words.translate("Report", "Why they apply"), std::move(basis)));
    appendTextPair(flow, words.translate("Report", "Method"), context.data.texts.method);
    flow.push_back(definitions(context));
    flow.push_back(pair(words.translate("Report", "Integrity"), integrity(context)));
    flow.push_back(pair(
        words.translate("Report", "What signatures cover"),
        {paragraph(words.translate("Report", "The first signature covers every page. Each later one also covers the "
                                             "signatures before it. After the first, nothing may be added but further "
                                             "signatures and time-stamps."))}));
    flow.push_back(pair(words.translate("Report", "How to check this file"), {howToCheck(context)}));
    return {std::move(section)};
}

} // namespace ctpat::report
