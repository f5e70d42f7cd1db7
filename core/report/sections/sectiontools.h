// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdocument.h"
#include "core/report/reportindex.h"

#include <map>
#include <utility>

namespace ctpat::report {

enum class SectionId
{
    Cover,
    Result,
    Summary,
    Company,
    Findings,
    Actions,
    Recommendations,
    Practices,
    NotVerified,
    Evidence,
    Method,
    Signatures,
};

/// Hands out the numbers of captions in the order of the pages. One for each report.
class CaptionNumbers final
{
public:
    explicit CaptionNumbers(const ReportWording &words)
        : m_words(words)
    {
    }
    [[nodiscard]] Caption table(const QString &title, const QString &remark = {});
    [[nodiscard]] Caption figure(const QString &title, const QString &remark = {});
    [[nodiscard]] Caption photograph(const QString &caption);

private:
    const ReportWording &m_words;
    int m_tables = 0;
    int m_figures = 0;
    int m_photographs = 0;
};

/// What a section is built from. Everything in it outlives the build.
struct SectionContext
{
    const ReportData &data;
    const ReportIndex &index;
    const ReportWording &words;
    CaptionNumbers &captions;
    const std::map<SectionId, int> &sectionNumbers; ///< those without a number are missing

    [[nodiscard]] bool isSelfAssessment() const { return data.kind == ReportKind::SelfAssessment; }
};

using SectionBuilder = std::vector<Section> (*)(const SectionContext &);

/// A section with nothing but its heading. The running title is the title unless a shorter one is given.
[[nodiscard]] Section startSection(const SectionContext &context, SectionId id, const QString &title,
                                   const QString &runningTitle = {});
/// "section 5", linked to it.
[[nodiscard]] Inlines sectionLink(const SectionContext &context, SectionId id);

/// Ids that links and bookmarks use.
[[nodiscard]] QString criterionId(const QString &number);
[[nodiscard]] QString findingId(const QString &number);
[[nodiscard]] QString practiceId(const QString &number);
[[nodiscard]] QString evidenceId(const QString &number);

/// E-01, linked where the register has it.
[[nodiscard]] Run evidenceLink(const SectionContext &context, const QString &number,
                               RunStyle style = RunStyle::Regular);
/// 6.2, linked where the findings have it.
[[nodiscard]] Run criterionLink(const SectionContext &context, const QString &number,
                                RunStyle style = RunStyle::Regular);
/// "E-01, E-02", each linked.
[[nodiscard]] Inlines evidenceLinks(const SectionContext &context, const QStringList &numbers,
                                    RunStyle style = RunStyle::Regular);

/// A sentence with %1, %2 ... replaced by runs, so that a translator can move them.
[[nodiscard]] Inlines sentence(const QString &pattern, const std::vector<Inlines> &parts);

/// A person's text as paragraphs (parted by blank lines) and bullets (lines that begin with "- "). Nothing is lost.
[[nodiscard]] Flow prose(const QString &text, TextStyle style = TextStyle::Prose);
/// Side label and flow.
[[nodiscard]] SidePair pair(const QString &label, Flow content);
/// Appends a pair for a person's text; nothing for an empty one.
void appendTextPair(Flow &flow, const QString &label, const QString &text);

[[nodiscard]] AnswerFill fillOf(ReportAnswer answer);
[[nodiscard]] AnswerCounts countsOf(const ReportFigures &figures);
/// Yes 4, Yes, best practice 1, ...: only what is not zero.
[[nodiscard]] QString countsInWords(const ReportWording &words, const ReportFigures &figures);
[[nodiscard]] Tag obligationTag(const ReportWording &words, ReportObligation obligation);
/// Swatch and word; No in bold.
[[nodiscard]] Inlines answerInlines(const ReportWording &words, ReportAnswer answer);

[[nodiscard]] Inlines plain(const QString &text, RunStyle style = RunStyle::Regular);
[[nodiscard]] Cell textCell(const QString &text, RunStyle style = RunStyle::Regular);
[[nodiscard]] Cell inlineCell(Inlines content);
/// A number in a table; a zero is printed faint.
[[nodiscard]] Cell numberCell(const ReportWording &words, int value);
[[nodiscard]] Column column(double weight, const QString &header, Align align = Align::Left);

} // namespace ctpat::report
