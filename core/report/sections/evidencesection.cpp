// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/evidencesection.h"

namespace ctpat::report {

namespace {

void appendSoft(Cell &cell, const QString &text)
{
    if (!text.isEmpty())
        cell.text.push_back(paragraph(plain(text, RunStyle::Soft), TextStyle::Small));
}

/// Place in words and, where it may be printed, by its degrees (WGS 84).
QString placeText(const SectionContext &context, const ReportEvidence &evidence)
{
    QStringList parts{evidence.place};
    if (evidence.latitude && evidence.longitude)
        parts.append(context.words.position(*evidence.latitude, *evidence.longitude));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Cell titleCell(const SectionContext &context, const ReportEvidence &evidence)
{
    const ReportWording &words = context.words;
    Cell cell = textCell(evidence.title);
    // A photograph prints its caption, place and person beside the picture.
    if (!evidence.isPhoto) {
        appendSoft(cell, evidence.caption);
        const QString place = placeText(context, evidence);
        if (!place.isEmpty())
            appendSoft(cell, words.translate("Report", "Place: %1").arg(place));
        if (!evidence.takenBy.isEmpty())
            appendSoft(cell, words.translate("Report", "Made by: %1").arg(evidence.takenBy));
    }
    appendSoft(cell, evidence.fileName);
    if (evidence.validUntil.isValid())
        appendSoft(cell, words.translate("Report", "Valid until %1").arg(words.date(evidence.validUntil)));
    if (!evidence.revisionOf.isEmpty())
        appendSoft(cell, words.translate("Report", "Revision of %1").arg(evidence.revisionOf));
    cell.below = {paragraph(evidence.sha256, TextStyle::Digest)};
    return cell;
}

Cell typeCell(const SectionContext &context, const ReportEvidence &evidence)
{
    Cell cell = textCell(evidence.fileType);
    if (evidence.size > 0)
        appendSoft(cell, context.words.size(evidence.size));
    return cell;
}

Cell takenCell(const SectionContext &context, const ReportEvidence &evidence)
{
    const ReportWording &words = context.words;
    Cell cell = textCell(words.shortDate(ReportWording::dayOf(evidence.taken)));
    if (evidence.taken.moment && evidence.taken.moment->zoneAssumed)
        appendSoft(cell, words.translate("Report", "zone assumed"));
    return cell;
}

Cell receivedCell(const SectionContext &context, const ReportEvidence &evidence)
{
    QStringList parts{context.words.shortDate(ReportWording::dayOf(evidence.received)), evidence.receivedFrom};
    parts.removeAll(QString());
    return textCell(parts.join(QStringLiteral(", ")));
}

Inlines supports(const SectionContext &context, const ReportEvidence &evidence)
{
    Inlines links;
    const auto add = [&links](Run link) {
        if (!links.empty())
            links.push_back(run(QStringLiteral(", ")));
        links.push_back(std::move(link));
    };
    for (const QString &number : evidence.criteria)
        add(criterionLink(context, number));
    for (const QString &number : evidence.supports)
        add(run(number));
    return links;
}

Table registerTable(const SectionContext &context)
{
    const ReportWording &words = context.words;
    Table table{.caption = context.captions.table(
                    words.translate("Report", "Evidence"),
                    words.translate("Report", "(SHA-256 digest of the original under each title)"))};
    table.columns = {column(36, words.translate("Report", "No.")),
                     column(164, words.translate("Report", "Title")),
                     column(76, words.translate("Report", "Type and size")),
                     column(64, words.translate("Report", "Taken")),
                     column(98, words.translate("Report", "Received, from")),
                     column(54, words.translate("Report", "Supports"))};
    for (const ReportEvidence &evidence : context.data.evidence) {
        Inlines supported = supports(context, evidence);
        table.rows.push_back(
            Row{.cells = {textCell(evidence.number, RunStyle::Strong), titleCell(context, evidence),
                          typeCell(context, evidence), takenCell(context, evidence), receivedCell(context, evidence),
                          supported.empty() ? Cell{} : inlineCell(std::move(supported))},
                .id = evidenceId(evidence.number)});
    }
    return table;
}

void addSide(Picture &picture, const QString &label, Inlines value)
{
    if (!value.empty() && !plainText(value).isEmpty())
        picture.side.push_back({.label = plain(label), .value = {paragraph(std::move(value), TextStyle::Small)}});
}

Picture photograph(const SectionContext &context, const ReportEvidence &evidence)
{
    const ReportWording &words = context.words;
    const QString caption = evidence.caption.isEmpty() ? evidence.title : evidence.caption;
    Picture picture{.number = evidence.number,
                    .digestLabel = QStringLiteral("SHA-256"),
                    .digest = evidence.sha256,
                    .load = evidence.picture.load,
                    .caption = context.captions.photograph(caption),
                    .alt = caption,
                    .placeholder = words.translate("Report", "The picture cannot be shown here.")};
    addSide(picture, words.translate("Report", "Supports"), supports(context, evidence));
    addSide(picture, words.translate("Report", "Taken"), plain(words.timeWithZone(evidence.taken)));
    addSide(picture, words.translate("Report", "Place"), plain(placeText(context, evidence)));
    addSide(picture, words.translate("Report", "Taken by"), plain(evidence.takenBy));
    return picture;
}

} // namespace

std::vector<Section> evidenceSection(const SectionContext &context)
{
    const ReportWording &words = context.words;
    Section section =
        startSection(context, SectionId::Evidence, words.translate("Report", "Evidence register and photographs"),
                     words.translate("Report", "Evidence"));
    appendTextPair(section.blocks, words.translate("Report", "Remarks"), context.data.texts.evidence);
    if (context.data.evidence.isEmpty()) {
        section.blocks.push_back(paragraph(words.translate("Report", "No evidence is kept for this report.")));
        return {std::move(section)};
    }
    section.blocks.push_back(registerTable(context));

    const QString title = words.translate("Report", "Photographs");
    Section photographs{.id = QStringLiteral("photographs-part"), .level = 2, .runningTitle = title};
    photographs.blocks.push_back(PageBreak{});
    photographs.blocks.push_back(
        Heading{.level = 2, .title = title, .id = QStringLiteral("photographs"), .inContents = true});
    const size_t heading = photographs.blocks.size();
    for (const ReportEvidence &evidence : context.data.evidence) {
        if (evidence.isPhoto)
            photographs.blocks.push_back(photograph(context, evidence));
    }
    std::vector<Section> sections{std::move(section)};
    if (photographs.blocks.size() > heading)
        sections.push_back(std::move(photographs));
    return sections;
}

} // namespace ctpat::report
