// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issuing/fillcontext.h"

#include "core/catalog/catalog.h"
#include "core/evidence/evidencestore.h"
#include "core/issuing/reportversions.h"

namespace ctpat {

namespace {

/// A, B, ... Z, AA, AB, ...
QString letterOf(int index)
{
    QString letters;
    for (int rest = index; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

Status loadVersions(FillContext &context, const CaseFile &file, bool draft)
{
    const Result<std::vector<ReportVersion>> versions = ReportVersions::list(file);
    if (!versions)
        return versions.error();
    const Result<int> next = ReportVersions::nextNumber(file);
    if (!next)
        return next.error();
    if (versions->empty())
        context.version.number = *next;
    else
        context.version = versions->back();
    if (!draft && !context.version.isHeld()) {
        return Error(ErrorCode::ReportState,
                     QCoreApplication::translate("ReportFiller", "The report is not frozen, so only a draft of "
                                                                 "it can be made."));
    }
    for (const ReportVersion &version : *versions) {
        if (version.state == VersionState::Released && version.number < context.version.number)
            context.earlier.push_back(version);
    }
    return {};
}

Status loadEvidence(FillContext &context, CaseFile &file)
{
    const EvidenceStore store(file);
    Result<std::vector<Evidence>> evidence = store.all();
    if (!evidence)
        return evidence.error();
    context.evidence = evidence.take();
    Result<std::vector<EvidenceLink>> links = store.links();
    if (!links)
        return links.error();
    context.links = links.take();
    return {};
}

/// The group as CBP counts members, which is finer than the criteria it uses; the criteria's own label for a group that
/// the catalog no longer has.
Status loadReferences(FillContext &context)
{
    Result<Reasons> reasons = Reasons::load();
    if (!reasons)
        return reasons.error();
    context.reasons = reasons.take();
    Result<MarkingProfiles> markings = MarkingProfiles::load();
    if (!markings)
        return markings.error();
    context.markings = markings.take();
    const Result<Catalog> catalog = Catalog::load();
    if (!catalog)
        return catalog.error();
    const EntityGroup *group = catalog->entityGroup(context.snapshot.details.entityGroup);
    context.entityLabel = context.text(group ? group->label : context.snapshot.criteria().entityLabel);
    return {};
}

/// Practices are printed while their answer claims one; they are numbered in the order they were made.
void numberPractices(FillContext &context)
{
    for (const Practice &practice : context.findings.practices) {
        const Answer *answer = context.snapshot.answerById(practice.answer);
        if (!answer || answer->value != AnswerValue::BestPractice)
            continue;
        const auto number = context.practiceNumbers.size() + 1;
        context.practiceNumbers.insert(practice.id, QStringLiteral("B-%1").arg(number, 2, 10, QLatin1Char('0')));
    }
}

} // namespace

int FillContext::visitNumber(const Uuid &visit) const
{
    const Visit *found = snapshot.visit(visit);
    return found ? found->number : 0;
}

QString FillContext::zoneOf(const Uuid &visit) const
{
    const Visit *found = snapshot.visit(visit);
    return found ? found->zone : QString();
}

QString FillContext::visitName(const ReportWording &words, const Uuid &visit) const
{
    const Visit *found = snapshot.visit(visit);
    if (!found || found->isDeskReview())
        return words.translate("Report", "Desk review");
    const Site *site = snapshot.site(found->site);
    //: A site's letter and its name: Site A, assembly plant
    return words.translate("Report", "Site %1, %2").arg(siteLetters.value(found->site), site ? site->name : QString());
}

QStringList FillContext::evidenceOf(const EvidenceTarget &target) const
{
    QStringList numbers;
    for (const Evidence &piece : evidence) {
        if (piece.audience != EvidenceAudience::Report)
            continue;
        for (const EvidenceLink &link : links) {
            if (link.evidence == piece.id && link.target == target)
                numbers.append(evidenceNumber(piece.number));
        }
    }
    return numbers;
}

Result<FillContext> loadFillContext(CaseFile &file, const ReportOptions &options)
{
    Result<CaseSnapshot> snapshot = loadSnapshot(file);
    if (!snapshot)
        return snapshot.error();
    Result<FindingsSnapshot> findings = loadFindings(file);
    if (!findings)
        return findings.error();
    FillContext context;
    context.snapshot = snapshot.take();
    context.findings = findings.take();
    context.language = toCode(options.language.value_or(context.snapshot.details.language));
    if (const Status loaded = loadReferences(context); !loaded)
        return loaded.error();
    if (const Status loaded = loadEvidence(context, file); !loaded)
        return loaded.error();
    if (const Status loaded = loadVersions(context, file, options.draft); !loaded)
        return loaded.error();
    context.rollup = context.snapshot.rollUp();
    int index = 0;
    for (const Site &site : context.snapshot.sites)
        context.siteLetters.insert(site.id, letterOf(index++));
    numberPractices(context);
    return context;
}

ReportLanguage reportLanguage(CaseLanguage language)
{
    switch (language) {
    case CaseLanguage::Spanish:
        return ReportLanguage::Spanish;
    case CaseLanguage::French:
        return ReportLanguage::French;
    case CaseLanguage::English:
        break;
    }
    return ReportLanguage::English;
}

ReportPaper reportPaper(PaperSize paper)
{
    return paper == PaperSize::A4 ? ReportPaper::A4 : ReportPaper::Letter;
}

} // namespace ctpat
