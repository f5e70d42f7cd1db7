// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/visitwords.h"

namespace ctpat::report {

namespace {

constexpr int sentencesRoom = 3;
constexpr qsizetype lettersRoom = 700;

} // namespace

QString reportTitle(const SectionContext &context)
{
    return context.isSelfAssessment() ? context.words.translate("Report", "Self-assessment report")
                                      : context.words.translate("Report", "Validation report");
}

QString reportNumber(const SectionContext &context)
{
    if (context.data.reportNumber.isEmpty())
        return context.words.translate("Report", "version %1").arg(context.words.number(context.data.version));
    //: Number of a report and its version.
    return context.words.translate("Report", "%1, version %2")
        .arg(context.data.reportNumber, context.words.number(context.data.version));
}

QString visitTitle(const SectionContext &context, const ReportVisit &visit)
{
    const ReportSite *site = context.index.site(visit.site);
    const QString name = context.index.visitName(visit.number);
    if (!site || site->name.isEmpty())
        return name;
    //: A site's letter and its name: Site A, assembly plant
    return context.words.translate("Report", "%1, %2").arg(name, site->name);
}

QString visitRemark(const SectionContext &context, const ReportVisit &visit)
{
    if (visit.mode == ReportVisitMode::DeskReview)
        return context.words.visitMode(visit.mode);
    //: Small words under a site's name in a chart: visit 1, in person
    return context.words.translate("Report", "visit %1, %2")
        .arg(context.words.number(visit.number), context.words.visitMode(visit.mode));
}

QString visitLine(const SectionContext &context, const ReportVisit &visit)
{
    const QString days = context.words.period(visit.from, visit.to);
    const QString title = visitTitle(context, visit);
    if (visit.mode == ReportVisitMode::DeskReview)
        return days.isEmpty() ? title : context.words.translate("Report", "%1: %2").arg(title, days);
    //: Number of a visit, how it was done, days, site
    return context.words.translate("Report", "Visit %1, %2: %3, %4")
        .arg(context.words.number(visit.number), context.words.visitMode(visit.mode), days, title);
}

QString visitSentence(const SectionContext &context, const ReportVisit &visit)
{
    if (!visit.summary.isEmpty())
        return visit.summary;
    const ReportFigures &figures = visit.figures;
    //: Figures of one visit: criteria met, criteria in scope, then each answer with its number.
    return context.words.translate("Report", "%1 of %2 criteria are met. %3.")
        .arg(context.words.number(figures.yes + figures.bestPractice), context.words.number(figures.total()),
             countsInWords(context.words, figures));
}

Flow visitSentences(const SectionContext &context)
{
    Flow flow;
    for (const ReportVisit *visit : context.index.workingVisits()) {
        const QString name = visit->mode == ReportVisitMode::DeskReview || visit->site.isEmpty()
                                 ? context.index.visitName(visit->number)
                                 //: Start of a sentence about a visit: Visit 1, Site A
                                 : context.words.translate("Report", "Visit %1, site %2")
                                       .arg(context.words.number(visit->number), visit->site);
        flow.push_back(paragraph(
            {run(name + QLatin1String(". "), RunStyle::Strong), run(visitSentence(context, *visit))}, TextStyle::Data));
    }
    return flow;
}

bool sentencesOnResultPage(const SectionContext &context)
{
    qsizetype letters = 0;
    for (const ReportVisit *visit : context.index.workingVisits())
        letters += visit->summary.size();
    return context.index.workingVisits().size() <= sentencesRoom && letters <= lettersRoom;
}

} // namespace ctpat::report
