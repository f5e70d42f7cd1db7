// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/coversection.h"

#include "core/report/sections/visitwords.h"

namespace ctpat::report {

namespace {

// Places from the top of the page, report-look "Cover".
constexpr double barTop = 76;
constexpr double programTop = 94;
constexpr double titleTop = 172;
constexpr double factsTop = 336;
constexpr double boxBottom = 68;
constexpr double boxWidth = 240;

/// More than this many letters in a place do not fit the fixed lay-out; the cover then flows over as many pages as it
/// needs, so that nothing is cut.
constexpr qsizetype titleRoom = 150;
constexpr qsizetype factsRoom = 1500;
constexpr qsizetype boxRoom = 320;
constexpr int visitsRoom = 5;

class Cover final
{
public:
    explicit Cover(const SectionContext &context)
        : m_context(context)
        , m_data(context.data)
        , m_words(context.words)
    {
    }

    [[nodiscard]] Section build() const
    {
        Section section{.id = QStringLiteral("cover"), .kind = PageKind::Cover};
        section.blocks = fitsFixedPlaces() ? fixedPlaces() : flowing();
        return section;
    }

private:
    [[nodiscard]] Flow fixedPlaces() const
    {
        Flow flow{
            FixedBlock{.offset = barTop, .content = {bar()}}, FixedBlock{.offset = programTop, .content = {program()}},
            FixedBlock{.offset = titleTop, .content = title()}, FixedBlock{.offset = factsTop, .content = {facts()}}};
        if (Flow content = box(); !content.empty())
            flow.push_back(FixedBlock{
                .anchor = Anchor::Bottom, .offset = boxBottom, .width = boxWidth, .content = std::move(content)});
        if (Flow content = sampleRemark(); !content.empty())
            flow.push_back(FixedBlock{.anchor = Anchor::Bottom,
                                      .offset = boxBottom,
                                      .left = boxWidth + 12,
                                      .width = boxWidth,
                                      .content = std::move(content)});
        return flow;
    }

    [[nodiscard]] Flow flowing() const
    {
        Flow flow{bar(), Space{10}, program(), Space{24}};
        for (const Flow &part : {title(), Flow{Space{16}, facts(), Space{16}}, box(), sampleRemark()})
            flow.insert(flow.end(), part.begin(), part.end());
        return flow;
    }

    [[nodiscard]] bool fitsFixedPlaces() const
    {
        qsizetype letters = 0;
        for (const GridRow &row : facts().rows) {
            for (const Paragraph &value : row.value)
                letters += plainText(value.content).size();
        }
        qsizetype boxLetters = 0;
        for (const ReportMarkingLine &line : m_data.marking.designation)
            boxLetters += line.label.size() + line.text.size();
        return m_data.member.size() + m_data.title.size() <= titleRoom && letters <= factsRoom && boxLetters <= boxRoom;
    }

    [[nodiscard]] Block bar() const
    {
        return Rule{.kind = m_context.isSelfAssessment() ? RuleKind::Double : RuleKind::Bar};
    }

    [[nodiscard]] Block program() const
    {
        const bool own = m_context.isSelfAssessment();
        const QString left = own ? m_words.translate("Report", "Company confidential")
                                 : m_words.translate("Report", "Customs Trade Partnership Against Terrorism");
        const QString right = own ? m_words.translate("Report", "Prepared by the company") : QStringLiteral("CTPAT");
        Paragraph rightSide = paragraph(plain(right, RunStyle::Soft), TextStyle::CoverKind);
        rightSide.align = Align::Right;
        return SplitLine{.left = paragraph(left, TextStyle::CoverProgram), .right = rightSide};
    }

    [[nodiscard]] Flow title() const
    {
        const QString kind = m_words.kind(m_data.kind);
        //: Kind of validation and how it was done: Revalidation, in person and virtual.
        QString above = m_words.translate("Report", "%1, %2").arg(kind, m_words.mode(m_data.mode));
        if (!m_data.title.isEmpty())
            above = m_data.title;
        return {paragraph(above, TextStyle::CoverKind), paragraph(reportTitle(m_context), TextStyle::CoverTitle),
                paragraph(m_data.member, TextStyle::CoverMember)};
    }

    void addFact(Grid &grid, const QString &label, std::vector<Paragraph> value) const
    {
        if (!value.empty())
            grid.rows.push_back({.label = plain(label), .value = std::move(value)});
    }

    void addFact(Grid &grid, const QString &label, const QString &value) const
    {
        if (!value.isEmpty())
            addFact(grid, label, {paragraph(value, TextStyle::CoverFact)});
    }

    [[nodiscard]] std::vector<Paragraph> visits() const
    {
        std::vector<Paragraph> lines;
        const QList<const ReportVisit *> &working = m_context.index.workingVisits();
        if (working.size() > visitsRoom) {
            lines.push_back(paragraph(m_words.translate("Report", "%1 visits, listed in section %2")
                                          .arg(m_words.number(working.size()))
                                          .arg(m_context.sectionNumbers.at(SectionId::Company)),
                                      TextStyle::CoverFact));
            return lines;
        }
        for (const ReportVisit *visit : working)
            lines.push_back(paragraph(visitLine(m_context, *visit), TextStyle::CoverFact));
        return lines;
    }

    [[nodiscard]] QString criteria() const
    {
        const ReportCriteria &criteria = m_data.criteria;
        if (criteria.name.isEmpty())
            return {};
        return m_words.translate("Report", "%1, %2, edition %3, in force from %4")
            .arg(criteria.name, m_data.entityLabel, criteria.edition, m_words.date(criteria.inForceFrom));
    }

    [[nodiscard]] Paragraph report() const
    {
        const Inlines number = plain(reportNumber(m_context), RunStyle::Strong);
        if (m_data.replaces <= 0)
            return paragraph(sentence(m_words.translate("Report", "%1. Replaces no earlier version."), {number}),
                             TextStyle::CoverFact);
        const Inlines version = plain(m_words.number(m_data.replaces));
        const Inlines date = plain(m_words.date(m_data.replacedDate));
        const Inlines why = plain(m_data.replacesWhy);
        return paragraph(sentence(m_data.replacedDate.isValid()
                                      ? m_words.translate("Report", "%1. Replaces version %2 of %3. %4")
                                      : m_words.translate("Report", "%1. Replaces version %2. %4"),
                                  {number, version, date, why}),
                         TextStyle::CoverFact);
    }

    [[nodiscard]] Grid facts() const
    {
        const bool own = m_context.isSelfAssessment();
        Grid grid{.labelWidth = 114,
                  .gap = 12,
                  .labelStyle = TextStyle::CoverFact,
                  .labelRun = RunStyle::Soft,
                  .rules = GridRules::Hairlines};
        addFact(grid, own ? m_words.translate("Report", "Program account") : m_words.translate("Report", "Account"),
                m_data.account);
        addFact(grid, m_words.translate("Report", "Entity type"), m_data.entityLabel);
        addFact(grid, own ? m_words.translate("Report", "Sites assessed") : m_words.translate("Report", "Visits"),
                visits());
        addFact(grid, m_words.translate("Report", "Specialists"), m_words.list(m_data.specialists));
        addFact(grid, m_words.translate("Report", "Field office"), m_data.office);
        addFact(grid, m_words.translate("Report", "Prepared by"), m_data.preparedBy);
        addFact(grid, m_words.translate("Report", "Company officer"), m_data.companyOfficer);
        addFact(grid, m_words.translate("Report", "Criteria"), criteria());
        addFact(grid, m_words.translate("Report", "Report"), {report()});
        addFact(grid, own ? m_words.translate("Report", "Completed") : m_words.translate("Report", "Planned release"),
                m_words.date(m_data.plannedRelease));
        if (m_data.draft)
            addFact(grid, m_words.translate("Report", "State"),
                    m_words.translate("Report", "Draft made on %1. Not issued, and not signed.")
                        .arg(m_words.timeWithZone(m_data.made)));
        return grid;
    }

    [[nodiscard]] Flow box() const
    {
        Flow lines;
        for (const ReportMarkingLine &line : m_data.marking.designation) {
            if (line.label.isEmpty()) {
                lines.push_back(paragraph(line.text, TextStyle::Small));
                continue;
            }
            //: A line of the marking block on the cover: label, text.
            lines.push_back(paragraph(sentence(m_words.translate("Report", "%1: %2"),
                                               {plain(line.label, RunStyle::Strong), plain(line.text)}),
                                      TextStyle::Small));
        }
        if (m_context.isSelfAssessment()) {
            lines.push_back(paragraph(
                sentence(m_words.translate("Report", "%1 The company made it for its own use. The program has "
                                                     "neither reviewed nor approved it."),
                         {plain(m_words.translate("Report", "This is not a government document."), RunStyle::Strong)}),
                TextStyle::Small));
        }
        if (lines.empty())
            return {};
        return {FramedBox{.content = std::move(lines)}};
    }

    [[nodiscard]] Flow sampleRemark() const
    {
        if (!m_data.sample)
            return {};
        return {paragraph(m_words.translate("Report", "This is a sample. The company, the visits, the people and the "
                                                      "findings are invented."),
                          TextStyle::Sample)};
    }

    const SectionContext &m_context;
    const ReportData &m_data;
    const ReportWording &m_words;
};

} // namespace

std::vector<Section> coverSection(const SectionContext &context)
{
    return {Cover(context).build()};
}

} // namespace ctpat::report
