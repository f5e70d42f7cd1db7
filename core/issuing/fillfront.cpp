// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cover, marking, versions, texts: what the report says of the case as a whole.
#include "core/issuing/fillcontext.h"

namespace ctpat {

namespace {

ReportKind reportKind(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Revalidation:
        return ReportKind::Revalidation;
    case CaseKind::SelfAssessment:
        return ReportKind::SelfAssessment;
    case CaseKind::InitialValidation:
        break;
    }
    return ReportKind::InitialValidation;
}

ReportMode reportMode(CaseMode mode)
{
    switch (mode) {
    case CaseMode::Virtual:
        return ReportMode::Virtual;
    case CaseMode::Hybrid:
        return ReportMode::Hybrid;
    case CaseMode::InPerson:
        break;
    }
    return ReportMode::InPerson;
}

/// "Controlled by: Office" parted at the colon; a line without one is a text of its own.
ReportMarkingLine markingLine(const QString &line)
{
    const auto colon = line.indexOf(QLatin1String(": "));
    if (colon < 0)
        return {QString(), line};
    return {line.left(colon), line.mid(colon + 2)};
}

ReportCriteria criteriaOf(const FillContext &context)
{
    const CriteriaSet &set = context.snapshot.criteria();
    QString statement = context.text(set.statement);
    if (context.language != QLatin1String("en") && !set.translationStatement.isEmpty())
        statement += QLatin1Char('\n') + context.text(set.translationStatement);
    return {context.text(set.name), set.edition, set.inForceFrom, set.date, statement};
}

} // namespace

void fillFront(ReportData &data, const FillContext &context)
{
    const ValidationCase &details = context.snapshot.details;
    data.kind = reportKind(details.kind);
    data.mode = reportMode(details.mode);
    data.sample = details.sample;
    data.reportNumber = details.reportNumber;
    data.member = details.member;
    data.account = details.account;
    data.plannedRelease = details.plannedRelease;
    data.responseDays = details.responseDays;
    data.criteria = criteriaOf(context);
    data.entityLabel = context.entityLabel;

    data.version = context.version.number;
    if (!context.earlier.empty()) {
        data.replaces = context.earlier.back().number;
        data.replacedDate = context.earlier.back().releasedOn;
        data.replacesWhy = context.version.why;
    }
    if (const MarkingProfile *profile = context.markings.find(details.markingProfile))
        data.marking.banner = profile->banner;
    for (const QString &line : details.markingBlock.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        data.marking.designation.append(markingLine(line.trimmed()));
}

void fillTexts(ReportData &data, const FillContext &context)
{
    const auto text = [&](SectionText section) { return context.snapshot.texts.value(section); };
    data.texts.executiveSummary = text(SectionText::ExecutiveSummary);
    data.texts.companyBackground = text(SectionText::CompanyBackground);
    data.texts.supplyChain = text(SectionText::SupplyChain);
    data.texts.scope = text(SectionText::Scope);
    data.texts.tracedShipments = text(SectionText::TracedShipments);
    data.texts.mutualRecognition = text(SectionText::MutualRecognition);
    data.texts.findings = text(SectionText::Findings);
    data.texts.actions = text(SectionText::Actions);
    data.texts.recommendations = text(SectionText::Recommendations);
    data.texts.bestPractices = text(SectionText::BestPractices);
    data.texts.notVerified = text(SectionText::NotVerified);
    data.texts.evidence = text(SectionText::Evidence);
    data.texts.method = text(SectionText::Method);
}

} // namespace ctpat
