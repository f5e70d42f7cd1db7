// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/companysection.h"

#include "core/report/sections/peopletable.h"
#include "core/report/sections/visitwords.h"

namespace ctpat::report {

namespace {

void appendLine(Cell &cell, const QString &text, RunStyle style = RunStyle::Regular)
{
    if (!text.isEmpty())
        cell.text.push_back(paragraph(plain(text, style), TextStyle::Small));
}

Cell addressCell(const ReportSite &site)
{
    Cell cell;
    appendLine(cell, site.name, RunStyle::Strong);
    appendLine(cell, site.address);
    appendLine(cell, site.country);
    appendLine(cell, site.function, RunStyle::Soft);
    return cell;
}

Cell visitCell(const SectionContext &context, const ReportVisit &visit)
{
    const ReportWording &words = context.words;
    Cell cell;
    if (visit.mode == ReportVisitMode::DeskReview)
        appendLine(cell, words.translate("Report", "On documents alone"));
    else
        //: Number of a visit and how it was done, in a table cell.
        appendLine(
            cell,
            words.translate("Report", "Visit %1, %2").arg(words.number(visit.number), words.visitMode(visit.mode)));
    appendLine(cell, words.period(visit.from, visit.to));
    if (!visit.zone.isEmpty())
        appendLine(cell, words.translate("Report", "Times in %1").arg(visit.zone), RunStyle::Soft);
    if (!visit.specialists.isEmpty())
        appendLine(cell, words.translate("Report", "By %1").arg(words.list(visit.specialists)), RunStyle::Soft);
    return cell;
}

Table siteTable(const SectionContext &context)
{
    const ReportWording &words = context.words;
    Table table{.caption = context.captions.table(words.translate("Report", "Sites and visits"))};
    table.columns = {column(56, words.translate("Report", "Site")),
                     column(176, words.translate("Report", "Address and function")),
                     column(112, words.translate("Report", "Manufacturer ID (MID)")),
                     column(148, words.translate("Report", "Visit"))};
    const auto addRow = [&](const QString &name, const ReportSite *site, Cell visit) {
        Cell mid;
        if (site && !site->mid.isEmpty())
            mid.text.push_back(paragraph(site->mid, TextStyle::Mid));
        table.rows.push_back(Row{
            .cells = {textCell(name, RunStyle::Strong), site ? addressCell(*site) : Cell{}, mid, std::move(visit)}});
    };
    QSet<QString> visited;
    for (const ReportVisit &visit : context.data.visits) {
        // The desk review that every case has is worth a row only when something was checked in it.
        if (visit.site.isEmpty() && visit.figures.total() == 0 && visit.summary.isEmpty() &&
            visit.scopeReason.isEmpty())
            continue;
        visited.insert(visit.site);
        addRow(context.index.visitName(visit.number), context.index.site(visit.site), visitCell(context, visit));
    }
    for (const ReportSite &site : context.data.sites) {
        if (!visited.contains(site.label))
            addRow(words.translate("Report", "Site %1").arg(site.label), &site,
                   textCell(words.translate("Report", "Not visited"), RunStyle::Soft));
    }
    return table;
}

Table answersByVisit(const SectionContext &context)
{
    const ReportWording &words = context.words;
    Table table{.caption = context.captions.table(words.translate("Report", "Answers by visit"),
                                                  words.translate("Report", "(number of criteria)")),
                .density = Density::Dense};
    table.columns = {column(180, words.translate("Report", "Visit")),
                     column(40, words.translate("Report", "Yes"), Align::Right),
                     column(52, words.translate("Report", "Best\npract."), Align::Right),
                     column(40, words.translate("Report", "No"), Align::Right),
                     column(44, words.translate("Report", "Not\nappl."), Align::Right),
                     column(44, words.translate("Report", "Not\nverif."), Align::Right),
                     column(48, words.translate("Report", "Not\nlooked"), Align::Right),
                     column(44, words.translate("Report", "In\nscope"), Align::Right)};
    const auto addRow = [&](const QString &title, const ReportFigures &figures, RowKind kind) {
        Row row{.cells = {textCell(title)}, .kind = kind};
        for (int count : countsOf(figures))
            row.cells.push_back(numberCell(words, count));
        row.cells.push_back(textCell(words.number(figures.total()), RunStyle::Strong));
        table.rows.push_back(std::move(row));
    };
    for (const ReportVisit *visit : context.index.workingVisits())
        addRow(visitTitle(context, *visit), visit->figures, RowKind::Body);
    addRow(words.translate("Report", "All visits, each criterion once"), context.data.figures, RowKind::Total);
    return table;
}

/// Chosen criteria with their reason, and criteria sets other than the case's.
void appendScope(Flow &flow, const SectionContext &context)
{
    const ReportWording &words = context.words;
    Flow content = prose(context.data.texts.scope);
    for (const ReportVisit &visit : context.data.visits) {
        const QString name = context.index.visitName(visit.number);
        if (!visit.scopeReason.isEmpty()) {
            //: Visit; number of criteria in its scope; why only these.
            content.push_back(paragraph(words.translate("Report", "%1: criteria in scope %2. %3")
                                            .arg(name, words.number(visit.figures.total()), visit.scopeReason)));
        }
        if (!visit.criteriaSet.isEmpty())
            content.push_back(
                paragraph(words.translate("Report", "%1 has criteria of its own: %2").arg(name, visit.criteriaSet)));
    }
    content.push_back(paragraph(sentence(
        words.translate("Report", "What is not applicable, could not be verified or was out of scope is listed in "
                                  "%1, each with its reason."),
        {sectionLink(context, SectionId::NotVerified)})));
    flow.push_back(pair(words.translate("Report", "Scope and limits"), std::move(content)));
}

void appendTitled(Flow &flow, const QString &title, const QString &text)
{
    Flow content = prose(text);
    if (content.empty())
        return;
    flow.push_back(Heading{.level = 2, .title = title});
    flow.push_back(pair(QString(), std::move(content)));
}

} // namespace

std::vector<Section> companySection(const SectionContext &context)
{
    const ReportWording &words = context.words;
    const ReportTexts &texts = context.data.texts;
    Section section =
        startSection(context, SectionId::Company, words.translate("Report", "Company, supply chain and scope"));
    Flow &flow = section.blocks;
    appendTextPair(flow, words.translate("Report", "Company"), texts.companyBackground);
    appendTextPair(flow, words.translate("Report", "Supply chain"), texts.supplyChain);
    appendScope(flow, context);
    if (Table sites = siteTable(context); !sites.rows.empty())
        flow.push_back(std::move(sites));
    if (!sentencesOnResultPage(context))
        flow.push_back(pair(words.translate("Report", "Visits in short"), visitSentences(context)));
    if (context.index.workingVisits().size() > 1)
        flow.push_back(answersByVisit(context));
    if (!context.data.people.isEmpty())
        flow.push_back(peopleTable(context));
    appendTitled(flow, words.translate("Report", "Traced shipments"), texts.tracedShipments);
    appendTitled(flow, words.translate("Report", "Mutual recognition records relied on"), texts.mutualRecognition);
    return {std::move(section)};
}

} // namespace ctpat::report
