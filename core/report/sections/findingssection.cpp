// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/findingssection.h"

#include "core/report/sections/answertable.h"
#include "core/report/sections/criterionframe.h"

#include <algorithm>

namespace ctpat::report {

namespace {

/// Points below which a category would begin with its head alone: head, figures and three rows or one criterion.
constexpr double categoryRoom = 170;

Section introduction(const SectionContext &context)
{
    const ReportWording &words = context.words;
    Section section = startSection(context, SectionId::Findings, words.translate("Report", "Findings by category"));
    section.runningTitle.clear();
    section.blocks.push_back(paragraph(
        sentence(words.translate(
                     "Report",
                     "At the left of each criterion stand its number, its obligation and the answer at each site. At "
                     "the right: how the answer was reached (method, object, sample, place, time and person), what "
                     "was found, and what is asked. Criteria are paraphrased. Numbers such as E-01 lead to %1. Times "
                     "are those of the visit's time zone, which %2 names; another zone is written out."),
                 {sectionLink(context, SectionId::Evidence), sectionLink(context, SectionId::Company)}),
        TextStyle::Small));
    appendTextPair(section.blocks, words.translate("Report", "In general"), context.data.texts.findings);
    if (context.data.categories.isEmpty())
        section.blocks.push_back(
            paragraph(words.translate("Report", "No criterion was in scope of any visit."), TextStyle::Note));
    return section;
}

int widestCategory(const ReportData &data)
{
    int widest = 1;
    for (const ReportCategory &category : data.categories)
        widest = std::max(widest, category.figures.total());
    return widest;
}

bool sitesDiffer(const ReportCriterion &criterion)
{
    return std::any_of(
        criterion.answers.begin(), criterion.answers.end(),
        [&criterion](const ReportVisitAnswer &answer) { return answer.answer != criterion.answers.first().answer; });
}

/// "Yes: 2; No: 1. The answers differ between visits on one criterion."
QString categorySentence(const SectionContext &context, const ReportCategory &category)
{
    const ReportWording &words = context.words;
    const auto differing = std::count_if(category.criteria.begin(), category.criteria.end(), sitesDiffer);
    QString text = countsInWords(words, category.figures);
    if (text.isEmpty())
        return text;
    text += QLatin1Char('.');
    if (differing > 0)
        text += QLatin1Char(' ') +
                (differing == 1
                     ? words.translate("Report", "The visits differ on one criterion.")
                     : words.translate("Report", "The visits differ on %1 criteria.").arg(words.number(differing)));
    return text;
}

Block categoryFigures(const SectionContext &context, const ReportCategory &category, int widest)
{
    const ReportWording &words = context.words;
    const int count = category.figures.total();
    const QString counted = count == 1 ? words.translate("Report", "1 criterion.")
                                       : words.translate("Report", "%1 criteria.").arg(words.number(count));
    const Inlines text{run(counted + QLatin1Char(' '), RunStyle::Strong), run(categorySentence(context, category))};
    return SidePair{.label = {AnswerBar{.counts = countsOf(category.figures), .fullScale = widest}},
                    .content = {paragraph(text, TextStyle::Data)},
                    .spaceAfter = 4};
}

Section categorySection(const SectionContext &context, const ReportCategory &category, int widest)
{
    const ReportWording &words = context.words;
    const QString numbered = words.translate("Report", "Category %1").arg(words.number(category.number));
    Section section{.id = QStringLiteral("category-%1-part").arg(category.number),
                    .level = 2,
                    .runningTitle = category.title,
                    //: Running header of the findings: the titles of the categories on the page.
                    .runningPattern = words.translate("Report", "Findings: %1")};
    section.blocks.push_back(PageBreak{.needs = categoryRoom});
    section.blocks.push_back(Heading{
        .level = 2,
        .number = numbered,
        .title = category.title,
        .eyebrow = category.focusArea.toUpper(),
        .id = QStringLiteral("category-%1").arg(category.number),
        //: Number of a category and its title, in the list of contents: Category 6, Seal Security
        .bookmark = words.translate("Report", "%1, %2").arg(numbered, category.title),
        .inContents = true,
        .contentsTitle = words.translate("Report", "%1, %2").arg(numbered, category.title),
    });
    section.blocks.push_back(categoryFigures(context, category, widest));
    if (category.criteria.size() > 1)
        section.blocks.push_back(answerTable(context, category));
    bool first = true;
    for (const ReportCriterion &criterion : category.criteria) {
        CriterionFrame frame = criterionFrame(context, criterion);
        frame.rule = std::exchange(first, false) ? FrameRule::Strong : FrameRule::Thin;
        section.blocks.push_back(std::move(frame));
    }
    return section;
}

} // namespace

std::vector<Section> findingsSection(const SectionContext &context)
{
    std::vector<Section> sections{introduction(context)};
    const int widest = widestCategory(context.data);
    for (const ReportCategory &category : context.data.categories)
        sections.push_back(categorySection(context, category, widest));
    return sections;
}

} // namespace ctpat::report
