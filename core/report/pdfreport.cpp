// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfreport.h"

#include "core/report/sections/actionssection.h"
#include "core/report/sections/companysection.h"
#include "core/report/sections/coversection.h"
#include "core/report/sections/evidencesection.h"
#include "core/report/sections/findingssection.h"
#include "core/report/sections/methodsection.h"
#include "core/report/sections/notverifiedsection.h"
#include "core/report/sections/practicessection.h"
#include "core/report/sections/recommendationssection.h"
#include "core/report/sections/resultsection.h"
#include "core/report/sections/signaturessection.h"
#include "core/report/sections/summarysection.h"
#include "core/report/sections/visitwords.h"

namespace ctpat {

namespace {

struct SectionEntry
{
    report::SectionId id;
    report::SectionBuilder build;
    /// Points that must be left on the page for the section to begin there; 0: begins a page.
    double needs = 0;
};

/// The sections in their order: the one list. All but the cover are numbered as they come.
constexpr SectionEntry sectionList[] = {
    {report::SectionId::Cover, report::coverSection},
    {report::SectionId::Result, report::resultSection},
    {report::SectionId::Summary, report::summarySection},
    {report::SectionId::Company, report::companySection},
    {report::SectionId::Findings, report::findingsSection},
    {report::SectionId::Actions, report::actionsSection},
    {report::SectionId::Recommendations, report::recommendationsSection},
    {report::SectionId::Practices, report::practicesSection, 200},
    {report::SectionId::NotVerified, report::notVerifiedSection},
    {report::SectionId::Evidence, report::evidenceSection, 200},
    {report::SectionId::Method, report::methodSection},
    {report::SectionId::Signatures, report::signaturesSection},
};

std::map<report::SectionId, int> sectionNumbers()
{
    std::map<report::SectionId, int> numbers;
    int next = 1;
    for (const SectionEntry &entry : sectionList) {
        if (entry.id != report::SectionId::Cover)
            numbers[entry.id] = next++;
    }
    return numbers;
}

report::FrameWords frameWords(const ReportWording &words)
{
    return {
        //: Footer: number of the page, number of pages.
        .page = words.translate("Report", "Page %1 of %2"),
        //: Beside the number of a criterion that began on the page before.
        .continued = words.translate("Report", "%1 continued"),
        //: In the caption of a table that began on the page before.
        .tableContinued = words.translate("Report", "continued"),
    };
}

/// A draft says so in the marking, which is on every page, whatever is read or copied of it.
QString markingOf(const ReportData &data, const ReportWording &words)
{
    if (!data.draft)
        return data.marking.banner;
    const QString draft = words.translate("Report", "DRAFT");
    //: The marking of a page, then the word DRAFT.
    return data.marking.banner.isEmpty() ? draft : words.translate("Report", "%1 – %2").arg(data.marking.banner, draft);
}

QString footerOf(const ReportData &data, const ReportWording &words)
{
    return data.account.isEmpty() ? data.member
                                  //: Footer: member, account number
                                  : words.translate("Report", "%1  |  Account %2").arg(data.member, data.account);
}

report::Document frameOf(const report::SectionContext &context)
{
    const ReportWording &words = context.words;
    const ReportData &data = context.data;
    const QString title = report::reportTitle(context);
    report::Document document;
    //: Title of the file: kind of report, number and version, member.
    document.title = words.translate("Report", "%1 %2, %3").arg(title, report::reportNumber(context), data.member);
    document.author = words.list(data.specialists);
    document.subject = data.criteria.name;
    document.language = words.languageTag();
    document.created = data.made.moment.value_or(Moment{});
    document.producer = QStringLiteral("CTPAT Validation Workbench");
    document.marking = markingOf(data, words);
    //: Running header: kind of report, number and version.
    document.headerLeft = words.translate("Report", "%1 %2").arg(title, report::reportNumber(context));
    if (data.sample)
        document.headerLeft = words.translate("Report", "%1 (sample)").arg(document.headerLeft);
    document.footerLeft = footerOf(data, words);
    document.words = frameWords(words);
    return document;
}

} // namespace

report::Document reportDocument(const ReportData &data)
{
    const ReportWording words(data.language);
    const ReportIndex index(data, words);
    report::CaptionNumbers captions(words);
    const std::map<report::SectionId, int> numbers = sectionNumbers();
    const report::SectionContext context{data, index, words, captions, numbers};
    report::Document document = frameOf(context);
    for (const SectionEntry &entry : sectionList) {
        std::vector<report::Section> parts = entry.build(context);
        if (entry.id != report::SectionId::Cover && !parts.empty()) {
            report::Flow &flow = parts.front().blocks;
            flow.insert(flow.begin(), report::PageBreak{.needs = entry.needs});
        }
        for (report::Section &part : parts)
            document.sections.push_back(std::move(part));
    }
    return document;
}

Result<ReportPdf> makeReport(const ReportData &data, const Progress &progress)
{
    report::PageSetup setup;
    setup.paper = data.paper == ReportPaper::A4 ? report::PaperSize::A4 : report::PaperSize::Letter;
    setup.photos = data.originalPhotos ? report::PhotoQuality::Original : report::PhotoQuality::Resampled;
    setup.location = data.keepPhotoLocations ? report::LocationData::Kept : report::LocationData::Removed;
    return report::composePdf(reportDocument(data), setup, progress);
}

} // namespace ctpat
