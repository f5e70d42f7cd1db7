// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/findingtable.h"

namespace ctpat::report {

namespace {

Cell criterionCell(const SectionContext &context, const ReportFinding &finding)
{
    Cell cell;
    cell.text.push_back(
        paragraph(Inlines{criterionLink(context, finding.criterion, RunStyle::Strong)}, TextStyle::Small));
    if (const ReportCriterion *criterion = context.index.criterion(finding.criterion))
        cell.text.push_back(paragraph(criterion->title, TextStyle::Small));
    if (!finding.visits.isEmpty())
        cell.text.push_back(
            paragraph(plain(context.index.visitNames(finding.visits), RunStyle::Soft), TextStyle::Small));
    return cell;
}

void appendSoft(Cell &cell, const QString &text)
{
    cell.text.push_back(paragraph(plain(text, RunStyle::Soft), TextStyle::Small));
}

Cell askedCell(const SectionContext &context, const ReportFinding &finding)
{
    const ReportWording &words = context.words;
    Cell cell;
    for (const QString &part : finding.action.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        cell.text.push_back(paragraph(part, TextStyle::Small));
    const QString reasons = reasonsInWords(words, finding);
    if (!reasons.isEmpty())
        appendSoft(cell, words.translate("Report", "Reason: %1").arg(reasons));
    if (!finding.kindReason.isEmpty())
        appendSoft(cell, words.translate("Report", "Kind of finding: %1").arg(finding.kindReason));
    if (!finding.recurrenceOf.isEmpty())
        appendSoft(cell, words.translate("Report", "Found before: %1").arg(finding.recurrenceOf));
    if (finding.state != ReportFindingState::Issued && finding.state != ReportFindingState::Draft)
        appendSoft(cell, words.translate("Report", "State: %1").arg(words.state(finding.state)));
    return cell;
}

Cell dueCell(const SectionContext &context, const ReportFinding &finding)
{
    const QDate usual = context.data.plannedRelease.isValid()
                            ? context.data.plannedRelease.addDays(context.data.responseDays)
                            : QDate();
    const bool early = usual.isValid() && finding.due.isValid() && finding.due < usual;
    Cell cell = textCell(context.words.date(finding.due), early ? RunStyle::Strong : RunStyle::Regular);
    if (!finding.dueReason.isEmpty())
        appendSoft(cell, finding.dueReason);
    return cell;
}

std::vector<Column> columns(const ReportWording &words, ReportFindingKind kind)
{
    const bool action = kind == ReportFindingKind::Action;
    return {column(46, words.translate("Report", "No.")), column(116, words.translate("Report", "Criterion and site")),
            column(166, action ? words.translate("Report", "What is asked, and why")
                               : words.translate("Report", "What is recommended, and why")),
            column(96, action ? words.translate("Report", "What will show it")
                              : words.translate("Report", "What would show it")),
            column(68, action ? words.translate("Report", "Due") : words.translate("Report", "Answer by"))};
}

QString countRemark(const SectionContext &context, ReportFindingKind kind, int all)
{
    const int standing = static_cast<int>(standingFindings(context, kind).size());
    if (standing == all)
        //: Beside a table's caption: how many findings it lists.
        return context.words.translate("Report", "(%1)").arg(context.words.number(all));
    //: Beside a table's caption: findings that stand, findings that were withdrawn.
    return context.words.translate("Report", "(%1, and %2 withdrawn)")
        .arg(context.words.number(standing), context.words.number(all - standing));
}

bool hasBox(const SectionContext &context, const ReportFinding &finding)
{
    return context.index.criterion(finding.criterion) != nullptr;
}

} // namespace

QList<const ReportFinding *> standingFindings(const SectionContext &context, ReportFindingKind kind)
{
    QList<const ReportFinding *> findings;
    for (const ReportFinding &finding : context.data.findings) {
        if (finding.kind == kind && finding.state != ReportFindingState::Withdrawn)
            findings.append(&finding);
    }
    return findings;
}

QString reasonsInWords(const ReportWording &words, const ReportFinding &finding)
{
    if (finding.contributingReasons.isEmpty())
        return finding.primaryReason;
    //: The main reason of a finding, then the reasons that contribute to it.
    return words.translate("Report", "%1; also: %2")
        .arg(finding.primaryReason, finding.contributingReasons.join(QStringLiteral("; ")));
}

Tag findingTag(const SectionContext &context, const ReportFinding &finding)
{
    Tag tag{.text = finding.number,
            .shape = finding.kind == ReportFindingKind::Action ? TagShape::Filled : TagShape::Outlined};
    if (hasBox(context, finding))
        tag.link = Link{.target = findingId(finding.number)};
    return tag;
}

Table findingTable(const SectionContext &context, ReportFindingKind kind)
{
    const ReportWording &words = context.words;
    Table table;
    for (const ReportFinding &finding : context.data.findings) {
        if (finding.kind != kind)
            continue;
        Cell shown;
        for (const QString &part : finding.shownBy.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            shown.text.push_back(paragraph(part, TextStyle::Small));
        table.rows.push_back(Row{.cells = {inlineCell({findingTag(context, finding)}), criterionCell(context, finding),
                                           askedCell(context, finding), shown, dueCell(context, finding)}});
    }
    table.caption =
        context.captions.table(kind == ReportFindingKind::Action ? words.translate("Report", "Actions required")
                                                                 : words.translate("Report", "Recommendations"),
                               countRemark(context, kind, static_cast<int>(table.rows.size())));
    table.columns = columns(words, kind);
    return table;
}

} // namespace ctpat::report
