// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

namespace {

QString sectionTarget(SectionId id)
{
    static const std::map<SectionId, QString> names = {
        {SectionId::Cover, QStringLiteral("cover")},
        {SectionId::Result, QStringLiteral("result")},
        {SectionId::Summary, QStringLiteral("summary")},
        {SectionId::Company, QStringLiteral("company")},
        {SectionId::Findings, QStringLiteral("findings")},
        {SectionId::Actions, QStringLiteral("actions")},
        {SectionId::Recommendations, QStringLiteral("recommendations")},
        {SectionId::Practices, QStringLiteral("practices")},
        {SectionId::NotVerified, QStringLiteral("not-verified")},
        {SectionId::Evidence, QStringLiteral("evidence")},
        {SectionId::Method, QStringLiteral("method")},
        {SectionId::Signatures, QStringLiteral("signatures")},
    };
    return QLatin1String("section-") + names.at(id);
}

} // namespace

Caption CaptionNumbers::table(const QString &title, const QString &remark)
{
    //: Caption of a table: number, title.
    return {.text = m_words.translate("Report", "Table %1. %2").arg(QString::number(++m_tables), title),
            .remark = remark};
}

Caption CaptionNumbers::figure(const QString &title, const QString &remark)
{
    //: Caption of a drawing: number, title.
    return {.text = m_words.translate("Report", "Figure %1. %2").arg(QString::number(++m_figures), title),
            .remark = remark};
}

Caption CaptionNumbers::photograph(const QString &caption)
{
    //: Start of the caption of a photograph; the caption itself follows.
    return {.text = m_words.translate("Report", "Photograph %1.").arg(++m_photographs), .remark = caption};
}

Section startSection(const SectionContext &context, SectionId id, const QString &title, const QString &runningTitle)
{
    Section section;
    section.id = sectionTarget(id) + QLatin1String("-part");
    section.runningTitle = runningTitle.isEmpty() ? title : runningTitle;
    const auto number = context.sectionNumbers.find(id);
    section.blocks.push_back(Heading{
        .level = 1,
        .number = number == context.sectionNumbers.end() ? QString() : QString::number(number->second),
        .title = title,
        .id = sectionTarget(id),
        .inContents = true,
    });
    return section;
}

Inlines sectionLink(const SectionContext &context, SectionId id)
{
    const auto number = context.sectionNumbers.find(id);
    if (number == context.sectionNumbers.end())
        return {};
    //: A reference to another section, inside a sentence.
    return {linked(context.words.translate("Report", "section %1").arg(number->second), sectionTarget(id))};
}

QString criterionId(const QString &number)
{
    return QLatin1String("criterion-") + number;
}

QString findingId(const QString &number)
{
    return QLatin1String("finding-") + number;
}

QString practiceId(const QString &number)
{
    return QLatin1String("practice-") + number;
}

QString evidenceId(const QString &number)
{
    return QLatin1String("evidence-") + number;
}

Run evidenceLink(const SectionContext &context, const QString &number, RunStyle style)
{
    return context.index.hasEvidence(number) ? linked(number, evidenceId(number), style) : run(number, style);
}

Run criterionLink(const SectionContext &context, const QString &number, RunStyle style)
{
    return context.index.criterion(number) ? linked(number, criterionId(number), style) : run(number, style);
}

Inlines evidenceLinks(const SectionContext &context, const QStringList &numbers, RunStyle style)
{
    Inlines links;
    for (const QString &number : numbers) {
        if (!links.empty())
            links.push_back(run(QStringLiteral(", "), style));
        links.push_back(evidenceLink(context, number, style));
    }
    return links;
}

Inlines sentence(const QString &pattern, const std::vector<Inlines> &parts)
{
    Inlines result;
    qsizetype from = 0;
    for (qsizetype at = pattern.indexOf(QLatin1Char('%')); at >= 0; at = pattern.indexOf(QLatin1Char('%'), at + 1)) {
        const int part = at + 1 < pattern.size() ? pattern.at(at + 1).digitValue() : -1;
        if (part < 1 || part > static_cast<int>(parts.size()))
            continue;
        if (at > from)
            result.push_back(run(pattern.mid(from, at - from)));
        const Inlines &inserted = parts[static_cast<size_t>(part - 1)];
        result.insert(result.end(), inserted.begin(), inserted.end());
        from = at + 2;
    }
    if (from < pattern.size())
        result.push_back(run(pattern.mid(from)));
    return result;
}

SidePair pair(const QString &label, Flow content)
{
    return {.label = {paragraph(label, TextStyle::SideLabel)}, .content = std::move(content)};
}

void appendTextPair(Flow &flow, const QString &label, const QString &text)
{
    Flow content = prose(text);
    if (!content.empty())
        flow.push_back(pair(label, std::move(content)));
}

AnswerFill fillOf(ReportAnswer answer)
{
    switch (answer) {
    case ReportAnswer::Yes:
        return AnswerFill::Yes;
    case ReportAnswer::BestPractice:
        return AnswerFill::BestPractice;
    case ReportAnswer::No:
        return AnswerFill::No;
    case ReportAnswer::NotApplicable:
        return AnswerFill::NotApplicable;
    case ReportAnswer::NotVerified:
        return AnswerFill::NotVerified;
    case ReportAnswer::NotLookedAt:
        break;
    }
    return AnswerFill::NotLookedAt;
}

AnswerCounts countsOf(const ReportFigures &figures)
{
    return {figures.yes,           figures.bestPractice, figures.no,
            figures.notApplicable, figures.notVerified,  figures.notLookedAt};
}

QString countsInWords(const ReportWording &words, const ReportFigures &figures)
{
    static constexpr ReportAnswer order[] = {ReportAnswer::Yes,         ReportAnswer::BestPractice,
                                             ReportAnswer::No,          ReportAnswer::NotApplicable,
                                             ReportAnswer::NotVerified, ReportAnswer::NotLookedAt};
    const AnswerCounts counts = countsOf(figures);
    QStringList parts;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            //: An answer and how many criteria have it: "Not applicable: 3".
            parts.append(words.translate("Report", "%1: %2").arg(words.answer(order[i]), words.number(counts[i])));
    }
    return parts.join(QStringLiteral("; "));
}

Tag obligationTag(const ReportWording &words, ReportObligation obligation)
{
    return {.text = words.obligation(obligation),
            .shape = obligation == ReportObligation::Must ? TagShape::Boxed : TagShape::Dashed};
}

Inlines answerInlines(const ReportWording &words, ReportAnswer answer)
{
    return {Swatch{fillOf(answer)},
            run(words.answer(answer), answer == ReportAnswer::No ? RunStyle::Strong : RunStyle::Regular)};
}

Inlines plain(const QString &text, RunStyle style)
{
    return {run(text, style)};
}

Cell textCell(const QString &text, RunStyle style)
{
    return inlineCell(plain(text, style));
}

Cell inlineCell(Inlines content)
{
    return {.text = {paragraph(std::move(content), TextStyle::Small)}};
}

Cell numberCell(const ReportWording &words, int value)
{
    return textCell(words.number(value), value == 0 ? RunStyle::Faint : RunStyle::Regular);
}

Column column(double weight, const QString &header, Align align)
{
    return {.weight = weight, .header = plain(header), .align = align};
}

} // namespace ctpat::report
