// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/resultsection.h"

#include "core/report/sections/findingtable.h"
#include "core/report/sections/visitwords.h"

#include <algorithm>

namespace ctpat::report {

namespace {

/// More bars than this never fit the page; section 3 has the figures of every visit in a table.
constexpr int chartVisits = 8;
constexpr int shortTitle = 34;

class ResultPage final
{
public:
    explicit ResultPage(const SectionContext &context)
        : m_context(context)
        , m_data(context.data)
        , m_words(context.words)
        , m_figureCaption(figureCaption())
        , m_tableCaption(context.captions.table(
              m_words.translate("Report", "Answers by category"),
              m_words.translate("Report", "(number of criteria; patterns as in figure 1, bars on one scale)")))
    {
    }

    [[nodiscard]] Section build() const
    {
        Section section = startSection(m_context, SectionId::Result, m_words.translate("Report", "Result"));
        section.blocks.push_back(FirstThatFits{.choices = {
                                                   page(Density::Normal, false, true),
                                                   page(Density::Dense, false, true),
                                                   page(Density::Dense, true, true),
                                                   page(Density::Normal, false, false),
                                                   page(Density::Dense, false, false),
                                                   page(Density::Dense, true, false),
                                               }});
        return section;
    }

private:
    [[nodiscard]] Flow page(Density density, bool shortNames, bool withVisits) const
    {
        Flow flow{keyFigures()};
        if (sentencesOnResultPage(m_context)) {
            const Flow sentences = visitSentences(m_context);
            flow.insert(flow.end(), sentences.begin(), sentences.end());
        }
        flow.push_back(chart(withVisits));
        flow.push_back(table(density, shortNames));
        return flow;
    }

    [[nodiscard]] KeyFigures keyFigures() const
    {
        const int actions = countOf(ReportFindingKind::Action);
        const int recommendations = countOf(ReportFindingKind::Recommendation);
        const int complete =
            static_cast<int>(std::count_if(m_data.practices.begin(), m_data.practices.end(),
                                           [](const ReportPractice &practice) { return practice.isComplete(); }));
        return {.figures = {
                    {m_words.number(actions), actions == 1
                                                  ? m_words.translate("Report", "action required\n(a must is not met)")
                                                  : m_words.translate("Report", "actions required\n(musts not met)")},
                    {m_words.number(recommendations),
                     recommendations == 1 ? m_words.translate("Report", "recommendation\n(a should is not met)")
                                          : m_words.translate("Report", "recommendations\n(shoulds not met)")},
                    {m_words.number(complete),
                     complete == 1 ? m_words.translate("Report", "best practice\n(all five elements shown)")
                                   : m_words.translate("Report", "best practices\n(all five elements shown)")},
                    firstDue(),
                }};
    }

    [[nodiscard]] int countOf(ReportFindingKind kind) const
    {
        return static_cast<int>(standingFindings(m_context, kind).size());
    }

    [[nodiscard]] KeyFigure firstDue() const
    {
        QList<const ReportFinding *> dated;
        for (const ReportFinding &finding : m_data.findings) {
            if (finding.state != ReportFindingState::Withdrawn && finding.due.isValid())
                dated.append(&finding);
        }
        if (dated.isEmpty())
            return {QStringLiteral("–"), m_words.translate("Report", "no due date")};
        std::stable_sort(dated.begin(), dated.end(),
                         [](const ReportFinding *a, const ReportFinding *b) { return a->due < b->due; });
        const QDate first = dated.first()->due;
        const QDate last = dated.last()->due;
        const qsizetype due = std::count_if(dated.begin(), dated.end(),
                                            [first](const ReportFinding *finding) { return finding->due == first; });
        if (first == last)
            return {m_words.date(first), m_words.translate("Report", "due date of every\naction and recommendation")};
        QString words = due == 1 ? m_words.translate("Report", "first due date, %1;").arg(dated.first()->number)
                                 : m_words.translate("Report", "first due date, of %1;").arg(m_words.number(due));
        words += QLatin1Char('\n') + m_words.translate("Report", "last due date %1").arg(m_words.date(last));
        return {m_words.date(first), words};
    }

    [[nodiscard]] Caption figureCaption() const
    {
        return m_context.captions.figure(m_words.translate("Report", "Answers to the %1 criteria in scope")
                                             .arg(m_words.number(m_data.figures.total())),
                                         m_words.translate("Report", "(number of criteria)"));
    }

    [[nodiscard]] BarChart chart(bool withVisits) const
    {
        BarChart chart{.caption = m_figureCaption};
        chart.rows.push_back({.title = m_words.translate("Report", "All visits"),
                              .remark = m_words.translate("Report", "each criterion once"),
                              .counts = countsOf(m_data.figures)});
        const QList<const ReportVisit *> &visits = m_context.index.workingVisits();
        if (withVisits && visits.size() <= chartVisits) {
            for (const ReportVisit *visit : visits)
                chart.rows.push_back({.title = visitTitle(m_context, *visit),
                                      .remark = visitRemark(m_context, *visit),
                                      .counts = countsOf(visit->figures)});
        }
        chart.legend = {m_words.answer(ReportAnswer::Yes),         m_words.answer(ReportAnswer::BestPractice),
                        m_words.answer(ReportAnswer::No),          m_words.answer(ReportAnswer::NotApplicable),
                        m_words.answer(ReportAnswer::NotVerified), m_words.answer(ReportAnswer::NotLookedAt)};
        chart.alt = alternative(chart);
        return chart;
    }

    [[nodiscard]] QString alternative(const BarChart &chart) const
    {
        QStringList lines{m_words.translate("Report", "All visits, %1 criteria. %2.")
                              .arg(m_words.number(m_data.figures.total()), countsInWords(m_words, m_data.figures))};
        if (chart.rows.size() > 1) {
            for (const ReportVisit *visit : m_context.index.workingVisits())
                lines.append(m_words.translate("Report", "%1, %2 criteria. %3.")
                                 .arg(visitTitle(m_context, *visit), m_words.number(visit->figures.total()),
                                      countsInWords(m_words, visit->figures)));
        }
        return m_words.translate("Report", "Stacked bars. %1").arg(lines.join(QLatin1Char(' ')));
    }

    [[nodiscard]] Table table(Density density, bool shortNames) const
    {
        Table table{.caption = m_tableCaption, .density = density};
        table.columns = {column(172, m_words.translate("Report", "Category")), column(120, QString()),
                         column(28, m_words.translate("Report", "Yes"), Align::Right),
                         //: Narrow table head for "Yes, best practice", two lines.
                         column(36, m_words.translate("Report", "Best\npract."), Align::Right),
                         column(24, m_words.translate("Report", "No"), Align::Right),
                         //: Narrow table head for "Not applicable", two lines.
                         column(32, m_words.translate("Report", "Not\nappl."), Align::Right),
                         //: Narrow table head for "Not verified", two lines.
                         column(36, m_words.translate("Report", "Not\nverif."), Align::Right),
                         //: Narrow table head for "Not looked at", two lines.
                         column(40, m_words.translate("Report", "Not\nlooked"), Align::Right),
                         column(24, m_words.translate("Report", "All"), Align::Right)};
        int widest = 1;
        for (const ReportCategory &category : m_data.categories)
            widest = std::max(widest, category.figures.total());
        for (const ReportCategory &category : m_data.categories)
            table.rows.push_back(row(category, widest, shortNames));
        table.rows.push_back(totalRow());
        table.note = note();
        return table;
    }

    [[nodiscard]] Row row(const ReportCategory &category, int widest, bool shortNames) const
    {
        const QString title = shortNames && category.title.size() > shortTitle
                                  ? category.title.left(shortTitle - 1).trimmed() + QChar(0x2026)
                                  : category.title;
        Paragraph name = paragraph(title, TextStyle::Small);
        name.hanging = plain(m_words.number(category.number));
        name.hangingWidth = 18;
        Row row{.cells = {Cell{.text = {name}},
                          Cell{.bar = AnswerBar{.counts = countsOf(category.figures), .fullScale = widest}}}};
        for (int count : countsOf(category.figures))
            row.cells.push_back(numberCell(m_words, count));
        row.cells.push_back(textCell(m_words.number(category.figures.total()), RunStyle::Strong));
        return row;
    }

    [[nodiscard]] Row totalRow() const
    {
        Paragraph name = paragraph(m_words.translate("Report", "All categories"), TextStyle::Small);
        name.hanging = plain(QString());
        name.hangingWidth = 18;
        Row row{.cells = {Cell{.text = {name}}, Cell{}}, .kind = RowKind::Total};
        for (int count : countsOf(m_data.figures))
            row.cells.push_back(textCell(m_words.number(count)));
        row.cells.push_back(textCell(m_words.number(m_data.figures.total())));
        return row;
    }

    [[nodiscard]] Inlines note() const
    {
        return sentence(m_words.translate(
                            "Report",
                            "A criterion counts once: as no if any visit says so, otherwise as not looked at, then as "
                            "not verified, if any visit has that answer; otherwise as yes with best practice if any "
                            "visit has one, or as yes; as not applicable only if it is so at every visit that had it "
                            "in scope. Definitions of all figures are in %1."),
                        {sectionLink(m_context, SectionId::Method)});
    }

    const SectionContext &m_context;
    const ReportData &m_data;
    const ReportWording &m_words;
    Caption m_figureCaption;
    Caption m_tableCaption;
};

} // namespace

std::vector<Section> resultSection(const SectionContext &context)
{
    return {ResultPage(context).build()};
}

} // namespace ctpat::report
